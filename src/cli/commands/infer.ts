import { messagesIn } from '../../report/messages.js'
import { about } from '../input/about.js'
import { hasFigures, loadBulletin } from '../input/bulletin.js'
import { type Document, openDocument } from '../input/document.js'
import type { InferJson } from '../json-shape/readings.js'
import { blocksMarkdown, blocksText } from '../output/blocks.js'
import { type Inference, inferenceOf } from '../output/inference.js'
import { inferencePage } from '../output/inference-page.js'
import { inputJson } from '../output/input-json.js'
import { Refusal } from '../refusal.js'
import { type ExitStatus, type OutputOptions, print, printJson, type Session } from '../session.js'

/** Every row is held against every vector of weights: with more rows than these that takes minutes. */
const mostRows = 1000

const bound = ({ index, units }: { readonly index: string; readonly units: readonly string[] }) => ({
  index,
  units: [...units],
})

const asJson = (
  { weights, grades, rounding, totals }: Inference,
  document: Document,
  { language }: Session,
): InferJson => ({
  schemaVersion: 1,
  command: 'infer',
  language,
  input: inputJson(document),
  weights: {
    tried: weights.tried,
    reproduces: weights.reproduces,
    of: weights.of,
    count: weights.of === 0 ? 0 : weights.count,
    vectors:
      weights.of === 0
        ? []
        : weights.vectors.map(({ weights: points, leftOver }) => ({
            weights: { ...points },
            leftOver: [...leftOver],
          })),
    indicators:
      weights.of === 0 ? [] : weights.weights.map(({ rows, ...weight }) => ({ ...weight, rows: [...rows] })),
  },
  grades: {
    rows: grades.rows,
    cuts: grades.cuts.map(({ grade, cut, lowest, nextBelow }) => ({
      grade,
      ...(cut && { cut: `${cut}` }),
      lowest: bound(lowest),
      ...(nextBelow && { nextBelow: bound(nextBelow) }),
    })),
  },
  rounding: {
    figures: rounding.figures,
    modes: [...rounding.modes],
    ruledOut: rounding.ruledOut.flatMap(({ mode, witnesses }) => {
      const [witness] = witnesses
      if (!witness) return []
      return [{ mode, count: witnesses.length, witness: { ...witness, exact: `${witness.exact}` } }]
    }),
  },
  totals: totals.map(({ group, printed, found }) => ({
    group,
    figures: found.figures,
    ...(printed !== undefined && { printed }),
    totals: found.totals.map(({ from, to }) => ({ from, to })),
    ...(found.most && { most: { ...found.most.totals, serves: found.most.serves } }),
  })),
})

/** `infer`: weights, grades, rounding and hidden totals, from the published figures. */
export const inferCommand = async (
  file: string,
  options: OutputOptions,
  session: Session,
): Promise<ExitStatus> => {
  const { io, progress, words, language, screen } = session
  const { bulletin, document } = await loadBulletin(
    await openDocument(file, io, progress),
    undefined,
    session,
  )
  const { name } = document
  if (!hasFigures(bulletin)) throw new Refusal((told) => told.nothingRead({ name }))
  const rows = bulletin.rows?.length ?? 0
  if (rows > mostRows) throw new Refusal((told) => told.tooManyRows({ name, rows, limit: mostRows }))
  progress.show((told) => told.inferring({ rows }), rows * 10_000)
  const inference = about(name, bulletin, () => inferenceOf(bulletin))
  if (options.json) {
    printJson(session, asJson(inference, document, session))
    return 0
  }
  const page = inferencePage(bulletin.title, inference, words, messagesIn(language))
  print(session, options.markdown ? blocksMarkdown(page) : blocksText(page, screen))
  return 0
}
