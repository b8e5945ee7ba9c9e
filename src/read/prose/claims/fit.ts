import { Interval } from '../../../exact/interval.js'
import { type PrintedFigure, parsePrinted, parseRate } from '../../../exact/printed-figure.js'
import { Ratio } from '../../../exact/ratio.js'
import { InputError } from '../../../input-error.js'
import type { Figure } from '../figure.js'

const unlessRefused = <T>(read: () => T): T | undefined => {
  try {
    return read()
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}

const counts = new WeakMap<Figure, PrintedFigure | null>()

/** The printed count; `undefined` where its digits are no figure. */
const countOf = (figure: Figure): PrintedFigure | undefined => {
  const known = counts.get(figure)
  if (known !== undefined) return known ?? undefined
  const read = unlessRefused(() => parsePrinted(figure.published))
  counts.set(figure, read ?? null)
  return read
}

/** The value of a count at face. */
export const faceOf = (figure: Figure): Ratio | undefined => countOf(figure)?.exact

/** Whether the part of the whole prints as the share; rounded counts (7.13万) are all they can stand for. */
export const prints = (share: Figure, part: Figure, whole: Figure): boolean => {
  const [above, below] = [countOf(part), countOf(whole)]
  const rate = unlessRefused(() => parseRate(share.published))
  if (!above || !below || !rate || below.exact.compare(0) <= 0) return false
  if (above.scale === 1 && below.scale === 1)
    return rate.prints(above.exact.dividedBy(below.exact).times(100))
  const possible = above.interval().dividedBy(below.interval())?.scaled(new Ratio(100n))
  return possible !== undefined && rate.interval().intersect(possible) !== undefined
}

/** Whether the parts add up to the total, as exactly as both are printed. */
export const addsUp = (total: Figure, parts: readonly Figure[]): boolean => {
  const whole = countOf(total)
  const read = parts.map(countOf)
  if (!whole || read.some((part) => part === undefined)) return false
  const known = read as readonly PrintedFigure[]
  const face = known.reduce((sum, part) => sum.plus(part.exact), new Ratio(0n))
  if (face.compare(whole.exact) === 0) return true
  // A rounded total of few steps (0.04万) is met by almost any parts.
  const steps = whole.exact.dividedBy(whole.scale).times(10n ** BigInt(whole.places))
  if (whole.scale === 1 || steps.compare(100) < 0) return false
  if (known.some(({ places, scale }) => scale !== whole.scale || places < whole.places)) return false
  const possible = known.reduce((sum, part) => sum.plus(part.interval()), Interval.exactly(new Ratio(0n)))
  return possible.intersect(whole.interval()) !== undefined
}

/** How many digits after the point a printed rate has: with two, a wrong total gives it once in ten thousand. */
export const decimals = ({ published }: Figure): number => /\.(\d+)/.exec(published)?.[1]?.length ?? 0
