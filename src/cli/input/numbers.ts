import { parseRatio, type Ratio } from '../../exact/ratio.js'
import { Refusal } from '../refusal.js'

/** A whole number behind an option, within its limits. */
export const wholeNumber = (flags: string, value: string, from: number, to: number): number => {
  const number = Number(value)
  if (/^\d{1,16}$/.test(value) && number >= from && number <= to) return number
  throw new Refusal((words) => words.badNumber({ flags, value, from, to }))
}

/** `25%`, `0.25` or `1/4`: a share from 0 to below 1. */
export const shareBelow1 = (flags: string, value: string): Ratio => {
  const refused = new Refusal((words) => words.badShare({ flags, value }))
  const [, percent] = /^([\d.]{1,20})[%％]$/u.exec(value) ?? []
  let share: Ratio
  try {
    share = percent === undefined ? parseRatio(value) : parseRatio(percent).dividedBy(100)
  } catch {
    throw refused
  }
  if (share.compare(0) < 0 || share.compare(1) >= 0 || share.denominator > 1_000_000n) throw refused
  return share
}

/** An index behind an option, as it was typed: `90` or `89.95`. */
export const indexText = (flags: string, value: string): string => {
  if (/^\d{1,9}(?:\.\d{1,20})?$/.test(value)) return value
  throw new Refusal((words) => words.badIndex({ flags, value }))
}
