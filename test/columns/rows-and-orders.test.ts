import { describe, expect, it } from 'vitest'
import { scoreColumns, tallyColumns, tallyRows } from '../../src/columns/index.js'
import { yueyang2021 } from '../../src/schemes/yueyang-2021.js'
import { tally } from '../../src/tally/tally.js'
import { tallyBy } from '../../src/tally/tally-by.js'
import { refusal } from '../score/support/refusal.js'

const order = { id: '1', unit: '教育局', due: '2021-09-03' }
const row = { unit: '教育局', due: 1000 }

describe('a field that another way of counting calls so', () => {
  it.each([
    ['reworked', true],
    ['reworked', false],
    ['satisfaction', 'satisfied'],
  ])('tally and tallyBy refuse %s: %s', (field, value) => {
    const cases = [order, { ...order, [field]: value }]
    expect(refusal(() => tally(cases))).toEqual({ code: 'unknown-key', path: [1, field] })
    expect(refusal(() => tallyBy(cases, 'unit'))).toEqual({ code: 'unknown-key', path: [1, field] })
  })

  it.each([
    ['reworks', [{}]],
    ['followUp', { satisfaction: 'satisfied' }],
    ['extensions', []],
  ])('tallyRows refuses %s', (field, value) => {
    const rows = [row, { ...row, [field]: value }]
    expect(refusal(() => tallyRows(rows))).toEqual({ code: 'unknown-key', path: [1, field] })
  })

  it('other fields are left alone', () => {
    expect(tally([{ ...order, 渠道: '电话' } as typeof order]).due).toBe(1)
    expect(tally([{ ...order, reworked: undefined } as typeof order]).due).toBe(1)
    expect(tallyRows([{ ...row, reworks: undefined } as typeof row]).get('教育局')?.due).toBe(1)
    expect(tallyRows([{ ...row, channel: '电话' } as typeof row]).get('教育局')?.due).toBe(1)
  })
})

describe('null in a row', () => {
  it('is missing', () => {
    const nothing = { completed: null, reworked: null, satisfaction: null, countsAsDue: null, accepted: null }
    expect(tallyRows([{ ...row, ...nothing }])).toEqual(tallyRows([row]))
    expect(refusal(() => tallyRows([{ ...row, due: null }]))).toEqual({
      code: 'missing-deadline',
      path: [0, 'due'],
    })
  })
})

describe('a message', () => {
  it('names the column that is not there', () => {
    const zeros = Uint8Array.of(0)
    const counts = { due: zeros, completed: zeros, onTime: zeros, reworked: zeros, surveyed: zeros }
    expect(() => scoreColumns(counts as never, yueyang2021)).toThrow(/there is no column satisfied; expected/)
    expect(() => tallyColumns({ unit: zeros, due: zeros } as never, { units: 1 })).toThrow(
      /there is no column completed; expected/,
    )
  })

  it('names a wrong type once', () => {
    expect(() => scoreColumns({} as never, undefined as never)).toThrow(
      /scoreColumns: expected object, got undefined$/,
    )
    expect(() => tallyRows([], { period: '2021-Q3' as never })).toThrow(/"2021-Q3": parsePeriod reads it/)
  })
})
