import { describe, expect, it } from 'vitest'
import { findGrids } from '../../../src/read/table/find-grids.js'
import { htmlToText, isHtml } from '../../../src/read/table/html-text.js'
import { lexiconOf } from '../../../src/read/table/lexicon.js'
import { normalText } from '../../../src/read/text/normal-text.js'

describe('the text of a page', () => {
  const source = `<!DOCTYPE html><html><head><title>標題</title><style>p{}</style></head><body>
    <h1>情況&amp;通報</h1><p>受理<b>工單</b>２８件，
      辦結率&nbsp;１００％。</p><script>if (1 < 2) "<p>7件</p>"</script>
    <table><tr><td>单位<td>办结数<tr><td>甲局<td>7</table><div>第一行<br>第二行</div><!-- 9件 --></body></html>`
  const page = normalText(source)
  const text = htmlToText(page, findGrids(page, lexiconOf(undefined, 'test')))

  it('is what its reader sees, a line a block, without the tables given', () => {
    expect(
      text.text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ).toEqual(['情况&通报', '受理工单28件, 办结率 100%。', '第一行', '第二行'])
  })

  it('knows where everything stands in the source', () => {
    const at = (words: string) =>
      text.passage(text.text.indexOf(words), text.text.indexOf(words) + words.length)
    expect(at('情况&通报').text).toBe('情況&amp;通報')
    expect(at('工单28件').text).toBe('工單</b>２８件')
    for (const words of ['情况', '100%', '第二行']) {
      const { start, end, text: printed } = at(words)
      expect(source.slice(start, end)).toBe(printed)
    }
    expect(text.source).toBe(source)
  })

  it('keeps its tables where none are given, a line a cell', () => {
    expect(htmlToText(page).text).toContain('单位\n办结数\n甲局\n7\n')
  })

  it('keeps the lines of preformatted text', () => {
    expect(htmlToText(normalText('<p>a\n b</p><pre>c\n  d</pre>')).text).toBe('a b\nc\n  d\n')
  })
})

describe('a text is HTML', () => {
  it.each([
    ['<p>好</p>', true],
    ['<!doctype html>', true],
    ['<tr><td>1', true],
    ['＜table＞', true],
    ['| 单位<br>名称 | 办结数 |', false],
    ['满意率<90%且>80%', false],
    ['a <b and c> d', false],
    ['', false],
  ])('%s', (text, expected) => {
    expect(isHtml(normalText(text))).toBe(expected)
  })
})
