/// <reference path="../opencc-js.d.ts" />
import pairs from 'opencc-js/dict/TSCharacters'

const table: ReadonlyMap<string, string> = new Map(
  pairs.split('|').flatMap((pair): (readonly [string, string])[] => {
    const [traditional, simple] = pair.split(' ')
    return traditional && simple ? [[traditional, simple]] : []
  }),
)

/**
 * The simplified form of one character, itself where it has none. Character by character and never by phrase, so that
 * every character keeps its place.
 */
export const simplified = (character: string): string => table.get(character) ?? character
