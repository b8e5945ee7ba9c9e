import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apart } from '../../../src/report/svg/slope-layout.js'
import { slopeSvg } from '../../../src/report/svg/slope-svg.js'
import { pointsPerPercentagePoint } from '../../../src/schemes/points-per-percentage-point.js'
import { yueyang2021 } from '../../../src/schemes/yueyang-2021.js'
import { assess } from '../../../src/score/assess.js'
import { compare } from '../../../src/score/comparison/compare.js'
import { tables } from '../../score/support/tables.js'
import { tallyOf } from '../../score/support/tallies.js'
import { twoPeriods } from '../support/compared.js'
import { parsed } from '../support/page.js'

const svg = slopeSvg(twoPeriods)
const picture = parsed(svg, true)
const named = (name: string, of = picture) =>
  of.elements.filter((element) => element.name === name).map(({ attributes }) => attributes)

/** Places are written with two decimals, so that a distance of 20 can come out as 19.99. */
const hundredths = (y: number): number => Math.round(y * 100)

/** The lines between the axes: where they begin and end, and how they look. */
const lines = (of = picture) =>
  named('path', of).flatMap(({ d = '', stroke, 'stroke-width': wide, 'stroke-dasharray': dashes }) => {
    const [, from, to] = /^M330 (\S+)L570 (\S+)$/.exec(d) ?? []
    return from === undefined
      ? []
      : [{ from: Number(from), to: Number(to), stroke, wide: Number(wide), isDashed: dashes !== undefined }]
  })

describe('a slope chart', () => {
  it('is a picture with a title and a description of every unit', () => {
    expect(named('svg')[0]).toMatchObject({ role: 'img', 'aria-labelledby': 'slope-title slope-described' })
    const described = picture.texts.find((one) => one.startsWith('每条线')) ?? ''
    for (const { unit } of twoPeriods.units) expect(described).toContain(unit)
    expect(described).toContain('住建局 95.38 → 98.46，增减 +3.08，名次 18 → 19。')
    expect(described).toContain('城建投 80.00 → –，名次 23 → –。')
    expect(described).toContain('合计 97.66 → 98.48，增减 +0.82，名次 –。')
  })

  it('units of the same index share a label: by name where there is room, otherwise how many', () => {
    for (const shown of [
      '17 个单位',
      '3 个单位',
      '供电分公司、城建投',
      '18 个单位',
      '农经服务站、良心堡镇',
      '水利局',
    ])
      expect(picture.texts).toContain(shown)
    expect(picture.texts.filter((one) => one === '100.00')).toHaveLength(2)
  })

  it('a line for each way that units take: up solid, down dashed, the same grey', () => {
    // 95.38 → 98.46, 93.33 → 100, 80 → 100; 100 → 95.71; 100 → 100 and 90 → 90; the total
    const [up, down, same] = [
      (a: number, b: number) => b < a,
      (a: number, b: number) => b > a,
      (a: number, b: number) => b === a,
    ].map((is) => lines().filter(({ from, to }) => is(from, to)))
    expect(up).toHaveLength(4)
    expect(down).toHaveLength(1)
    expect(same).toHaveLength(2)
    expect(up?.every(({ isDashed }) => !isDashed)).toBe(true)
    expect(down?.every(({ isDashed }) => isDashed)).toBe(true)
    expect(new Set(lines().map(({ stroke }) => stroke)).size).toBe(4)
  })

  it('sixteen that stay together are a wider line than two, and the total lies over all', () => {
    const same = lines().filter(({ from, to }) => from === to)
    expect(same[0]?.wide).toBeGreaterThan(same[1]?.wide ?? 0)
    expect(lines().at(-1)).toMatchObject({ stroke: '#1c2126' })
  })

  it('what cannot be compared is hollow and has no line', () => {
    // 水利局; 供电分公司 and 城建投 share a full dot, since one of them goes on
    const hollow = named('circle').filter(
      ({ fill, cx }) => fill === '#ffffff' && (cx === '330' || cx === '570'),
    )
    expect(hollow.map(({ cx }) => cx)).toEqual(['570'])
  })

  it('between schemes of different full marks there are no lines, and every dot is hollow', () => {
    const table = { 甲: tallyOf([10, 10, 8, 0, 10, 10]), 乙: tallyOf([10, 10, 9, 0, 10, 10]) }
    const drawn = parsed(
      slopeSvg(compare(assess(table, yueyang2021), assess(table, pointsPerPercentagePoint))),
      true,
    )
    expect(lines(drawn)).toEqual([])
    const dots = named('circle', drawn).filter(({ cx }) => cx === '330' || cx === '570')
    expect(dots.map(({ fill }) => fill)).toEqual(Array(6).fill('#ffffff'))
  })

  it('places the lines by the index, exactly', () => {
    // From 100 at the top to 80 at the bottom over 360: 5 points are 90.
    const total = lines().at(-1)
    const top = Math.min(...lines().map(({ from }) => from))
    expect(total).toMatchObject({ from: Number((top + ((100 - 97.66) / 20) * 360).toFixed(2)) })
  })

  it('is in English throughout', () => {
    const { texts } = parsed(slopeSvg(twoPeriods, { language: 'en' }), true)
    for (const shown of ['before', 'after', '17 units', 'total', 'up (solid)']) expect(texts).toContain(shown)
  })

  it('shortens a long name, and keeps it in the description', () => {
    const name = '单位'.repeat(40)
    const table = assess({ [name]: tallyOf([1, 1, 1, 0, 1, 1]) }, yueyang2021)
    const { texts } = parsed(slopeSvg(compare(table, table)), true)
    expect(texts).not.toContain(name)
    expect(texts.filter((one) => one.endsWith('…') && name.startsWith(one.slice(0, -1)))).toHaveLength(2)
    expect(texts.some((one) => one.includes(`${name} 100.00 → 100.00`))).toBe(true)
  })

  it('is as high as its labels need', () => {
    const table = (later: number) =>
      assess(
        Array.from(
          { length: 60 },
          (_, i) => [`单位${i}`, tallyOf([1000, 1000, 1000, 0, 1000, 1000 - later * i])] as const,
        ),
        yueyang2021,
      )
    const drawn = parsed(slopeSvg(compare(table(1), table(16))), true)
    const labels = named('text', drawn).filter(({ x }) => x === '296')
    // Sixty indexes and the total.
    expect(labels).toHaveLength(61)
    const height = Number(named('svg', drawn)[0]?.['height'])
    const ys = labels.map(({ y }) => Number(y))
    expect(Math.max(...ys)).toBeLessThan(height)
    for (const [i, y] of ys.slice(1).entries())
      expect(hundredths(y) - hundredths(ys[i] ?? 0)).toBeGreaterThanOrEqual(1999)
    expect(lines(drawn).every(({ from, to }) => from < height && to < height)).toBe(true)
  })

  it('never lets two labels overlap, nor one leave the picture', () => {
    fc.assert(
      fc.property(tables, tables, (one, other) => {
        const drawn = parsed(slopeSvg(compare(assess(one, yueyang2021), assess(other, yueyang2021))), true)
        const height = Number(named('svg', drawn)[0]?.['height'])
        for (const side of ['296', '604']) {
          const ys = named('text', drawn)
            .filter(({ x }) => x === side)
            .map(({ y }) => Number(y))
          for (const [i, y] of ys.entries()) {
            expect(y).toBeLessThan(height)
            if (i > 0) expect(hundredths(y) - hundredths(ys[i - 1] ?? 0)).toBeGreaterThanOrEqual(1999)
          }
        }
      }),
    )
  })
})

describe('labels moved apart', () => {
  it.each<[wanted: number[], height: number, places: number[]]>([
    [[], 100, []],
    [[50], 100, [50]],
    [[0, 100], 100, [0, 100]],
    [[50, 50], 100, [40, 60]],
    [[50, 50, 50], 100, [30, 50, 70]],
    [[0, 0, 0], 100, [0, 20, 40]],
    [[100, 100, 100], 100, [60, 80, 100]],
    [[10, 20, 90], 100, [5, 25, 90]],
  ])('%j within %d: %j', (wanted, height, places) => expect(apart(wanted, height)).toEqual(places))

  it('keep their order and their distance, stay inside, and move as little as any other places would', () => {
    const wish = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 3 }))
      .chain(([count, more]) => {
        const height = (count - 1 + more) * 20
        return fc.record({
          height: fc.constant(height),
          wanted: fc
            .array(fc.integer({ min: 0, max: height }), { minLength: count, maxLength: count })
            .map((ys) => ys.sort((a, b) => a - b)),
        })
      })
    const cost = (places: readonly number[], wanted: readonly number[]): number =>
      places.reduce((sum, y, i) => sum + (y - (wanted[i] ?? 0)) ** 2, 0)
    /** Every way to place the labels on a grid of five. */
    const every = (count: number, from: number, height: number): number[][] =>
      count === 0
        ? [[]]
        : Array.from(
            { length: Math.max(0, Math.floor((height - from) / 5) + 1) },
            (_, i) => from + 5 * i,
          ).flatMap((y) => every(count - 1, y + 20, height).map((rest) => [y, ...rest]))
    fc.assert(
      fc.property(wish, ({ wanted, height }) => {
        const places = apart(wanted, height)
        for (const [i, y] of places.entries()) {
          expect(y).toBeGreaterThanOrEqual(-1e-9)
          expect(y).toBeLessThanOrEqual(height + 1e-9)
          if (i > 0) expect(y - (places[i - 1] ?? 0)).toBeGreaterThanOrEqual(20 - 1e-9)
        }
        for (const other of every(wanted.length, 0, height))
          expect(cost(places, wanted)).toBeLessThanOrEqual(cost(other, wanted) + 1e-6)
      }),
      { numRuns: 60 },
    )
  })
})
