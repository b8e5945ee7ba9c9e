import type { Claim } from '../../../model/claim.js'
import { chineseNumber, numberWords } from '../chinese-number.js'
import type { Figure } from '../figure.js'
import { cleanLabel } from '../labels.js'
import type { Piece } from '../pieces.js'
import type { Found, Prose } from '../prose.js'

const listed = '(?:个|家)?(?:单位|部门|乡镇|镇街|镇|乡|街道|县区|区县|县市区|局|企业)'
const closing = new RegExp(`^等?共?([\\d${numberWords}]{1,4})${listed}`)
const leading = new RegExp(`前([\\d${numberWords}]{1,3})(?:位|名|个)?`)

/** No list of units is longer. */
const longest = 300

/** A name of a list, and the figure printed behind it. */
interface Item {
  readonly name: string
  readonly figure: Figure | undefined
}

const behind = (prose: Prose, at: number, name: Piece): Figure | undefined => {
  const own = prose.inPiece[at]?.[0]
  if (own) return own
  const next = prose.pieces[at + 1]
  return name.closer === '(' && next ? prose.inPiece[at + 1]?.[0] : undefined
}

const nameIn = (prose: Prose, at: number): string => {
  const piece = prose.pieces[at] as Piece
  const figure = prose.inPiece[at]?.[0]
  const words = figure ? prose.text.slice(piece.start, figure.start) : piece.text
  return cleanLabel(words.replace(/\([^)]*\)/g, '').replace(/等(?:共|\d|[零一二两三四五六七八九十].*)?$/, ''))
}

/** The names after a colon, up to the end of that part of the sentence; what stands in brackets belongs to the name before it. */
const itemsAfter = (
  prose: Prose,
  header: number,
): { readonly items: readonly Item[]; readonly end: number } => {
  const items: Item[] = []
  const first = prose.pieces[header + 1]
  let at = header + 1
  for (; first && at < prose.pieces.length && items.length < longest; at++) {
    const piece = prose.pieces[at] as Piece
    if (piece.segment !== first.segment) break
    if (piece.depth > first.depth) continue
    if (closing.test(piece.text.trim())) break
    if (piece.opener !== ':' && piece.opener !== '、' && piece.opener !== ',') break
    // The heading of the next list.
    if (piece.closer === ':') break
    const name = nameIn(prose, at)
    if (name === '') break
    const figure = behind(prose, at, piece)
    // A comma parts two items only where each has its figure: 「甲局,转办129件」 is one.
    if (piece.opener === ',' && (!figure || !items.at(-1)?.figure)) break
    items.push({ name, figure })
  }
  return { items, end: at }
}

/** Where a number in words stands. */
const spot = (piece: Piece, found: RegExpExecArray): { start: number; end: number } => {
  const start = piece.start + piece.text.indexOf(found[0]) + found[0].indexOf(found[1] as string)
  return { start, end: start + (found[1] as string).length }
}

const countClaim = (
  prose: Prose,
  place: { start: number; end: number },
  said: number,
  label: string,
  items: readonly Item[],
): Found => {
  const figure = prose.figures.find(({ start }) => start === place.start)
  return {
    claim: { kind: 'count', label, published: `${said}`, items: items.map(({ name }) => name) },
    ...place,
    uses: figure ? [figure] : [],
  }
}

/** 「前五位的单位是:甲局(353件)、乙局(317件)…」: how many, and in which order. */
const ranking = (prose: Prose, header: number): Found[] => {
  const piece = prose.pieces[header] as Piece
  const found = leading.exec(piece.text)
  const said = found?.[1] === undefined ? undefined : chineseNumber(found[1])
  if (!found || said === undefined || !/单位|部门|乡镇|街道|县区|区县/.test(piece.text)) return []
  const { items } = itemsAfter(prose, header)
  if (items.length < 2) return []
  const label = cleanLabel(piece.text)
  const count = countClaim(prose, spot(piece, found), said, label, items)
  if (items.some(({ figure }) => figure === undefined || figure.isApproximate)) return [count]
  const among = items.map(({ name, figure }) => [name, figure?.published ?? ''] as const)
  const what = label.replace(/(?:排|位|居|列|处于)*前.*$/, '')
  return [
    count,
    ...items.map(({ name, figure }, i): Found => {
      const { start, end } = figure as Figure
      const claim: Claim = {
        kind: 'rank',
        label: `${what} ${name}`,
        published: `${i + 1}`,
        unit: name,
        among,
      }
      return { claim, start, end, uses: items.flatMap((item) => item.figure ?? []) }
    }),
  ]
}

/** 「…的单位有:甲局、乙镇等八家单位」: the number said at the end against the names. */
const counted = (prose: Prose, header: number): Found[] => {
  const { items, end } = itemsAfter(prose, header)
  const last = prose.pieces[end]
  const first = prose.pieces[header + 1]
  const closers = [last, prose.pieces[end - 1]].filter(
    (piece) => piece !== undefined && piece.segment === first?.segment,
  )
  for (const piece of closers) {
    if (!piece) continue
    const found = new RegExp(`等共?([\\d${numberWords}]{1,4})${listed}`).exec(piece.text)
    const said = found?.[1] === undefined ? undefined : chineseNumber(found[1])
    // 等 after a few names leaves the list open.
    if (!found || said === undefined || items.length < 2 || items.length * 3 < said * 2) continue
    const label = cleanLabel((prose.pieces[header] as Piece).text)
    return [countClaim(prose, spot(piece, found), said, label, items)]
  }
  return []
}

/** 「逾期单位3家,分别为甲局、乙局、丙镇」: the number said before the names. */
const announced = (prose: Prose, figure: Figure): Found[] => {
  const next = prose.pieces[figure.piece + 1]
  const own = prose.pieceOf(figure)
  const marker = /^\s*(?:分别|依次)(?:为|是|有)/.exec(next?.text ?? '')
  if (!marker || !next || next.segment !== own.segment || !/[家个]/.test(figure.classifier)) return []
  if (!/单位|部门|乡镇|街道|企业|公司|县区|局/.test(figure.before + figure.after)) return []
  const names = [cleanLabel(next.text.slice(marker[0].length))]
  for (let at = figure.piece + 2; at < prose.pieces.length && names.length < longest; at++) {
    const piece = prose.pieces[at] as Piece
    if (piece.opener !== '、' || piece.segment !== own.segment) break
    names.push(cleanLabel(piece.text))
  }
  if (names.length < 2 || names.some((name) => name === '' || /\d/.test(name))) return []
  const claim: Claim = { kind: 'count', label: figure.label, published: figure.published, items: names }
  return [{ claim, start: figure.start, end: figure.end, uses: [figure] }]
}

/** Every number that is said of a list of units, against the list. */
export const unitListClaims = (prose: Prose): Found[] => [
  ...prose.figures.flatMap((figure) => announced(prose, figure)),
  ...prose.pieces.flatMap((piece, at): Found[] => {
    if (piece.closer !== ':' || prose.pieces[at + 1]?.line !== piece.line) return []
    const ranked = ranking(prose, at)
    return ranked.length > 0 ? ranked : counted(prose, at)
  }),
]
