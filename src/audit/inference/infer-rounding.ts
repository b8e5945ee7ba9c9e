import type { Ratio } from '../../exact/ratio.js'
import { type RoundingMode, roundingModes } from '../../exact/rounding.js'
import type { Claim } from '../../model/claim.js'
import { makeContext } from '../audit-context.js'
import { judge } from '../checks/judge.js'
import { titleOf } from '../finding.js'
import { judgedOf } from '../judged.js'
import { parseClaims } from './claims-input.js'

/** A figure that a rounding mode cannot have given. */
export interface RoundingWitness {
  /** What the figure is called. */
  readonly label: string
  /** As printed. */
  readonly published: string
  /** What the mode would have printed. */
  readonly wouldPrint: string
  /** The exact value, in the unit of the figure. */
  readonly exact: Ratio
}

/** What {@link inferRounding} finds. */
export interface InferredRounding {
  /** The modes that give every figure. */
  readonly modes: readonly RoundingMode[]
  /** The others, each with the figures that rule it out. */
  readonly ruledOut: readonly {
    readonly mode: RoundingMode
    readonly witnesses: readonly RoundingWitness[]
  }[]
  /** How many figures were asked: those whose exact value follows from counts. */
  readonly figures: number
}

/**
 * 推断舍入方式 (infer the rounding): which rounding modes give all the figures of a column or a bulletin, and for each
 * other mode the witnesses that rule it out.
 *
 * @param claims rates, shares and changes with exact operands; others are passed over
 * @throws InputError as the claim schema says
 * @example
 * import { inferRounding } from 'hotline-score'
 *
 * const { modes, ruledOut } = inferRounding([
 *   { kind: 'rate', label: '接通率', published: '95.84%', numerator: 18851, denominator: 19668 },
 * ])
 * modes // => ["floor", "trunc"]
 * ruledOut[0]?.witnesses[0]?.wouldPrint // => "95.85"
 */
export const inferRounding = (claims: readonly Claim[]): InferredRounding => {
  const context = makeContext(undefined, 'halfExpand')
  const asked = parseClaims(claims, 'inferRounding').flatMap((claim, i) => {
    const judged = judgedOf({ claim, path: ['claims', i] }, judge(claim, context), context)
    const { figure, value } = judged
    const isRounded = claim.kind === 'rate' || claim.kind === 'share' || claim.kind === 'change'
    return isRounded && figure && value && figure.relation === '=' ? [{ claim, figure, value }] : []
  })
  const judged = roundingModes.map((mode) => ({
    mode,
    witnesses: asked.flatMap(({ claim, figure, value }): RoundingWitness[] => {
      if (figure.prints(value, mode)) return []
      return [
        {
          label: titleOf({ claim }),
          published: figure.text,
          wouldPrint: figure.print(value, mode),
          exact: value,
        },
      ]
    }),
  }))
  return {
    modes: judged.filter(({ witnesses }) => witnesses.length === 0).map(({ mode }) => mode),
    ruledOut: judged.filter(({ witnesses }) => witnesses.length > 0),
    figures: asked.length,
  }
}
