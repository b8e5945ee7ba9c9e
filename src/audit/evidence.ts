import type { CountRange } from '../exact/counts-behind.js'
import type { Ratio } from '../exact/ratio.js'
import type { Operand, SumClaim } from '../model/claim.js'
import type { AuditContext } from './audit-context.js'
import { type FigureName, figureNameOf } from './facts/figure-name.js'
import { type Judged, operandValue } from './judged.js'
import { TotalCoverage, totalsBehind } from './total-coverage.js'

/** A count that the bulletin prints, and where. */
export interface PrintedCount {
  readonly value: bigint
  readonly where: FigureName
  /** Of a total of an earlier period: the one of this period. */
  readonly current?: bigint
}

/** Claims of one list or one column, and what they have in common. */
export interface Group {
  readonly members: readonly Judged[]
  /** Those that are rates or shares of whole counts. */
  readonly parts: readonly Judged[]
  /** The sum of their parts. */
  readonly sum: bigint
  /** Which totals serve which of them; worked out when first asked for. */
  readonly coverage: () => TotalCoverage
}

/** What a bulletin as a whole says, for hypotheses to look things up in. */
export interface Evidence {
  readonly context: AuditContext
  readonly all: readonly Judged[]
  readonly groupOf: (judged: Judged) => Group
  /** The printed counts within a range, each value once. */
  readonly countsWithin: (range: CountRange) => readonly PrintedCount[]
  /** Whether the bulletin prints a count of this range, be it of another period. */
  readonly isPrinted: (range: CountRange) => boolean
  /** How many different counts at least this large are printed. */
  readonly countsFrom: (smallest: bigint) => number
  /** Totals of another period: the earlier figures of changes. */
  readonly earlierWithin: (range: CountRange) => readonly PrintedCount[]
  readonly earlierCount: number
  /** The sum claims over just these parts. */
  readonly sumsOver: (parts: readonly bigint[]) => readonly Judged[]
  /** Sums and differences that reconcile and print this count. */
  readonly verifiedCount: (value: bigint) => number
  /** The claims of the row a cell stands in, or of the passage a figure of the text stands in. */
  readonly rowOf: (judged: Judged) => readonly Judged[]
  /** The groups of shares whose parts a sum claim adds up. */
  readonly groupsOver: (sum: Judged) => readonly Group[]
  /** The share claim of this part of this whole. */
  readonly shareOf: (part: Ratio, whole: bigint) => Judged | undefined
  /** The share claim of the sum of a group's parts. */
  readonly jointShareOf: (group: Group, whole: bigint) => Judged | undefined
  /** The printed count that a claim finds wrong, with what it should be. */
  readonly wrongCount: (value: Ratio) => Judged | undefined
  /** Works something out once for each owner and name; groups are asked the same for every figure they hold. */
  readonly memo: <T>(owner: object, name: string, make: () => T) => T
}

class SortedCounts {
  private readonly counts: readonly PrintedCount[]

  constructor(counts: Iterable<PrintedCount>) {
    const distinct = new Map<bigint, PrintedCount>()
    for (const count of counts) if (!distinct.has(count.value)) distinct.set(count.value, count)
    this.counts = [...distinct.values()].sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0))
  }

  get size(): number {
    return this.counts.length
  }

  private indexFrom(value: bigint): number {
    let [low, high] = [0, this.counts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.counts[middle] as PrintedCount).value >= value) high = middle
      else low = middle + 1
    }
    return low
  }

  from(value: bigint): number {
    return this.counts.length - this.indexFrom(value)
  }

  within({ from, to }: CountRange): readonly PrintedCount[] {
    return this.counts.slice(this.indexFrom(from), this.indexFrom(to + 1n))
  }
}

const partsKey = (parts: readonly bigint[]): string =>
  [...parts].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).join('+')

/** The parts of a sum; one that is no exact count equals none of any list. */
const partsOf = ({ parts }: SumClaim, context: AuditContext): readonly bigint[] =>
  parts.map((part) => operandValue(part, context)?.interval.only?.numerator ?? -1n)

const operandsOf = (judged: Judged): readonly (Operand | null | undefined)[] => {
  const { claim } = judged.entry
  switch (claim.kind) {
    case 'rate':
      return [claim.numerator, claim.denominator]
    case 'share':
      return [claim.part, claim.whole]
    case 'change':
      return [claim.current]
    case 'sum':
      return [claim.published, ...claim.parts]
    case 'difference':
      return [claim.published, claim.minuend, claim.subtrahend]
    case 'count':
      return [claim.published, claim.denominator]
    default:
      return []
  }
}

/** What a count of the text is printed for; the row that a total stands in is no part of it. */
const printedFor = ({ entry: { claim, path } }: Judged): FigureName => figureNameOf({ claim, path })

function* printedCounts(all: readonly Judged[], context: AuditContext): Iterable<PrintedCount> {
  for (const judged of all) {
    // Cells of a row are held against the counts of their own row; the rows of others would fit anything.
    if (judged.entry.path[0] === 'rows') continue
    for (const operand of operandsOf(judged)) {
      if (typeof operand === 'object') continue
      const only = operandValue(operand, context)?.interval.only
      if (only?.denominator === 1n && only.numerator > 0n)
        yield { value: only.numerator, where: printedFor(judged) }
    }
  }
}

function* earlierCounts(all: readonly Judged[], context: AuditContext): Iterable<PrintedCount> {
  for (const judged of all) {
    const { claim } = judged.entry
    if (claim.kind !== 'change') continue
    const current = operandValue(claim.current, context)?.interval.only
    const delta = operandValue(claim.delta, context)?.interval.only
    const derived =
      current && delta && (claim.direction === 'down' ? current.plus(delta) : current.minus(delta))
    const previous = operandValue(claim.previous, context)?.interval.only ?? derived
    if (previous?.denominator === 1n && previous.numerator > 0n) {
      const now = current?.denominator === 1n ? { current: current.numerator } : {}
      yield { value: previous.numerator, where: printedFor(judged), ...now }
    }
  }
}

const groupKey = ({ entry: { claim, path } }: Judged): string | undefined =>
  claim.group === undefined
    ? undefined
    : `${claim.kind} ${path[0] === 'claims' ? 'text' : 'table'} ${claim.group}`

const makeGroup = (members: readonly Judged[], context: AuditContext): Group => {
  const parts = members.filter(({ counts, figure }) => counts !== undefined && figure !== undefined)
  let coverage: TotalCoverage | undefined
  return {
    members,
    parts,
    sum: parts.reduce((sum, { counts }) => sum + (counts?.part ?? 0n), 0n),
    coverage: () => {
      coverage ??= new TotalCoverage(parts.map((judged) => totalsBehind(judged, context)))
      return coverage
    },
  }
}

/** Goes through a judged bulletin once and lays out what hypotheses look up, so that each look-up is quick. */
export const gatherEvidence = (all: readonly Judged[], context: AuditContext): Evidence => {
  const byGroup = new Map<string, Judged[]>()
  const byRow = new Map<string, Judged[]>()
  const bySum = new Map<string, Judged[]>()
  const verified = new Map<bigint, number>()
  const into = (map: Map<string, Judged[]>, key: string, judged: Judged): void => {
    const list = map.get(key)
    if (list) list.push(judged)
    else map.set(key, [judged])
  }
  // Figures of the text have no row; those over the same whole stand in for it.
  const rowKey = ({ entry: { path, claim }, counts }: Judged): string | undefined => {
    if (path[0] === 'rows') return `rows ${path[1]}`
    if (path[0] === 'total') return 'total'
    const whole =
      claim.kind === 'count' ? operandValue(claim.denominator, context)?.interval.only : counts?.whole
    return whole === undefined ? undefined : `over ${whole}`
  }
  for (const judged of all) {
    const { claim } = judged.entry
    const group = groupKey(judged)
    if (group !== undefined) into(byGroup, group, judged)
    const row = rowKey(judged)
    if (row !== undefined) into(byRow, row, judged)
    if (claim.kind === 'sum') into(bySum, partsKey(partsOf(claim, context)), judged)
    if ((claim.kind === 'sum' || claim.kind === 'difference') && judged.judgement.verdict === 'reconciles') {
      const value = judged.figure?.exact.numerator
      if (value !== undefined) verified.set(value, (verified.get(value) ?? 0) + 1)
    }
  }
  const shares = new Map<string, Judged>()
  const wrong = new Map<string, Judged>()
  for (const judged of all) {
    const { entry, counts, judgement, figure, value } = judged
    if (entry.claim.kind === 'share' && counts) shares.set(`${counts.part}/${counts.whole}`, judged)
    const isCount =
      entry.claim.kind === 'sum' || entry.claim.kind === 'difference' || entry.claim.kind === 'count'
    if (isCount && judgement.verdict === 'differs' && figure && value) wrong.set(`${figure.exact}`, judged)
  }
  const groups = new Map([...byGroup].map(([key, members]) => [key, makeGroup(members, context)]))
  const byParts = new Map<string, Group[]>()
  for (const group of groups.values()) {
    if (group.parts.length < 2 || group.parts[0]?.entry.claim.kind !== 'share') continue
    const key = partsKey(group.parts.map(({ counts }) => counts?.part ?? -1n))
    byParts.set(key, [...(byParts.get(key) ?? []), group])
  }
  const memos = new WeakMap<object, Map<string, unknown>>()
  const printed = new SortedCounts(printedCounts(all, context))
  const earlier = new SortedCounts(earlierCounts(all, context))
  return {
    context,
    all,
    groupOf: (judged) => {
      const key = groupKey(judged)
      return (key === undefined ? undefined : groups.get(key)) ?? makeGroup([judged], context)
    },
    countsWithin: (range) => printed.within(range),
    isPrinted: (range) => printed.within(range).length > 0 || earlier.within(range).length > 0,
    countsFrom: (smallest) => printed.from(smallest),
    earlierWithin: (range) => earlier.within(range),
    earlierCount: earlier.size,
    sumsOver: (parts) => bySum.get(partsKey(parts)) ?? [],
    verifiedCount: (value) => verified.get(value) ?? 0,
    rowOf: (judged) => {
      const key = rowKey(judged)
      return (key === undefined ? undefined : byRow.get(key)) ?? [judged]
    },
    groupsOver: ({ entry: { claim } }) =>
      claim.kind === 'sum' ? (byParts.get(partsKey(partsOf(claim, context))) ?? []) : [],
    shareOf: (part, whole) => shares.get(`${part}/${whole}`),
    jointShareOf: ({ sum }, whole) => shares.get(`${sum}/${whole}`),
    wrongCount: (value) => wrong.get(`${value}`),
    memo: <T>(owner: object, name: string, make: () => T): T => {
      const known = memos.get(owner) ?? new Map<string, unknown>()
      memos.set(owner, known)
      if (!known.has(name)) known.set(name, make())
      return known.get(name) as T
    },
  }
}
