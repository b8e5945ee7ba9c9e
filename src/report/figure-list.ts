import type { Audit } from '../audit/audit.js'
import type { Finding } from '../audit/finding.js'
import { type FindingView, viewOf } from './finding-view.js'
import type { Messages } from './messages/messages-shape.js'

/** The sign of each verdict; beside the word, never instead of it. */
export const signs = { reconciles: '✓', differs: '✗', unverifiable: '?' } as const

/** A figure in the list of all. */
export interface ListedFigure extends FindingView {
  readonly finding: Finding
  readonly verdict: string
}

/** Every figure of a bulletin, in its order. */
export const figureList = ({ findings }: Audit, words: Messages): readonly ListedFigure[] =>
  findings.map((finding) => ({
    ...viewOf(finding, words),
    finding,
    verdict: `${signs[finding.verdict]} ${words.audit.verdicts[finding.verdict]}`,
  }))
