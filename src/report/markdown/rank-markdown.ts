import type { RankExplanation } from '../../score/explain-rank/rank-explanation.js'
import { rankBlocks } from '../rank-blocks.js'
import { checkRank } from '../report-input.js'
import { type ReportOptions, wordsOf } from '../report-language.js'
import { blocksAsMarkdown } from './blocks-markdown.js'

/**
 * 名次说明 as Markdown: who is above and below and by which indicators, who ties, how far the cuts of the grades are, and what one case does. Names are escaped.
 *
 * @throws InputError `invalid-type` for no result of `explainRank`, `invalid-value` for an unknown language
 * @example
 * import { assess, explainRank } from 'hotline-score'
 * import { rankMarkdown } from 'hotline-score/report'
 * import { yueyang2021 } from 'hotline-score/schemes'
 *
 * const clean = { due: 2, completed: 2, onTime: 2, reworked: 0, surveyed: 2, satisfied: 2 }
 * const table = assess({ 教育局: clean, 司法局: { ...clean, satisfied: 1 } }, yueyang2021)
 * const explained = explainRank(table, '司法局')
 * rankMarkdown(explained).split('\n')[0] // => "## “司法局”为什么是第 2 名"
 */
export const rankMarkdown = (explained: RankExplanation, options?: ReportOptions): string => {
  checkRank(explained, 'rankMarkdown')
  return blocksAsMarkdown(rankBlocks(explained, wordsOf(options, 'rankMarkdown')))
}
