import type { Ratio } from '../exact/ratio.js'
import type { RankClaim } from '../model/claim.js'
import type { Standing } from '../score/place.js'
import { figureOf } from './operand.js'

/** The printed figures of all who were ranked, laid out once so that each look-up is quick. */
export class Ranking {
  /** Whether every figure could be read. */
  readonly readable: boolean
  private readonly values: readonly Ratio[]
  /** above[i]: how many figures lie above values[i]; one more at the end for all of them. */
  private readonly above: readonly number[]
  private readonly byUnit: ReadonlyMap<string, readonly Ratio[]>

  constructor(among: NonNullable<RankClaim['among']>) {
    const byUnit = new Map<string, Ratio[]>()
    const all: Ratio[] = []
    for (const [unit, text] of among) {
      const figure = figureOf(text)
      if (!figure) continue
      all.push(figure.exact)
      const own = byUnit.get(unit)
      if (own) own.push(figure.exact)
      else byUnit.set(unit, [figure.exact])
    }
    all.sort((a, b) => b.compare(a))
    const values: Ratio[] = []
    const above: number[] = []
    for (const [i, value] of all.entries()) {
      if (values.at(-1)?.equals(value)) continue
      values.push(value)
      above.push(i)
    }
    this.readable = all.length === among.length
    this.values = values
    this.above = [...above, all.length]
    this.byUnit = byUnit
  }

  /** The figures of a unit; several where a table lists the name twice. */
  figuresOf(unit: string): readonly Ratio[] {
    return this.byUnit.get(unit) ?? []
  }

  /** Where a value stands among the printed ones. */
  standingOf(value: Ratio): Standing {
    let [low, high] = [0, this.values.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.values[middle] as Ratio).compare(value) > 0) low = middle + 1
      else high = middle
    }
    const above = this.above[low] as number
    const listed = this.values[low]?.equals(value) === true
    return { above, tied: listed ? (this.above[low + 1] as number) - above : 0, groupsAbove: low }
  }

  /** Where the unit that printed `own` would stand with another value. */
  standingInstead(own: Ratio, value: Ratio): Standing {
    const { above, tied, groupsAbove } = this.standingOf(value)
    if (own.equals(value)) return { above, tied, groupsAbove }
    const leavesAbove = own.compare(value) > 0
    const leavesGroup = leavesAbove && this.standingOf(own).tied === 1
    return {
      above: above - (leavesAbove ? 1 : 0),
      tied: tied + 1,
      groupsAbove: groupsAbove - (leavesGroup ? 1 : 0),
    }
  }
}
