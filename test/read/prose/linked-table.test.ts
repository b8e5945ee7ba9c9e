import { describe, expect, it } from 'vitest'
import { unitNamed } from '../../../src/read/linked-table.js'

const rows = ['城建投', '城管局', '交警大队', '青石街道', '教育局'].map((unit) => ({
  unit,
  tally: {},
  published: {},
}))

describe('the unit of a table that a name means', () => {
  it.each([
    ['the same', '城管局', '城管局'],
    ['the one that shortens it', '城市建设投资集团公司', '城建投'],
    ['the one that it shortens', '青石', '青石街道'],
    ['none that begins otherwise', '市教育局', undefined],
    ['none of two', '城', undefined],
    ['none of no name', '', undefined],
    ['none of endless names', `城${'管局'.repeat(30)}`, undefined],
  ])('%s', (_, name, unit) => {
    expect(unitNamed(name, rows)?.unit).toBe(unit)
  })
})
