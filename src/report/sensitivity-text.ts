import type { Sensitivity } from '../score/sensitivity/sensitivity-result.js'
import { blocksAsText } from './blocks-text.js'
import { checkSensitivity } from './report-input.js'
import { type ReportOptions, wordsOf } from './report-language.js'
import { sensitivityBlocks } from './sensitivity-blocks.js'

/**
 * 敏感性分析 as text: the rank interval of every unit, exact and sampled, what makes neighbours change places, effective weights, and what other rules would change.
 *
 * @throws InputError `invalid-type` for no result of `sensitivity`, `invalid-value` for an unknown language
 * @example
 * import { sensitivity } from 'hotline-score'
 * import { sensitivityText } from 'hotline-score/report'
 * import { yueyang2021 } from 'hotline-score/schemes'
 *
 * const clean = { due: 2, completed: 2, onTime: 2, reworked: 0, surveyed: 2, satisfied: 2 }
 * const found = sensitivity({ 教育局: clean, 司法局: { ...clean, satisfied: 1 } }, yueyang2021)
 * sensitivityText(found).split('\n')[0] // => "各指标的权重上下变动 25% 以内，名次会怎样"
 */
export const sensitivityText = (found: Sensitivity, options?: ReportOptions): string => {
  checkSensitivity(found, 'sensitivityText')
  return blocksAsText(sensitivityBlocks(found, wordsOf(options, 'sensitivityText')))
}
