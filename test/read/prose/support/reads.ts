import { describe, expect, it } from 'vitest'
import { bulletinSchema } from '../../../../src/model/bulletin.js'
import { readBulletin } from '../../../../src/read/read-bulletin.js'
import { gist, standsWhereItSays } from './claims.js'
import { scripts } from './scripts.js'

/** A short text and every claim that is to be read in it, in the order of the text. */
export type Row = readonly [about: string, text: string, claims: readonly object[]]

/** Each text reads into these claims and no others, whatever script it is written in. */
export const reads = (subject: string, rows: readonly Row[]): void => {
  describe.each(Object.entries(scripts))(`${subject}, %s`, (_, written) => {
    it.each(rows)('%s', (_about, plain, claims) => {
      const text = written(plain)
      const { claims: read = [], coverage, ...rest } = readBulletin(text)
      expect(read.map(gist)).toEqual(claims)
      expect(standsWhereItSays(text, [...read.map(({ source }) => source), ...coverage.unused])).toBe(true)
      expect(coverage.used + coverage.unused.length).toBe(coverage.numbers)
      expect(read.length === 0 || bulletinSchema.safeParse({ ...rest, claims: read }).success).toBe(true)
    })
  })
}

/** Each text reads into no claim, and its figures are left for these reasons. */
export const leaves = (
  subject: string,
  rows: readonly (readonly [about: string, text: string, left: readonly (readonly [string, string])[]])[],
): void => {
  describe.each(['simplified', 'traditional'])(`${subject}, %s`, (script) => {
    it.each(rows)('%s', (_about, plain, left) => {
      const written = (text: string): string => scripts[script]?.(text) ?? text
      const { claims, coverage } = readBulletin(written(plain))
      expect(claims).toEqual([])
      expect(coverage.unused.map(({ text, reason }) => [text, reason])).toEqual(
        left.map(([text, reason]) => [written(text), reason]),
      )
      expect(coverage).toMatchObject({ numbers: left.length, used: 0 })
    })
  })
}
