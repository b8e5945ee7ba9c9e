import { isPart, isTotal, isVolume } from '../counts.js'
import type { Figure } from '../figure.js'
import { cleanLabel, similar } from '../labels.js'
import type { Prose } from '../prose.js'
import { decimals, faceOf, prints } from './fit.js'
import type { ShareItem } from './share-items.js'
import { partsBefore, totalsBefore } from './totals.js'

const generic = /^(?:占|比|总|全部|所有|受理|工单|诉求|举报|信访|来信|信件|数|量|的|率|类|全|件)*$/

/** 「占受理总量的」 names what the share is out of; 「占比」 does not. */
const namedWhole = (prose: Prose, { part, share }: ShareItem): string => {
  const between = prose.text.slice(part.end, share.start)
  const words = /占(?!比)([^,。:;%\d]{1,24}?)的?(?:比例|比重)?(?:约|为|是|达)*\s*$/.exec(between)?.[1] ?? ''
  return cleanLabel(words)
}

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
  if (core.length < 3) return undefined
  return prose.figures
    .slice(Math.max(0, first.order - 60), first.order)
    .findLast(
      (whole) =>
        whole.isPlainCount &&
        whole.label.length >= 3 &&
        (core.startsWith(whole.label) || whole.label.endsWith(core)) &&
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
  const name = namedWhole(prose, item)
  const part = generic.test(name) ? undefined : partNamed(prose, run, name)
  if (part) return part
  const structural = inSentence(prose, first, totals)
  if (structural && (fitting.length === 0 || fitting.includes(structural))) return structural
  const [fitted, ...others] = fitting
  if (fitted && others.length === 0) return fitted
  const best = generic.test(name) ? 0 : Math.max(0, ...totals.map(({ label }) => similar(name, label)))
  const named = best < 2 ? [] : totals.filter(({ label }) => similar(name, label) === best)
  if (named.length === 1 && (fitting.length === 0 || fitting.includes(named[0] as Figure))) return named[0]
  if (fitting.length > 0) return 'ambiguous'
  if (totals.length < 2) return totals.find((total) => canHold(run, total))
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
