import type { Audit } from '../../audit/audit.js'
import { element, type Markup, together } from '../markup.js'
import type { Messages } from '../messages/messages-shape.js'
import type { Section } from './section.js'

/** The verdict in numbers, and what it comes to. */
export const conclusionSection = ({ findings, summary }: Audit, { page }: Messages): Section => {
  const { claims, reconciles, differs, unverifiable, explained } = summary
  const changing = findings.filter(
    ({ consequence }) => consequence && consequence.changes !== 'cosmetic',
  ).length
  const tile = (name: string, count: number, kind?: string): Markup =>
    element('div', { class: kind }, element('dt', {}, name), element('dd', {}, `${count}`))
  return {
    id: 'conclusion',
    heading: page.conclusion,
    content: together(
      element(
        'dl',
        { class: 'tiles' },
        tile(page.tiles.figures, claims),
        tile(page.tiles.reconciles, reconciles),
        tile(page.tiles.differs, differs, differs > 0 ? 'wrong' : undefined),
        tile(page.tiles.unverifiable, unverifiable),
      ),
      element('p', { class: 'lede' }, page.verdict(summary)),
      ...(differs > 0
        ? [
            element('p', { class: 'lede' }, page.impact(changing, differs)),
            element('p', { class: 'lede' }, page.explained(explained, differs)),
          ]
        : [element('p', { class: 'lede' }, page.nothingDiffers)]),
    ),
  }
}
