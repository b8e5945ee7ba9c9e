import { escaped, markdownTable } from '../../report/markdown/markdown.js'
import { printable } from '../../report/printable.js'
import type { Screen } from './screen.js'
import { type Table, tableLines } from './table.js'
import { indented } from './wrapped.js'

/** A part of a page of words: what `read`, `infer`, `schemes` and `samples` print. */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly table: Table }

const printableTable = ({ headings, rows, ...table }: Table): Table => ({
  ...table,
  headings: headings.map(printable),
  rows: rows.map((row) => row.map(printable)),
})

const textLines = (block: Block, screen: Screen): readonly string[] => {
  const { width, paint } = screen
  switch (block.kind) {
    case 'title':
    case 'heading':
      return indented(printable(block.text), '', width).map((line) => paint('bold', line))
    case 'paragraph':
      return indented(printable(block.text), '', width)
    case 'list':
      return block.items.flatMap((item) => indented(printable(item), '  ', width))
    case 'table':
      return tableLines(printableTable(block.table), screen)
  }
}

/** A heading stands apart from what is above it, and close to what is below. */
const isApart = (block: Block, above: Block | undefined): boolean =>
  above !== undefined && (block.kind === 'heading' || above.kind === 'title' || above.kind === 'table')

/** The page as text. */
export const blocksText = (blocks: readonly Block[], screen: Screen): string =>
  `${blocks
    .flatMap((block, at) => [...(isApart(block, blocks[at - 1]) ? [''] : []), ...textLines(block, screen)])
    .join('\n')}\n`

const markdownOf = (block: Block): string => {
  switch (block.kind) {
    case 'title':
      return `# ${escaped(block.text)}`
    case 'heading':
      return `## ${escaped(block.text)}`
    case 'paragraph':
      return escaped(block.text)
    case 'list':
      return block.items.map((item) => `- ${escaped(item)}`).join('\n')
    case 'table': {
      const { headings, rows, right = [] } = block.table
      return markdownTable(
        headings.map(escaped),
        rows.map((row) => row.map(escaped)),
        headings.map((_, at) => right[at] ?? false),
      )
    }
  }
}

/** The page as Markdown. */
export const blocksMarkdown = (blocks: readonly Block[]): string => `${blocks.map(markdownOf).join('\n\n')}\n`
