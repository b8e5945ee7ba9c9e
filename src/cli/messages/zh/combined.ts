import { messagesIn } from '../../../report/messages.js'

/** What is said of tables or periods that were combined. */
export interface CombinedMessages {
  /** How far the plain mean of the indexes misses the whole: above it, level or below. */
  readonly mean: (values: { mean: string; by: string; side: number }) => string
  readonly published: (values: {
    published: string
    verdict: 'reconciles' | 'differs' | 'unverifiable'
    recomputed: string | undefined
    averages: readonly { of: 'exact' | 'printed'; weightedBy: string | undefined }[]
  }) => string
  readonly absent: (values: { unit: string; from: readonly string[] }) => string
}

const indexes = { exact: '准确的指标值', printed: '印出的指标值' } as const

const sides = ['低', '', '高'] as const

export const combined: CombinedMessages = {
  mean: ({ mean, by, side }) =>
    side === 0
      ? `各指标值的平均数为 ${mean}，与合计相同。`
      : `各指标值的平均数为 ${mean}，比合计${sides[side + 1]} ${by} 分。`,
  published: ({ published, verdict, recomputed, averages }) => {
    if (verdict === 'unverifiable') return `公布的 ${published} 无法核对：合计没有综合指标值。`
    if (verdict === 'reconciles') return `公布的 ${published} 与合计相符。`
    const count = (name: string): string => messagesIn('zh').naming.count(name)
    const ways = averages.map(({ of, weightedBy }) =>
      weightedBy === undefined
        ? `各${indexes[of]}的平均数`
        : `各${indexes[of]}按${count(weightedBy)}件数加权的平均数`,
    )
    const found = ways.length === 0 ? '' : `；${ways.join('、')}印出来正是这个数`
    return `公布的 ${published} 不符，应为 ${recomputed}${found}。`
  },
  absent: ({ unit, from }) => `“${unit}”不在${from.map((table) => `“${table}”`).join('、')}表中。`,
}
