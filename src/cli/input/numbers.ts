import { parseRatio, type Ratio } from '../../exact/ratio.js'
import { Refusal } from '../refusal.js'

/** Digits and signs as wide as a character, as they are typed among Chinese ones, narrow. */
const narrow = (value: string): string =>
  value.replace(/[０-９．％／]/g, (character) => character.normalize('NFKC'))

/** A whole number behind an option, within its limits. */
export const wholeNumber = (flags: string, value: string, from: number, to: number): number => {
  const digits = narrow(value)
  const number = Number(digits)
  if (/^\d{1,16}$/.test(digits) && number >= from && number <= to) return number
  throw new Refusal((words) => words.badNumber({ flags, value, from, to }))
}

/** `25%`, `0.25` or `1/4`: a share from 0 to below 1. */
export const shareBelow1 = (flags: string, value: string): Ratio => {
  const given = narrow(value)
  const refused = new Refusal((words) => words.badShare({ flags, value }))
  const [, percent] = /^([\d.]{1,20})%$/.exec(given) ?? []
  let share: Ratio
  try {
    share = percent === undefined ? parseRatio(given) : parseRatio(percent).dividedBy(100)
  } catch {
    throw refused
  }
  if (share.compare(0) < 0 || share.compare(1) >= 0 || share.denominator > 1_000_000n) throw refused
  return share
}

/** An index behind an option: `90` or `89.95`, with the digits that were typed. */
export const indexText = (flags: string, value: string): string => {
  const given = narrow(value)
  if (/^\d{1,9}(?:\.\d{1,20})?$/.test(given)) return given
  throw new Refusal((words) => words.badIndex({ flags, value }))
}
