import { expect, it } from 'vitest'
import { scaledWeights } from '../../docs/playground/desk/scaled-weights.js'
import { weightSum } from '../../docs/playground/view/weights.js'

it.each([
  [['30', '30', '20', '20'], { kind: 'adds-up', sum: '100' }],
  [['33.3', '33.3', '33.4', '0'], { kind: 'adds-up', sum: '100' }],
  [['0.1', '0.2', '99.7', '0'], { kind: 'adds-up', sum: '100' }],
  [['30', '30', '20', '19.99'], { kind: 'too-little', sum: '99.99', by: '0.01' }],
  [['30', '30', '20', '20.01'], { kind: 'too-much', sum: '100.01', by: '0.01' }],
  [['0', '0', '0', '0'], { kind: 'too-little', sum: '0', by: '100' }],
  [['30', '', '20', '20'], { kind: 'no-number', at: 1 }],
  [['30', '30', '-1', '20'], { kind: 'no-number', at: 2 }],
  [['100.01', '0', '0', '0'], { kind: 'no-number', at: 0 }],
  [['30', '30', '20', 'x'], { kind: 'no-number', at: 3 }],
])('the weights %j are told as %j', (typed, told) => {
  expect(weightSum(typed, '100')).toEqual(told)
})

it.each([
  [['30', '30', '20', '45'], undefined, ['24', '24', '16', '36']],
  [['30', '30', '20', '45'], 3, ['20.63', '20.62', '13.75', '45']],
  [['0', '0', '0', '0'], undefined, ['25', '25', '25', '25']],
  [['1', '1', '1'], undefined, ['33.34', '33.33', '33.33']],
  [['100', '5', '5'], 0, ['100', '0', '0']],
  [['33.333', '1', '1'], 0, ['33.333', '33.337', '33.33']],
])('%j, keeping %s, are scaled to %j', (typed, kept, scaled) => {
  expect(scaledWeights(typed, '100', kept)).toEqual(scaled)
})

it('cannot keep a weight that is alone, or more than the full mark', () => {
  expect(scaledWeights(['80'], '100', 0)).toBeUndefined()
  expect(scaledWeights(['60', '10'], '50', 0)).toBeUndefined()
})
