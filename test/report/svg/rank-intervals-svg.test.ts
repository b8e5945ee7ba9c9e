import { describe, expect, it } from 'vitest'
import { rankIntervalsSvg } from '../../../src/report/svg/rank-intervals-svg.js'
import { yueyang2021 } from '../../../src/schemes/yueyang-2021.js'
import { sensitivity } from '../../../src/score/sensitivity/sensitivity.js'
import { asked, names } from '../support/asked.js'
import { parsed } from '../support/page.js'

const found = asked.sensitivity
const picture = parsed(rankIntervalsSvg(found), true)
const named = (name: string, of = picture) =>
  of.elements.filter((element) => element.name === name).map(({ attributes }) => attributes)
const numbers = (attributes: Readonly<Record<string, string>> | undefined, ...keys: string[]) =>
  keys.map((key) => Number(attributes?.[key]))

/** The first of each is that of the legend. */
const jointly = named('rect')
  .filter(({ height }) => height === '14')
  .slice(1)
const alone = named('rect')
  .filter(({ height }) => height === '7')
  .slice(1)
const dots = named('circle').slice(1)

/** Where a place stands, from the dots of those known: every place is as wide as the next. */
const place = (x: number): number => {
  const [first, last] = [Number(dots[0]?.['cx']), Number(dots.at(-1)?.['cx'])]
  return 1 + ((x - first) * 4) / (last - first)
}

describe('rank intervals', () => {
  it('is a picture with a title and a description of every ranked unit', () => {
    const [svg] = named('svg')
    expect(svg).toMatchObject({
      role: 'img',
      'aria-labelledby': 'rank-intervals-title rank-intervals-described',
    })
    expect(named('title')).toEqual([{ id: 'rank-intervals-title' }])
    const described = picture.texts.find((one) => one.includes('每个单位一行')) ?? ''
    expect(described).toContain('住建局第 3 名，单独变动 3–4，同时变动 3–4，抽样中间九成 3–4。')
    expect(described).toContain('供电分公司第 5 名，单独变动 5，同时变动 4–5，抽样中间九成 5。')
    expect(described).not.toContain('税务局')
  })

  it('has a line for every unit with a rank, best first, and a dot where it stands', () => {
    const shown = picture.texts.filter((one) => (names as readonly string[]).includes(one))
    expect(shown).toEqual(names.slice(0, 5))
    expect(dots.map(({ cx }) => Math.round(place(Number(cx))))).toEqual([1, 1, 3, 4, 5])
    const heights = dots.map(({ cy }) => Number(cy))
    expect(heights).toEqual([...heights].sort((a, b) => a - b))
  })

  it('draws each interval from its best place to its worst', () => {
    const spans = (boxes: typeof jointly) =>
      boxes.map((box) => {
        const [x = 0, wide = 0] = numbers(box, 'x', 'width')
        return [Math.round(place(x)), Math.round(place(x + wide))]
      })
    const bounds = (kind: 'alone' | 'jointly') =>
      found.units.flatMap((unit) => (unit[kind] ? [[unit[kind].best, unit[kind].worst]] : []))
    expect(spans(jointly)).toEqual(bounds('jointly'))
    expect(spans(alone)).toEqual(bounds('alone'))
    expect(bounds('jointly')).toContainEqual([4, 5])
  })

  it('draws one interval within the other, told by more than their colours', () => {
    for (const [i, inner] of alone.entries()) {
      const [x = 0, wide = 0] = numbers(inner, 'x', 'width')
      const [outerX = 0, outerWide = 0] = numbers(jointly[i], 'x', 'width')
      expect(x).toBeGreaterThanOrEqual(outerX)
      expect(x + wide).toBeLessThanOrEqual(outerX + outerWide + 0.011)
      expect(inner['fill']).toBe('url(#rank-intervals-alone)')
      expect(jointly[i]?.['fill']).toMatch(/^#/)
    }
    expect(named('pattern').map(({ id }) => id)).toEqual(['rank-intervals-alone'])
  })

  it.each([24, 60, 300])('holds %d units within its frame', (count) => {
    const units = Array.from({ length: count }, (_, i) => {
      const due = i + 2
      return [
        `单位${i}`,
        { due, completed: due, onTime: due - 1, reworked: 0, surveyed: due, satisfied: due },
      ] as const
    })
    const own = parsed(rankIntervalsSvg(sensitivity(units, yueyang2021, { samples: 20 })), true)
    const [svg] = named('svg', own)
    const [wide = 0, high = 0] = numbers(svg, 'width', 'height')
    for (const rect of named('rect', own).filter(({ x }) => x !== undefined)) {
      const [x = 0, y = 0, width = 0, height = 0] = numbers(rect, 'x', 'y', 'width', 'height')
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(wide)
      expect(y + height).toBeLessThanOrEqual(high)
    }
    expect(named('circle', own)).toHaveLength(count + 1)
    const onAxis = own.texts.filter((one) => /^\d+$/.test(one)).length - count
    expect(onAxis).toBeLessThanOrEqual(27)
  })

  it('speaks English', () => {
    const { texts } = parsed(rankIntervalsSvg(found, { language: 'en' }), true)
    expect(texts).toContain('Rank intervals')
    expect(texts.join(' ')).toContain('供电分公司 rank 5: alone 5, jointly 4–5, middle 90% of the samples 5.')
  })

  it('shortens a long name in the picture and keeps it in the description', () => {
    const name = '单位'.repeat(40)
    const tally = { due: 1, completed: 1, onTime: 1, reworked: 0, surveyed: 1, satisfied: 1 }
    const { texts } = parsed(
      rankIntervalsSvg(sensitivity({ [name]: tally }, yueyang2021, { samples: 1 })),
      true,
    )
    expect(texts).not.toContain(name)
    expect(texts.some((one) => one.includes(`${name}第 1 名`))).toBe(true)
  })
})
