import type { ReportBlock } from '../block.js'
import { escaped, markdownTable } from './markdown.js'

const markdownOf = (block: ReportBlock): string => {
  switch (block.kind) {
    case 'heading':
      return `## ${escaped(block.text)}`
    case 'paragraph':
      return escaped(block.text)
    case 'list':
      return block.items.map((item) => `- ${escaped(item)}`).join('\n')
    case 'table': {
      const { headings, rows, right } = block.table
      return markdownTable(
        headings.map(escaped),
        rows.map((row) => row.map(escaped)),
        right,
      )
    }
  }
}

/** A report as Markdown; names are escaped. */
export const blocksAsMarkdown = (blocks: readonly ReportBlock[]): string =>
  `${blocks.map(markdownOf).join('\n\n')}\n`
