import type { Scheme } from '../../../src/index.js'
import { messagesFor } from '../messages/messages.js'
import type { Answer, AssessedTable, Reply, SchemeCard } from './answer.js'
import { assessedTable } from './assessed-table.js'
import { fileOf } from './file.js'
import { cardsOf, conclusionOf, readingOf } from './finding-cards.js'
import { messagesIn } from './library-words.js'
import { problemOf } from './problem.js'
import type { Order, Question } from './question.js'
import { sourceText } from './source-text.js'
import { type Work, workshop } from './work.js'

const originOf = ({ preset }: Question, { reading }: Work): SchemeCard['origin'] =>
  preset !== undefined ? 'chosen' : reading?.scheme === undefined ? 'assumed' : 'shown'

const schemeCard = (question: Question, work: Work): SchemeCard => {
  const words = messagesIn(question.language)
  const { id, fullMark, indicators, index } = work.scheme
  return {
    id,
    name: words.scheme(id),
    origin: originOf(question, work),
    fullMark: `${fullMark ?? 100}`,
    indicators: indicators.map(({ id: name, title, weight }) => ({
      id: name,
      name: words.naming.indicator({ id: name, title }),
      weight: `${weight}`,
    })),
    places: index.places,
    mode: index.mode ?? 'halfExpand',
  }
}

const tableOf = ({ language, limits }: Question, work: Work): AssessedTable | undefined => {
  const { reading, assessments, scheme } = work
  if (!reading || !assessments) return undefined
  return assessedTable(assessments, reading, scheme, messagesIn(language), language, limits.units)
}

const answerOf = (question: Question, work: Work): Answer => {
  const { text, language, limits } = question
  const words = messagesIn(language)
  const source = sourceText(text)
  const { reading, audit, problems } = work
  return {
    title: reading?.title,
    reading: reading && readingOf(reading, source, words, limits.unused),
    conclusion: audit && conclusionOf(audit, words),
    differs: cardsOf(audit, 'differs', source, words, limits.differs),
    unverifiable: cardsOf(audit, 'unverifiable', source, words, limits.unverifiable),
    scheme: schemeCard(question, work),
    hasUnits: (reading?.rows?.length ?? 0) > 0,
    table: tableOf(question, work),
    problems,
  }
}

const nameChanged = ({ id }: Scheme, { language }: Question): string =>
  messagesFor(language).scheme.changed({ scheme: messagesIn(language).scheme(id) })

/** The desk: reads, audits and assesses what the page asks about. It never throws: what goes wrong is part of the reply. */
export const makeDesk = (): ((order: Order) => Reply) => {
  const work = workshop(nameChanged)
  return ({ number, question, format }) => {
    const reply = { number, answer: undefined, file: undefined, problem: undefined }
    try {
      const done = work(question)
      return format === undefined
        ? { ...reply, answer: answerOf(question, done) }
        : { ...reply, file: fileOf(format, question, done) }
    } catch (thrown) {
      return { ...reply, problem: problemOf(thrown) }
    }
  }
}
