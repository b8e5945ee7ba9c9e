import { junshan2021Q3 } from '../../../src/bulletins/index.js'
import type { Language } from '../../../src/report/index.js'
import type { Answer, DownloadedFile, Place, Reply } from '../desk/answer.js'
import { Courier } from '../desk/courier.js'
import { messagesIn } from '../desk/library-words.js'
import type { FileFormat, Limits, Question } from '../desk/question.js'
import { messagesFor } from '../messages/messages.js'
import { publishedTable } from '../samples/published-table.js'
import { sampleBulletin } from '../samples/sample-bulletin.js'
import { showAssessed } from './assessed.js'
import { fill, make, part } from './dom.js'
import { followLanguage, sayFixed } from './language.js'
import { unfoldForPrint } from './print.js'
import { showProblems } from './problems.js'
import { batch, showResults } from './results.js'
import { SchemePanel } from './scheme-panel.js'
import { selectPassage } from './select-passage.js'

/** So long after the last key the text is read. */
const pause = 250

/** From so long a wait on the page says that it is reading. */
const patience = 120

const firstLimits: Limits = { differs: batch, unverifiable: batch, unused: batch, units: 300 }

const save = ({ name, type, content }: DownloadedFile): void => {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = make('a', { href: address, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** The page: what is typed becomes a question, what comes back is shown. */
export const openPage = (script: string): void => {
  const courier = new Courier(script)
  const text = part('text', HTMLTextAreaElement)
  const assessment = part('assessment', HTMLElement)
  const status = part('status', HTMLElement)
  const files = [...document.querySelectorAll<HTMLButtonElement>('button[data-format]')]
  let language: Language = 'zh'
  let limits = firstLimits
  let answer: Answer | undefined
  let read = ''
  let took = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let waiting: ReturnType<typeof setTimeout> | undefined

  const panel = new SchemePanel(part('scheme', HTMLElement), ({ isComplete }) => {
    const words = messagesFor(language)
    assessment.classList.toggle('stale', !isComplete)
    const line = assessment.querySelector('.moves')
    if (isComplete) ask()
    else if (line) line.textContent = words.table.stale
  })

  const question = (): Question => {
    const { preset, changes, isApplied } = panel.choice
    return { text: text.value, language, preset, changes, isApplied, limits }
  }

  const count = (): string => text.value.length.toLocaleString('en-US')

  const showStatus = (): void => {
    const { result } = messagesFor(language)
    fill(status, answer?.reading && result.read({ characters: count(), seconds: (took / 1000).toFixed(1) }))
  }

  const show = (given: Answer): void => {
    answer = given
    showResults(given, language, {
      select: (place: Place) => selectPassage(text, place),
      showMore: (list) => {
        const first = limits[list]
        limits = { ...limits, [list]: first + batch }
        ask(() => focusItem(list, first))
      },
    })
    showProblems(given.problems, language)
    panel.show(given.scheme, language)
    assessment.hidden = !given.hasUnits
    if (panel.choice.isComplete) showAssessed(given.table, language)
    for (const file of files) {
      const source = file.dataset['format'] === 'table-csv' ? given.table : given.conclusion
      file.disabled = source === undefined
    }
    part('print', HTMLButtonElement).disabled = given.conclusion === undefined
  }

  /** The button that showed more is gone: the first that was added takes its place. */
  const focusItem = (list: 'differs' | 'unverifiable' | 'unused', at: number): void => {
    const place = part(list === 'unused' ? 'reading' : list, HTMLElement)
    place.querySelectorAll<HTMLElement>('.passage button, .unused-number button')[at]?.focus()
  }

  const receive = ({ answer: given, problem }: Reply, since: number): void => {
    clearTimeout(waiting)
    document.body.classList.remove('reading')
    // A new weight asks for no new reading, so that the time of the last one stands.
    if (read !== text.value) took = performance.now() - since
    read = text.value
    if (given) show(given)
    else if (problem) {
      showProblems([problem], language)
      assessment.hidden = true
    }
    showStatus()
  }

  const ask = (then?: () => void): void => {
    clearTimeout(timer)
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      if (text.value.trim() === '') return
      document.body.classList.add('reading')
      fill(status, messagesFor(language).result.reading({ characters: count() }))
    }, patience)
    const since = performance.now()
    courier.ask(question(), (reply) => {
      receive(reply, since)
      then?.()
    })
  }

  const load = (content: string): void => {
    text.value = content
    text.scrollTop = 0
    limits = firstLimits
    panel.forget()
    ask()
  }

  text.addEventListener('input', (event) => {
    const isPasted = event instanceof InputEvent && event.inputType.startsWith('insertFrom')
    limits = firstLimits
    clearTimeout(timer)
    timer = setTimeout(ask, isPasted ? 0 : pause)
  })
  part('load-sample', HTMLButtonElement).addEventListener('click', () => load(sampleBulletin))
  part('load-published', HTMLButtonElement).addEventListener('click', () =>
    load(publishedTable(junshan2021Q3)),
  )
  part('clear', HTMLButtonElement).addEventListener('click', () => {
    load('')
    text.focus()
  })
  part('print', HTMLButtonElement).addEventListener('click', () => print())
  part('skip', HTMLAnchorElement).addEventListener('click', (event) => {
    // The address keeps the language and nothing else.
    event.preventDefault()
    part('results', HTMLElement).focus()
  })
  for (const file of files) {
    file.addEventListener('click', () => {
      courier.fetch(question(), file.dataset['format'] as FileFormat, ({ file: made, problem }) => {
        if (made) save(made)
        else if (problem) showProblems([problem], language)
      })
    })
  }
  unfoldForPrint()
  followLanguage((chosen) => {
    language = chosen
    const words = messagesFor(chosen)
    sayFixed(words)
    if (!answer) {
      const steps = words.result.nothingYet.map((step) => make('p', {}, step))
      fill(part('announcement', HTMLElement), ...steps)
    }
    fill(part('method', HTMLElement), messagesIn(chosen).page.method)
    ask()
  })
}
