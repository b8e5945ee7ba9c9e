import { Ratio } from '../../exact/ratio.js'
import { type Hypothesis, printable } from './hypothesis.js'

/** The total row's figure is the mean of the rows' printed figures, instead of the figure of the summed counts. */
export const meanOfRows: Hypothesis = {
  id: 'mean-of-rows',
  propose: (suspect, evidence) => {
    const { figure, entry } = suspect
    if (!figure || entry.path[0] !== 'total' || entry.claim.kind === 'sum') return undefined
    const rows = evidence
      .groupOf(suspect)
      .members.filter((member) => member.entry.path[0] === 'rows' && member.figure)
    if (rows.length < 2) return undefined
    const mean = Ratio.sum(rows.map((row) => row.figure?.exact ?? 0)).dividedBy(rows.length)
    if (!figure.prints(mean, evidence.context.mode)) return undefined
    return {
      facts: { code: 'mean-of-rows', rows: rows.length, mean: mean.toFixed(figure.places + 2) },
      explains: 1,
      of: 1,
      chance: 1 / printable(figure),
    }
  },
}
