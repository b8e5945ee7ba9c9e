import * as z from 'zod'
import { listOf } from './list.js'
import { passageSchema } from './passage.js'
import { printedCountsSchema } from './tally.js'

const printed = z.union([z.string().max(200), z.number()], {
  error: 'expected a printed figure, as text or a number',
})

/** Operands nest this deep at most: a sum of differences of sums. */
const deepest = 3

type OperandOf<Inner> = string | number | { sum: readonly Inner[] } | { minus: readonly [Inner, Inner] }

const nest = <S extends z.ZodType>(inner: S) =>
  z.union([
    printed,
    z.strictObject({ sum: listOf(inner, 10_000) }),
    z.strictObject({ minus: z.tuple([inner, inner]) }),
  ])

let nested: z.ZodType = printed
for (let depth = 0; depth < deepest; depth++) nested = nest(nested)

/**
 * 算项 (operand): a printed count (`"2798"`, `2798`, `"7.13万"`), a sum or a difference of operands, at most three deep.
 */
export type Operand = OperandOf<OperandOf<OperandOf<string | number>>>

const operandSchema = nested as z.ZodType<Operand>

const common = {
  /** A name of its own within the bulletin. */
  id: z.string().optional(),
  /** What the bulletin calls the figure. */
  label: z.string().optional(),
  /** Claims of one list or one column bear the same group. */
  group: z.string().optional(),
  /** Where the figure was read, when the bulletin was read from a text. */
  source: passageSchema.optional(),
}

const operand = operandSchema.nullish()

const rateClaim = z.object({
  ...common,
  /** 率: numerator / denominator. */
  kind: z.literal('rate'),
  /** The rate as printed. */
  published: printed,
  /** The cases counted. */
  numerator: operand,
  /** Out of which. */
  denominator: operand,
})

const shareClaim = z.object({
  ...common,
  /** 占比: part / whole. */
  kind: z.literal('share'),
  /** The share as printed. */
  published: printed,
  /** The part. */
  part: operand,
  /** The whole. */
  whole: operand,
})

const changeClaim = z.object({
  ...common,
  /** 环比、同比: (current − previous) / previous, or a difference of two rates in percentage points. */
  kind: z.literal('change'),
  /** The change as printed; its sign is in `direction` where the sentence says it in words. */
  published: printed,
  /** Whether the sentence says it rose or fell. */
  direction: z.enum(['up', 'down']).nullish(),
  /** The figure of this period. */
  current: operand,
  /** The figure it is compared with. */
  previous: operand,
  /** By how much it changed, without a sign, where the bulletin prints that instead of `previous`. */
  delta: operand,
  /** `percent` of the previous figure, percentage `points` between two rates, or a plain `count`. */
  unit: z.enum(['percent', 'points', 'count']).nullish(),
})

const sumClaim = z.object({
  ...common,
  /** 合计: the total of parts. */
  kind: z.literal('sum'),
  /** The total as printed. */
  published: printed,
  /** The parts as printed. */
  parts: listOf(operandSchema),
  /** Whether the bulletin says these are all the parts; true unless stated. */
  exhaustive: z.boolean().nullish(),
})

const differenceClaim = z.object({
  ...common,
  /** 差: minuend − subtrahend. */
  kind: z.literal('difference'),
  /** The difference as printed. */
  published: printed,
  /** What is taken from. */
  minuend: operand,
  /** What is taken away. */
  subtrahend: operand,
})

const countClaim = z.object({
  ...common,
  /** 件数: a count that can be held against the list it counts, or against the rate printed beside it. */
  kind: z.literal('count'),
  /** The count as printed. */
  published: printed,
  /** The things listed. */
  items: listOf(z.string()).nullish(),
  /** The rate printed for this very count. */
  rate: printed.nullish(),
  /** What that rate is out of. */
  denominator: operand,
})

const indexClaim = z.object({
  ...common,
  /** 综合指标值: the composite index, by the bulletin's scheme. */
  kind: z.literal('index'),
  /** The index as printed. */
  published: printed,
  /** The unit it belongs to. */
  unit: z.string().nullish(),
  /** The counts behind it. */
  tally: printedCountsSchema.nullish(),
  /** Printed rates, by indicator, where the counts are not printed; `complement` is 1 minus the printed rate. */
  rates: z.record(z.string(), z.union([printed, z.strictObject({ complement: printed })])).nullish(),
})

const gradeClaim = z.object({
  ...common,
  /** 等级评价. */
  kind: z.literal('grade'),
  /** The grade as printed. */
  published: z.string().max(200),
  /** The unit it belongs to. */
  unit: z.string().nullish(),
  /** The index it goes by, as printed. */
  index: printed.nullish(),
})

const rankedSchema = z.tuple([z.string(), printed]) as z.ZodType<
  readonly [unit: string, figure: string | number]
>

const rankClaim = z.object({
  ...common,
  /** 名次. */
  kind: z.literal('rank'),
  /** The place as printed. */
  published: printed,
  /** Who holds it. */
  unit: z.string(),
  /** All who were ranked, with the printed figure that was ranked. */
  among: listOf(rankedSchema).nullish(),
})

/**
 * Schema of a {@link Claim}.
 *
 * @example
 * import { claimSchema } from 'hotline-score'
 *
 * claimSchema.safeParse({ kind: 'rate', published: '99.86%', numerator: '2794', denominator: '2798' }).success // => true
 */
export const claimSchema = z
  .discriminatedUnion('kind', [
    rateClaim,
    shareClaim,
    changeClaim,
    sumClaim,
    differenceClaim,
    countClaim,
    indexClaim,
    gradeClaim,
    rankClaim,
  ])
  .meta({ title: 'Claim', description: '通报中的一个数字及其来历' })

/** A rate and the counts it says it was made from. */
export interface RateClaim extends z.infer<typeof rateClaim> {}
/** A share of a whole. */
export interface ShareClaim extends z.infer<typeof shareClaim> {}
/** A change on an earlier period. */
export interface ChangeClaim extends z.infer<typeof changeClaim> {}
/** A total of parts. */
export interface SumClaim extends z.infer<typeof sumClaim> {}
/** A difference of two counts. */
export interface DifferenceClaim extends z.infer<typeof differenceClaim> {}
/** A count of listed things, or of the cases behind a printed rate. */
export interface CountClaim extends z.infer<typeof countClaim> {}
/** A composite index. */
export interface IndexClaim extends z.infer<typeof indexClaim> {}
/** A grade. */
export interface GradeClaim extends z.infer<typeof gradeClaim> {}
/** A place among others. */
export interface RankClaim extends z.infer<typeof rankClaim> {}

/**
 * 断言 (claim): one figure as printed, and what the bulletin says it was made from. Printed figures stay the strings
 * they were printed as.
 */
export type Claim =
  | RateClaim
  | ShareClaim
  | ChangeClaim
  | SumClaim
  | DifferenceClaim
  | CountClaim
  | IndexClaim
  | GradeClaim
  | RankClaim
