import { Refusal } from '../refusal.js'
import { jsonErrorAt } from './json-error.js'
import { linePlaces } from './line-places.js'

/** The value of a text in JSON; where it is none, the place is told at which it ceases to be. */
export const parseJson = (text: string, name: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    const place = linePlaces(text)(jsonErrorAt(text))
    throw new Refusal((words) => words.badJson({ name, place }))
  }
}
