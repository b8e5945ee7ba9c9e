import type { Breakeven } from '../../score/breakeven/breakeven-result.js'
import type { RankExplanation } from '../../score/explain-rank/rank-explanation.js'
import type { Sensitivity } from '../../score/sensitivity/sensitivity-result.js'
import type { WhatIf } from '../../score/what-if/what-if.js'
import { breakevenBlocks } from '../breakeven-blocks.js'
import { element, together } from '../markup.js'
import type { Messages } from '../messages/messages-shape.js'
import { rankBlocks } from '../rank-blocks.js'
import { sensitivityBlocks } from '../sensitivity-blocks.js'
import { rankIntervalsMarkup } from '../svg/rank-intervals-svg.js'
import { whatIfBlocks } from '../what-if-blocks.js'
import { blocksAsMarkup } from './blocks-markup.js'
import type { Section } from './section.js'

/** What would have to change, and how sure the ranks are. */
export interface WhatWouldChange {
  /** 名次说明: why a unit stands where it stands. */
  readonly rank?: RankExplanation | undefined
  /** 假设测算: one unit, or several that change at once. */
  readonly whatIf?: WhatIf | readonly WhatIf[] | undefined
  /** 达标测算: the smallest corrections that reach a goal. */
  readonly breakeven?: Breakeven | undefined
  /** 敏感性分析: rank intervals, drawn and as a table. */
  readonly sensitivity?: Sensitivity | undefined
}

/** The sections of what was asked beside the table. */
export const whatWouldChangeSections = (
  { rank, whatIf, breakeven, sensitivity }: WhatWouldChange,
  words: Messages,
): readonly Section[] => [
  ...(rank
    ? [
        {
          id: 'rank',
          heading: words.rankExplanation.title,
          content: blocksAsMarkup(rankBlocks(rank, words)),
        },
      ]
    : []),
  ...(whatIf
    ? [
        {
          id: 'what-if',
          heading: words.whatIf.title,
          content: blocksAsMarkup(whatIfBlocks([whatIf].flat(), words)),
        },
      ]
    : []),
  ...(breakeven
    ? [
        {
          id: 'breakeven',
          heading: words.breakeven.title,
          content: blocksAsMarkup(breakevenBlocks(breakeven, words)),
        },
      ]
    : []),
  ...(sensitivity
    ? [
        {
          id: 'sensitivity',
          heading: words.sensitivity.title,
          content: together(
            element('figure', { class: 'chart' }, rankIntervalsMarkup(sensitivity, words)),
            blocksAsMarkup(sensitivityBlocks(sensitivity, words)),
          ),
        },
      ]
    : []),
]
