import { describe, expect, it } from 'vitest'
import { defineScheme, type Scheme, schemeSchema } from '../../src/model/scheme.js'
import type { Source } from '../../src/model/source.js'
import { findScheme, schemes } from '../../src/schemes/find-scheme.js'
import * as entry from '../../src/schemes/index.js'
import { refusal } from '../score/support/refusal.js'

/** Every object and list inside a value, itself included. */
const everythingIn = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(everythingIn)] : []

const sourcesOf = (scheme: Scheme): (Source | undefined)[] => [
  scheme.source,
  ...scheme.indicators.map(({ source }) => source),
  ...(scheme.adjustments ?? []).map(({ source }) => source),
  ...(scheme.grades ?? []).map(({ source }) => source),
]

describe.each(schemes)('the preset $id', (scheme) => {
  it('is valid, and not checked again', () => {
    expect(schemeSchema.safeParse(scheme).success).toBe(true)
    expect(defineScheme(scheme)).toBe(scheme)
  })

  it('is frozen all the way down', () => {
    expect(everythingIn(scheme).filter((part) => !Object.isFrozen(part))).toHaveLength(0)
  })

  it('survives JSON', () => {
    expect(defineScheme(JSON.parse(JSON.stringify(scheme)))).toEqual(scheme)
  })

  it('says of every weight and cut whether it is stated, inferred or assumed, and why', () => {
    for (const source of sourcesOf(scheme)) {
      expect(['stated', 'inferred', 'assumed']).toContain(source?.status)
      expect(source?.detail.trim().length).toBeGreaterThan(20)
    }
  })

  it('is found by its id, and exported', () => {
    expect(findScheme(scheme.id)).toBe(scheme)
    expect(Object.values(entry)).toContain(scheme)
  })
})

describe('findScheme', () => {
  it('lists each id once', () => {
    const ids = schemes.map(({ id }) => id)
    expect(ids).toEqual(['yueyang-2021', 'response-solved-satisfied', 'points-per-percentage-point'])
    expect(new Set(ids).size).toBe(ids.length)
    expect(Object.isFrozen(schemes)).toBe(true)
  })

  it.each(['yueyang-1999', '', 'Yueyang-2021', 'toString', undefined, 2021])('does not know %o', (id) => {
    expect(refusal(() => findScheme(id as string))).toEqual({ code: 'unknown-scheme', path: ['scheme'] })
  })

  it('says which there are', () => {
    expect(() => findScheme('yueyang-1999')).toThrow(
      'findScheme: no preset scheme "yueyang-1999"; there are yueyang-2021, response-solved-satisfied, points-per-percentage-point',
    )
  })
})
