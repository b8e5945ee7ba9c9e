import { Ratio } from '../exact/ratio.js'
import type { CompiledScheme } from '../score/compile-scheme.js'

/** Up to here each whole index has its grade in a list. */
const longestList = 1 << 17

/** The place of a grade in the scheme, highest first; the number of grades where the index reaches none. */
export class GradeCodes {
  readonly names: readonly string[]
  /** The cuts in units of the last printed digit. */
  private readonly cuts: readonly Ratio[]
  /** The first whole index that reaches each cut. */
  private readonly first: readonly number[]
  /** The grade of each whole index, as far as there is room for a list. */
  private readonly list: Uint16Array
  /** Whole parts within which a cut lies. */
  private readonly cutWithin: ReadonlySet<number>

  /** @param range the largest index, in units of its last printed digit */
  constructor(scheme: CompiledScheme, range: number) {
    const unit = new Ratio(10n ** BigInt(scheme.places))
    this.names = scheme.grades.map(({ grade }) => grade)
    this.cuts = scheme.grades.map(({ from }) => from.times(unit))
    this.first = this.cuts.map((cut) => Number(cut.rounded(0, 'ceil').numerator))
    this.cutWithin = new Set(
      this.cuts
        .filter(({ denominator }) => denominator !== 1n)
        .map((cut) => Number(cut.rounded(0, 'floor').numerator)),
    )
    this.list = new Uint16Array(range < longestList ? range + 1 : 0).fill(this.names.length)
    for (let at = this.first.length - 1; at >= 0; at--) this.list.fill(at, Math.max(this.first[at] ?? 0, 0))
  }

  /** The grade of a whole index. */
  ofWhole(index: number): number {
    return index < this.list.length ? (this.list[index] as number) : this.search(index)
  }

  /**
   * The grade of each of these whole indexes; of those below 0, which are none, as well. Gives how many have each index, as it passes them
   * anyway, where there is room for a list.
   */
  gradeAll(index: Int32Array | Float64Array, grade: Uint8Array | Uint16Array): Int32Array | undefined {
    const { list } = this
    const none = this.names.length
    if (list.length === 0) {
      for (let row = 0; row < index.length; row++) {
        const whole = index[row] as number
        grade[row] = whole < 0 ? none : this.search(whole)
      }
      return undefined
    }
    const counts = new Int32Array(list.length)
    for (let row = 0; row < index.length; row++) {
      const whole = index[row] as number
      if (whole < 0) grade[row] = none
      else {
        grade[row] = list[whole] as number
        counts[whole] = (counts[whole] as number) + 1
      }
    }
    return counts
  }

  /** The grade of an exact index above/below. */
  ofFraction(above: number, below: number): number {
    const whole = Math.floor(above / below)
    if (!this.cutWithin.has(whole)) return this.ofWhole(whole)
    const exact = new Ratio(BigInt(above), BigInt(below))
    const at = this.cuts.findIndex((cut) => exact.compare(cut) >= 0)
    return at < 0 ? this.names.length : at
  }

  /** The grade of this name. */
  named(grade: string | undefined): number {
    return grade === undefined ? this.names.length : this.names.indexOf(grade)
  }

  private search(index: number): number {
    const at = this.first.findIndex((first) => index >= first)
    return at < 0 ? this.names.length : at
  }
}
