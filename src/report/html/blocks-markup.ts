import type { ReportBlock } from '../block.js'
import { element, type Markup, together } from '../markup.js'
import { table } from './table.js'

const markupOf = (block: ReportBlock): Markup => {
  switch (block.kind) {
    case 'heading':
      return element('h3', {}, block.text)
    case 'paragraph':
      return element('p', {}, block.text)
    case 'list':
      return element('ul', {}, ...block.items.map((item) => element('li', {}, item)))
    case 'table': {
      const { headings, rows, right } = block.table
      return table(
        block.caption,
        headings.map((heading, at) => ({
          heading,
          isNumber: right[at] ?? false,
          isName: at === block.name,
        })),
        rows.map((cells) => ({ cells })),
      )
    }
  }
}

/** In a page a table says itself what it is of. */
const isCaption = (block: ReportBlock, next: ReportBlock | undefined): boolean =>
  block.kind === 'paragraph' && next?.kind === 'table' && next.caption === block.text

/** A report as the content of a section of a page. */
export const blocksAsMarkup = (blocks: readonly ReportBlock[]): Markup =>
  together(...blocks.filter((block, at) => !isCaption(block, blocks[at + 1])).map(markupOf))
