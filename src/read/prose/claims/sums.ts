import { parseRate } from '../../../exact/printed-figure.js'
import { Ratio } from '../../../exact/ratio.js'
import type { Figure } from '../figure.js'
import { type Found, found, type Prose } from '../prose.js'
import { addedBefore, addedUp, isTotal } from './added-up.js'
import { addsUp, faceOf } from './fit.js'
import { alike, isItem, listFrom } from './lists.js'
import type { ShareRun } from './shares.js'

const among = /其中|包括|包含/
const whole = /分为|分别|由.{0,20}(?:组成|构成)|[:(]\s*$/
const selected = /主要|前[\d一二三四五六七八九十两]+[位名类项个大]|居前|较多|最多|突出|集中|热点/
const rest = /^其[他它余]/

const sumClaim = (total: Figure, items: readonly Figure[], isWhole: boolean, label: string): Found =>
  found(
    {
      kind: 'sum',
      label,
      published: total.published,
      parts: items.map(({ published }) => published),
      exhaustive: isWhole,
    },
    total,
    items,
  )

const categories = /(?:类|类工单|类诉求|类信件|类来电|类问题|类事项)$/

/** The list that the words after a total say it is the sum of: a colon or 分别为 does, 其中 only with 其他 at its end. */
const announcedList = (
  prose: Prose,
  total: Figure,
): { items: readonly Figure[]; isWhole: boolean } | undefined => {
  const next = prose.figures[total.order + 1]
  if (!isTotal(total) || !next || next.piece === total.piece || !alike(total, next)) return undefined
  const between = prose.text.slice(total.end, next.start)
  if (between.length > 40 || selected.test(between) || between.includes('\n')) return undefined
  const named = between.lastIndexOf(next.before.trim())
  const lead = named < 0 ? between : between.slice(0, named).trimEnd()
  const isAmong = !lead.includes('。') && among.test(between)
  const isAnnounced = !lead.includes('。') && whole.test(lead)
  const mayBeClasses = /^[。,;]/.test(between) && categories.test(next.label)
  if (!isAmong && !isAnnounced && !mayBeClasses) return undefined
  const items = listFrom(prose, next)
  if (items.length < 2) return undefined
  if (isAmong) return { items, isWhole: rest.test(items.at(-1)?.label ?? '') || addsUp(total, items) }
  if (isAnnounced) return { items, isWhole: true }
  const isClassList =
    mayBeClasses &&
    items.length >= 3 &&
    !categories.test(total.label) &&
    !/其中/.test(total.before) &&
    items.every(({ label }) => categories.test(label))
  return isClassList ? { items, isWhole: true } : undefined
}

/** Lists under a heading of their own that add up to a total the text announces before: 「按方式分:来信10件、来电7646件…」. */
const underHeading = (prose: Prose, items: readonly Figure[]): Found | undefined => {
  const [first] = items
  if (!first || items.length < 2) return undefined
  const { line } = prose.pieceOf(first)
  const nearby = prose.figures
    .slice(Math.max(0, first.order - 6), first.order)
    .filter((figure) => prose.pieceOf(figure).line === line && isTotal(figure))
  const totals = [...nearby.reverse(), ...prose.announcedBefore(first)]
  const least = items.length >= 3 ? 20 : 100
  const fitting = totals.find((total) => (faceOf(total)?.compare(least) ?? -1) >= 0 && addsUp(total, items))
  return fitting && sumClaim(fitting, items, true, `${fitting.label}合计`)
}

const claimed = (found: readonly Found[]): ReadonlySet<Figure> =>
  new Set(found.flatMap(({ uses }) => uses.slice(1)))

const lists = (prose: Prose, runs: readonly ShareRun[]): Found[] => {
  const items = new Set<Figure>()
  const inRun = new Set(runs.flatMap((run) => run.items.map(({ part }) => part)))
  const take = (claim: Found): Found => {
    for (const figure of claim.uses.slice(1)) {
      items.add(figure)
      prose.parts.add(figure)
    }
    return claim
  }
  const after = prose.figures.flatMap((total): Found[] => {
    const list = announcedList(prose, total)
    const between = list && prose.text.slice(total.end, list.items[0]?.start)
    // An item of a list heads a list of its own only where a colon or brackets say so.
    const isHead = list && (!items.has(total) || /^[^、;,]{0,3}[:(]/.test(between ?? ''))
    const sum = addedUp(prose, total)
    // An item with a share of its own is a part of that list's whole, unless words divide it once more.
    const isDivided = /^[^。]{0,6}(?:其中|:)/.test(prose.text.slice(total.end, sum?.[0]?.start))
    const adding = sum && inRun.has(total) && !isDivided ? undefined : sum
    if (list?.isWhole && isHead && (!adding || adding.length === list.items.length)) {
      return [take(sumClaim(total, list.items, true, total.label))]
    }
    const either = adding ?? addedBefore(prose, total)
    return either ? [take(sumClaim(total, either, true, total.label))] : []
  })
  const done = claimed(after)
  const before: Found[] = []
  for (let order = 0; order < prose.figures.length; order++) {
    const first = prose.figures[order] as Figure
    if (done.has(first) || prose.taken.has(first) || !isItem(first)) continue
    const list = listFrom(prose, first)
    const claim = underHeading(prose, list)
    if (claim) before.push(take(claim))
    order += Math.max(0, list.length - 1)
  }
  return [...after, ...before]
}

/**
 * Whether the printed shares of a list claim to be the whole: they can add up to 100 % as they are rounded, or the list
 * ends in 其他 and is near it. Only a question of what the list says of itself; the claim is then judged exactly.
 */
const claimsToBeWhole = ({ items, isSelection }: ShareRun): boolean => {
  if (items.length < 2) return false
  const shares = items.map(({ share }) => parseRate(share.published))
  const hundred = new Ratio(100n)
  const face = shares.reduce((sum, share) => sum.plus(share.exact), new Ratio(0n))
  // A list is rounded to one number of places; a 31.5 % among hundredths has lost its zero.
  const step = new Ratio(1n, 10n ** BigInt(Math.max(...shares.map(({ places }) => places))))
  const off = face.minus(hundred).abs().times(2)
  if (off.compare(step.times(shares.length)) < 0) return true
  const isNear = face.compare(95) >= 0 && face.compare(105) <= 0
  return isNear && !isSelection && items.some(({ part }) => rest.test(part.label))
}

/** A last item without a share belongs to the list: 「网络100件,占23%;其他1件」. */
const withRest = (prose: Prose, parts: readonly Figure[], total: Figure): readonly Figure[] => {
  const last = parts.at(-1) as Figure
  const next = [last.order + 1, last.order + 2]
    .map((order) => prose.figures[order])
    .find(
      (figure) =>
        figure !== undefined &&
        isItem(figure) &&
        prose.pieceOf(figure).sentence === prose.pieceOf(last).sentence,
    )
  const extended = next ? [...parts, next] : parts
  return next && (rest.test(next.label) || faceOf(next)?.compare(0) === 0) && addsUp(total, extended)
    ? extended
    : parts
}

/** The list, or else that part of it in one sentence, that adds up to the whole. */
const wholeParts = (prose: Prose, run: ShareRun): readonly Figure[] | undefined => {
  if (!run.whole) return undefined
  const parts = run.items.map(({ part }) => part)
  const { sentence } = prose.pieceOf(parts[0] as Figure)
  const first = parts.filter((part) => prose.pieceOf(part).sentence === sentence)
  for (const some of [parts, first]) {
    const all = withRest(prose, some, run.whole)
    if (all.length >= 2 && addsUp(run.whole, all)) return all
  }
  return claimsToBeWhole(run) ? parts : undefined
}

const ofShares = (prose: Prose, runs: readonly ShareRun[]): Found[] =>
  runs.flatMap((run): Found[] => {
    const parts = wholeParts(prose, run)
    if (!parts || !run.whole) return []
    const claim = sumClaim(run.whole, parts, true, `${run.title}合计`)
    return [{ ...claim, claim: { ...claim.claim, group: run.title } }]
  })

const key = ({ claim }: Found): string =>
  claim.kind === 'sum' ? `${claim.published}=${[...claim.parts].map(String).sort().join('+')}` : ''

/** Every total of a listed whole. A list that is printed twice is claimed once. */
export const sumClaims = (prose: Prose, runs: readonly ShareRun[]): Found[] => {
  const all = new Map<string, Found>()
  for (const claim of [...ofShares(prose, runs), ...lists(prose, runs)])
    if (!all.has(key(claim))) all.set(key(claim), claim)
  return [...all.values()]
}
