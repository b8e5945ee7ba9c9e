import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonErrorAt } from '../../../src/cli/input/json-error.js'

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('where a text ceases to be JSON', () => {
  it.each([
    ['', 0],
    ['{', 1],
    ['{"a" 1}', 5],
    ['{"a": }', 6],
    ['{"a": 1,}', 8],
    ['[1, 2', 5],
    ['[1 2]', 3],
    ['[1]]', 3],
    ['{"a": 1} x', 9],
    ['{"a": tru}', 6],
    ['{"a": 01}', 6],
    ['{"a": 1.}', 6],
    ['{"a": "b\nc"}', 8],
    ['{"a": "\\x"}', 7],
    ['{"a": "b', 8],
    ["{'a': 1}", 1],
    ['[}', 1],
    ['{]', 1],
    ['{,}', 1],
    ['[,]', 1],
    ['{"a": [1}', 8],
    ['{1: 2}', 1],
    [',', 0],
    ['[1]\u00a0', 3],
  ])('%j: %i', (text, at) => {
    expect(isJson(text)).toBe(false)
    expect(jsonErrorAt(text)).toBe(at)
  })

  it('is nowhere in what is JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(jsonErrorAt(text)).toBe(text.length)
      }),
    )
  })

  it('is found wherever the engine finds something wrong, and what stands before it could go on', () => {
    const spoilt = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', '{', ']', ',', ':', 'x', '\n', '0'))
    fc.assert(
      fc.property(spoilt, ([json, at, sign]) => {
        const place = at % (json.length + 1)
        const text = json.slice(0, place) + sign + json.slice(place + 1)
        const found = jsonErrorAt(text)
        if (isJson(text)) expect(found).toBe(text.length)
        else expect(found).toBeLessThanOrEqual(text.length)
        // The beginning itself has no error but that it ends.
        expect(jsonErrorAt(text.slice(0, found))).toBe(found)
      }),
    )
  })

  it('takes no longer than the text is long', () => {
    const long = `{"a": "${'x'.repeat(3_000_000)}`
    expect(jsonErrorAt(long)).toBe(long.length)
    const deep = '['.repeat(3_000_000)
    expect(jsonErrorAt(deep)).toBe(deep.length)
  })
})
