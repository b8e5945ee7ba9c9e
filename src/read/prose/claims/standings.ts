import type { PrintedCounts } from '../../../model/tally.js'
import { chineseNumber, numberWords } from '../chinese-number.js'
import type { Concept } from '../concepts.js'
import type { Figure } from '../figure.js'
import { cleanLabel } from '../labels.js'
import { countsAround, inSameLine, onlyValue } from '../near.js'
import type { Piece } from '../pieces.js'
import { type Found, found, type Prose } from '../prose.js'

/** What the standings of a text are read against. */
export interface Standing {
  /** Whose bulletin it is. */
  readonly place: string | undefined
  /** Whether the scheme makes the index from a satisfaction rate of this id. */
  readonly hasSatisfaction: boolean
  /** The unit of the table that a name means, with its printed index, where the sentence speaks of the table. */
  inTable(
    name: string,
    figure: { readonly piece: number },
  ): { readonly unit: string; readonly index?: string } | undefined
  /** The counts of the table's total, where the line speaks of the table. */
  totalFor(piece: number): PrintedCounts | undefined
}

const indexLabel = /综合指标值?|综合(?:得分|评分|指数)|(?:考核|考评|评价)(?:总)?得分|总(?:得)?分$/

const isIndex = (figure: Figure): boolean =>
  (figure.kind === 'score' || figure.kind === 'bare') &&
  !figure.isApproximate &&
  indexLabel.test(figure.label)

const named: readonly (readonly [
  name: 'due' | 'completed' | 'onTime' | 'reworked' | 'surveyed' | 'satisfied',
  Concept,
])[] = [
  ['due', 'due'],
  ['completed', 'completed'],
  ['onTime', 'onTime'],
  ['reworked', 'reworked'],
  ['surveyed', 'surveyed'],
  ['satisfied', 'satisfied'],
]

const tallyOf = (prose: Prose, figure: Figure): { tally: PrintedCounts; uses: readonly Figure[] } => {
  const near = countsAround(prose, figure).filter(
    (other) => other.order < figure.order && inSameLine(prose, figure)(other),
  )
  const uses: Figure[] = []
  const tally: Record<string, number> = {}
  for (const [name, kind] of named) {
    const one = onlyValue(near.filter((other) => other.concept === kind && /^[\d,]+$/.test(other.published)))
    if (!one) continue
    tally[name] = Number(one.published.replaceAll(',', ''))
    uses.push(one)
  }
  return { tally, uses }
}

const rateNear = (prose: Prose, figure: Figure, label: RegExp): Figure | undefined =>
  prose.figures
    .slice(Math.max(0, figure.order - 12), figure.order)
    .findLast(
      (other) =>
        other.kind === 'percent' &&
        label.test(other.label) &&
        !/较|比/.test(other.before) &&
        inSameLine(prose, figure)(other),
    )

const indexClaims = (prose: Prose, { place, hasSatisfaction, totalFor }: Standing): Found[] =>
  prose.figures.flatMap((figure): Found[] => {
    if (!isIndex(figure)) return []
    const common = {
      kind: 'index',
      label: '综合指标值',
      ...(place && { unit: place }),
      published: figure.published,
    } as const
    const ofTable = totalFor(figure.piece)
    if (ofTable) {
      const { accepted: _, ...tally } = ofTable
      return [found({ ...common, tally }, figure, [])]
    }
    const { tally, uses } = tallyOf(prose, figure)
    if (tally.due === undefined || tally.completed === undefined) return []
    if (tally.surveyed !== undefined || !hasSatisfaction) return [found({ ...common, tally }, figure, uses)]
    const { satisfied: _, ...others } = tally
    const dissatisfied = rateNear(prose, figure, /不满意率$/)
    const satisfied = rateNear(prose, figure, /(?<!不)满意[率度]$/)
    if (satisfied)
      return [
        found({ ...common, tally: others, rates: { satisfaction: satisfied.published } }, figure, [
          ...uses,
          satisfied,
        ]),
      ]
    if (!dissatisfied) return [found({ ...common, tally }, figure, uses)]
    const rates = { satisfaction: { complement: dissatisfied.published } }
    return [found({ ...common, tally: others, rates }, figure, [...uses, dissatisfied])]
  })

const graded = /(?:等级|评价|评定|评为|定为|列为|降为|降至|升为)[^,。;、:]{0,6}?([A-E])(?:类|级|等|档)/

const lineStart = (prose: Prose, at: number): number => {
  let first = at
  while (
    first > 0 &&
    (prose.pieces[first - 1] as Piece).line === (prose.pieces[at] as Piece).line &&
    at - first < 40
  )
    first--
  return first
}

/** No sentence grades more units. */
const most = 60

/** The units a sentence gives a grade: 「甲公司、乙镇因回复不满意降为B类」. */
const unitsGraded = (prose: Prose, at: number, upTo: number): readonly string[] => {
  const own = prose.pieces[at] as Piece
  const names = [prose.text.slice(own.start, upTo)]
  let piece = own
  for (let i = at - 1; piece.opener === '、' && i >= 0 && names.length < most; i--) {
    piece = prose.pieces[i] as Piece
    if (graded.test(piece.text)) break
    names.unshift(piece.text)
  }
  return names
    .map((name) => cleanLabel(name.replace(/(?:因|由于|被|等\d*[家个]?单位).*$/, '')))
    .filter((name) => name !== '')
}

const gradeClaims = (prose: Prose, standing: Standing): Found[] =>
  prose.pieces.flatMap((piece, at): Found[] => {
    const match = graded.exec(piece.text)
    const grade = match?.[1]
    if (!match || !grade) return []
    const start = piece.start + match.index + match[0].lastIndexOf(grade)
    const where = { start, end: start + 1 }
    if (/降为|降至|升为|评为|列为/.test(match[0])) {
      const units = unitsGraded(prose, at, piece.start + match.index)
      return units.map((name): Found => {
        const known = standing.inTable(name, { piece: at })
        const unit = known?.unit ?? name
        const index = known?.index
        const label = `${unit}${/降/.test(match[0]) ? '降为' : ''}${grade}类`
        return {
          claim: { kind: 'grade', label, unit, published: grade, ...(index !== undefined && { index }) },
          ...where,
          uses: [],
        }
      })
    }
    const index = prose.inPiece
      .slice(lineStart(prose, at), at + 1)
      .flat()
      .findLast(isIndex)
    const unit = standing.place
    const claim = {
      kind: 'grade',
      label:
        cleanLabel(piece.text.slice(0, match.index + match[0].length).replace(/[A-E](?:类|级|等|档)$/, '')) ||
        '等级',
      ...(unit && { unit }),
      published: grade,
      ...(index && { index: index.published }),
    } as const
    return [{ claim, ...where, uses: index ? [index] : [] }]
  })

const ranked = new RegExp(
  `(综合指标值|综合得分|综合评分|考核得分|考评得分|考核|考评|综合)(?:成绩|结果)?(?:总)?排名[^,。;]{0,24}?第([\\d${numberWords}]{1,3})`,
)

const rankClaims = (prose: Prose, { place }: Standing): Found[] =>
  prose.pieces.flatMap((piece): Found[] => {
    const match = ranked.exec(piece.text)
    const said = match?.[2] === undefined ? undefined : chineseNumber(match[2])
    if (!match || said === undefined || place === undefined) return []
    const start = piece.start + match.index + match[0].length - (match[2] as string).length
    return [
      {
        claim: { kind: 'rank', label: `${match[1]}排名`, published: `${said}`, unit: place },
        start,
        end: start + (match[2] as string).length,
        uses: [],
      },
    ]
  })

/** Every index, grade and place of the text. */
export const standingClaims = (prose: Prose, standing: Standing): Found[] => [
  ...indexClaims(prose, standing),
  ...gradeClaims(prose, standing),
  ...rankClaims(prose, standing),
]
