import type { Interval } from '../exact/interval.js'
import type { Ratio } from '../exact/ratio.js'
import type { Claim } from '../model/claim.js'
import type { Passage } from '../model/passage.js'
import { type Readable, readableAs } from '../readable.js'
import type { CauseFacts } from './facts/cause-facts.js'
import { asLabelled, figureNameOf } from './facts/figure-name.js'
import type {
  ConsequenceFacts,
  ImpossibleFacts,
  KnockOnFacts,
  NoteFacts,
  OfferFacts,
} from './facts/finding-facts.js'
import type { MissingFacts } from './facts/missing-facts.js'

/**
 * 判定 (verdict): `reconciles` when the exact value prints as published, `differs` when it does not, `unverifiable` when the
 * bulletin does not print what is needed to tell.
 */
export type Verdict = 'reconciles' | 'differs' | 'unverifiable'

/** What one check finds out about a claim. */
export interface Judgement {
  /** The verdict. */
  readonly verdict: Verdict
  /** The figure as it should have been printed: same places, 万 and 亿 kept, without sign of unit. A grade or rank as such. */
  readonly recomputed?: string
  /** The exact value, where the operands are exact: a rate in [0, 1], an index in points, a change, a count. */
  readonly exact?: Ratio
  /** The counts it was recomputed from, as they are and not reduced: `242/2798`. */
  readonly working?: string
  /** The values the figure can have, where operands are themselves rounded; in the unit of the printed figure. */
  readonly range?: Interval
  /** What is missing, when unverifiable. */
  readonly missing?: string
  /** The same as a code with its values. */
  readonly missingFacts?: MissingFacts
}

/** A hypothesis that reproduces a differing figure exactly. It never turns `differs` into `reconciles`. */
export interface Explanation {
  /** The hypothesis, `wrong-base` for one. */
  readonly hypothesis: string
  /** What happened, in words. */
  readonly detail: string
  /** The arithmetic that shows it. */
  readonly evidence?: string
  /** Both as a code with its values, to be told in any language. */
  readonly facts: CauseFacts
  /** How many figures of the group it reproduces, this one included. */
  readonly explains: number
  /** How many figures the group has. */
  readonly of: number
  /** Whether it is the only one that fits. */
  readonly only: boolean
}

/**
 * A fact about a figure that differs which is no explanation of it: `impossible-count`, no whole count gives it;
 * `unprinted-totals`, only totals that are printed nowhere do; `no-common-total`, no total and rounding serves its group;
 * `joint-share`, its group taken together is right.
 */
export interface Note {
  /** Which kind of fact. */
  readonly note: NoteFacts['code']
  /** The same in words. */
  readonly text: string
  /** The same as a code with its values. */
  readonly facts: NoteFacts
}

/** 连带 (knock-on): the earlier figure because of which alone this one is wrong. */
export interface KnockOn {
  /** Where the earlier figure stands in the bulletin. */
  readonly path: readonly (string | number)[]
  /** The same in words. */
  readonly detail: string
  /** The same as a code with its values. */
  readonly facts: KnockOnFacts
}

/** 影响 (consequence): what follows from a difference. */
export interface Consequence extends ConsequenceFacts {
  /** `grade` or `rank` (or both) when one changes, `cosmetic` when neither does. */
  readonly changes: readonly ('grade' | 'rank')[] | 'cosmetic'
  /** The same in words. */
  readonly detail: string
}

/** What the audit says of one claim. */
export interface FindingFields extends Judgement {
  /** The claim; a cell of a table as the claim it makes. */
  readonly claim: Claim
  /** Where it stands in the bulletin. */
  readonly path: readonly (string | number)[]
  /** The unit whose row it stands in. */
  readonly unit?: string
  /** Where it was read, when the bulletin was read from a text. */
  readonly source?: Passage
  /** The figure as printed. */
  readonly published: string
  /** Why it differs, most telling first. */
  readonly explanations: readonly Explanation[]
  /** What follows from the difference. */
  readonly consequence?: Consequence
  /** Facts that are no explanation. */
  readonly notes: readonly Note[]
  /** The figure that this one only follows. */
  readonly knockOn?: KnockOn
  /** Why the figure cannot be true whatever the counts were. */
  readonly impossible?: string
  /** The same as a code with its values. */
  readonly impossibleFacts?: ImpossibleFacts
  /** For a figure that cannot be verified, the one number that would make it right. */
  readonly offer?: string
  /** The same as values. */
  readonly offerFacts?: OfferFacts
}

/** 核对结果 (finding): one published figure against what follows from the counts; as text, one line. */
export interface Finding extends FindingFields, Readable {}

/** What the figure is called: the row, where there is one, and the bulletin's own words. */
export const titleOf = (finding: Pick<FindingFields, 'claim' | 'unit'>): string =>
  asLabelled(figureNameOf({ path: [], ...finding }))

const signs: Readonly<Record<Verdict, string>> = { reconciles: '✓', differs: '✗', unverifiable: '?' }

const mark = /(%|％|‰|个?個?百分[点點]|分)\s*$/

/** The recomputed figure as it should have stood there, the sign of its unit included. */
export const corrected = ({
  published,
  recomputed = '',
}: Pick<FindingFields, 'published' | 'recomputed'>): string =>
  `${recomputed}${mark.exec(published)?.[1] ?? ''}`

/** Signs and figures only, so that it reads alike in every language. */
export const makeFinding = readableAs<FindingFields>((finding) => {
  const { verdict, published, recomputed, exact, range, missing, impossible, explanations, knockOn } = finding
  const value = finding.working ?? exact ?? range
  const head = `${signs[verdict]} ${titleOf(finding)} ${published}`
  if (verdict === 'unverifiable') return `${head}: ${missing}`
  if (verdict === 'reconciles') return `${head} = ${value ?? recomputed}`
  const behind = value !== undefined && `${value}` !== recomputed ? ` (${value})` : ''
  const cause = knockOn?.detail ?? explanations[0]?.evidence
  const details = [impossible, cause, finding.consequence?.detail].filter((part) => part !== undefined)
  // What cannot be true is not made right by arithmetic that agrees with it.
  const right =
    recomputed === undefined || impossible !== undefined ? '' : ` ≠ ${corrected(finding)}${behind}`
  return [`${head}${right}`, ...details].join('; ')
})
