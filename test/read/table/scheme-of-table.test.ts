import { describe, expect, it } from 'vitest'
import type { BulletinRow } from '../../../src/model/bulletin.js'
import { schemeOf } from '../../../src/read/table/scheme-of-table.js'
import { pointsPerPercentagePoint } from '../../../src/schemes/points-per-percentage-point.js'
import { yueyang2021 } from '../../../src/schemes/yueyang-2021.js'
import { deepFreeze } from '../../score/support/deep-freeze.js'

/** Two of `due` late, by default: an index of its own under every scheme. */
const row = (index: string | undefined, due: number, late = 2, more: object = {}): BulletinRow =>
  deepFreeze({
    unit: `单位${due}`,
    tally: { due, completed: due, onTime: due - late, reworked: 0, surveyed: due, satisfied: due, ...more },
    published: index === undefined ? {} : { index },
  })

const full = row('100.00', 5, 0)

describe('the scheme of a table', () => {
  it.each<
    readonly [
      what: string,
      rows: readonly BulletinRow[],
      total: BulletinRow | undefined,
      id: string | undefined,
    ]
  >([
    ['two rows that fit', [row('95.38', 13), row('94.00', 10)], undefined, yueyang2021.id],
    ['at the places they are printed with', [row('95.4', 13), row('94', 10)], undefined, yueyang2021.id],
    ['the total among them', [row('95.38', 13)], row('94.00', 10), yueyang2021.id],
    ['one row that fits', [row('95.38', 13), full, full], undefined, undefined],
    ['full marks only', [full, full, full], undefined, undefined],
    ['two of three', [row('95.38', 13), row('94.00', 10), row('90.00', 8)], undefined, yueyang2021.id],
    [
      'two of four',
      [row('95.38', 13), row('94.00', 10), row('90.00', 8), row('90.00', 9)],
      undefined,
      undefined,
    ],
    [
      'two of two, and two without what it takes',
      [row('95.38', 13), row('94.00', 10), row('90.00', 8, 2, { satisfied: undefined }), row(undefined, 9)],
      undefined,
      yueyang2021.id,
    ],
    [
      'two of two, and two that cannot be',
      [row('95.38', 13), row('94.00', 10), row('90.00', 8, 9), row('90.00', 9, -1)],
      undefined,
      yueyang2021.id,
    ],
    ['another scheme', [row('34.62', 13), row('30.00', 10)], undefined, pointsPerPercentagePoint.id],
    [
      'an index above the full mark of one',
      [row('34.62', 13), row('30.00', 10), row('95.00', 9)],
      undefined,
      undefined,
    ],
    ['nothing printed', [row(undefined, 13), row('优', 10)], undefined, undefined],
    ['no rows', [], undefined, undefined],
  ])('%s', (_, rows, total, id) => {
    expect(schemeOf(rows, total)).toBe(id)
  })
})
