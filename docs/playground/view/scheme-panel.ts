import { type RoundingMode, roundingModes } from '../../../src/index.js'
import type { Language } from '../../../src/report/index.js'
import { schemes } from '../../../src/schemes/index.js'
import type { SchemeCard } from '../desk/answer.js'
import { messagesIn } from '../desk/library-words.js'
import type { SchemeChanges } from '../desk/question.js'
import { messagesFor } from '../messages/messages.js'
import { button, fill, make } from './dom.js'
import { SchemeState } from './scheme-state.js'
import { sumLine } from './sum-line.js'
import { type WeightField, weightField } from './weight-field.js'

/** What the reader chose. */
export interface SchemeChoice {
  readonly preset: string | undefined
  readonly changes: SchemeChanges | undefined
  readonly isApplied: boolean
  /** Whether the weights add up, so that there is something to assess by. */
  readonly isComplete: boolean
}

const mostPlaces = 4

const field = (label: string, input: HTMLElement): HTMLElement =>
  make('label', { class: 'field' }, make('span', {}, label), input)

const choiceOf = (
  options: readonly (readonly [value: string, name: string])[],
  chosen: string,
  act: (value: string) => void,
): HTMLSelectElement => {
  const made = make('select', {}, ...options.map(([value, name]) => make('option', { value }, name)))
  made.value = chosen
  made.addEventListener('change', () => act(made.value))
  return made
}

/** The panel of the scheme: preset, weights, rounding. */
export class SchemePanel {
  readonly #place: HTMLElement
  readonly #report: (choice: SchemeChoice) => void
  #preset: string | undefined
  #state: SchemeState | undefined
  #language: Language | undefined
  #fields: readonly WeightField[] = []
  readonly #sum = make('div', { class: 'sum' })
  readonly #foot = make('div', { class: 'foot' })

  constructor(place: HTMLElement, report: (choice: SchemeChoice) => void) {
    this.#place = place
    this.#report = report
  }

  /** Another text has its own scheme. */
  forget(): void {
    this.#preset = undefined
    this.#state = undefined
  }

  /** Shows the scheme; what the reader typed stays as long as it is the same scheme. */
  show(card: SchemeCard, language: Language): void {
    const known = this.#state?.card.id === card.id ? this.#state : undefined
    if (known?.card.origin === card.origin && this.#language === language) return
    this.#language = language
    this.#state = known?.named(card) ?? new SchemeState(card)
    this.#draw(this.#state, language)
  }

  get choice(): SchemeChoice {
    const state = this.#state
    return {
      preset: this.#preset,
      changes: state?.changes,
      isApplied: state?.isApplied === true && state.changes !== undefined,
      isComplete: state === undefined || state.sum.kind === 'adds-up',
    }
  }

  #draw(state: SchemeState, language: Language): void {
    const { scheme: words } = messagesFor(language)
    const library = messagesIn(language)
    const { card } = state
    this.#fields = card.indicators.map((indicator, at) =>
      weightField(indicator.name, state.weights[at] ?? '', card.fullMark, words, (typed) => {
        state.setWeight(at, typed)
        this.#changed()
      }),
    )
    const presets = choiceOf(
      [['', words.presetByTable], ...schemes.map(({ id }) => [id, library.scheme(id)] as const)],
      this.#preset ?? '',
      (id) => {
        this.#preset = id === '' ? undefined : id
        this.#state = undefined
        this.#report(this.choice)
      },
    )
    const places = choiceOf(
      Array.from({ length: mostPlaces + 1 }, (_, at) => [`${at}`, words.placesOf({ places: at })]),
      `${state.places}`,
      (value) => {
        state.places = Number(value)
        this.#changed()
      },
    )
    const modes = choiceOf(
      roundingModes.map((mode) => [mode, library.naming.rounding(mode)]),
      state.mode,
      (value) => {
        state.mode = value as RoundingMode
        this.#changed()
      },
    )
    const hadFocus = this.#place.contains(document.activeElement)
    const group = (legend: string, ...content: readonly HTMLElement[]): HTMLElement =>
      make('fieldset', {}, make('legend', {}, legend), ...content)
    fill(
      this.#place,
      make('h3', { class: 'first' }, words.heading),
      field(words.preset, presets),
      make('p', { class: 'note' }, words[card.origin]({ scheme: card.name })),
      group(words.weights, ...this.#fields.map(({ element }) => element), this.#sum),
      group(words.rounding, field(words.places, places), field(words.mode, modes)),
      this.#foot,
    )
    if (hadFocus) presets.focus()
    this.#refresh()
  }

  #changed(): void {
    this.#refresh()
    this.#report(this.choice)
  }

  #setAll(weights: readonly string[]): void {
    weights.forEach((weight, at) => {
      this.#state?.setWeight(at, weight)
      this.#fields[at]?.set(weight)
    })
    this.#changed()
  }

  #refresh(): void {
    const [state, language] = [this.#state, this.#language]
    if (!state || !language) return
    const { scheme: words } = messagesFor(language)
    sumLine(this.#sum, state, words, (weights) => this.#setAll(weights))
    if (!state.isTouched) fill(this.#foot)
    else if (this.#foot.childElementCount === 0) fill(this.#foot, ...this.#footOf(state, language))
  }

  /** What can be done with a changed scheme. */
  #footOf(state: SchemeState, language: Language): readonly HTMLElement[] {
    const { scheme: words } = messagesFor(language)
    const applied = make('input', { type: 'checkbox' })
    applied.checked = state.isApplied
    applied.addEventListener('change', () => {
      state.isApplied = applied.checked
      this.#report(this.choice)
    })
    const reset = button(
      words.reset,
      () => {
        const { card } = state
        this.#state = new SchemeState(card)
        this.#draw(this.#state, language)
        this.#report(this.choice)
      },
      { class: 'wide' },
    )
    return [make('label', { class: 'check' }, applied, make('span', {}, words.apply)), reset]
  }
}
