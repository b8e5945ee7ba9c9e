import { audit } from '../../audit/audit.js'
import { type CommonTotals, commonTotals } from '../../audit/inference/common-totals.js'
import { type InferredGrades, inferGrades } from '../../audit/inference/infer-grades.js'
import { type InferredRounding, inferRounding } from '../../audit/inference/infer-rounding.js'
import { type InferredWeights, inferWeights } from '../../audit/inference/infer-weights.js'
import type { Bulletin } from '../../model/bulletin.js'
import type { Claim, Operand } from '../../model/claim.js'

/** The totals that the shares of one group can have been divided by. */
export interface GroupTotals {
  readonly group: string
  readonly found: CommonTotals
  /** The total that the bulletin says they are of, where it says one for all. */
  readonly printed: string | undefined
}

/** What the published figures of a bulletin tell of how they were made. */
export interface Inference {
  readonly weights: InferredWeights
  readonly grades: InferredGrades
  readonly rounding: InferredRounding
  readonly totals: readonly GroupTotals[]
}

type ShareClaim = Extract<Claim, { kind: 'share' }>

const isPlain = (operand: Operand | null | undefined): operand is string | number =>
  typeof operand === 'string' || typeof operand === 'number'

const printedOf = (shares: readonly ShareClaim[]): string | undefined => {
  const wholes = new Set(shares.map(({ whole }) => (isPlain(whole) ? `${whole}` : undefined)))
  return wholes.size === 1 ? [...wholes][0] : undefined
}

const totalsOf = (claims: readonly Claim[]): readonly GroupTotals[] => {
  const groups = new Map<string, ShareClaim[]>()
  for (const claim of claims) {
    if (claim.kind !== 'share' || claim.group === undefined || !isPlain(claim.part)) continue
    const group = groups.get(claim.group) ?? []
    group.push(claim)
    groups.set(claim.group, group)
  }
  return [...groups].flatMap(([group, shares]) => {
    const found = commonTotals(shares)
    return found.figures < 2 ? [] : [{ group, found, printed: printedOf(shares) }]
  })
}

/** Works back from the figures of a bulletin: those of its text and every cell of its table. */
export const inferenceOf = (bulletin: Bulletin): Inference => {
  const { rows = [], total } = bulletin
  const all = total ? [...rows, total] : rows
  const claims = audit(bulletin).findings.map(({ claim, unit }) =>
    unit === undefined
      ? claim
      : { ...claim, label: claim.label === undefined ? unit : `${unit} ${claim.label}` },
  )
  return {
    weights: inferWeights(all),
    grades: inferGrades(rows),
    rounding: inferRounding(claims),
    totals: totalsOf(bulletin.claims ?? []),
  }
}
