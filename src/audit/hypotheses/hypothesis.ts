import type { PrintedFigure } from '../../exact/printed-figure.js'
import type { Evidence } from '../evidence.js'
import type { CauseFacts } from '../facts/cause-facts.js'
import type { Judged } from '../judged.js'

/** What a hypothesis offers for a figure: it reproduces the figure exactly, or it is not offered. */
export interface Proposal {
  /** What happened, and the arithmetic that shows it. */
  readonly facts: CauseFacts
  /** How many figures of the group it reproduces, this one included. */
  readonly explains: number
  /** How many figures the group has. */
  readonly of: number
  /** The chance that a figure drawn at random would be reproduced too; what fits almost anything tells nothing. */
  readonly chance: number
}

/** 假设 (hypothesis): one way in which a wrong figure comes about. */
export interface Hypothesis {
  /** Its name in results. */
  readonly id: string
  /** What it offers for a figure that differs. */
  readonly propose: (suspect: Judged, evidence: Evidence) => Proposal | undefined
}

/** A hypothesis that a random figure would fit this often says nothing. */
export const tooLikely = 0.05

/** How many different figures could have been printed in this place. */
export const printable = (figure: PrintedFigure): number => {
  const perUnit = 10 ** figure.places
  switch (figure.unit) {
    case 'percent':
    case 'points':
    case 'score':
      return 100 * perUnit + 1
    case 'permille':
      return 1000 * perUnit + 1
    case 'count': {
      const digits = figure.value.dividedBy(figure.scale).toFixed(figure.places).replace(/\D/g, '').length
      return 9 * 10 ** Math.max(0, digits - 1)
    }
  }
}
