import type { Evidence } from '../evidence.js'
import { type FigureName, figureNameOf } from '../facts/figure-name.js'
import { type Judged, operandValue } from '../judged.js'
import { type Hypothesis, printable } from './hypothesis.js'

interface Cell {
  readonly text: string
  readonly where: FigureName
}

const figureKey = ({ figure }: Judged): string => `${figure?.unit} ${figure?.value.toFixed(figure.places)}`

/** The cells that are right, by what they print. */
const rightCells = (members: readonly Judged[], { memo }: Evidence): ReadonlyMap<string, Judged> =>
  memo(members, 'right cells', () => {
    const right = members.filter(({ judgement, figure }) => figure && judgement.verdict === 'reconciles')
    return new Map(right.reverse().map((member) => [figureKey(member), member]))
  })

/** The counts that claims of the same row or passage are made from. */
const countsIn = (members: readonly Judged[], { context }: Evidence): readonly Cell[] =>
  members.flatMap((member) => {
    const { claim } = member.entry
    const operands = claim.kind === 'rate' ? [claim.numerator] : claim.kind === 'share' ? [claim.part] : []
    return operands.flatMap((operand) => {
      const value = operandValue(operand, context)?.interval.only
      return value === undefined ? [] : [{ text: `${value}`, where: figureNameOf(member.entry) }]
    })
  })

/** The figure equals another cell of its row or its column, where that one is right. */
export const copiedCell: Hypothesis = {
  id: 'copied-cell',
  propose: (suspect, evidence) => {
    const { figure, entry, value } = suspect
    if (figure?.relation !== '=') return undefined
    const { members } = evidence.groupOf(suspect)
    const row = evidence.rowOf(suspect)
    if (entry.claim.kind === 'count' && value !== undefined) {
      const cells = evidence.memo(row, 'counts', () => countsIn(row, evidence))
      const source = cells.find(({ text }) => text === `${figure.exact}`)
      return (
        source && {
          facts: { code: 'copied-count', where: source.where, count: source.text },
          explains: 1,
          of: 1,
          chance: new Set(cells.map(({ text }) => text)).size / printable(figure),
        }
      )
    }
    const [inRow, inColumn] = [rightCells(row, evidence), rightCells(members, evidence)]
    const source = inRow.get(figureKey(suspect)) ?? inColumn.get(figureKey(suspect))
    if (!source) return undefined
    return {
      facts: {
        code: 'copied-cell',
        where: figureNameOf(source.entry),
        published: source.figure?.text ?? '',
      },
      explains: 1,
      of: members.length,
      chance: (inRow.size + inColumn.size) / printable(figure),
    }
  },
}
