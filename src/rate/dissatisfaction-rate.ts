import type { Ratio } from '../exact/ratio.js'
import { InputError } from '../input-error.js'
import { parseTally, type Tally } from '../model/tally.js'
import { share } from './share.js'

/**
 * 不满意率 (dissatisfaction rate): the share of surveyed cases whose citizen was dissatisfied.
 *
 * The complement of the satisfaction rate, unless the tally states `dissatisfied` or `basicallySatisfied` (基本满意), which are in neither of the two.
 *
 * @formula (dissatisfied, or surveyed − satisfied − basicallySatisfied) / surveyed
 * @unit Ratio in [0, 1], exact
 * @source Junshan district bulletin 2021 no. 3, text (6 of 560 is 1.07%)
 * @returns the rate, or `undefined` when nobody was asked
 * @throws InputError `inconsistent-tally` when the counts cannot be true together, and as the tally schema says
 * @example
 * import { dissatisfactionRate } from 'hotline-score'
 *
 * String(dissatisfactionRate({ due: 13, completed: 13, onTime: 11, reworked: 1, surveyed: 8, satisfied: 7 })) // => "1/8"
 */
export const dissatisfactionRate = (tally: Tally): Ratio | undefined => {
  const counts = parseTally(tally, 'dissatisfactionRate')
  const { surveyed, satisfied, basicallySatisfied = 0 } = counts
  const dissatisfied = counts['dissatisfied'] ?? surveyed - satisfied - basicallySatisfied
  if (dissatisfied < 0 || satisfied + basicallySatisfied + dissatisfied > surveyed) {
    throw new InputError(
      'inconsistent-tally',
      `dissatisfactionRate: the answers (${satisfied} satisfied, ${basicallySatisfied} basically, ${counts['dissatisfied'] ?? 'the rest'} dissatisfied) exceed surveyed (${surveyed})`,
      ['surveyed'],
    )
  }
  return share(dissatisfied, surveyed)
}
