import { isPart, isTotal, isVolume } from '../counts.js'
import type { Figure } from '../figure.js'
import { cleanLabel, similar } from '../labels.js'
import type { Prose } from '../prose.js'
import { decimals, faceOf, prints } from './fit.js'
import { generic, namedWhole, type ShareItem } from './share-items.js'
import { partsBefore, totalsBefore } from './totals.js'

/** 「占比(基数为收到来信139)」: the list says what it is out of. */
const statedBase = (prose: Prose, first: Figure): Figure | undefined => {
  const { line } = prose.pieceOf(first)
  for (let order = first.order - 1; order >= 0 && order > first.order - 12; order--) {
    const figure = prose.figures[order] as Figure
    if (prose.pieceOf(figure).line !== line) return undefined
    if (/基数/.test(prose.pieceOf(figure).text) && isPart(figure)) return figure
  }
  return undefined
}

/** 「占国有大型银行投诉总量的」, 「占有效申诉量的」: a part of an earlier list that the name speaks of. */
const partNamed = (prose: Prose, run: readonly ShareItem[], name: string): Figure | undefined => {
  const first = (run[0] as ShareItem).part
  const core = name.replace(/(?:总量|总数|总|量|数)+$/, '')
  if (core.length < 2) return undefined
  return prose.figures
    .slice(Math.max(0, first.order - 60), first.order)
    .findLast(
      (whole) =>
        whole.isPlainCount &&
        whole.label.length >= 2 &&
        (core.startsWith(whole.label) || whole.label.endsWith(core) || whole.label.startsWith(core)) &&
        run.some(({ part, share }) => prints(share, part, whole)),
    )
}

/** Whether most of the shares are what the parts are of this whole; one alone has to be told apart by its digits. */
const fits = (run: readonly ShareItem[], whole: Figure): boolean => {
  const right = run.filter(({ part, share }) => prints(share, part, whole)).length
  const digits = Math.max(...run.map(({ share }) => decimals(share)))
  return run.length === 1 ? right === 1 && digits >= 1 : right * 2 > run.length && right >= 2
}

/** Whether no part exceeds the whole. */
const canHold = (run: readonly ShareItem[], whole: Figure): boolean =>
  run.every(({ part }) => (faceOf(part)?.compare(faceOf(whole) ?? 0) ?? 1) <= 0)

/** 「市直部门中,住建局1200件,占30%」: a part of an earlier list that the sentence divides. */
const withinOf = (prose: Prose, { piece }: Figure): string => {
  const before = prose.pieces[piece - 1]
  const same = before && before.segment === prose.pieceOf({ piece }).segment
  return same ? cleanLabel(/^(.{2,16})中$/.exec(before.text.trim())?.[1] ?? '') : ''
}

/** The first of those that print the same. */
const distinct = (figures: readonly Figure[]): readonly Figure[] =>
  figures.filter(({ published }, i) => figures.findIndex((other) => other.published === published) === i)

/** The one total that the sentence of a list announces before it. */
const inSentence = (prose: Prose, first: Figure, totals: readonly Figure[]): Figure | undefined => {
  const { sentence, text, depth } = prose.pieceOf(first)
  const own = totals.filter((total) => prose.pieceOf(total).sentence === sentence)
  const volumes = own.filter((total) => isVolume(total))
  // A part of a part: out of that part, or out of the whole it is a part of?
  const isNested = depth > 0 || (/其中/.test(text) && own.length > 1)
  return isNested || volumes.length !== 1 ? undefined : volumes[0]
}

/**
 * What a list of shares is out of. Its words come first: a stated base, a name, the one total its sentence announces.
 * Where they leave several totals, the one is taken that most of the printed shares are of; where that is none, or more
 * than one, the list is `ambiguous`.
 */
export const wholeOf = (prose: Prose, run: readonly ShareItem[]): Figure | undefined | 'ambiguous' => {
  const item = run[0] as ShareItem
  const first = item.part
  const stated = statedBase(prose, first)
  if (stated) return stated
  const totals = totalsBefore(prose, first)
  const fitting = distinct([...totals, ...partsBefore(prose, first)].filter((total) => fits(run, total)))
  const within = withinOf(prose, first)
  const name = within || namedWhole(prose, item)
  const part = generic.test(name) ? undefined : partNamed(prose, run, name)
  if (part) return part
  const structural = inSentence(prose, first, totals)
  // A name that the one total does not bear is a name of something else.
  const isOther = structural && !generic.test(name) && similar(name, structural.label) < 2
  if (structural && !isOther && (fitting.length === 0 || fitting.includes(structural))) return structural
  const [fitted, ...others] = fitting
  if (fitted && others.length === 0) return fitted
  const best = generic.test(name) ? 0 : Math.max(0, ...totals.map(({ label }) => similar(name, label)))
  const named = best < 2 ? [] : totals.filter(({ label }) => similar(name, label) === best)
  if (named.length === 1 && (fitting.length === 0 || fitting.includes(named[0] as Figure))) return named[0]
  if (fitting.length > 0) return 'ambiguous'
  if (totals.length < 2 && run.length > 1 && within === '') return totals.find((total) => canHold(run, total))
  if (totals.length === 0) return undefined
  const { line } = prose.pieceOf(first)
  const inLine = totals.filter((total) => prose.pieceOf(total).line === line && isVolume(total))
  const [alone] = inLine
  if (alone && inLine.length === 1) return canHold(run, alone) ? alone : 'ambiguous'
  // The one total of all cases, where some of the shares at least are of it.
  const all = totals.filter(isTotal)
  const only = all.length === 1 && inLine.length === 0 ? all[0] : undefined
  const borne = only ? run.filter(({ part: one, share }) => prints(share, one, only)).length : 0
  return borne >= 2 && borne * 3 >= run.length ? only : 'ambiguous'
}
