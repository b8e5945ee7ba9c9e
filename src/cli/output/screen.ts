import { styleText } from 'node:util'
import type { Io, Output } from '../io.js'

type Style = Parameters<typeof styleText>[0]

/** How words look that stand out; unchanged where there is no colour. */
export type Paint = (style: Style, text: string) => string

/** What results are printed on. */
export interface Screen {
  /** How many columns a line has; `undefined` for a file or a pipe, where lines are as long as they are. */
  readonly width: number | undefined
  readonly hasColour: boolean
  readonly paint: Paint
}

/** Narrower than this no table can be set. */
const narrowest = 40

const isSet = (value: string | undefined): boolean => value !== undefined && value !== ''

/** Colour is for terminals; `FORCE_COLOR` asks for it everywhere, `NO_COLOR` nowhere. */
const hasColour = ({ FORCE_COLOR, NO_COLOR, TERM }: Io['env'], { isTTY }: Output): boolean => {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return !isSet(NO_COLOR) && isTTY === true && TERM !== 'dumb'
}

/** The screen that an output is. */
export const screenOf = (output: Output, env: Io['env']): Screen => {
  const coloured = hasColour(env, output)
  return {
    width: output.isTTY ? Math.max(narrowest, output.columns ?? 80) : undefined,
    hasColour: coloured,
    paint: (style, text) => (coloured ? styleText(style, text, { validateStream: false }) : text),
  }
}
