import type { Ratio } from '../exact/ratio.js'
import type { RankBounds, Sensitivity, UnitSensitivity } from '../score/sensitivity/sensitivity-result.js'
import { nothing } from './assessment-view.js'
import { exactText } from './exact-text.js'

/** Stands beside a bound that no weights are known to reach. */
export const outerSign = '*'

const percentPlaces = 2

/** A share in percent: exactly where that is short, else to two places. */
export const percentText = (share: Ratio): string => {
  const percent = share.times(100)
  const rounded = percent.rounded(percentPlaces)
  const text = rounded.equals(percent) ? exactText(percent) : percent.toFixed(percentPlaces)
  return `${text.replace(/^-/, '−')}%`
}

/** A share in percent, and exactly as a fraction where the percent is rounded. */
export const exactPercentText = (share: Ratio): string => {
  const percent = percentText(share)
  return share.times(100).rounded(percentPlaces).equals(share.times(100)) ? percent : `${share} ≈ ${percent}`
}

const span = (from: string, to: string): string => (from === to ? from : `${from}–${to}`)

/** Bounds of a rank, those that are outer ones with a sign. */
export const boundsText = (bounds: RankBounds | undefined): string => {
  if (!bounds) return nothing
  const { best, worst, bestAttained, worstAttained } = bounds
  return span(`${best}${bestAttained ? '' : outerSign}`, `${worst}${worstAttained ? '' : outerSign}`)
}

/** A sampled interval. */
export const sampledText = (interval: readonly [number, number] | undefined): string =>
  interval ? span(`${interval[0]}`, `${interval[1]}`) : nothing

/** From the best to the worst rank of the samples. */
export const extremesOf = ({ sampled }: UnitSensitivity): readonly [number, number] | undefined =>
  sampled?.best === undefined || sampled.worst === undefined ? undefined : [sampled.best, sampled.worst]

/** The grades of the samples: alone where it is one, else each with its share. */
export const gradesText = ({ sampled, grade }: UnitSensitivity): string => {
  const grades = sampled?.grades.filter(({ count }) => count > 0) ?? []
  if (grades.length === 0) return grade ?? nothing
  if (grades.length === 1) return grades[0]?.grade ?? nothing
  return grades.map((own) => `${own.grade ?? nothing} ${percentText(own.share)}`).join(' / ')
}

/** The units, best first, those without a rank last, otherwise as they were given. */
export const byRank = ({ units }: Sensitivity): readonly UnitSensitivity[] => {
  const last = Number.MAX_SAFE_INTEGER
  return [...units].sort((a, b) => (a.rank ?? last) - (b.rank ?? last))
}

const hasOuter = (bounds: RankBounds | undefined): boolean =>
  bounds !== undefined && !(bounds.bestAttained && bounds.worstAttained)

/** Whether some bound is an outer one. */
export const hasOuterBounds = ({ units }: Sensitivity): boolean =>
  units.some(({ alone, jointly }) => hasOuter(alone) || hasOuter(jointly))

/** Whether no weights within the range move a unit. */
export const isStable = ({ rank, jointly }: UnitSensitivity): boolean =>
  jointly !== undefined && jointly.best === rank && jointly.worst === rank
