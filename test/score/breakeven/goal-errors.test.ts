import { describe, expect, it } from 'vitest'
import { InputError } from '../../../src/input-error.js'
import { yueyang2021 } from '../../../src/schemes/yueyang-2021.js'
import { breakeven } from '../../../src/score/breakeven/breakeven.js'
import type { BreakevenGoal } from '../../../src/score/breakeven/breakeven-result.js'
import { combineTables } from '../../../src/score/combination/combine-tables.js'
import { tallyOf } from '../support/tallies.js'

const unit = tallyOf([1, 1, 1, 0, 1, 0])

const refused = (work: () => unknown): InputError => {
  try {
    work()
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('a goal that is none', () => {
  it.each<[goal: object, code: string, path: readonly string[], message: RegExp]>([
    [{ index: 'abc' }, 'not-a-ratio', ['goal', 'index'], /^breakeven: expected an index.*"abc"/],
    [{ index: null }, 'not-a-ratio', ['goal', 'index'], /^breakeven: expected an index/],
    [{ rank: 1 }, 'invalid-type', ['goal', 'among'], /^breakeven: \{ rank \} needs among/],
    [{ ahead: '乙' }, 'invalid-type', ['goal', 'among'], /^breakeven: \{ ahead \} needs among/],
  ])('is refused with its path: %j', (goal, code, path, message) => {
    const error = refused(() => breakeven(unit, yueyang2021, goal as BreakevenGoal))
    expect([error.code, error.path]).toEqual([code, path])
    expect(error.message).toMatch(message)
  })
})

it('a table that is given twice is told as a table', () => {
  const error = refused(() =>
    combineTables(
      [
        ['三季度', { 甲: unit }],
        ['三季度', { 甲: unit }],
      ],
      yueyang2021,
    ),
  )
  expect(error.code).toBe('duplicate-unit')
  expect(error.message).toContain('"三季度" is listed twice; give each table a name of its own')
  const unitTwice = refused(() =>
    combineTables(
      {
        三季度: [
          ['甲', unit],
          ['甲', unit],
        ],
      },
      yueyang2021,
    ),
  )
  expect(unitTwice.message).toContain('combineTables: 三季度: "甲" is listed twice; merge its tallies first')
})
