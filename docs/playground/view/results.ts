import type { Language } from '../../../src/report/index.js'
import type { Answer, Conclusion, FindingCard, Place, UnusedNumber } from '../desk/answer.js'
import { type Messages, messagesIn } from '../desk/library-words.js'
import { messagesFor } from '../messages/messages.js'
import type { ResultWords } from '../messages/messages-shape.js'
import { button, type Child, fill, make, part } from './dom.js'

/** What the results can ask of the page. */
export interface ResultActions {
  readonly select: (place: Place) => void
  readonly showMore: (list: 'differs' | 'unverifiable' | 'unused') => void
}

/** So many more of a list are shown at a time. */
export const batch = 50

const pair = (name: string, value: Child, kind?: string): HTMLElement =>
  make('div', { class: kind }, make('dt', {}, name), make('dd', {}, value))

const tiles = (given: Conclusion, { page }: Messages): HTMLElement => {
  const tile = (name: string, count: number, kind?: string): HTMLElement =>
    pair(name, `${count}`, kind ? `tile ${kind}` : 'tile')
  return make(
    'dl',
    { class: 'tiles' },
    tile(page.tiles.figures, given.claims),
    tile(page.tiles.reconciles, given.reconciles),
    tile(page.tiles.differs, given.differs, given.differs > 0 ? 'wrong' : undefined),
    tile(page.tiles.unverifiable, given.unverifiable),
  )
}

const quote = ({ quotation }: Pick<FindingCard, 'quotation'>): HTMLElement | undefined =>
  quotation &&
  make('blockquote', { lang: 'zh-CN' }, quotation.before, make('mark', {}, quotation.figure), quotation.after)

const cardOf = (
  card: FindingCard,
  at: number,
  kind: string,
  library: Messages,
  words: ResultWords,
  { select }: ResultActions,
): HTMLElement => {
  const { title, published, corrected, basis, remarks, place } = card
  const { page } = library
  const figures =
    corrected === undefined
      ? [pair(page.published, published, 'figure')]
      : [pair(page.published, published, 'figure'), pair(page.recomputed, corrected, 'figure right')]
  const choose = place && (() => select(place))
  const made = make(
    'article',
    { class: choose ? `${kind} selectable` : kind },
    make('h4', {}, make('span', { class: 'at' }, `${at}`), title),
    make(
      'dl',
      { class: 'figures' },
      ...figures,
      basis === undefined || corrected === undefined ? undefined : pair(page.exact, basis, 'figure basis'),
    ),
    make(
      'dl',
      { class: 'remarks' },
      ...remarks.flatMap(({ name, text }) => [make('dt', {}, name), make('dd', {}, text)]),
    ),
    choose &&
      make(
        'div',
        { class: 'passage' },
        quote(card),
        button(words.selectInText, choose, {
          class: 'quiet',
          'aria-label': words.selectFigure({ figure: `${title} ${published}` }),
        }),
      ),
  )
  if (choose) {
    made.addEventListener('click', ({ target }) => {
      const isButton = target instanceof Element && target.closest('button') !== null
      // Someone who marks words of the card to copy them does not ask for the text.
      if (!isButton && getSelection()?.isCollapsed !== false) choose()
    })
  }
  return made
}

const more = (
  given: { readonly shown: readonly unknown[]; readonly all: number },
  words: ResultWords,
  act: () => void,
): HTMLElement | undefined => {
  const left = given.all - given.shown.length
  return left === 0
    ? undefined
    : button(words.showMore({ more: Math.min(batch, left), left }), act, { class: 'wide' })
}

const unusedList = (
  unused: readonly UnusedNumber[],
  words: ResultWords,
  { select }: ResultActions,
): HTMLElement =>
  make(
    'ul',
    { class: 'unused' },
    ...unused.map((one) =>
      make(
        'li',
        { class: 'unused-number' },
        button(one.number, () => select(one.place), {
          class: 'quiet',
          'aria-label': words.selectFigure({ figure: one.number }),
        }),
        make('span', { class: 'reason' }, one.reason),
        quote(one),
      ),
    ),
  )

const isDetails = (node: Element | null): node is HTMLDetailsElement => node instanceof HTMLDetailsElement

/** A list that opens; it stays open when it is drawn again. */
const folded = (place: HTMLElement, heading: string, ...content: readonly Child[]): void => {
  const before = place.firstElementChild
  const wasOpen = isDetails(before) && before.open
  const made = make('details', {}, make('summary', {}, make('h3', {}, heading)), ...content)
  made.open = wasOpen
  fill(place, made)
}

/** Shows what was found in the text. */
export const showResults = (
  { title, conclusion, differs, unverifiable, reading }: Answer,
  language: Language,
  actions: ResultActions,
): void => {
  const [library, { result: words }] = [messagesIn(language), messagesFor(language)]
  fill(part('printed-title', HTMLElement), title)
  fill(part('conclusion', HTMLElement), conclusion && tiles(conclusion, library))
  const sentences = conclusion?.sentences ?? (reading ? [words.nothingToAudit] : words.nothingYet)
  fill(part('announcement', HTMLElement), ...sentences.map((sentence) => make('p', {}, sentence)))
  fill(
    part('differs', HTMLElement),
    ...(differs.all === 0
      ? []
      : [
          make('h3', {}, words.counted({ heading: library.page.differing, count: differs.all })),
          ...differs.shown.map((card, at) => cardOf(card, at + 1, 'finding', library, words, actions)),
          more(differs, words, () => actions.showMore('differs')),
        ]),
  )
  const open = part('unverifiable', HTMLElement)
  if (unverifiable.all === 0) fill(open)
  else {
    folded(
      open,
      words.counted({ heading: library.page.unverifiable, count: unverifiable.all }),
      ...unverifiable.shown.map((card, at) => cardOf(card, at + 1, 'finding open', library, words, actions)),
      more(unverifiable, words, () => actions.showMore('unverifiable')),
    )
  }
  const coverage = part('reading', HTMLElement)
  if (!reading) fill(coverage)
  else if (reading.unused.all === 0) {
    fill(
      coverage,
      make('h3', {}, library.page.reading),
      make('p', {}, reading.sentence),
      make('p', {}, words.everythingRead),
    )
  } else {
    folded(
      coverage,
      words.showUnused({ count: reading.unused.all }),
      make('p', {}, reading.sentence),
      unusedList(reading.unused.shown, words, actions),
      more(reading.unused, words, () => actions.showMore('unused')),
    )
  }
}
