import { Interval } from '../exact/interval.js'
import {
  type FigureUnit,
  type PrintedFigure,
  parseBareAs,
  parsePrinted,
  parseRate,
} from '../exact/printed-figure.js'
import { parseRatio, Ratio } from '../exact/ratio.js'
import type { RoundingMode } from '../exact/rounding.js'
import { InputError } from '../input-error.js'
import type { Operand } from '../model/claim.js'
import type { MissingFacts, OperandName } from './facts/missing-facts.js'

/** An operand, read: its value at face, and every value it can stand for. */
export interface OperandValue {
  readonly face: Ratio
  readonly interval: Interval
  /** The unit of its first figure; a plain number is a count. */
  readonly unit: FigureUnit
  /** The most decimals any of its figures was printed with. */
  readonly places: number
}

/** What could not be read. */
export interface Unreadable {
  readonly unreadable: string
}

/** What was read, or `undefined` where it was refused: published text that cannot be read is data, not a failure. */
const unlessRefused = <T>(read: () => T): T | undefined => {
  try {
    return read()
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}

/** The printed figure, or `undefined` when the text is none. */
export const figureOf = (text: string | number): PrintedFigure | undefined =>
  unlessRefused(() => parsePrinted(String(text)))

/** The printed rate, a bare figure as percent, or `undefined` when the text is none. */
export const rateFigureOf = (text: string | number): PrintedFigure | undefined =>
  unlessRefused(() => parseRate(String(text)))

/** The printed figure, a bare one in this unit, or `undefined` when the text is none. */
export const bareFigureOf = (
  unit: 'percent' | 'points' | 'score',
  text: string | number,
): PrintedFigure | undefined => unlessRefused(() => parseBareAs(unit, String(text)))

/** Reads an operand; `undefined` when the bulletin does not print it. A plain number is exact, a text a printed figure. */
export const readOperand = (
  operand: Operand | null | undefined,
  mode: RoundingMode,
): OperandValue | Unreadable | undefined => {
  if (operand === null || operand === undefined) return undefined
  if (typeof operand === 'number') {
    const face = unlessRefused(() => parseRatio(operand))
    return face
      ? { face, interval: Interval.exactly(face), unit: 'count', places: 0 }
      : { unreadable: String(operand) }
  }
  if (typeof operand === 'string') {
    if (operand.trim() === '') return undefined
    const figure = figureOf(operand)
    if (!figure) return { unreadable: operand }
    return { face: figure.exact, interval: figure.interval(mode), unit: figure.unit, places: figure.places }
  }
  const inner = ('sum' in operand ? operand.sum : operand.minus).map((part) =>
    readOperand(part as Operand, mode),
  )
  return 'sum' in operand ? combined(inner, 1) : combined(inner, -1)
}

/** The first value plus (or minus) the others. */
const combined = (
  values: readonly (OperandValue | Unreadable | undefined)[],
  sign: 1 | -1,
): OperandValue | Unreadable | undefined => {
  let result: OperandValue | undefined
  for (const value of values) {
    if (value === undefined || 'unreadable' in value) return value
    result =
      result === undefined
        ? value
        : {
            face: result.face.plus(value.face.times(sign)),
            interval: result.interval.plus(value.interval.scaled(sign)),
            unit: result.unit,
            places: Math.max(result.places, value.places),
          }
  }
  return (
    result ?? { face: new Ratio(0n), interval: Interval.exactly(new Ratio(0n)), unit: 'count', places: 0 }
  )
}

/** Several operands by name, all read, or what stands in the way of that. */
export const readOperands = <Name extends OperandName>(
  operands: Readonly<Record<Name, Operand | null | undefined>>,
  mode: RoundingMode,
): Readonly<Record<Name, OperandValue>> | MissingFacts => {
  const read: Partial<Record<Name, OperandValue>> = {}
  const absent: Name[] = []
  for (const name of Object.keys(operands) as Name[]) {
    const value = readOperand(operands[name], mode)
    if (value === undefined) absent.push(name)
    else if ('unreadable' in value) return { code: 'unreadable', operand: name, text: value.unreadable }
    else read[name] = value
  }
  if (absent.length > 0) return { code: 'not-printed', operands: absent }
  return read as Record<Name, OperandValue>
}
