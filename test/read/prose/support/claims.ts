import type { Claim, Operand } from '../../../../src/model/claim.js'
import type { Passage } from '../../../../src/model/passage.js'

/** What a claim says, without its name and its place. */
export const gist = (claim: Claim): object => {
  const { id: _, label: __, group: ___, source: ____, ...rest } = claim
  return rest
}

export const rate = (published: string, numerator: Operand, denominator: Operand) => ({
  kind: 'rate',
  published,
  numerator,
  denominator,
})

export const share = (published: string, part: Operand, whole: Operand) => ({
  kind: 'share',
  published,
  part,
  whole,
})

/** What a change in percent, in percentage points or in cases is said to be made of. */
export interface Change {
  readonly direction: 'up' | 'down'
  readonly current?: string
  readonly previous?: string
  readonly delta?: string
  readonly unit?: 'percent' | 'points' | 'count'
}

export const change = (published: string, { unit = 'percent', ...rest }: Change) => ({
  kind: 'change',
  published,
  ...rest,
  unit,
})

export const sum = (published: string, ...parts: readonly Operand[]) => ({
  kind: 'sum',
  published,
  parts,
  exhaustive: true,
})

export const difference = (published: string, minuend: string, subtrahend: string) => ({
  kind: 'difference',
  published,
  minuend,
  subtrahend,
})

export const count = (published: string, ...items: readonly string[]) => ({ kind: 'count', published, items })

/** Whether every passage is what the text holds at its place. */
export const standsWhereItSays = (text: string, passages: readonly (Passage | undefined)[]): boolean =>
  passages.every(
    (passage) => passage !== undefined && text.slice(passage.start, passage.end) === passage.text,
  )
