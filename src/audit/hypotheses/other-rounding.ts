import type { RoundingMode } from '../../exact/rounding.js'
import { type Judged, statedMode } from '../judged.js'
import { type Hypothesis, printable } from './hypothesis.js'

/** For values that are not negative these are all there are: floor is trunc, expand is ceil. */
const modes: readonly RoundingMode[] = ['halfExpand', 'trunc', 'ceil', 'halfEven', 'halfTrunc']

const prints = ({ figure, value }: Judged, mode: RoundingMode): boolean =>
  figure !== undefined &&
  value !== undefined &&
  figure.relation === '=' &&
  figure.print(value, mode) === figure.print(figure.exact)

/** The figure rounded in another way than stated: cut off, rounded up, ties to even. */
export const otherRounding: Hypothesis = {
  id: 'other-rounding',
  propose: (suspect, { groupOf, context, memo }) => {
    const { figure, value } = suspect
    if (!figure || !value || value.compare(0) < 0) return undefined
    const stated = statedMode(suspect, context)
    // Where the stated rounding prints the same, something else is wrong: the direction, or the counts.
    if (prints(suspect, stated)) return undefined
    const { members } = groupOf(suspect)
    const served = modes
      .filter((mode) => mode !== stated && prints(suspect, mode))
      .map((mode) => ({
        mode,
        explains: memo(members, mode, () => members.filter((member) => prints(member, mode)).length),
      }))
      .sort((a, b) => b.explains - a.explains)[0]
    if (!served) return undefined
    const { mode, explains } = served
    return {
      facts: {
        code: 'other-rounding',
        value: value.toFixed(figure.places + 3, 'trunc'),
        rounded: figure.print(value, mode),
        used: mode,
        stated,
      },
      explains,
      of: members.length,
      chance: 2 / printable(figure),
    }
  },
}
