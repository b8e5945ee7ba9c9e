import { Interval } from '../../exact/interval.js'
import { Ratio } from '../../exact/ratio.js'
import type { GradeClaim } from '../../model/claim.js'
import { gradeOf } from '../../score/grade.js'
import type { AuditContext } from '../audit-context.js'
import type { Judgement } from '../finding.js'
import { bareFigureOf } from '../operand.js'
import { unverifiable } from './compare.js'

/** A grade as the scheme names it: 「A类」 and 「Ａ级」 are A. */
export const gradeName = (printed: string): string =>
  printed
    .replace(/[\uff21-\uff3a]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\s|[类類级級等]/g, '')
    .toUpperCase()

/** A grade against the printed index it goes by. */
export const checkGrade = ({ published, index }: GradeClaim, { scheme }: AuditContext): Judgement => {
  if (!scheme) return unverifiable({ code: 'scheme-not-stated' })
  if (scheme.grades.length === 0) return unverifiable({ code: 'scheme-without-grades' })
  if (index === null || index === undefined) return unverifiable({ code: 'not-printed', operands: ['index'] })
  const figure = bareFigureOf('score', index)
  if (!figure) return unverifiable({ code: 'unreadable', operand: 'index', text: index })
  const atFace = gradeOf(figure.exact, scheme)
  if (scheme.gradeBy === 'exact') {
    const within = Interval.closed(new Ratio(0n), scheme.fullMark)
    const { lower, upper } = figure.interval(scheme.mode).intersect(within) ?? within
    const low = lower && gradeOf(lower.at, scheme)
    // A cut at the very end of an open interval belongs to the band above it, which is not reached.
    const high =
      upper && (upper.closed ? gradeOf(upper.at, scheme) : gradeBelow(figure.exact, upper.at, scheme))
    if (low !== high) {
      return unverifiable({ code: 'between-grades', index: figure.text, low, high })
    }
  }
  if (atFace === undefined) return unverifiable({ code: 'below-all-grades', index: figure.text })
  if (!scheme.grades.some(({ grade }) => gradeName(grade) === gradeName(published))) {
    return unverifiable({ code: 'unknown-grade', grade: published })
  }
  const same = gradeName(published) === gradeName(atFace)
  return { verdict: same ? 'reconciles' : 'differs', recomputed: atFace, exact: figure.exact }
}

type Scheme = NonNullable<AuditContext['scheme']>

/** The highest grade of the values from `from` on that stay below `end`. */
const gradeBelow = (
  from: Parameters<typeof gradeOf>[0],
  end: typeof from,
  scheme: Scheme,
): string | undefined =>
  scheme.grades.find((band) => band.from.compare(end) < 0)?.grade ?? gradeOf(from, scheme)
