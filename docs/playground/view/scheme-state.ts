import { parseRatio } from '../../../src/index.js'
import type { SchemeCard } from '../desk/answer.js'
import type { SchemeChanges } from '../desk/question.js'
import { scaledWeights } from '../desk/scaled-weights.js'
import { type WeightSum, weightSum } from './weights.js'

/** The scheme as the reader has set it: what is typed, beside what is printed. */
export class SchemeState {
  readonly card: SchemeCard
  readonly weights: string[]
  places: number
  mode: SchemeCard['mode']
  isApplied = false
  /** The weight that was set last. */
  touched: number | undefined

  constructor(card: SchemeCard) {
    this.card = card
    this.weights = card.indicators.map(({ weight }) => weight)
    this.places = card.places
    this.mode = card.mode
  }

  /** The same, with the scheme in the words of another language. */
  named(card: SchemeCard): SchemeState {
    const state = new SchemeState(card)
    state.weights.splice(0, state.weights.length, ...this.weights)
    state.places = this.places
    state.mode = this.mode
    state.isApplied = this.isApplied
    state.touched = this.touched
    return state
  }

  get sum(): WeightSum {
    return weightSum(this.weights, this.card.fullMark)
  }

  /** What differs from the scheme as printed, once the weights add up. */
  get changes(): SchemeChanges | undefined {
    const { indicators, places, mode } = this.card
    if (this.sum.kind !== 'adds-up') return undefined
    const isSame =
      this.places === places &&
      this.mode === mode &&
      indicators.every(({ weight }, at) => parseRatio(weight).equals(parseRatio(this.weights[at] ?? '0')))
    if (isSame) return undefined
    const weights = Object.fromEntries(indicators.map(({ id }, at) => [id, this.weights[at] ?? '0']))
    return { weights, places: this.places, mode: this.mode }
  }

  /** Whether anything was set otherwise, be it complete or not. */
  get isTouched(): boolean {
    return this.sum.kind !== 'adds-up' || this.changes !== undefined
  }

  setWeight(at: number, typed: string): void {
    this.weights[at] = typed
    this.touched = at
  }

  /** The weights scaled to the full mark, the kept one as it is; nothing where that cannot be. */
  scaled(kept: number | undefined): readonly string[] | undefined {
    return this.sum.kind === 'no-number' ? undefined : scaledWeights(this.weights, this.card.fullMark, kept)
  }
}
