import type { Breakeven } from '../../score/breakeven/breakeven-result.js'
import { breakevenBlocks } from '../breakeven-blocks.js'
import { checkBreakeven } from '../report-input.js'
import { type ReportOptions, wordsOf } from '../report-language.js'
import { blocksAsMarkdown } from './blocks-markdown.js'

/**
 * 达标测算 as Markdown: the fewest cases that reach the goal, together and of each count alone, or that it cannot be reached. Names are escaped.
 *
 * @throws InputError `invalid-type` for no result of `breakeven`, `invalid-value` for an unknown language
 * @example
 * import { breakeven } from 'hotline-score'
 * import { breakevenMarkdown } from 'hotline-score/report'
 * import { yueyang2021 } from 'hotline-score/schemes'
 *
 * const letter = { due: 1, completed: 1, onTime: 1, reworked: 0, surveyed: 1, satisfied: 0 }
 * const found = breakeven(letter, yueyang2021, { grade: 'A' }, { unit: '供电分公司' })
 * breakevenMarkdown(found).split('\n')[0] // => "## “供电分公司”的等级要达到 A，至少要改变几件"
 */
export const breakevenMarkdown = (found: Breakeven, options?: ReportOptions): string => {
  checkBreakeven(found, 'breakevenMarkdown')
  return blocksAsMarkdown(breakevenBlocks(found, wordsOf(options, 'breakevenMarkdown')))
}
