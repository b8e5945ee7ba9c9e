import type { Language } from '../../../src/report/index.js'
import type { Problem } from '../desk/answer.js'
import { messagesIn } from '../desk/library-words.js'
import { messagesFor } from '../messages/messages.js'
import { fill, make, part } from './dom.js'

/** Shows in words what went wrong, and the error's own message where that is in another language. */
export const showProblems = (problems: readonly Problem[], language: Language): void => {
  const words = messagesFor(language)
  const { naming } = messagesIn(language)
  fill(
    part('problems', HTMLElement),
    ...problems.map(({ code, count, units, detail }) => {
      const sentence = words.problem({
        code,
        count: count === undefined ? undefined : naming.count(count),
        units: units.all === 0 ? undefined : words.units({ names: units.shown, all: units.all }),
        detail,
      })
      return make(
        'p',
        { class: 'problem' },
        sentence,
        language === 'en' ? undefined : make('small', { lang: 'en' }, detail),
      )
    }),
  )
}
