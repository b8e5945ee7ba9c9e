import { InputError, tallySchema } from '../../../src/index.js'
import type { Problem } from './answer.js'

const isCount = (name: string | number | undefined): name is string =>
  typeof name === 'string' && Object.hasOwn(tallySchema.shape, name)

/** What was thrown, as the page shows it. */
export const problemOf = (thrown: unknown, units: readonly string[] = []): Problem => {
  const isOurs = thrown instanceof InputError
  const last = isOurs ? thrown.path.at(-1) : undefined
  return {
    code: isOurs ? thrown.code : 'unexpected',
    count: isCount(last) || (isOurs && thrown.code === 'missing-count') ? String(last) : undefined,
    units: { shown: units.slice(0, 3), all: units.length },
    detail: thrown instanceof Error ? thrown.message : String(thrown),
  }
}
