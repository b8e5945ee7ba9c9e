import { rangeText } from '../../report/exact-text.js'
import type { Messages as ReportMessages } from '../../report/messages/messages-shape.js'
import type { Messages } from '../messages/messages-shape.js'
import type { PageMessages } from '../messages/page-shape.js'
import type { Block } from './blocks.js'
import type { GroupTotals, Inference } from './inference.js'

const heading = (text: string): Block => ({ kind: 'heading', text })
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const list = (items: readonly string[]): Block => ({ kind: 'list', items })

const weightBlocks = (
  { weights: { of, tried, reproduces, count, weights, vectors } }: Inference,
  { pages: words, claims: { indicators } }: Messages,
  { naming }: ReportMessages,
): readonly Block[] => {
  if (of === 0) return [heading(words.inferredWeights), paragraph(words.noWeights)]
  const [best] = vectors
  const leftOver = count === 1 ? (best?.leftOver ?? []) : []
  return [
    heading(words.inferredWeights),
    paragraph(words.weightsFound({ tried, reproduces, of, vectors: count })),
    list([
      ...weights.map(({ indicator: id, from, to, pinned, rows }) => {
        const indicator = naming.indicator({ id, title: indicators[id] })
        return pinned
          ? words.weight({ indicator, from, to, rows })
          : words.freeWeight({ indicator, from, to })
      }),
      ...(leftOver.length > 0 ? [words.leftOver({ units: leftOver })] : []),
    ]),
  ]
}

const gradeBlocks = ({ grades: { cuts, rows } }: Inference, words: PageMessages): readonly Block[] => {
  if (rows === 0) return [heading(words.inferredGrades), paragraph(words.noGrades)]
  return [
    heading(words.inferredGrades),
    paragraph(words.gradesFound({ rows })),
    list(
      cuts.map(({ grade, cut, lowest, nextBelow }) =>
        words.cut({
          grade,
          range: cut && rangeText(cut),
          lowest: [lowest.index, lowest.units],
          below: nextBelow && [nextBelow.index, nextBelow.units],
        }),
      ),
    ),
  ]
}

/** The fewest figures against it first; of equals the usual way, 四舍五入. */
const byMisfits = (a: RuledOut, b: RuledOut): number =>
  a.witnesses.length - b.witnesses.length || Number(b.mode === 'halfExpand') - Number(a.mode === 'halfExpand')

type RuledOut = Inference['rounding']['ruledOut'][number]

const roundingBlocks = (
  { rounding: { modes, ruledOut, figures } }: Inference,
  words: PageMessages,
  { naming }: ReportMessages,
): readonly Block[] => {
  if (figures === 0) return [heading(words.inferredRounding), paragraph(words.noRounding)]
  const listed = [...ruledOut].sort(byMisfits)
  const fewest = listed[0]?.witnesses.length ?? 0
  const best = listed.filter(({ witnesses }) => witnesses.length === fewest).map(({ mode }) => mode)
  return [
    heading(words.inferredRounding),
    paragraph(
      modes.length > 0
        ? words.roundingFound({ modes: modes.map(naming.rounding), figures })
        : words.noModeFits({ modes: best.map(naming.rounding), fits: figures - fewest, figures }),
    ),
    list(
      listed.flatMap(({ mode, witnesses }) => {
        const [witness] = witnesses
        if (!witness) return []
        const { label, published, wouldPrint, exact } = witness
        return [
          words.ruledOut({
            mode: naming.rounding(mode),
            count: witnesses.length,
            witness: { label, published, wouldPrint, exact: `${exact}` },
          }),
        ]
      }),
    ),
  ]
}

const totalSentence = ({ group, found, printed }: GroupTotals, words: PageMessages): string => {
  const { figures, totals, most } = found
  const [total] = totals
  if (!total) {
    return words.noCommonTotal({ group, figures, most: most && { ...most.totals, serves: most.serves } })
  }
  const { from, to } = total
  const agrees = printed !== undefined && Number(printed) >= from && Number(printed) <= to
  return words.total({ group, figures, from, to, printed, agrees })
}

/** What was inferred, as a page, each with what it rests on. */
export const inferencePage = (
  title: string | undefined,
  inference: Inference,
  words: Messages,
  report: ReportMessages,
): readonly Block[] => {
  const { pages } = words
  return [
    ...(title === undefined ? [] : [{ kind: 'title', text: title } as const]),
    ...weightBlocks(inference, words, report),
    ...gradeBlocks(inference, pages),
    ...roundingBlocks(inference, pages, report),
    heading(pages.inferredTotals),
    inference.totals.length > 0
      ? list(inference.totals.map((total) => totalSentence(total, pages)))
      : paragraph(pages.noTotals),
  ]
}
