import type { Place } from '../desk/answer.js'
import { make } from './dom.js'

const copied = [
  'boxSizing',
  'fontFamily',
  'fontSize',
  'fontWeight',
  'lineHeight',
  'letterSpacing',
  'padding',
  'tabSize',
  'whiteSpace',
  'overflowWrap',
  'wordBreak',
] as const

/** How far below the top of the text area's content a character stands: the same text is set once more beside it. */
const heightOf = (area: HTMLTextAreaElement, start: number): number => {
  const style = getComputedStyle(area)
  const twin = make('div', { class: 'twin', 'aria-hidden': 'true' })
  for (const name of copied) twin.style[name] = style[name]
  twin.style.width = `${area.clientWidth}px`
  const end = make('span', {}, '|')
  twin.append(area.value.slice(0, start), end)
  document.body.append(twin)
  const top = end.offsetTop
  twin.remove()
  return top
}

/** Selects a passage of the text and brings it into view. */
export const selectPassage = (area: HTMLTextAreaElement, { start, end }: Place): void => {
  area.focus({ preventScroll: true })
  area.setSelectionRange(start, end)
  area.scrollTop = Math.max(0, heightOf(area, start) - area.clientHeight / 3)
  area.scrollIntoView({ block: 'nearest', behavior: 'auto' })
}
