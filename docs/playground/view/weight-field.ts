import type { SchemeWords } from '../messages/messages-shape.js'
import { make } from './dom.js'

/** A weight as a slider and as a number. */
export interface WeightField {
  readonly element: HTMLElement
  readonly set: (weight: string) => void
}

/** Both show the same weight; the number takes any decimal, the slider whole points. */
export const weightField = (
  indicator: string,
  weight: string,
  fullMark: string,
  words: SchemeWords,
  typed: (weight: string) => void,
): WeightField => {
  const limits = { min: '0', max: fullMark }
  const slider = make('input', {
    type: 'range',
    step: '1',
    ...limits,
    'aria-label': words.slider({ indicator }),
  })
  const number = make('input', {
    type: 'number',
    step: 'any',
    inputmode: 'decimal',
    ...limits,
    'aria-label': words.number({ indicator }),
  })
  const set = (value: string): void => {
    number.value = value
    slider.value = value
  }
  set(weight)
  slider.addEventListener('input', () => {
    number.value = slider.value
    typed(slider.value)
  })
  number.addEventListener('input', () => {
    if (number.value !== '') slider.value = number.value
    typed(number.value)
  })
  return {
    element: make('div', { class: 'weight' }, make('span', { class: 'name' }, indicator), slider, number),
    set,
  }
}
