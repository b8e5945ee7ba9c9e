import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { parsePeriod } from '../../src/model/period.js'
import type { Case } from '../../src/tally/case-counter.js'
import { type TallyOptions, tally } from '../../src/tally/tally.js'
import { refusal } from '../exact/failure.js'
import { frozen } from '../exact/frozen.js'

const order = { id: '1', unit: '住建局' } as const
const due = '2021-09-10'
const count = (fields: Partial<Case>, options?: TallyOptions) =>
  tally(frozen([{ ...order, ...fields } as Case]), options)

const nothing = {
  accepted: 0,
  due: 0,
  completed: 0,
  onTime: 0,
  reworked: 0,
  surveyed: 0,
  satisfied: 0,
  basicallySatisfied: 0,
  dissatisfied: 0,
}

describe('on time is decided from instants', () => {
  it.each<[string, string, number]>([
    // A bare date is the end of that day in China.
    [due, '2021-09-10T23:59:58+08:00', 1],
    [due, '2021-09-10T23:59:59+08:00', 1],
    [due, '2021-09-10T23:59:59.999+08:00', 1],
    [due, '2021-09-11T00:00:00+08:00', 0],
    [due, '2021-09-11T00:00:01+08:00', 0],
    [due, '2021-09-10T15:59:59Z', 1],
    [due, '2021-09-10T16:00:00Z', 0],
    [due, '2021-09-10T23:59:59Z', 0],
    [due, '2021-09-11T00:59:59+09:00', 1],
    ['2020-02-29', '2020-02-29T23:59:59+08:00', 1],
    // An instant is itself.
    ['2021-09-10T17:30:00+08:00', '2021-09-10T17:29:59+08:00', 1],
    ['2021-09-10T17:30:00+08:00', '2021-09-10T17:30:00+08:00', 1],
    ['2021-09-10T17:30:00+08:00', '2021-09-10T17:30:01+08:00', 0],
    ['2021-09-10T17:30:00+08:00', '2021-09-10T09:30:00Z', 1],
    ['2021-09-10T17:30:00+08:00', '2021-09-10T09:30:00.001Z', 0],
    ['2021-09-10T09:30:00Z', '2021-09-10T17:30:00+08:00', 1],
  ])('due %s, completed %s: %d', (deadline, completed, onTime) => {
    expect(count({ due: deadline, completed })).toEqual({
      ...nothing,
      accepted: 1,
      due: 1,
      completed: 1,
      onTime,
    })
  })

  it('a case that is still open is neither on time nor overdue', () => {
    expect(count({ due })).toEqual({ ...nothing, accepted: 1, due: 1 })
  })
})

describe('of several deadlines the latest counts', () => {
  const completed = '2021-09-20T12:00:00+08:00'
  it.each<[string, readonly string[], number]>([
    ['none', [], 0],
    ['to that day', ['2021-09-20'], 1],
    ['to the day before', ['2021-09-19'], 0],
    ['twice, the later one last', ['2021-09-15', '2021-09-20'], 1],
    ['twice, the later one first', ['2021-09-20', '2021-09-15'], 1],
    ['to before the deadline itself', ['2021-09-01'], 0],
    ['to that very instant', ['2021-09-20T04:00:00Z'], 1],
    ['to one second before', ['2021-09-20T03:59:59Z'], 0],
  ])('extended: %s', (_what, until, onTime) => {
    expect(count({ due, completed, extensions: until.map((at) => ({ until: at })) }).onTime).toBe(onTime)
  })

  it('an extension backwards takes nothing away', () => {
    expect(
      count({ due, completed: '2021-09-10T12:00:00Z', extensions: [{ until: '2021-09-01' }] }).onTime,
    ).toBe(1)
  })
})

describe('what else is counted', () => {
  it.each<[string, Partial<Case>, object]>([
    ['a rework', { due, reworks: [{}] }, { due: 1, reworked: 1 }],
    ['three reworks of one case', { due, reworks: [{}, {}, {}] }, { due: 1, reworked: 1 }],
    ['an empty list of reworks', { due, reworks: [] }, { due: 1 }],
    ['满意', { due, followUp: { satisfaction: 'satisfied' } }, { due: 1, surveyed: 1, satisfied: 1 }],
    [
      '基本满意',
      { due, followUp: { satisfaction: 'basicallySatisfied' } },
      { due: 1, surveyed: 1, basicallySatisfied: 1 },
    ],
    ['不满意', { due, followUp: { satisfaction: 'dissatisfied' } }, { due: 1, surveyed: 1, dissatisfied: 1 }],
    ['a direct answer', { countsAsDue: false, followUp: { satisfaction: 'satisfied' } }, {}],
    ['countsAsDue: true', { due, countsAsDue: true }, { due: 1 }],
    [
      'every field absent as undefined',
      { due, completed: undefined, reworks: undefined, followUp: undefined } as Partial<Case>,
      { due: 1 },
    ],
  ])('%s', (_what, fields, counts) => {
    expect(count(fields)).toEqual({ ...nothing, accepted: 1, ...counts })
  })

  it('no cases', () => {
    expect(tally([])).toEqual(nothing)
  })
})

describe('a period takes each case where it belongs', () => {
  const options = frozen({ period: parsePeriod('2021-Q3') })
  it.each<[string, Partial<Case>, object]>([
    ['accepted and due in it', { accepted: '2021-08-01T00:00:00Z', due }, { accepted: 1, due: 1 }],
    [
      'carried over from the quarter before',
      { accepted: '2021-06-29T00:00:00Z', due: '2021-07-01' },
      { due: 1 },
    ],
    ['carried over to the next', { accepted: '2021-09-29T00:00:00Z', due: '2021-10-01' }, { accepted: 1 }],
    [
      'at its first moment',
      { accepted: '2021-06-30T16:00:00Z', due: '2021-07-01T00:00:00+08:00' },
      { accepted: 1, due: 1 },
    ],
    ['a second before', { accepted: '2021-06-30T15:59:59Z', due: '2021-06-30' }, {}],
    ['at its last moment', { accepted: '2021-09-30T15:59:59Z', due: '2021-09-30' }, { accepted: 1, due: 1 }],
    ['a second after', { accepted: '2021-09-30T16:00:00Z', due: '2021-10-01T00:00:00+08:00' }, {}],
    ['extended beyond it', { due: '2021-09-30', extensions: [{ until: '2021-10-01' }] }, {}],
    ['extended into it', { due: '2021-06-30', extensions: [{ until: '2021-07-01' }] }, { due: 1 }],
    ['countsAsDue against its deadline', { due: '2021-10-01', countsAsDue: true }, { due: 1 }],
    [
      'countsAsDue: false within it',
      { accepted: '2021-08-01T00:00:00Z', due, countsAsDue: false },
      { accepted: 1 },
    ],
    ['without any instant', {}, {}],
    ['completed after it', { due, completed: '2021-10-05T00:00:00Z' }, { due: 1, completed: 1 }],
  ])('%s', (_what, fields, counts) => {
    expect(count(fields, options)).toEqual({ ...nothing, ...counts })
  })
})

describe('cases are gone through once, in constant memory', () => {
  const collectGarbage = (): void => {
    setFlagsFromString('--expose-gc')
    runInNewContext('gc')()
  }

  it('200,000 cases from a generator', () => {
    const heap: number[] = []
    let made = 0
    function* many(): Generator<Case> {
      for (; made < 200_000; made++) {
        if (made % 100_000 === 50_000) {
          collectGarbage()
          heap.push(process.memoryUsage().heapUsed)
        }
        const topic = Array.from({ length: 20 }, () => made)
        yield { id: `${made}`, unit: 'x', topic: `${topic}`, due, completed: '2021-09-10T08:00:00Z' }
      }
    }
    const source = many()
    expect(tally(source)).toMatchObject({ due: 200_000, completed: 200_000, onTime: 200_000 })
    expect(source.next().done).toBe(true)
    const [early = 0, late = 0] = heap
    // 100,000 cases kept would be above 20 MB
    expect(late - early).toBeLessThan(5_000_000)
  })

  it('a generator is closed when a case is bad', () => {
    let closed = false
    function* two(): Generator<Case> {
      try {
        yield { ...order, due }
        yield { ...order }
      } finally {
        closed = true
      }
    }
    expect(refusal(() => tally(two()))).toEqual(['missing-deadline', 1, 'due'])
    expect(closed).toBe(true)
  })

  it.each<[string, Iterable<Case>]>([
    ['a set', new Set([{ ...order, due }])],
    ['the values of a map', new Map([['1', { ...order, due }]]).values()],
  ])('%s', (_what, source) => {
    expect(tally(source).due).toBe(1)
  })
})

describe('bad cases are named by their place', () => {
  const good = { ...order, due }
  it.each<[string, object, unknown[]]>([
    ['no deadline', {}, ['missing-deadline', 1, 'due']],
    ['no deadline, though due', { countsAsDue: true }, ['missing-deadline', 1, 'due']],
    ['null as deadline', { due: null }, ['invalid-value', 1, 'due']],
    ['an empty deadline', { due: '' }, ['invalid-value', 1, 'due']],
    ['30 February', { due: '2021-02-30' }, ['invalid-value', 1, 'due']],
    ['a deadline without offset', { due: '2021-09-10T17:30:00' }, ['invalid-value', 1, 'due']],
    ['a deadline in Chinese', { due: '2021年9月10日' }, ['invalid-value', 1, 'due']],
    ['a Date', { due: new Date(0) }, ['invalid-value', 1, 'due']],
    ['NaN as completed', { due, completed: Number.NaN }, ['invalid-value', 1, 'completed']],
    ['null as completed', { due, completed: null }, ['invalid-value', 1, 'completed']],
    ['a bare date as completed', { due, completed: '2021-09-10' }, ['invalid-value', 1, 'completed']],
    ['a bare date as accepted', { due, accepted: '2021-09-10' }, ['invalid-value', 1, 'accepted']],
    ['null as follow-up', { due, followUp: null }, ['invalid-value', 1, 'followUp']],
    ['an unknown answer', { due, followUp: { satisfaction: '满意' } }, ['invalid-value', 1, 'followUp']],
    [
      'an answer named as a count',
      { due, followUp: { satisfaction: 'due' } },
      ['invalid-value', 1, 'followUp'],
    ],
    [
      'an answer named __proto__',
      { due, followUp: { satisfaction: '__proto__' } },
      ['invalid-value', 1, 'followUp'],
    ],
    ['a number of reworks', { due, reworks: 2 }, ['invalid-type', 1, 'reworks']],
    ['null as reworks', { due, reworks: null }, ['invalid-type', 1, 'reworks']],
    ['one extension, not in a list', { due, extensions: { until: due } }, ['invalid-type', 1, 'extensions']],
    ['null as an extension', { due, extensions: [null] }, ['invalid-value', 1, 'extensions']],
    ['countsAsDue as text', { due, countsAsDue: 'false' }, ['invalid-type', 1, 'countsAsDue']],
    ['countsAsDue as null', { due, countsAsDue: null }, ['invalid-type', 1, 'countsAsDue']],
  ])('%s', (_what, fields, expected) => {
    expect(refusal(() => tally(frozen([good, { ...order, ...fields } as Case])))).toEqual(expected)
  })

  it.each([[null], [undefined], ['case'], [7], [Number.NaN], [true]])('%o is no case', (value) => {
    expect(refusal(() => tally([good, value as unknown as Case]))).toEqual(['invalid-type', 1])
  })

  it.each([[null], [undefined], ['cases'], [7], [{}], [{ length: 1, 0: good }], [() => []]])(
    '%o is no list of cases',
    (value) => {
      expect(refusal(() => tally(value as unknown as Case[]))).toEqual(['invalid-type'])
    },
  )

  it('what only looks like an iterable', () => {
    expect(refusal(() => tally({ [Symbol.iterator]: 5 } as unknown as Case[]))).toEqual(['invalid-type'])
  })

  it.each([['2021-Q3'], [{ year: 2021 }], [7], [''], [null]])('%o is no period', (period) => {
    const [code] = refusal(() => tally([good], { period } as unknown as TallyOptions))
    expect(['invalid-type', 'invalid-value']).toContain(code)
  })
})
