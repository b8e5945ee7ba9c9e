import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { english } from '../../docs/playground/messages/en.js'
import type { FixedWords } from '../../docs/playground/messages/messages-shape.js'
import { chinese } from '../../docs/playground/messages/zh.js'

const html = readFileSync(new URL('../../docs/playground/page.html', import.meta.url), 'utf8')

const said = [...html.matchAll(/data-say="(\w+)"[^>]*>([^<]*)</g)].map(
  ([, name, text]) => [name, text] as const,
)
const other = [
  ...html.matchAll(/aria-label="([^"]*)" data-label="(\w+)"|placeholder="([^"]*)" data-placeholder="(\w+)"/g),
].map(([, label, labelled, placeholder, placed]) => [labelled ?? placed, label ?? placeholder] as const)

it('the page itself speaks as its Chinese words do', () => {
  expect(said.length).toBeGreaterThan(10)
  expect(other).toHaveLength(2)
  for (const [name, text] of [...said, ...other]) {
    expect({ name, text }).toEqual({ name, text: chinese.fixed[name as keyof FixedWords] })
  }
  expect(html).toContain(`<title>${chinese.fixed.documentTitle}</title>`)
})

it('no fixed word is left unsaid', () => {
  const used = new Set([...said, ...other].map(([name]) => name))
  expect(Object.keys(chinese.fixed).filter((name) => !used.has(name))).toEqual(['documentTitle'])
})

/** Every sentence of a language, its values put in as their own names. */
const sentencesOf = (words: unknown): string[] => {
  const named = new Proxy({}, { get: (_, name) => (name === 'names' ? ['names'] : `‹${String(name)}›`) })
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return [String((words as (given: unknown) => string)(named))]
  return Object.values(words as object).flatMap(sentencesOf)
}

it('every sentence is whole in both languages, and each in its own', () => {
  const [zh, en] = [sentencesOf(chinese), sentencesOf(english)]
  expect(zh).toHaveLength(en.length)
  for (const sentence of [...zh, ...en]) expect(sentence).not.toMatch(/undefined|NaN|\[object/)
  expect(en.filter((sentence) => /\p{Script=Han}/u.test(sentence))).toEqual([])
})
