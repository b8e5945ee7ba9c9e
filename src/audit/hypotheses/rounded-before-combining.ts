import type { AuditContext } from '../audit-context.js'
import { computeIndex } from '../checks/check-index.js'
import { isMissing } from '../facts/missing-facts.js'
import type { Judged } from '../judged.js'
import { type Hypothesis, printable } from './hypothesis.js'

/** Rates are printed with at most this many decimals of a percent. */
const places = [0, 1, 2, 3]

const roundedTo = (context: AuditContext, digits: number): AuditContext | undefined =>
  context.scheme && {
    ...context,
    scheme: { ...context.scheme, rateRounding: { places: digits, mode: context.scheme.mode } },
  }

const indexWith = (
  { entry: { claim }, figure }: Judged,
  context: AuditContext | undefined,
): string | undefined => {
  if (claim.kind !== 'index' || !figure || !context) return undefined
  const computed = computeIndex(claim, context)
  return isMissing(computed) || !figure.prints(computed.face, context.scheme?.mode)
    ? undefined
    : computed.face.toFixed(figure.places + 2)
}

/** The index was put together from rates that had been rounded before. */
export const roundedBeforeCombining: Hypothesis = {
  id: 'rounded-before-combining',
  propose: (suspect, { context, groupOf, memo }) => {
    const { figure, entry } = suspect
    if (entry.claim.kind !== 'index' || !figure) return undefined
    const digits = places.find((n) => indexWith(suspect, roundedTo(context, n)) !== undefined)
    if (digits === undefined) return undefined
    const rounded = roundedTo(context, digits)
    const { members } = groupOf(suspect)
    return {
      facts: { code: 'rounded-before-combining', places: digits, index: indexWith(suspect, rounded) ?? '' },
      explains: memo(
        members,
        `rates to ${digits}`,
        () => members.filter((member) => indexWith(member, rounded) !== undefined).length,
      ),
      of: members.length,
      chance: places.length / printable(figure),
    }
  },
}
