import type { CauseFacts } from '../../../audit/facts/cause-facts.js'
import { type CauseWords, type Naming, sayer } from '../../../audit/facts/fact-words.js'
import { operandNames } from './names.js'

type Range = readonly [from: string, to: string]

const spoken = ([from, to]: Range): string => (from === to ? from : `${from} 至 ${to}`)

const holds = (range: Range): string =>
  range[0] === range[1] ? `只有 ${range[0]} 成立` : `${spoken(range)} 之间的任何总数都成立`

/** An explanation in Chinese. */
export const causesInChinese = ({ figure, count, rounding }: Naming): ((facts: CauseFacts) => CauseWords) =>
  sayer<CauseFacts, CauseWords>({
    'other-rounding': ({ value, rounded, used, stated }) => ({
      detail: `舍入用的是${rounding(used)}，而不是${rounding(stated)}`,
      evidence: `${value}… 按${rounding(used)}为 ${rounded}`,
    }),
    'other-denominator': ({ total, where, part, published, instead }) => ({
      detail: `除以了 ${total}（“${figure(where)}”所列的数），而不是 ${instead}`,
      evidence: `${part} / ${total} = ${published}`,
    }),
    'other-count-of-row': ({ total, count: name, part, published, instead }) => ({
      detail: `除以了${count(name)}数 ${total}，而不是 ${instead}`,
      evidence: `${part} / ${total} = ${published}`,
    }),
    'sum-of-parts-denominator': ({ sum, part, published, instead }) => ({
      detail: `除以了所列各项之和 ${sum}，而不是 ${instead}`,
      evidence: `${part} / ${sum} = ${published}`,
    }),
    'shares-of-sum': ({ sum, published, shares }) => ({
      detail: `各项占比除以的是各项之和 ${sum}，而不是公布的合计 ${published}`,
      evidence: shares.map((share) => `${share.part} / ${sum} = ${share.published}`).join('，'),
    }),
    'hidden-total': ({ total, range, common, part, published, instead }) => ({
      detail: `除以了一个通报中没有的总数（${spoken(range)}），而不是 ${instead}`,
      evidence: common
        ? `${part} / ${total} = ${published}；${holds(range)}，而 ${spoken(common.range)} 能得出同组 ${common.of} 个数字中的 ${common.serves} 个`
        : `${part} / ${total} = ${published}；${holds(range)}`,
    }),
    'stale-total': ({ total, where, part, published, instead }) => ({
      detail: `除以了另一时期的总数 ${total}（见“${figure(where)}”），而不是 ${instead}`,
      evidence: `${part} / ${total} = ${published}`,
    }),
    'stale-total-printed': ({ total, where, part, current, published }) => ({
      detail: `所列的总数 ${total} 是另一时期的（见“${figure(where)}”）`,
      evidence: `${part} / ${current} = ${published}`,
    }),
    'stale-sum': ({ total, where }) => ({
      detail: `用了另一时期的合计（见“${figure(where)}”）`,
      evidence: `“${figure(where)}”所比较的数是 ${total}`,
    }),
    'wrong-base': ({ delta, current, published }) => ({
      detail: '除以了本期数，而不是上期数',
      evidence: `${delta} / ${current} = ${published}`,
    }),
    'points-as-percent': ({ current, previous, published }) => ({
      detail: '两个率之差应为百分点，却写成了百分比',
      evidence: `|${current} − ${previous}| = ${published}`,
    }),
    'percent-as-points': ({ difference, previous, published }) => ({
      detail: '是比上期率增减的百分比，却写成了百分点',
      evidence: `${difference} / ${previous} = ${published}`,
    }),
    'rounded-before-combining': ({ places, index }) => ({
      detail:
        places === 0
          ? '各项率先舍入到整数百分比，再加权计算'
          : `各项率先舍入到百分数的 ${places} 位小数，再加权计算`,
      evidence: `这样舍入后，综合指标值为 ${index}`,
    }),
    'sum-of-rounded-shares': ({ shares, sum }) => ({
      detail: '把公布的各项占比相加，而不是用件数计算',
      evidence: `${shares.join(' + ')} = ${sum}`,
    }),
    'sum-of-rounded-points': ({ places, points, published }) => ({
      detail: places === 0 ? '各指标得分先舍入到整数，再相加' : `各指标得分先舍入到 ${places} 位小数，再相加`,
      evidence: `${points.join(' + ')} = ${published}`,
    }),
    'adjusted-to-100': ({ by, shares, sum }) => ({
      detail: `末位改动了 ${by}，使各项占比之和凑成 100%`,
      evidence: `公布的 ${shares} 项占比之和恰为 100，正确舍入后为 ${sum}`,
    }),
    'mean-of-rows': ({ rows, mean }) => ({
      detail: `取了 ${rows} 行的平均数，而不是用合计件数计算`,
      evidence: `平均数为 ${mean}`,
    }),
    'copied-cell': ({ where, published }) => ({
      detail: `与“${figure(where)}”相同，而那里是对的`,
      evidence: `“${figure(where)}”为 ${published}`,
    }),
    'copied-count': ({ where, count: copied }) => ({
      detail: `抄成了“${figure(where)}”的件数`,
      evidence: `“${figure(where)}”的件数为 ${copied}`,
    }),
    'swapped-cells': ({ where, here, there }) => ({
      detail: `与“${figure(where)}”互换了位置`,
      evidence: `${here} 应在此处，${there} 应在“${figure(where)}”`,
    }),
    'slip-in-figure': ({ printed, right }) => ({
      detail: `有一位数字写错：${right} 写成了 ${printed}`,
      evidence: `${right} → ${printed}`,
    }),
    'slip-in-count': ({ operand, slips, published }) => ({
      detail: `${operandNames[operand]}有一位数字写错：${slips.map(({ from, to }) => `${to} 写成了 ${from}`).join('，或 ')}`,
      evidence: `改为 ${slips.map(({ to }) => to).join(' 或 ')}，则得 ${published}`,
    }),
  })
