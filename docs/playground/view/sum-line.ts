import type { SchemeWords } from '../messages/messages-shape.js'
import { button, fill, make } from './dom.js'
import type { SchemeState } from './scheme-state.js'

const wide = { class: 'wide' }

const sentenceOf = ({ sum, card }: SchemeState, words: SchemeWords): string => {
  const { fullMark } = card
  switch (sum.kind) {
    case 'adds-up':
      return words.addsUp({ sum: sum.sum })
    case 'too-little':
      return words.tooLittle({ sum: sum.sum, fullMark, by: sum.by })
    case 'too-much':
      return words.tooMuch({ sum: sum.sum, fullMark, by: sum.by })
    case 'no-number':
      return words.noWeight({
        indicator: card.indicators[sum.at]?.name ?? '',
        least: '0',
        most: fullMark,
      })
  }
}

/** Says what the weights add up to; where that is not the full mark, how far off it is, and offers to scale them. */
export const sumLine = (
  place: HTMLElement,
  state: SchemeState,
  words: SchemeWords,
  setAll: (weights: readonly string[]) => void,
): void => {
  const isOff = state.sum.kind !== 'adds-up'
  const line = place.querySelector('p') ?? make('p', { role: 'status' })
  line.className = isOff ? 'off' : ''
  line.textContent = sentenceOf(state, words)
  const { touched, card } = state
  const kept = touched === undefined ? undefined : card.indicators[touched]
  const others = kept === undefined ? undefined : state.scaled(touched)
  const all = state.scaled(undefined)
  fill(
    place,
    line,
    isOff && kept && others
      ? button(words.scaleOthers({ indicator: kept.name }), () => setAll(others), wide)
      : undefined,
    isOff && all ? button(words.scaleAll({ fullMark: card.fullMark }), () => setAll(all), wide) : undefined,
  )
}
