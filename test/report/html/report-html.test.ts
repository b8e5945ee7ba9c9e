import { describe, expect, it } from 'vitest'
import { audit } from '../../../src/audit/audit.js'
import { reportHtml } from '../../../src/report/html/report-html.js'
import type { Language } from '../../../src/report/messages.js'
import { yueyang2021 } from '../../../src/schemes/yueyang-2021.js'
import { assess } from '../../../src/score/assess.js'
import { refusal } from '../../score/support/refusal.js'
import { asked } from '../support/asked.js'
import { parsed } from '../support/page.js'
import { small, smallAssessment, smallAudit, text } from '../support/small.js'

const reading = {
  coverage: {
    numbers: 9,
    used: 7,
    unused: [
      { start: 8, end: 11, text: '242', reason: 'ambiguous' },
      { start: 17, end: 19, text: '51', reason: 'unheard-of' },
    ],
  },
}
const whole = { audit: smallAudit, assessment: smallAssessment, text, reading, ...asked }
const pageIn = (language: Language) => parsed(reportHtml(whole, { language }))
const page = pageIn('zh')
const named = (name: string, of = page) => of.elements.filter((element) => element.name === name)
const attribute = (name: string) => page.elements.flatMap(({ attributes }) => attributes[name] ?? [])

describe('a page for everyone', () => {
  it('says its language and its title', () => {
    expect(named('html')[0]?.attributes).toEqual({ lang: 'zh-CN' })
    expect(named('html', pageIn('en'))[0]?.attributes).toEqual({ lang: 'en' })
    expect(named('title')).toHaveLength(3) // of the page, and of both pictures
    expect(page.texts.find((one) => one.trim() !== '')).toBe('三季度通报')
  })

  it('has one heading of the first rank, and skips no rank', () => {
    const ranks = page.elements.flatMap(({ name }) => /^h([1-6])$/.exec(name)?.[1] ?? []).map(Number)
    expect(ranks.filter((rank) => rank === 1)).toHaveLength(1)
    for (const [i, rank] of ranks.entries()) expect(rank).toBeLessThanOrEqual((ranks[i - 1] ?? 0) + 1)
  })

  it('has its landmarks, one each, and a way past the contents', () => {
    for (const name of ['header', 'nav', 'main', 'footer']) expect(named(name)).toHaveLength(1)
    expect(named('a')[0]?.attributes).toEqual({ class: 'skip', href: '#report' })
    expect(named('main')[0]?.attributes['id']).toBe('report')
  })

  it('has tables with a caption and scoped headings', () => {
    const tables = named('table').length
    expect(tables).toBe(12)
    expect(named('caption')).toHaveLength(tables)
    for (const { attributes } of named('th')) expect(['col', 'row']).toContain(attributes['scope'])
    expect(named('th').length).toBeGreaterThan(tables)
  })

  it('says of a table what it is of, once', () => {
    const captions = [...reportHtml(whole).matchAll(/<caption>([^<]*)</g)].map(([, caption]) => caption)
    expect(captions).toContain('名次变动的单位共 3 个：')
    for (const caption of captions) {
      expect(page.texts.filter((one) => one === caption)).toHaveLength(2) // and for those who hear it
    }
  })

  it('names each id once, and leads nowhere else', () => {
    const ids = attribute('id')
    expect(new Set(ids).size).toBe(ids.length)
    for (const href of attribute('href')) expect(ids).toContain(href.replace(/^#/, ''))
    for (const label of attribute('aria-labelledby').flatMap((names) => names.split(' ')))
      expect(ids).toContain(label)
  })

  it('says each verdict in a word', () => {
    const verdicts = page.texts.filter((one) => /^[✓✗?] /.test(one))
    expect(verdicts).toHaveLength(smallAudit.findings.length)
    expect([...new Set(verdicts)].sort()).toEqual(['? 无法核对', '✓ 相符', '✗ 不符'])
  })
})

describe('a page that fetches nothing', () => {
  it('holds no script, no source, no address', () => {
    const names = new Set(page.elements.map(({ name }) => name))
    for (const name of ['script', 'link', 'img', 'iframe', 'object', 'form', 'base'])
      expect(names).not.toContain(name)
    expect([...attribute('src'), ...attribute('style')]).toEqual([])
    const styles = reportHtml(whole).match(/<style>[\s\S]*<\/style>/)?.[0] ?? ''
    expect(styles).not.toMatch(/url\(|@import|expression/)
    expect(reportHtml(whole).replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/)
  })

  it('forbids itself everything but its own style', () => {
    const [policy] = named('meta').filter(({ attributes }) => attributes['http-equiv'])
    expect(policy?.attributes['content']).toBe("default-src 'none'; style-src 'unsafe-inline'; img-src data:")
  })
})

describe('what the page says', () => {
  const headings = (of: string) => [...of.matchAll(/<h2[^>]*>([^<]*)/g)].map(([, heading]) => heading)

  it('first the verdict, then what differs, then the rest', () => {
    expect(headings(reportHtml(whole))).toEqual([
      '结论',
      '不符的数字',
      '无法核对的数字',
      '综合评价表',
      '得分与失分',
      '名次说明',
      '假设测算',
      '达标测算',
      '敏感性分析',
      '原文的读取',
      '全部数字',
    ])
    expect(headings(reportHtml({ assessment: smallAssessment }))).toEqual(['综合评价表', '得分与失分'])
    expect(headings(reportHtml({ audit: smallAudit }))).toEqual([
      '结论',
      '不符的数字',
      '无法核对的数字',
      '全部数字',
    ])
  })

  it('how many there are, what they change, and how many have a cause', () => {
    expect(page.texts).toContain('共核对 10 个数字，3 个相符，6 个不符，1 个无法核对。')
    // Of the six only the grade changes one: 89.99 is no A.
    expect(page.texts).toContain('不符的 6 个数字中，有 1 个改变等级或名次。')
    expect(page.texts).toContain('不符的 6 个数字中，有 4 个找到了能准确重现它的原因。')
    const first = { ...small, claims: small.claims?.slice(0, 2), rows: undefined }
    const { texts } = parsed(reportHtml({ audit: audit(first) }, { language: 'en' }))
    expect(texts).toContain('Of 2 figures, 1 reconciles, 1 differs and 0 cannot be verified.')
    expect(texts).toContain('The figure that differs changes no grade and no rank.')
    expect(texts).toContain('A cause that reproduces it exactly was found.')
    const right = audit({ claims: small.claims?.slice(0, 1) })
    expect(parsed(reportHtml({ audit: right })).texts).toContain('没有发现不符的数字。')
  })

  it('an article for each figure that is not right, a row for every figure', () => {
    const { differs, unverifiable, claims } = smallAudit.summary
    expect(named('article')).toHaveLength(differs)
    const open = reportHtml(whole).split('id="unverifiable"')[1]?.split('</section>')[0] ?? ''
    expect(open.match(/<tr>/g)).toHaveLength(unverifiable + 1)
    expect(open).toContain('原因：通报未列出分子')
    expect(open).toContain('唯一相符值：分子如为 72，此数成立；其他整数都不能使它成立')
    expect(page.skeleton.filter((one) => one === '<tr class>')).toHaveLength(claims)
  })

  it('printed, right, exact, cause and consequence', () => {
    const article = reportHtml(whole).split('<article')[1] ?? ''
    const { texts } = parsed(`<article${article}`)
    expect(texts.join(' ')).toContain(
      '1 环比 公布 21.07% 应为 17.41% 准确值 -51/293 可能原因 除以了本期数，而不是上期数（51 / 242 = 21.07%） 影响 不影响任何等级或名次',
    )
  })

  it('of a figure that cannot be true nothing that it should be', () => {
    const article =
      reportHtml(whole)
        .split('<article')
        .find((one) => one.includes('同比')) ?? ''
    expect(article).toContain('降幅不可能超过 100%')
    expect(article).not.toContain('应为')
  })

  it('the figure in its sentence, where the text is given', () => {
    expect(reportHtml(whole)).toContain(
      '<blockquote>三季度不满意工单242件，环比下降51件，降幅<mark>21.07%</mark>。</blockquote>',
    )
    expect(reportHtml({ audit: smallAudit })).not.toContain('<mark>')
    expect(reportHtml({ audit: smallAudit, text: `另一篇${text}` })).not.toContain('<mark>')
  })

  it('how the text was read, with the numbers that were not', () => {
    const html = reportHtml(whole)
    expect(html).toContain('原文共有 9 个数字，读入 7 个。')
    expect(html).toContain('可作两种理解')
    expect(html).toContain('其他原因')
    expect(
      reportHtml({ ...whole, reading: { coverage: { numbers: 9, used: 9, unused: [] } } }),
    ).not.toContain('未读入')
  })

  it('the title that is given, that of the bulletin, or its own', () => {
    const titled = (title: string | undefined, own?: string) =>
      /<h1>([^<]*)/.exec(reportHtml({ audit: audit({ ...small, title: own }), title }))?.[1]
    expect([titled('四月', '三月'), titled(undefined, '三月'), titled(undefined)]).toEqual([
      '四月',
      '三月',
      '数字核对报告',
    ])
  })

  it('a unit without an index, and one that is not ranked for want of cases', () => {
    const tally = { due: 1, completed: 1, onTime: 1, reworked: 0, surveyed: 1, satisfied: 1 }
    const floor = { ...yueyang2021, ranking: { minimum: { count: 'due', atLeast: 2 } } }
    const html = reportHtml({ assessment: assess({ 甲: tally, 乙: { ...tally, due: 3 } }, floor) })
    expect(html).toContain('件数低于考核办法的下限，不参加排名')
    expect(html.match(/不参加排名/g)).toHaveLength(1)
    expect(reportHtml(whole)).toContain('不计分：群众满意率的分母为 0')
  })
})

describe('what the page is made of', () => {
  it.each<[string, unknown, string]>([
    ['nothing', {}, 'invalid-value'],
    ['undefined', undefined, 'invalid-value'],
    ['no audit', { audit: {} }, 'invalid-type'],
    ['no assessment', { assessment: 1 }, 'invalid-type'],
    ['no title', { audit: smallAudit, title: 1 }, 'invalid-type'],
    ['no text', { audit: smallAudit, text: null }, 'invalid-type'],
    ['no reading', { audit: smallAudit, reading: { coverage: {} } }, 'invalid-type'],
    ['null for a reading', { audit: smallAudit, reading: null }, 'invalid-type'],
  ])('%s is refused', (_, content, code) => {
    expect(refusal(() => reportHtml(content as never)).code).toBe(code)
  })

  it('a language it does not have is refused', () => {
    expect(refusal(() => reportHtml(whole, { language: 'fr' as Language }))).toEqual({
      code: 'invalid-value',
      path: ['language'],
    })
  })
})
