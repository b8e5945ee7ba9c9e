import { describe, expect, it } from 'vitest'
import { mailboxRows } from '../../../src/bulletins/junshan-2021-q3/mailbox-table.js'
import type { Scheme } from '../../../src/model/scheme.js'
import type { Tally } from '../../../src/model/tally.js'
import { yueyang2021 } from '../../../src/schemes/yueyang-2021.js'
import { assess } from '../../../src/score/assess.js'
import { explainRank } from '../../../src/score/explain-rank/explain-rank.js'
import type { GradeMargin, RankNeighbours } from '../../../src/score/explain-rank/rank-explanation.js'
import { refusal } from '../support/refusal.js'
import { tallyOf } from '../support/tallies.js'

const units = mailboxRows.map(({ unit, tally }): [string, Tally] => [unit, tally as Tally])
const table = assess(units, yueyang2021)

const gaps = (neighbours: RankNeighbours | undefined): string | undefined =>
  neighbours &&
  `${neighbours.rank}: ${neighbours.units
    .map(({ unit, exact, difference }) => {
      const parts = difference.indicators.filter(({ points }) => !points?.equals(0))
      return `${unit} ${exact} = ${parts.map(({ id, points }) => `${id} ${points}`).join(' + ')}`
    })
    .join('; ')}`

const marginText = (margin: GradeMargin | undefined): string | undefined =>
  margin && `${margin.grade} ${margin.cut} ${margin.bound}${margin.closed ? '' : ' open'} ${margin.distance}`

describe('explainRank in the mailbox table', () => {
  it('17 of 24 tie at 100.00: five different indexes make all the places there are', () => {
    const { rank, of, distinct, tied, above } = explainRank(table, '人社局')
    expect([rank, of, distinct, tied.length + 1, above]).toEqual([1, 24, 5, 17, undefined])
    expect(tied).toContain('钱粮湖镇')
    expect(tied).not.toContain('人社局')
  })

  it.each<[unit: string, above: string | undefined, below: string | undefined]>([
    ['住建局', undefined, '19: 交警君山大队 80/39 = onTime -60/13 + rework 20/3'],
    [
      '交警君山大队',
      '18: 住建局 80/39 = onTime -60/13 + rework 20/3',
      '20: 拆迁安置服务中心 10/3 = rework -20/3 + satisfaction 10; 农经服务站 10/3 = rework -20/3 + satisfaction 10; 良心堡镇 10/3 = rework -20/3 + satisfaction 10',
    ],
    [
      '供电分公司',
      '20: 拆迁安置服务中心 10 = satisfaction 10; 农经服务站 10 = satisfaction 10; 良心堡镇 10 = satisfaction 10',
      undefined,
    ],
  ])('%s stands between its neighbours by these indicators', (unit, above, below) => {
    const explained = explainRank(table, unit)
    if (above !== undefined) expect(gaps(explained.above)).toBe(above)
    expect(gaps(explained.below)).toBe(below)
    expect(explained.below?.decidedBy).toBe(below === undefined ? undefined : 'index')
  })

  it.each([
    // 79.995 prints 80.00, 89.995 prints 90.00, 95.38… = 1240/13.
    ['供电分公司', 'A 90 17999/200 1999/200', 'C 80 15999/200 1/200'],
    ['良心堡镇', undefined, 'B 90 17999/200 1/200'],
    ['住建局', undefined, 'B 90 17999/200 14013/2600'],
  ])('%s has these margins to the grades', (unit, up, down) => {
    const { margins } = explainRank(table, unit)
    expect([marginText(margins?.up), marginText(margins?.down)]).toEqual([up, down])
  })

  it('one letter of 供电分公司 is twenty points and twenty-two places', () => {
    const { oneCase, decidedByOneCase, largestMove } = explainRank(table, '供电分公司')
    expect(
      oneCase.map(({ change, exact, printed, grade, rank }) => [
        JSON.stringify(change),
        `${exact} ${printed} ${grade} ${rank}`,
      ]),
    ).toEqual([
      ['{"completed":-1,"onTime":-1}', '-60 20.00 D 24'],
      ['{"onTime":-1}', '-30 50.00 D 24'],
      ['{"reworked":1}', '-20 60.00 D 24'],
      ['{"satisfied":1}', '20 100.00 A 1'],
    ])
    expect([decidedByOneCase, String(largestMove)]).toEqual([true, '60'])
  })

  it('one case of 住建局 changes its place and never its grade', () => {
    const { oneCase, decidedByOneCase } = explainRank(table, '住建局')
    expect(new Set(oneCase.map(({ grade }) => grade))).toEqual(new Set(['A']))
    expect(new Set(oneCase.map(({ rank }) => rank))).toEqual(new Set([18, 19]))
    expect(decidedByOneCase).toBe(true)
  })

  it('reads as lines', () => {
    expect(String(explainRank(table, '供电分公司')).split('\n')).toEqual([
      '供电分公司, 80.00 B: rank 23 of 24 (2 of 24 level, 5 different values in all)',
      '  above: 拆迁安置服务中心 and 2 more, rank 20, by 10 (satisfaction 10)',
      '  below: none',
      '  one case, completed −1, onTime −1: 20.00 D, rank 24',
      '  one case, onTime −1: 50.00 D, rank 24',
      '  one case, reworked +1: 60.00 D, rank 24',
      '  one case, satisfied +1: 100.00 A, rank 1',
      '  4 of 4 ways one case can turn change its grade or its place',
    ])
  })
})

describe('where many cases stand behind an index', () => {
  const large = {
    甲: tallyOf([10_000, 10_000, 9_990, 0, 1000, 990]),
    乙: tallyOf([10_000, 10_000, 9_500, 0, 1000, 900]),
    丙: tallyOf([10_000, 10_000, 9_000, 300, 1000, 800]),
  }

  it('no single case decides', () => {
    const { decidedByOneCase, largestMove, rank } = explainRank(assess(large, yueyang2021), '乙')
    // One letter of a thousand is 20 / 1000 points.
    expect([rank, decidedByOneCase, String(largestMove)]).toEqual([2, false, '1/50'])
  })
})

describe('part credit', () => {
  const scheme: Scheme = {
    id: 'part-credit',
    counts: { basicallySatisfied: '基本满意' },
    indicators: [
      {
        id: 'satisfaction',
        weight: 100,
        numerator: { satisfied: 1, basicallySatisfied: '0.5' },
        denominator: { surveyed: 1 },
        direction: 'higherIsBetter',
      },
    ],
    index: { places: 0 },
  }

  it('turns a citizen who was asked, and none who was not', () => {
    const all = tallyOf([0, 0, 0, 0, 5, 1], { basicallySatisfied: 4 })
    const { oneCase } = explainRank(assess({ 甲: all }, scheme), '甲')
    expect(oneCase.map(({ change, printed }) => `${JSON.stringify(change)} ${printed}`)).toEqual([
      '{"satisfied":-1} 40',
      '{"basicallySatisfied":-1} 50',
      '{"satisfied":1,"basicallySatisfied":-1} 70',
      '{"satisfied":-1,"basicallySatisfied":1} 50',
    ])
  })
})

describe('margins', () => {
  const row = { 甲: tallyOf([13, 13, 11, 0, 13, 13]) }
  const only = (scheme: Scheme) => explainRank(assess(row, scheme), '甲').margins
  const cut = (from: string) => [
    { grade: '优', from },
    { grade: '良', from: 0 },
  ]

  it.each<[what: string, change: Partial<Scheme>, up: string | undefined, down: string | undefined]>([
    ['the exact index graded', { gradeBy: 'exact' }, undefined, 'B 90 90 70/13'],
    ['rounded down', { index: { places: 2, mode: 'floor' } }, undefined, 'B 90 90 70/13'],
    ['rounded up', { index: { places: 2, mode: 'ceil' } }, undefined, 'B 90 8999/100 open 7013/1300'],
    [
      'a half goes to the even, and 90.00 is even',
      { index: { places: 2, mode: 'halfEven' } },
      undefined,
      'B 90 17999/200 14013/2600',
    ],
    [
      'a cut between two printed indexes',
      { grades: cut('95.386') },
      '优 47693/500 19077/200 1/2600',
      undefined,
    ],
    [
      'a cut that prints as more than the full mark',
      { grades: [{ grade: '优', from: '100.01' }] },
      undefined,
      undefined,
    ],
    ['no grades', { grades: [] }, undefined, undefined],
    ['below every grade', { grades: [{ grade: '优', from: 99 }] }, '优 99 19799/200 9387/2600', undefined],
  ])('%s', (_, change, up, down) => {
    const margins = only({ ...yueyang2021, ...change })
    expect([marginText(margins?.up), marginText(margins?.down)]).toEqual([up, down])
  })
})

describe('ties and what decides', () => {
  const scheme: Scheme = {
    ...yueyang2021,
    ranking: { ties: 'ordinal', tieBreakers: [{ indicator: 'onTime' }, { count: 'due', first: 'larger' }] },
  }
  const full = tallyOf([2, 2, 2, 0, 2, 2])
  const assessed = assess(
    {
      甲: tallyOf([3, 3, 3, 0, 3, 3]),
      乙: full,
      丙: full,
      丁: tallyOf([3, 3, 3, 3, 3, 3]),
      戊: tallyOf([3, 3, 1, 0, 3, 3]),
    },
    scheme,
  )

  it('names tell 丙 from 乙, nothing else does', () => {
    const { rank, tied, above, below } = explainRank(assessed, '丙')
    expect([rank, tied]).toEqual([2, ['乙']])
    expect([above?.decidedBy, above?.rank, String(above?.units[0]?.exact)]).toEqual([
      { count: 'due' },
      1,
      '0',
    ])
    expect([below?.decidedBy, below?.rank]).toEqual(['index', 4])
  })

  it('of places that level units do not share, the nearest is told', () => {
    expect(explainRank(assessed, '丁').above?.units.map(({ unit }) => unit)).toEqual(['乙', '丙'])
    expect([explainRank(assessed, '丁').above?.rank, explainRank(assessed, '甲').below?.rank]).toEqual([3, 2])
  })

  it('a tie-breaking indicator is named', () => {
    expect(explainRank(assessed, '戊').above?.decidedBy).toEqual({ indicator: 'onTime' })
  })
})

describe('a unit without a place', () => {
  it('that is unscored has a reason, and no figure is made up for it', () => {
    const explained = explainRank(
      assess([...units, ['新单位', tallyOf([1, 1, 1, 0, 0, 0])]], yueyang2021),
      '新单位',
    )
    expect(JSON.parse(JSON.stringify(explained))).toEqual({
      unit: '新单位',
      unranked: 'satisfaction has no rate (surveyed is 0)',
      of: 24,
      distinct: 5,
      tied: [],
      tiedByName: false,
      oneCase: [],
      decidedByOneCase: false,
    })
    expect(String(explained)).toBe('新单位: no rank (satisfaction has no rate (surveyed is 0))')
  })

  it('for want of cases still has its grade and what one case does to it', () => {
    const scheme: Scheme = { ...yueyang2021, ranking: { minimum: { count: 'due', atLeast: 2 } } }
    const explained = explainRank(assess(units, scheme), '供电分公司')
    expect([explained.rank, explained.unranked, explained.above, explained.of]).toEqual([
      undefined,
      'due is 1, below 2',
      undefined,
      19,
    ])
    expect(explained.oneCase.map(({ grade, rank }) => [grade, rank])).toContainEqual(['A', undefined])
    expect(explained.decidedByOneCase).toBe(true)
  })
})

describe('explainRank refuses', () => {
  it('a unit that is not there, and the total', () => {
    for (const unit of ['财政局', '合计', '']) {
      expect(refusal(() => explainRank(table, unit))).toEqual({ code: 'unknown-unit', path: ['unit'] })
    }
    expect(refusal(() => explainRank(table, undefined as never)).code).toBe('invalid-type')
  })

  it('what assess has not made', () => {
    for (const assessment of [undefined, {}, { ...table }, JSON.parse(JSON.stringify(table))]) {
      expect(refusal(() => explainRank(assessment as never, '住建局')).code).toBe('invalid-type')
    }
  })
})
