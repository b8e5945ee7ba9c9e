import type { Evidence } from '../evidence.js'
import type { Judged } from '../judged.js'
import { type Hypothesis, printable } from './hypothesis.js'

/** Whether each prints what the other should. */
const swapped = (a: Judged, b: Judged): boolean =>
  a.figure !== undefined &&
  b.figure !== undefined &&
  a.value !== undefined &&
  b.value !== undefined &&
  a.figure.unit === b.figure.unit &&
  a.figure.prints(b.value) &&
  b.figure.prints(a.value)

/** The wrong cells of a row or a column: how many, by what they print, and with how many decimals. */
interface WrongCells {
  readonly size: number
  readonly places: ReadonlySet<number>
  readonly byText: ReadonlyMap<string, Judged>
}

const wrongCells = (members: readonly Judged[], { memo }: Evidence): WrongCells =>
  memo(members, 'wrong cells', () => {
    const wrong = members.filter(({ judgement, figure }) => figure && judgement.verdict === 'differs')
    return {
      size: wrong.length,
      places: new Set(wrong.map(({ figure }) => figure?.places ?? 0)),
      byText: new Map(wrong.map((cell) => [cell.figure?.exact.toFixed(cell.figure.places) ?? '', cell])),
    }
  })

/** The wrong cell that prints what this one should. */
const partnerIn = ({ places, byText }: WrongCells, suspect: Judged): Judged | undefined => {
  for (const digits of places) {
    const other = suspect.value && byText.get(suspect.value.toFixed(digits))
    if (other && other !== suspect && swapped(suspect, other)) return other
  }
  return undefined
}

/** Two cells of one row or one column stand in each other's place. */
export const swappedCells: Hypothesis = {
  id: 'swapped-cells',
  propose: (suspect, evidence) => {
    const { figure } = suspect
    if (!figure) return undefined
    const { members } = evidence.groupOf(suspect)
    const [inRow, inColumn] = [wrongCells(evidence.rowOf(suspect), evidence), wrongCells(members, evidence)]
    const partner = partnerIn(inRow, suspect) ?? partnerIn(inColumn, suspect)
    if (!partner) return undefined
    const name = [partner.entry.unit, partner.entry.claim.label].filter(Boolean).join(' ')
    return {
      detail: `swapped with ${name}`,
      evidence: `${partner.figure?.text} belongs here, ${figure.text} belongs to ${name}`,
      explains: 2,
      of: members.length,
      chance: (inRow.size + inColumn.size) / printable(figure) ** 2,
    }
  },
}
