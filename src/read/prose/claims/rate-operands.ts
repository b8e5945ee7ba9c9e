import type { Operand } from '../../../model/claim.js'
import { qualifier } from '../counts.js'
import type { Figure } from '../figure.js'
import { similar } from '../labels.js'
import { inSameSentence } from '../near.js'
import type { Prose } from '../prose.js'

/** What a rate is made of. */
export interface Operands {
  readonly numerator: Operand
  readonly denominator: Operand
  readonly uses: readonly Figure[]
  /** What the rate is called, where its own words leave that to the sentence. */
  readonly label?: string
}

/** The plain counts around a rate, nearest first. */
export type Near = readonly Figure[]

/** What a rate is made of; `ambiguous` where two readings are possible. */
export type Reading = Operands | undefined | 'ambiguous'

/** One count out of another. */
export const plain = (numerator: Figure, denominator: Figure): Operands => ({
  numerator: numerator.published,
  denominator: denominator.published,
  uses: [numerator, denominator],
})

/** 「98%(208/212)」: the counts stand behind the rate as a fraction. */
export const asFraction = (prose: Prose, rate: Figure): Operands | undefined => {
  const [above, below] = prose.figures.slice(rate.order + 1, rate.order + 3)
  if (!above || !below || !/^\s*[(]?\s*$/.test(prose.text.slice(rate.end, above.start))) return undefined
  return /^件?\s*[/÷]\s*$/.test(prose.text.slice(above.end, below.start)) ? plain(above, below) : undefined
}

const everything = /全部|均(?:已|按|在)|悉数|无一/

/** 「受理35件,全部办结,办结率100%」: the count said in words is the count it is out of. */
export const inWords = (prose: Prose, near: Near, rate: Figure, stem: string): Operands | undefined => {
  const { sentence } = prose.pieceOf(rate)
  const said = prose.pieces
    .slice(Math.max(0, rate.piece - 3), rate.piece)
    .findLast(
      (piece) =>
        piece.sentence === sentence &&
        everything.test(piece.text) &&
        !/除|其余/.test(piece.text) &&
        !/\d/.test(piece.text) &&
        similar(piece.text, stem) >= Math.min(2, stem.length),
    )
  const { text } = prose
  if (!said || /除[^,。;]{0,20}外/.test(text.slice(Math.max(0, said.start - 40), said.end))) return undefined
  const count = near.find(
    (other) => other.end <= said.start && !prose.parts.has(other) && inSameSentence(prose, rate)(other),
  )
  if (!count) return undefined
  const name = qualifier(count.label) === '' ? '' : count.label.replace(/(?:受理|接收|收到|转办|交办)$/, '')
  return { ...plain(count, count), label: `${name}${rate.label}` }
}

/** Whether the rate is a rate of the very cases that the label names: 「疑难工单」 of 疑难工单化解率. */
export const isBaseOf = (label: string, stem: string): boolean =>
  label !== '' && stem !== label && stem.startsWith(label)

const body = /^.{1,8}?(?:局|区|县|市|镇|乡|街道|公司|大队|办事处)/

/** Whether two labels name two different bodies: 「甲局受理」, 「丙局办结」. */
export const areOfTwo = (a: string, b: string): boolean => {
  const [first, second] = [body.exec(a)?.[0], body.exec(b)?.[0]]
  return first !== undefined && second !== undefined && first !== second
}

/** Whether two labels can speak of the same cases: neither says of which, or both the same. */
export const agree = (a: string, b: string): boolean => {
  const [first, second] = [qualifier(a), qualifier(b)]
  return first === second || first === '' || second === '' || first.includes(second) || second.includes(first)
}
