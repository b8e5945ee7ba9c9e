import type { ReportBlock } from '../../report/block.js'
import { breakevenBlocks } from '../../report/breakeven-blocks.js'
import type { WhatWouldChange } from '../../report/html/what-would-change-sections.js'
import { blocksAsMarkdown } from '../../report/markdown/blocks-markdown.js'
import type { Messages as ReportMessages } from '../../report/messages/messages-shape.js'
import { rankBlocks } from '../../report/rank-blocks.js'
import { sensitivityBlocks } from '../../report/sensitivity-blocks.js'
import { whatIfBlocks } from '../../report/what-if-blocks.js'
import { blocksText } from './blocks.js'
import type { Screen } from './screen.js'

/** What was asked beside the table, in the order of a page. */
export const askedBlocks = (
  { rank, whatIf, breakeven, sensitivity }: WhatWouldChange,
  report: ReportMessages,
): readonly ReportBlock[] => [
  ...(rank ? rankBlocks(rank, report) : []),
  ...(whatIf ? whatIfBlocks([whatIf].flat(), report) : []),
  ...(breakeven ? breakevenBlocks(breakeven, report) : []),
  ...(sensitivity ? sensitivityBlocks(sensitivity, report) : []),
]

/** The same as text, below what stands above it; nothing where nothing was asked. */
export const askedText = (asked: WhatWouldChange, report: ReportMessages, screen: Screen): string => {
  const blocks = askedBlocks(asked, report)
  return blocks.length === 0 ? '' : `\n${blocksText(blocks, screen)}`
}

/** The same as Markdown. */
export const askedMarkdown = (asked: WhatWouldChange, report: ReportMessages): string => {
  const blocks = askedBlocks(asked, report)
  return blocks.length === 0 ? '' : `\n${blocksAsMarkdown(blocks)}`
}
