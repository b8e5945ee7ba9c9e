import type { Claim } from '../../model/claim.js'
import type { Concept } from './concepts.js'
import { announces } from './counts.js'
import type { Figure } from './figure.js'
import { figuresOf } from './figures.js'
import { type Piece, piecesOf } from './pieces.js'
import { type Scope, scopesOf } from './scope.js'

/** Why a figure was taken into no claim. */
export type UnusedReason =
  /** Two readings are possible. */
  | 'ambiguous'
  /** The counts it was made from are not printed. */
  | 'counts-not-printed'
  /** Said to be about so much. */
  | 'approximate'
  /** A length of time, a sum of money: nothing a bulletin's rates are made of. */
  | 'other-unit'
  /** A figure that no other figure says anything about. */
  | 'no-claim'

/** A claim that was read, and the figures it was read from. */
export interface Found {
  readonly claim: Claim
  /** The figure that is claimed; `undefined` for a number in words or a grade. */
  readonly figure?: Figure | undefined
  /** Where the claimed figure stands, in the normal text. */
  readonly start: number
  readonly end: number
  /** All figures that went into it. */
  readonly uses: readonly Figure[]
}

/** A text, taken apart, and what has been read of it so far. */
export interface Prose {
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly figures: readonly Figure[]
  /** The figures of each piece. */
  readonly inPiece: readonly (readonly Figure[])[]
  /** Every scope of the text. */
  readonly scopes: readonly Scope[]
  scopeOf(figure: { readonly piece: number }): Scope
  pieceOf(figure: { readonly piece: number }): Piece
  /** The plain counts of a scope that count such a thing, in the order of the text. */
  countsOf(scope: Scope, concept: Concept): readonly Figure[]
  /** Figures of this very label before a place, nearest first; a bounded number of them. */
  labelled(label: string, order: number): readonly Figure[]
  /** Counts that are items of a list, and so no totals. */
  readonly parts: Set<Figure>
  /** The totals announced before a figure, nearest first; a bounded number of them. */
  announcedBefore(figure: Figure): readonly Figure[]
  /** Figures already read as the published figure of a claim, or as nothing a further claim can be made of. */
  readonly taken: Set<Figure>
  /** Why a figure was left. */
  readonly left: Map<Figure, UnusedReason>
}

const reach = 40

/** The last of them that stand before the place. */
const announcedBefore = (announced: readonly Figure[], order: number): readonly Figure[] => {
  let [low, high] = [0, announced.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((announced[middle] as Figure).order < order) low = middle + 1
    else high = middle
  }
  return announced.slice(Math.max(0, low - reach), low).reverse()
}

/** Takes a text apart. */
export const proseOf = (text: string, masked: readonly { start: number; end: number }[]): Prose => {
  const pieces = piecesOf(text, masked)
  const figures = figuresOf(text, pieces)
  const scopes = scopesOf(text, pieces)
  const inPiece: Figure[][] = pieces.map(() => [])
  for (const figure of figures) inPiece[figure.piece]?.push(figure)
  const byScope = new Map<Scope, Map<Concept | undefined, Figure[]>>()
  for (const figure of figures) {
    if (!figure.isPlainCount) continue
    const scope = scopes[figure.piece] as Scope
    const ofScope = byScope.get(scope) ?? new Map<Concept | undefined, Figure[]>()
    const kind = figure.concept
    const alike = ofScope.get(kind) ?? []
    alike.push(figure)
    byScope.set(scope, ofScope.set(kind, alike))
  }
  const byLabel = new Map<string, Figure[]>()
  for (const figure of figures) {
    const alike = byLabel.get(figure.label) ?? []
    alike.push(figure)
    byLabel.set(figure.label, alike)
  }
  const parts = new Set<Figure>()
  const announced = figures.filter(announces)
  return {
    countsOf: (scope, kind) => byScope.get(scope)?.get(kind) ?? [],
    text,
    pieces,
    figures,
    inPiece,
    scopes: [...new Set(scopes)],
    scopeOf: ({ piece }) => scopes[piece] as Scope,
    pieceOf: ({ piece }) => pieces[piece] as Piece,
    labelled: (label, order) =>
      (byLabel.get(label) ?? [])
        .filter((figure) => figure.order < order)
        .slice(-3)
        .reverse(),
    parts,
    announcedBefore: ({ order }) => announcedBefore(announced, order),
    taken: new Set(),
    left: new Map(),
  }
}

/** A claim about a figure of the text. */
export const found = (claim: Claim, figure: Figure, uses: readonly Figure[]): Found => ({
  claim,
  figure,
  start: figure.start,
  end: figure.end,
  uses: [figure, ...uses],
})
