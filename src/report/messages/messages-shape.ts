import type { AuditSummary } from '../../audit/audit.js'
import type { FactWords, Naming } from '../../audit/facts/fact-words.js'
import type { Verdict } from '../../audit/finding.js'
import type { AssessedRow } from '../../score/assessed-row.js'
import type { ComparisonMessages } from './comparison-shape.js'
import type { SensitivityMessages } from './sensitivity-shape.js'
import type { BreakevenMessages, RankMessages } from './standing-shape.js'
import type { WhatIfMessages } from './what-if-shape.js'

/** The sentences and headings about findings. */
export interface AuditMessages {
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly differing: (count: number) => string
  readonly unverifiable: (count: number) => string
  readonly summary: (summary: AuditSummary) => string
  /** A figure as printed and as it should be. */
  readonly figure: (published: string, recomputed: string, exact: string | undefined) => string
  /** A figure that cannot be verified. */
  readonly open: (title: string, published: string) => string
  /** A remark after its name. */
  readonly remark: (name: string, text: string) => string
  /** A cause with the arithmetic that shows it, and how many of how many figures of its list it gives. */
  readonly because: (detail: string, evidence: string, reach: readonly [number, number] | undefined) => string
  /** The names of remarks; a cause is numbered where there are several. */
  readonly names: {
    readonly cause: (at: number | undefined) => string
    readonly impossible: string
    readonly knockOn: string
    readonly note: string
    readonly consequence: string
    readonly missing: string
    readonly offer: string
  }
  readonly unexplained: string
  /** The headings of the list of all figures. */
  readonly columns: {
    readonly number: string
    readonly figure: string
    readonly unit: string
    readonly published: string
    readonly recomputed: string
    readonly basis: string
    readonly verdict: string
    readonly remarks: string
    readonly place: string
  }
}

/** The sentences and headings about an assessed table. */
export interface AssessmentMessages {
  readonly columns: {
    readonly rank: string
    readonly unit: string
    readonly index: string
    readonly grade: string
    readonly working: string
    /** The points an indicator earned. */
    readonly points: (indicator: string) => string
    readonly exact: string
    readonly adjustments: string
    readonly remarks: string
  }
  /** The unit of the total row. */
  readonly total: string
  readonly unscored: (row: Pick<AssessedRow, 'indicators' | 'unscored'>) => string
  /** Why a unit with an index has no rank. */
  readonly unranked: string
  readonly chart: {
    readonly title: string
    readonly explained: string
    readonly unit: (unit: string, index: string, losses: readonly string[]) => string
    readonly loss: (indicator: string, points: string) => string
    readonly lost: string
    readonly index: string
  }
}

/** The headings and sentences of a page. */
export interface PageMessages {
  readonly title: string
  readonly kind: string
  readonly skip: string
  readonly contents: string
  readonly conclusion: string
  readonly verdict: (summary: AuditSummary) => string
  readonly impact: (changing: number, differing: number) => string
  readonly explained: (explained: number, differing: number) => string
  readonly nothingDiffers: string
  readonly tiles: {
    readonly figures: string
    readonly reconciles: string
    readonly differs: string
    readonly unverifiable: string
  }
  readonly differing: string
  readonly unverifiable: string
  readonly assessment: string
  readonly chart: string
  readonly reading: string
  readonly figures: string
  readonly published: string
  readonly recomputed: string
  readonly exact: string
  readonly passage: (from: number) => string
  readonly assessedBy: (scheme: string) => string
  readonly figuresCaption: (count: number) => string
  readonly read: (numbers: number, used: number) => string
  readonly unused: (count: number) => string
  readonly unusedColumns: { readonly number: string; readonly passage: string; readonly reason: string }
  readonly unusedReason: (code: string) => string
  readonly method: string
  /** How a table was computed where nothing published is audited. */
  readonly assessmentMethod: string
}

/** Every sentence of a report in one language, whole: languages do not share a word order. */
export interface Messages {
  /** The language as pages name it. */
  readonly lang: string
  readonly naming: Naming
  readonly facts: FactWords
  /** A scheme by its id. */
  readonly scheme: (id: string) => string
  readonly assessedBy: (scheme: string) => string
  readonly audit: AuditMessages
  readonly assessment: AssessmentMessages
  readonly comparison: ComparisonMessages
  readonly page: PageMessages
  readonly whatIf: WhatIfMessages
  readonly breakeven: BreakevenMessages
  readonly rankExplanation: RankMessages
  readonly sensitivity: SensitivityMessages
}
