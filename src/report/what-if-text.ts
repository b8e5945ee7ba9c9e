import type { WhatIf } from '../score/what-if/what-if.js'
import { blocksAsText } from './blocks-text.js'
import { checkWhatIf } from './report-input.js'
import { type ReportOptions, wordsOf } from './report-language.js'
import { whatIfBlocks } from './what-if-blocks.js'

/**
 * 假设测算 as text: index, grade and place before and after, what each indicator contributes, and whose place moves. Several units that change at once are given as a list.
 *
 * @throws InputError `invalid-type` for no result of `whatIf`, `invalid-value` for an unknown language
 * @example
 * import { whatIf } from 'hotline-score'
 * import { whatIfText } from 'hotline-score/report'
 * import { yueyang2021 } from 'hotline-score/schemes'
 *
 * const letter = { due: 1, completed: 1, onTime: 1, reworked: 0, surveyed: 1, satisfied: 0 }
 * const content = whatIf(letter, { satisfied: 1 }, yueyang2021, { unit: '供电分公司' })
 * whatIfText(content).split('\n')[0] // => "假设“供电分公司”满意 +1，其他件数不变"
 */
export const whatIfText = (content: WhatIf | readonly WhatIf[], options?: ReportOptions): string => {
  const all = checkWhatIf(content, 'whatIfText')
  return blocksAsText(whatIfBlocks(all, wordsOf(options, 'whatIfText')))
}
