import type { Claim, Operand } from '../../model/claim.js'
import type { Messages as ReportMessages } from '../../report/messages/messages-shape.js'
import type { ClaimMessages } from '../messages/reading-shape.js'

type Given = Operand | null | undefined

/** An operand as arithmetic; sums and differences within others in brackets. */
const arithmetic = (operand: Operand, isInner = false): string => {
  if (typeof operand !== 'object') return `${operand}`
  const text =
    'sum' in operand
      ? operand.sum.map((part) => arithmetic(part, true)).join(' + ')
      : operand.minus.map((part) => arithmetic(part, true)).join(' − ')
  return isInner ? `(${text})` : text
}

const simple = (operand: Given): string | undefined =>
  operand === undefined || operand === null ? undefined : arithmetic(operand)

/** An operand beside a sign of its own. */
const inner = (operand: Given): string | undefined =>
  operand === undefined || operand === null ? undefined : arithmetic(operand, true)

/** The unit, where its name is not in the title already. */
const unitOf = (
  { unit }: { readonly unit?: string | null | undefined },
  title: string,
): string | undefined => (unit && !title.includes(unit) ? unit : undefined)

type IndexClaim = Extract<Claim, { kind: 'index' }>

const partsOf = (
  { tally, rates }: IndexClaim,
  words: ClaimMessages,
  { naming }: ReportMessages,
): readonly (readonly [name: string, figure: string])[] => [
  ...Object.entries(tally ?? {}).flatMap(([name, count]) =>
    count === undefined ? [] : [[naming.count(name), `${count}`] as const],
  ),
  ...Object.entries(rates ?? {}).map(([id, rate]) => {
    const printed = typeof rate === 'object' ? words.complement({ rate: `${rate.complement}` }) : `${rate}`
    return [naming.indicator({ id, title: words.indicators[id] }), printed] as const
  }),
]

/** What a claim says, in a sentence: the figure as printed, and what it says it was made from. */
export const claimSentence = (claim: Claim, words: ClaimMessages, report: ReportMessages): string => {
  const title = claim.label ?? report.naming.figure({ path: ['claims'], kind: claim.kind })
  const figure = { title, published: `${claim.published}` }
  switch (claim.kind) {
    case 'rate':
      return words.rate({
        ...figure,
        numerator: inner(claim.numerator),
        denominator: inner(claim.denominator),
      })
    case 'share':
      return words.share({ ...figure, part: inner(claim.part), whole: inner(claim.whole) })
    case 'change':
      return words.change({
        ...figure,
        direction: claim.direction ?? undefined,
        current: simple(claim.current),
        previous: simple(claim.previous),
        delta: simple(claim.delta),
      })
    case 'sum':
      return words.sum({
        ...figure,
        parts: claim.parts.map((part) => arithmetic(part, true)),
        exhaustive: claim.exhaustive !== false,
      })
    case 'difference':
      return words.difference({
        ...figure,
        minuend: inner(claim.minuend),
        subtrahend: inner(claim.subtrahend),
      })
    case 'count':
      return words.count({
        ...figure,
        items: claim.items?.length,
        rate: simple(claim.rate),
        denominator: simple(claim.denominator),
      })
    case 'index':
      return words.index({ ...figure, unit: unitOf(claim, title), parts: partsOf(claim, words, report) })
    case 'grade':
      return words.grade({ ...figure, unit: unitOf(claim, title), index: simple(claim.index) })
    case 'rank':
      return words.rank({ ...figure, unit: unitOf(claim, title), among: claim.among?.length })
  }
}
