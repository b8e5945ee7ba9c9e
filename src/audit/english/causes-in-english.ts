import type { CauseFacts } from '../facts/cause-facts.js'
import { type CauseWords, type Naming, sayer } from '../facts/fact-words.js'

type Range = readonly [from: string, to: string]

const spoken = ([from, to]: Range): string => (from === to ? from : `${from} to ${to}`)

const does = (range: Range): string =>
  range[0] === range[1] ? `only ${range[0]} does` : `any total from ${spoken(range)} does`

const percents = (places: number): string =>
  places === 0 ? 'a whole percent' : `${places} decimals of a percent`

/** An explanation in English. */
export const causesInEnglish = ({ figure, count, rounding }: Naming): ((facts: CauseFacts) => CauseWords) =>
  sayer<CauseFacts, CauseWords>({
    'other-rounding': ({ value, rounded, used, stated }) => ({
      detail: `rounded by ${rounding(used)} instead of ${rounding(stated)}`,
      evidence: `${value}… is ${rounded} by ${rounding(used)}`,
    }),
    'other-denominator': ({ total, where, part, published, instead }) => ({
      detail: `out of ${total} (printed for ${figure(where)}) instead of ${instead}`,
      evidence: `${part} / ${total} = ${published}`,
    }),
    'other-count-of-row': ({ total, count: name, part, published, instead }) => ({
      detail: `out of ${count(name)} (${total}) instead of ${instead}`,
      evidence: `${part} / ${total} = ${published}`,
    }),
    'sum-of-parts-denominator': ({ sum, part, published, instead }) => ({
      detail: `out of the sum of the listed parts (${sum}) instead of ${instead}`,
      evidence: `${part} / ${sum} = ${published}`,
    }),
    'shares-of-sum': ({ sum, published, shares }) => ({
      detail: `the shares are out of the parts' sum ${sum}, not out of the printed total ${published}`,
      evidence: shares.map((share) => `${share.part} / ${sum} = ${share.published}`).join(', '),
    }),
    'hidden-total': ({ total, range, common, part, published, instead }) => ({
      detail: `out of a total that is printed nowhere, ${spoken(range)}, instead of ${instead}`,
      evidence: common
        ? `${part} / ${total} = ${published}; ${does(range)}, and ${spoken(common.range)} serves ${common.serves} of ${common.of} figures`
        : `${part} / ${total} = ${published}; ${does(range)}`,
    }),
    'stale-total': ({ total, where, part, published, instead }) => ({
      detail: `out of ${total}, the total of the earlier period (${figure(where)}), instead of ${instead}`,
      evidence: `${part} / ${total} = ${published}`,
    }),
    'stale-total-printed': ({ total, where, part, current, published }) => ({
      detail: `the printed total ${total} is that of the earlier period (${figure(where)})`,
      evidence: `${part} / ${current} = ${published}`,
    }),
    'stale-sum': ({ total, where }) => ({
      detail: `the total of the earlier period (${figure(where)})`,
      evidence: `${figure(where)} compares with ${total}`,
    }),
    'wrong-base': ({ delta, current, published }) => ({
      detail: 'the change is out of the current figure instead of the earlier one',
      evidence: `${delta} / ${current} = ${published}`,
    }),
    'points-as-percent': ({ current, previous, published }) => ({
      detail: 'a difference in percentage points, printed as percent',
      evidence: `|${current} − ${previous}| = ${published}`,
    }),
    'percent-as-points': ({ difference, previous, published }) => ({
      detail: 'a change in percent of the earlier rate, printed as percentage points',
      evidence: `${difference} / ${previous} = ${published}`,
    }),
    'rounded-before-combining': ({ places, index }) => ({
      detail: `rates rounded to ${percents(places)} before they were weighted`,
      evidence: `with rates rounded so, the index is ${index}`,
    }),
    'sum-of-rounded-shares': ({ shares, sum }) => ({
      detail: 'the printed shares added up, instead of the counts',
      evidence: `${shares.join(' + ')} = ${sum}`,
    }),
    'sum-of-rounded-points': ({ places, points, published }) => ({
      detail: `points rounded to ${places} decimals for each indicator before they were added up`,
      evidence: `${points.join(' + ')} = ${published}`,
    }),
    'adjusted-to-100': ({ by, shares, sum }) => ({
      detail: `nudged by ${by} in the last place so that the shares add up to 100 %`,
      evidence: `as printed the ${shares} shares add up to 100 exactly, rounded right to ${sum}`,
    }),
    'mean-of-rows': ({ rows, mean }) => ({
      detail: `the mean of the ${rows} rows, instead of the figure of the summed counts`,
      evidence: `the mean is ${mean}`,
    }),
    'copied-cell': ({ where, published }) => ({
      detail: `the same as ${figure(where)}, where it is right`,
      evidence: `${figure(where)}: ${published}`,
    }),
    'copied-count': ({ where, count: copied }) => ({
      detail: `the count behind ${figure(where)}, copied`,
      evidence: `${figure(where)}: ${copied}`,
    }),
    'swapped-cells': ({ where, here, there }) => ({
      detail: `swapped with ${figure(where)}`,
      evidence: `${here} belongs here, ${there} belongs to ${figure(where)}`,
    }),
    'slip-in-figure': ({ printed, right }) => ({
      detail: `one digit slipped: ${printed} for ${right}`,
      evidence: `${right} → ${printed}`,
    }),
    'slip-in-count': ({ operand, slips, published }) => ({
      detail: `one digit slipped in the ${operand}: ${slips.map(({ from, to }) => `${from} for ${to}`).join(', or ')}`,
      evidence: `with ${slips.map(({ to }) => to).join(' or ')} it is ${published}`,
    }),
  })
