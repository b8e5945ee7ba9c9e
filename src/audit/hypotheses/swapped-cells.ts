import type { RoundingMode } from '../../exact/rounding.js'
import type { Evidence } from '../evidence.js'
import { figureNameOf } from '../facts/figure-name.js'
import type { Judged } from '../judged.js'
import { type Hypothesis, printable } from './hypothesis.js'

/** Whether each prints what the other should. */
const swapped = (a: Judged, b: Judged, mode: RoundingMode): boolean =>
  a.figure !== undefined &&
  b.figure !== undefined &&
  a.value !== undefined &&
  b.value !== undefined &&
  a.figure.unit === b.figure.unit &&
  a.figure.prints(b.value, mode) &&
  b.figure.prints(a.value, mode)

/** Of wrong cells that print alike, so many are looked at. */
const mostAlike = 10

/** The wrong cells of a row or a column: how many, by what they print, and with how many decimals. */
interface WrongCells {
  readonly size: number
  readonly places: ReadonlySet<number>
  readonly byText: ReadonlyMap<string, readonly Judged[]>
}

const wrongCells = (members: readonly Judged[], { memo }: Evidence): WrongCells =>
  memo(members, 'wrong cells', () => {
    const wrong = members.filter(({ judgement, figure }) => figure && judgement.verdict === 'differs')
    const byText = new Map<string, Judged[]>()
    for (const cell of wrong) {
      const text = cell.figure?.exact.toFixed(cell.figure.places) ?? ''
      const alike = byText.get(text)
      if (!alike) byText.set(text, [cell])
      else if (alike.length < mostAlike) alike.push(cell)
    }
    return { size: wrong.length, places: new Set(wrong.map(({ figure }) => figure?.places ?? 0)), byText }
  })

/** The wrong cell that prints what this one should. */
const partnerIn = (
  { places, byText }: WrongCells,
  suspect: Judged,
  mode: RoundingMode,
): Judged | undefined => {
  for (const digits of places) {
    const others = (suspect.value && byText.get(suspect.value.toFixed(digits, mode))) ?? []
    const partner = others.find((other) => other !== suspect && swapped(suspect, other, mode))
    if (partner) return partner
  }
  return undefined
}

/** Two cells of one row or one column stand in each other's place. */
export const swappedCells: Hypothesis = {
  id: 'swapped-cells',
  propose: (suspect, evidence) => {
    const { figure } = suspect
    if (figure?.relation !== '=') return undefined
    const { members } = evidence.groupOf(suspect)
    const [inRow, inColumn] = [wrongCells(evidence.rowOf(suspect), evidence), wrongCells(members, evidence)]
    const { mode } = evidence.context
    const partner = partnerIn(inRow, suspect, mode) ?? partnerIn(inColumn, suspect, mode)
    if (!partner) return undefined
    return {
      facts: {
        code: 'swapped-cells',
        where: figureNameOf(partner.entry),
        here: partner.figure?.text ?? '',
        there: figure.text,
      },
      explains: 2,
      of: Math.max(2, members.length),
      chance: (inRow.size + inColumn.size) / printable(figure) ** 2,
    }
  },
}
