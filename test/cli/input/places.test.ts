import { describe, expect, it } from 'vitest'
import { linePlaces } from '../../../src/cli/input/line-places.js'
import { markupQuotation } from '../../../src/cli/input/markup-quotation.js'
import { attribute, tagsIn } from '../../../src/cli/input/xml-tags.js'
import { nearest } from '../../../src/cli/nearest.js'

describe('a place in a text', () => {
  it.each([
    ['abc', 0, '1:1'],
    ['abc', 2, '1:3'],
    ['a\nb', 2, '2:1'],
    ['a\r\nbc', 4, '2:2'],
    ['a\rb', 2, '2:1'],
    ['\n\n\nx', 3, '4:1'],
    // A character of two halves is one column.
    ['𠀀満', 2, '1:2'],
    ['', 0, '1:1'],
  ])('%j, %i: %s', (text, at, expected) => {
    expect(linePlaces(text)(at)).toBe(expected)
  })
})

describe('a figure of a page in its words', () => {
  const quoted = (page: string, figure: string) => {
    const start = page.indexOf(figure)
    return markupQuotation(page, start, start + figure.length)
  }

  it.each([
    ['<p>前。<b>率</b>99%，后</p>', '99%', { before: '前。 率 ', figure: '99%', after: '，后' }],
    [
      '<tr><td>甲</td><td>1</td><td class="x">2</td><td>3</td></tr>',
      '2',
      { before: '甲 | 1 | ', figure: '2', after: ' | 3' },
    ],
    ['<p>别的</p><p>a&lt;b 5 &amp; c<br>d</p>', '5', { before: 'a<b ', figure: '5', after: ' & c' }],
    ['一行\n二行 7 件\n三行', '7', { before: '二行 ', figure: '7', after: ' 件' }],
  ])('%s', (page, figure, expected) => {
    expect(quoted(page, figure)).toEqual(expected)
  })

  it('is cut to what one reads at a glance, never inside a character', () => {
    const { before, after } = quoted(`${'𠀀'.repeat(200)}99%${'𠀀'.repeat(200)}`, '99%')
    expect(before).toBe(`…${'𠀀'.repeat(30)}`)
    expect(after).toBe(`${'𠀀'.repeat(30)}…`)
  })

  it('shows no tag that the search cut in two', () => {
    const { before } = quoted(`<i title="${'x'.repeat(995)}">a</i>5`, '5')
    expect(before.trim()).toBe('a')
  })
})

describe('tags', () => {
  it('are found by name, whatever their prefix', () => {
    const xml = '<x:sheet name="a&amp;&#x4e00;&#20108;" r:id=\'1\'/><sheets/><sheet name="b"></sheet>'
    const tags = tagsIn(xml, 'sheet')
    expect(tags.map((tag) => [attribute(tag, 'name'), attribute(tag, 'id')])).toEqual([
      ['a&一二', '1'],
      ['b', undefined],
    ])
  })

  it('are found in the time the text takes', () => {
    expect(tagsIn('<sheet '.repeat(500_000), 'sheet')).toEqual([])
    expect(tagsIn(`<sheet ${'a="'.repeat(300_000)}>`, 'sheet')).toHaveLength(1)
  })
})

describe('the word that was meant', () => {
  const known = ['audit', 'score', 'schemes', 'samples', 'read']
  it.each([
    ['adit', 'audit'],
    ['auidt', 'audit'],
    ['AUDIT', 'audit'],
    ['raed', 'read'],
    ['scheme', 'schemes'],
    ['sco', 'score'],
    ['sc', undefined],
    ['xyz', undefined],
    ['', undefined],
    ['x'.repeat(100_000), undefined],
  ])('by %s', (word, meant) => {
    expect(nearest(word, known)).toBe(meant)
  })
})
