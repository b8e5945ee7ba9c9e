import type { Audit } from '../../audit/audit.js'
import { nothing } from '../assessment-view.js'
import { figureList } from '../figure-list.js'
import { element } from '../markup.js'
import type { Messages } from '../messages/messages-shape.js'
import type { Section } from './section.js'
import { table } from './table.js'

/** Every figure of the bulletin, in its order. */
export const figuresSection = (audit: Audit, words: Messages): Section => {
  const { number, figure, published, recomputed, basis, verdict } = words.audit.columns
  return {
    id: 'figures',
    heading: words.page.figures,
    content: table(
      words.page.figuresCaption(audit.findings.length),
      [
        { heading: number, isNumber: true },
        { heading: figure, isName: true },
        { heading: published, isNumber: true },
        { heading: recomputed, isNumber: true },
        { heading: basis, isNumber: true },
        { heading: verdict },
      ],
      figureList(audit, words).map((listed, i) => ({
        kind: listed.finding.verdict,
        cells: [
          `${i + 1}`,
          listed.title,
          listed.published,
          listed.corrected ?? nothing,
          listed.basis ?? nothing,
          element('span', { class: 'verdict' }, listed.verdict),
        ],
      })),
    ),
  }
}
