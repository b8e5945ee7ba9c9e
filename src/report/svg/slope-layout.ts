import { parseRatio, Ratio } from '../../exact/ratio.js'
import type { UnitView } from '../comparison-view.js'

/** Units that stand at the same printed index on one side, and share a label there. */
export interface Stop {
  /** The index as it prints. */
  readonly printed: string
  readonly units: readonly UnitView[]
  readonly isTotal: boolean
  /** Where the index itself is drawn. */
  readonly y: number
  /** Where its label stands, clear of the others. */
  readonly labelY: number
}

/** Units that go from the same index to the same index, drawn as one line. */
export interface Slope {
  readonly units: readonly UnitView[]
  readonly isTotal: boolean
  readonly fromY: number
  readonly toY: number
}

/** A slope chart laid out: labels on both sides, lines between. */
export interface SlopeLayout {
  readonly before: readonly Stop[]
  readonly after: readonly Stop[]
  readonly slopes: readonly Slope[]
  readonly height: number
}

/** The least distance between two labels. */
const pitch = 20
const leastHeight = 360

/** One end of a slope. */
type End = 'before' | 'after'

const printedAt = ({ comparison }: UnitView, end: End): string | undefined => comparison[end]?.printed

/** The units by what they have in common, in the order in which it first appears. */
const grouped = (
  units: readonly UnitView[],
  keyOf: (unit: UnitView) => string | undefined,
): readonly (readonly UnitView[])[] => {
  const groups = new Map<string, UnitView[]>()
  for (const unit of units) {
    const key = keyOf(unit)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(unit)
    else groups.set(key, [unit])
  }
  return [...groups.values()]
}

/** Where indexes lie between the lowest and the highest. */
interface Scale {
  readonly low: Ratio
  readonly high: Ratio
  readonly height: number
}

/** Worked out exactly and taken to the hundredth of a pixel. */
const yOf = (value: Ratio, { low, high, height }: Scale): number => {
  const span = high.minus(low)
  const share = span.equals(0) ? new Ratio(1n, 2n) : high.minus(value).dividedBy(span)
  return Number(share.times(height).toFixed(2))
}

/**
 * Moves labels apart, as little as may be: where some would overlap, they stand side by side around their mean place (isotonic
 * regression by pooling neighbours), and none leaves the drawing.
 */
export const apart = (wanted: readonly number[], height: number): readonly number[] => {
  const pools: { sum: number; count: number }[] = []
  for (const [i, y] of wanted.entries()) {
    let pool = { sum: y - i * pitch, count: 1 }
    let last = pools.at(-1)
    while (last && last.sum / last.count > pool.sum / pool.count) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count }
      pools.pop()
      last = pools.at(-1)
    }
    pools.push(pool)
  }
  const most = Math.max(0, height - (wanted.length - 1) * pitch)
  const places = pools.flatMap(({ sum, count }) =>
    new Array<number>(count).fill(Math.min(most, Math.max(0, sum / count))),
  )
  return places.map((place, i) => place + i * pitch)
}

/** A stop before its label has a place. */
interface Place {
  readonly printed: string
  readonly units: readonly UnitView[]
  readonly isTotal: boolean
}

const placesAt = (units: readonly UnitView[], total: UnitView, end: End): readonly Place[] => {
  const places = grouped(units, (unit) => printedAt(unit, end)).map((group) => ({
    printed: printedAt(group[0] as UnitView, end) ?? '',
    units: group,
    isTotal: false,
  }))
  const whole = printedAt(total, end)
  const all = whole === undefined ? places : [...places, { printed: whole, units: [total], isTotal: true }]
  return all
    .map((place) => ({ place, value: parseRatio(place.printed) }))
    .sort((a, b) => b.value.compare(a.value))
    .map(({ place }) => place)
}

const stopsOf = (places: readonly Place[], scale: Scale): readonly Stop[] => {
  const ys = places.map(({ printed }) => yOf(parseRatio(printed), scale))
  const labels = apart(ys, scale.height)
  return places.map((place, i) => ({ ...place, y: ys[i] ?? 0, labelY: labels[i] ?? 0 }))
}

/** Lays a slope chart out; high enough for every label. */
export const slopeLayout = (units: readonly UnitView[], total: UnitView): SlopeLayout => {
  const before = placesAt(units, total, 'before')
  const after = placesAt(units, total, 'after')
  const values = [...before, ...after].map(({ printed }) => parseRatio(printed))
  const [first = new Ratio(0n)] = values
  const scale: Scale = {
    low: values.reduce((least, value) => (value.compare(least) < 0 ? value : least), first),
    high: values.reduce((most, value) => (value.compare(most) > 0 ? value : most), first),
    height: Math.max(leastHeight, (Math.max(before.length, after.length) - 1) * pitch),
  }
  const ends = (unit: UnitView): readonly [string, string] | undefined => {
    const [from, to] = [printedAt(unit, 'before'), printedAt(unit, 'after')]
    const isCompared = unit.comparison.index !== undefined
    return from === undefined || to === undefined || !isCompared ? undefined : [from, to]
  }
  const slope = (group: readonly UnitView[], isTotal: boolean): readonly Slope[] => {
    const both = group[0] && ends(group[0])
    if (!both) return []
    const [fromY, toY] = both.map((printed) => yOf(parseRatio(printed), scale)) as [number, number]
    return [{ units: group, isTotal, fromY, toY }]
  }
  return {
    before: stopsOf(before, scale),
    after: stopsOf(after, scale),
    slopes: [
      ...grouped(units, (unit) => ends(unit)?.join(' ')).flatMap((group) => slope(group, false)),
      ...slope([total], true),
    ],
    height: values.length === 0 ? 0 : scale.height,
  }
}
