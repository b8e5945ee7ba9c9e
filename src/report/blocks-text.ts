import type { ReportBlock } from './block.js'
import { printable } from './printable.js'
import { textTable } from './text-table.js'

const linesOf = (block: ReportBlock): readonly string[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [printable(block.text)]
    case 'list':
      return block.items.map((item) => `  ${printable(item)}`)
    case 'table': {
      const { headings, rows, right } = block.table
      return textTable(
        [headings, ...rows].map((row) => row.map(printable)),
        right,
      )
    }
  }
}

/** A heading stands apart from what is above it, and so does whatever follows a table. */
const isApart = (block: ReportBlock, above: ReportBlock | undefined): boolean =>
  above !== undefined && (block.kind === 'heading' || above.kind === 'table')

/** A report as text, its lines as long as they are. */
export const blocksAsText = (blocks: readonly ReportBlock[]): string =>
  blocks
    .flatMap((block, at) => [...(isApart(block, blocks[at - 1]) ? [''] : []), ...linesOf(block)])
    .join('\n')
