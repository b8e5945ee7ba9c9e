import { expect, it } from 'vitest'
import { sideNames } from '../../../src/cli/output/side-names.js'

it.each<[before: string, after: string, names: [string, string] | undefined]>([
  ['三季度.csv', '四季度.csv', ['三季度', '四季度']],
  ['2021/三季度.xlsx', 'C:\\表\\四季度.csv', ['三季度', '四季度']],
  ['a.b.csv', 'junshan-2021-q3', ['a.b', 'junshan-2021-q3']],
  ['q3/a.csv', 'q4/a.csv', undefined],
  ['a.csv', 'a.json', undefined],
  ['-', 'a.csv', undefined],
  ['a.csv', '-', undefined],
  ['.csv', 'a.csv', undefined],
])('%s and %s', (before, after, names) => {
  expect(sideNames(before, after)).toEqual(names && { before: names[0], after: names[1] })
})
