import type { Ratio } from '../../exact/ratio.js'
import type { RankBounds, SampledUnit } from './sensitivity-result.js'
import type { WeighedTable } from './weighed-table.js'

/** The intervals of one kind. */
export interface KindBounds {
  readonly alone: RankBounds
  readonly jointly: RankBounds
}

/** The intervals of every kind; none for kinds without a rank. */
export const rankBounds = (
  table: WeighedTable,
  _range: Ratio,
  _sampled: readonly SampledUnit[],
): readonly (KindBounds | undefined)[] =>
  table.kinds.map(({ ranked }) => {
    const whole = { best: 1, worst: table.ranked, bestAttained: false, worstAttained: false }
    return ranked ? { alone: whole, jointly: whole } : undefined
  })
