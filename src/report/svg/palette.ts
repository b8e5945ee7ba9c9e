import { element, type Markup, together } from '../markup.js'

/** How the points of an indicator are drawn: light enough for dark figures, with a dark line around, and a pattern. */
export interface Ink {
  readonly light: string
  readonly dark: string
}

const inks: readonly Ink[] = [
  { light: '#c4daee', dark: '#1f4e79' },
  { light: '#f3dfb0', dark: '#75510a' },
  { light: '#cbe3c5', dark: '#2d6127' },
  { light: '#ddd0ea', dark: '#553178' },
  { light: '#bfe2dd', dark: '#14605a' },
  { light: '#f1cfc7', dark: '#873322' },
]

/** The ink of the indicator at this place; after the last the first comes again, with another pattern. */
export const inkAt = (at: number): Ink => inks[at % inks.length] as Ink

type Lines = (dark: string) => readonly Markup[]

const stroke = (d: string, dark: string): Markup =>
  element('path', { d, stroke: dark, 'stroke-width': '1', 'stroke-opacity': '0.35', fill: 'none' })

const dot = (dark: string): Markup =>
  element('circle', { cx: '4', cy: '4', r: '1.1', fill: dark, 'fill-opacity': '0.4' })

/** What lies over the ground of an indicator, so that it is told by more than its colour. */
const patterns: readonly Lines[] = [
  () => [],
  (dark) => [dot(dark)],
  (dark) => [stroke('M0 4H8', dark)],
  (dark) => [stroke('M4 0V8', dark)],
  (dark) => [stroke('M0 4H8M4 0V8', dark)],
  (dark) => [stroke('M0 0L8 8', dark), dot(dark)],
  (dark) => [stroke('M0 2H8M0 6H8', dark)],
]

const pattern = (id: string, ground: string, drawn: readonly Markup[]): Markup =>
  element(
    'pattern',
    { id, width: '8', height: '8', patternUnits: 'userSpaceOnUse' },
    element('rect', { width: '8', height: '8', fill: ground }),
    ...drawn,
  )

const earnedId = (at: number): string => `points-earned-${at}`
const lostId = (at: number): string => `points-lost-${at}`

/** The fill of points earned. */
export const earnedFill = (at: number): string => `url(#${earnedId(at)})`

/** The fill of points lost: hatched. */
export const lostFill = (at: number): string => `url(#${lostId(at)})`

/** The patterns of so many indicators. */
export const patternsFor = (count: number): Markup =>
  together(
    ...Array.from({ length: count }, (_, at) => {
      const { light, dark } = inkAt(at)
      const over = (patterns[at % patterns.length] as Lines)(dark)
      const hatched = element('path', {
        d: 'M-2 2L2 -2M0 8L8 0M6 10L10 6',
        stroke: dark,
        'stroke-width': '1.6',
        fill: 'none',
      })
      return together(pattern(earnedId(at), light, over), pattern(lostId(at), '#ffffff', [hatched]))
    }),
  )
