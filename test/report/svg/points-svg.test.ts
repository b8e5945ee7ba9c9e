import { describe, expect, it } from 'vitest'
import { pointsSvg } from '../../../src/report/svg/points-svg.js'
import { yueyang2021 } from '../../../src/schemes/yueyang-2021.js'
import { assess } from '../../../src/score/assess.js'
import { refusal } from '../../score/support/refusal.js'
import { parsed } from '../support/page.js'
import { smallAssessment } from '../support/small.js'

const picture = parsed(pointsSvg(smallAssessment), true)
const named = (name: string, of = picture) =>
  of.elements.filter((element) => element.name === name).map(({ attributes }) => attributes)

/** The bars, from top to bottom, as what they are filled with and how wide they are. */
const bars = (of = picture) => {
  const byRow = new Map<string, { fill: string; x: number; width: number }[]>()
  for (const { y = '', height, fill = '', x, width } of named('rect', of)) {
    if (height !== '21') continue
    byRow.set(y, [...(byRow.get(y) ?? []), { fill, x: Number(x), width: Number(width) }])
  }
  return [...byRow.values()]
}
const parts = (row: readonly { fill: string }[] | undefined) =>
  row?.map(({ fill }) => fill.replace(/url\(#points-(.*)\)/, '$1'))

describe('points earned and lost', () => {
  it('is a picture with a title and a description of every unit', () => {
    const [svg] = named('svg')
    expect(svg).toMatchObject({ role: 'img', 'aria-labelledby': 'points-title points-described' })
    expect(named('title')).toEqual([{ id: 'points-title' }])
    expect(named('desc')).toEqual([{ id: 'points-described' }])
    const described = picture.texts.find((one) => one.includes('每个单位一条')) ?? ''
    expect(described).toContain('科技和工信局 100.00，没有失分。')
    expect(described).toContain('供电分公司 73.33，返工率失 6.67 分，群众满意率失 20 分。')
    expect(described).toContain('税务局 不计分：群众满意率的分母为 0，没有失分。'.slice(0, 20))
    expect(described).toContain('合计 87.50，返工率失 2.5 分，群众满意率失 10 分。')
  })

  it('shows what each indicator earned, and then what each lost', () => {
    const [best, second, total] = bars()
    expect(parts(best)).toEqual(['earned-0', 'earned-1', 'earned-2', 'earned-3'])
    expect(parts(second)).toEqual(['earned-0', 'earned-1', 'earned-2', 'lost-2', 'lost-3'])
    expect(parts(total)).toEqual(['earned-0', 'earned-1', 'earned-2', 'earned-3', 'lost-2', 'lost-3'])
  })

  it('fills each bar from end to end, one part after the other', () => {
    for (const row of bars()) {
      const [first, last] = [row[0], row.at(-1)]
      const widths = row.reduce((sum, { width }) => sum + width, 0)
      const span = (last?.x ?? 0) + (last?.width ?? 0) - (first?.x ?? 0)
      // Each width is written with two decimals.
      expect(Math.abs(widths - span)).toBeLessThan(0.05)
      row.slice(1).forEach(({ x }, i) => {
        const before = row[i]
        expect(Math.abs(x - ((before?.x ?? 0) + (before?.width ?? 0)))).toBeLessThan(0.02)
      })
    }
    expect(new Set(bars().map((row) => row[0]?.x)).size).toBe(1)
  })

  it('says names, points and index in words and figures', () => {
    for (const shown of [
      '科技和工信局',
      '100.00 A',
      '13.33',
      '−6.67',
      '−20',
      '办结率',
      '群众满意率',
      '不计分：群众满意率的分母为 0',
    ])
      expect(picture.texts).toContain(shown)
  })

  it('has a pattern for each indicator earned and lost, no two alike', () => {
    const patterns = [...pointsSvg(smallAssessment).matchAll(/<pattern id="([^"]*)"[^>]*>(.*?)<\/pattern>/g)]
    expect(patterns.map(([, id]) => id)).toHaveLength(8)
    expect(new Set(patterns.map(([, , drawn]) => drawn)).size).toBe(8)
    const used = new Set(named('rect').flatMap(({ fill }) => /url\(#(.*)\)/.exec(fill ?? '')?.[1] ?? []))
    for (const id of used) expect(patterns.map(([, known]) => known)).toContain(id)
  })

  it('marks where a bonus or a deduction brings the index', () => {
    const tally = { due: 3, completed: 3, onTime: 3, reworked: 1, surveyed: 3, satisfied: 3 }
    const fine = { ...yueyang2021, adjustments: [{ id: 'fine', cases: { reworked: 1 }, pointsPerCase: -5 }] }
    const marks = (of: string) =>
      named('path', parsed(of, true)).filter((path) => path['stroke-width'] === '3')
    expect(marks(pointsSvg(assess({ 甲: tally }, fine)))).toHaveLength(2)
    expect(marks(pointsSvg(assess({ 甲: { ...tally, reworked: 0 } }, fine)))).toHaveLength(0)
    expect(marks(pointsSvg(smallAssessment))).toHaveLength(0)
  })

  it('takes a table without units, and one without points', () => {
    expect(bars(parsed(pointsSvg(assess({}, yueyang2021)), true))).toEqual([])
    const none = { due: 0, completed: 0, onTime: 0, reworked: 0, surveyed: 0, satisfied: 0 }
    expect(bars(parsed(pointsSvg(assess({ 甲: none }, yueyang2021)), true))).toEqual([])
  })

  it('shortens a long name in the picture and keeps it in the description', () => {
    const name = '单位'.repeat(40)
    const tally = { due: 1, completed: 1, onTime: 1, reworked: 0, surveyed: 1, satisfied: 1 }
    const { texts } = parsed(pointsSvg(assess({ [name]: tally }, yueyang2021)), true)
    expect(texts).not.toContain(name)
    expect(texts.filter((one) => one.endsWith('…') && name.startsWith(one.slice(0, -1)))).toHaveLength(1)
    expect(texts.some((one) => one.includes(`${name} 100.00`))).toBe(true)
  })

  it('in English', () => {
    const { texts } = parsed(pointsSvg(smallAssessment, { language: 'en' }), true)
    expect(texts).toContain('Points earned and lost')
    expect(texts).toContain('without rework')
    expect(texts.join(' ')).toContain('供电分公司 73.33: without rework lost 6.67, satisfaction lost 20.')
  })

  it('refuses what is no assessment', () => {
    expect(refusal(() => pointsSvg({} as never)).code).toBe('invalid-type')
  })
})
