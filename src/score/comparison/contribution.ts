import { Ratio } from '../../exact/ratio.js'

/**
 * A value at the four corners of a change: the counts before and after, each by the scheme before and after. The crossed
 * corners are missing where counts cannot be scored by the scheme of the other side.
 */
export interface Corners<Value> {
  /** The counts before, by the scheme before. */
  readonly before: Value
  /** The counts after, by the scheme after. */
  readonly after: Value
  /** The counts before by the scheme after, and the counts after by the scheme before. */
  readonly crossed: readonly [beforeByNew: Value, afterByOld: Value] | undefined
}

/** 变动额: how many points a value moved, and what moved it. */
export interface PointsMoved {
  /** The points before; `undefined` where the scheme before knows no such part. */
  readonly before: Ratio | undefined
  /** The points after; `undefined` where the scheme after knows no such part. */
  readonly after: Ratio | undefined
  /** After − before; a part that a scheme does not know is worth 0 there. */
  readonly total: Ratio
  /** What the counts moved: all of it under one scheme. `undefined` where the comparison says why it is not split. */
  readonly byCounts: Ratio | undefined
  /** What the scheme moved (weights, transforms, definitions): nothing under one scheme. */
  readonly byScheme: Ratio | undefined
}

/** 贡献 (contribution): what one indicator or adjustment moved of an index. */
export interface Contribution extends PointsMoved {
  /** Its name in the scheme. */
  readonly id: string
  /** 指标名称, that of the scheme after where both give one. */
  readonly title: string | undefined
  /** Which of the two schemes know it. */
  readonly listed: 'both' | 'before' | 'after'
}

const zero = new Ratio(0n)

/** A value worked out at every corner. */
export const atCorners = <From, To>(corners: Corners<From>, of: (value: From) => To): Corners<To> => ({
  before: of(corners.before),
  after: of(corners.after),
  crossed: corners.crossed && [of(corners.crossed[0]), of(corners.crossed[1])],
})

/**
 * Splits a change of two causes evenly: the counts first and the scheme then, or the other way round, half of each (the
 * Shapley value of two). It is linear, so that the splits of the parts add up to the split of the whole.
 */
export const pointsMoved = (corners: Corners<Ratio | undefined>): PointsMoved => {
  const { before = zero, after = zero } = corners
  const total = after.minus(before)
  const moved = { before: corners.before, after: corners.after, total }
  if (!corners.crossed) return { ...moved, byCounts: undefined, byScheme: undefined }
  const [beforeByNew = zero, afterByOld = zero] = corners.crossed
  const underOld = afterByOld.minus(before)
  const underNew = after.minus(beforeByNew)
  const byCounts = underOld.plus(underNew).dividedBy(2)
  return { ...moved, byCounts, byScheme: total.minus(byCounts) }
}

/** One scored part of an index. */
interface Part {
  readonly id: string
  readonly title: string | undefined
  readonly points: Ratio | undefined
}

/** What each part moved, those of the scheme after first, in its order. */
export const contributions = (corners: Corners<readonly Part[]>): readonly Contribution[] => {
  const byId = atCorners(corners, (parts) => new Map(parts.map((part) => [part.id, part])))
  const ids = new Set([...byId.after.keys(), ...byId.before.keys()])
  return [...ids].map((id) => {
    const [before, after] = [byId.before.get(id), byId.after.get(id)]
    const listed = before === undefined ? 'after' : after === undefined ? 'before' : 'both'
    const title = after?.title ?? before?.title
    return { id, title, listed, ...pointsMoved(atCorners(byId, (parts) => parts.get(id)?.points)) }
  })
}
