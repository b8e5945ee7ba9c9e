import { InputError, shown } from '../input-error.js'
import type { Decimal } from './decimal.js'
import { Interval } from './interval.js'
import { parseRatio, Ratio } from './ratio.js'
import { checkRoundingMode, type RoundingMode, roundingCell } from './rounding.js'

/**
 * What a printed figure counts: `percent` (%), `permille` (‰), `points` (个百分点), `score` (分, or a bare figure
 * with decimals), `count` (件, 封, 万…, or a bare whole figure).
 */
export type FigureUnit = 'percent' | 'permille' | 'points' | 'score' | 'count'

/** Whether a figure is printed as a value or as a bound: `=`, `≥`, `>`, `≤`, `<`. */
export type FigureRelation = '=' | '≥' | '>' | '≤' | '<'

/** What one whole is in the unit of a rate: 1000 for per mille, otherwise 100. */
export const perWhole = ({ unit }: { readonly unit: FigureUnit }): number =>
  unit === 'permille' ? 1000 : 100

/** The longest text that is read as one figure. */
export const longestFigure = 64

const classifiers =
  '人次|件次|件|封|次|条|條|宗|个|個|起|家|名|人|例|单|單|项|項|通|位|户|戶|天|票|类|類|种|種|笔|筆'
const pattern = new RegExp(
  `^(>=|<=|[≥≤><])?\\s*([+-])?(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d+))?\\s*([万萬亿億])?\\s*(%|‰|个?個?百分[点點]|分|${classifiers})?$`,
)

/** Only the full-width forms a keyboard makes; wider folding would read ① as 1. */
const halfWidth = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0]/g, ' ')
    .replace(/\u2212/g, '-')
    .replace(/[≧⩾]/g, '≥')
    .replace(/[≦⩽]/g, '≤')
    .trim()

const unitOf = (mark: string | undefined, places: number, scaled: boolean): FigureUnit => {
  if (mark === '%') return 'percent'
  if (mark === '‰') return 'permille'
  if (mark?.includes('百分')) return 'points'
  if (mark === '分') return 'score'
  return mark === undefined && places > 0 && !scaled ? 'score' : 'count'
}

const relations: Readonly<Record<string, FigureRelation>> = {
  '>=': '≥',
  '<=': '≤',
  '≥': '≥',
  '≤': '≤',
  '>': '>',
  '<': '<',
}

/**
 * 印出的数字 (printed figure): what stood on the page, digit for digit, and the exact values it can stand for.
 *
 * Values and intervals are in the figure's own unit: 97.40% is 97.4 (of a hundred), 7.13万 is 71300.
 *
 * @example
 * import { parsePrinted, ratio } from 'hotline-score'
 *
 * parsePrinted('1.3%').prints(ratio(100, 77)) // => true
 * parsePrinted('1.30%').print(ratio(100, 77)) // => "1.30"
 */
export class PrintedFigure {
  /** The text as it was printed. */
  readonly text: string
  /** The value at face, with 万 and 亿 multiplied out. */
  readonly value: Decimal
  /** The digits printed after the point; trailing zeros count, they are evidence. */
  readonly places: number
  /** What it counts. */
  readonly unit: FigureUnit
  /** What one printed unit is worth: 10000 for 万, 100000000 for 亿, otherwise 1. */
  readonly scale: number
  /** Whether a plus or minus was printed. */
  readonly signed: boolean
  /** `=` unless printed as a bound (≥100%). */
  readonly relation: FigureRelation

  /** The value at face, as a ratio. */
  readonly exact: Ratio

  /** @internal use parsePrinted */
  constructor(fields: Omit<PrintedFigure, 'interval' | 'print' | 'prints' | 'toString' | 'toJSON'>) {
    this.text = fields.text
    this.value = fields.value
    this.places = fields.places
    this.unit = fields.unit
    this.scale = fields.scale
    this.signed = fields.signed
    this.relation = fields.relation
    this.exact = fields.exact
    Object.freeze(this)
  }

  /**
   * Every exact value that prints as this figure in the given rounding (`halfExpand`, 四舍五入, by default):
   * 97.40% is [97.395, 97.405), 7.13万 is [71250, 71350). A plain count is itself and nothing else; a bound (≥100%)
   * is everything from there on. No cut at 0 or 100 is made here: a change may pass both.
   *
   * @throws InputError `invalid-value` when the mode is unknown
   */
  interval(mode: RoundingMode = 'halfExpand'): Interval {
    checkRoundingMode(mode, 'PrintedFigure.interval')
    const face = this.exact
    if (this.relation !== '=') {
      const bound = { at: face, closed: this.relation === '≥' || this.relation === '≤' }
      return this.relation === '≥' || this.relation === '>'
        ? new Interval(bound, undefined)
        : new Interval(undefined, bound)
    }
    if (this.unit === 'count' && this.scale === 1 && this.places === 0) return Interval.exactly(face)
    const halfStep = new Ratio(BigInt(this.scale), 2n * 10n ** BigInt(this.places))
    const steps = face.dividedBy(halfStep.times(2)).numerator
    const { lower, lowerClosed, upper, upperClosed } = roundingCell(steps, mode)
    return new Interval(
      { at: halfStep.times(lower), closed: lowerClosed },
      { at: halfStep.times(upper), closed: upperClosed },
    )
  }

  /** How another exact value, in the same unit, would have been printed in this place: same scale, same places. */
  print(exact: Ratio, mode: RoundingMode = 'halfExpand'): string {
    const digits = new Ratio(0n).plus(exact).dividedBy(this.scale).toFixed(this.places, mode)
    return `${digits}${this.scale === 1 ? '' : this.scale === 10_000 ? '万' : '亿'}`
  }

  /** Whether the exact value, in the same unit, prints as this figure. */
  prints(exact: Ratio, mode: RoundingMode = 'halfExpand'): boolean {
    return this.interval(mode).contains(exact)
  }

  /** The text as printed. */
  toString(): string {
    return this.text
  }

  /** The text as printed. */
  toJSON(): string {
    return this.text
  }
}

/**
 * Reads one printed figure: `97.40%`, `7.13万`, `98.3分`, `18,177`, `3.67个百分点`, `９８．７７％`, `≥100%`.
 *
 * A bare figure is a `count` when whole and a `score` when it has decimals; the caller knows better where a column
 * headed 满意率(%) leaves the sign out.
 *
 * @source design of the printed interval: a figure stands for every exact value that prints so
 * @throws InputError `not-a-figure` when the text is anything but one figure of at most 64 characters,
 * `invalid-type` when it is no text
 * @example
 * import { parsePrinted } from 'hotline-score'
 *
 * const figure = parsePrinted('7.13万')
 * figure.unit // => "count"
 * String(figure.value) // => "71300"
 * String(figure.interval()) // => "[71250, 71350)"
 * parsePrinted('about 7') // throws InputError not-a-figure
 */
export const parsePrinted = (text: string): PrintedFigure => {
  if (typeof text !== 'string') {
    throw new InputError(
      'invalid-type',
      `parsePrinted: expected the text of a printed figure, got ${shown(text)}`,
    )
  }
  const found = text.length <= longestFigure ? pattern.exec(halfWidth(text)) : null
  if (!found) {
    throw new InputError(
      'not-a-figure',
      `parsePrinted: expected one printed figure such as "97.40%" or "7.13万", got ${shown(text)}`,
    )
  }
  const [, relation = '=', sign = '', whole = '', decimals = '', magnitude, mark] = found
  const scale = magnitude === undefined ? 1 : '万萬'.includes(magnitude) ? 10_000 : 100_000_000
  const unit = unitOf(mark, decimals.length, scale !== 1)
  if (scale !== 1 && unit !== 'count') {
    throw new InputError('not-a-figure', `parsePrinted: 万 and 亿 go with counts, got ${shown(text)}`)
  }
  const exact = parseRatio(`${sign}${whole.replaceAll(',', '')}${decimals && `.${decimals}`}`).times(scale)
  return new PrintedFigure({
    text,
    value: exact.toDecimal(decimals.length),
    exact,
    places: decimals.length,
    unit,
    scale,
    signed: sign !== '',
    relation: relations[relation] ?? '=',
  })
}

/**
 * Reads a printed figure where its place says what a bare one counts: 「98」 in the column 综合指标值 is a score, in the column
 * 满意率(%) a percentage, and stands for an interval like any other.
 *
 * @throws InputError `not-a-figure` as parsePrinted
 */
export const parseBareAs = (unit: Exclude<FigureUnit, 'count'>, text: string): PrintedFigure => {
  const figure = parsePrinted(text)
  const bare = figure.scale === 1 && /[\d\uff10-\uff19]\s*$/.test(text)
  return bare ? new PrintedFigure({ ...figure, unit }) : figure
}

/**
 * Reads a printed rate; a bare figure is a percentage.
 *
 * @throws InputError `not-a-figure` for counts and scores (`50件`, `98.3分`) as for what is no figure at all
 */
export const parseRate = (text: string): PrintedFigure => {
  const figure = parseBareAs('percent', text)
  if (figure.unit === 'percent' || figure.unit === 'permille') return figure
  throw new InputError('not-a-figure', `parseRate: expected a rate such as "97.40%", got ${shown(text)}`)
}
