import type { Ratio } from '../../exact/ratio.js'
import { exactly, explain } from '../explain.js'
import type { CombinedFields } from './combined.js'
import type { IndexAverage } from './index-average.js'
import type { PublishedIndex } from './published-index.js'

/** `0.5 above`: how far and to which side. */
const off = (misses: Ratio): string => {
  const side = misses.compare(0)
  return side === 0 ? 'the same' : `${exactly(misses.abs())} ${side > 0 ? 'above' : 'below'}`
}

const averageName = ({ of, weightedBy }: IndexAverage): string =>
  weightedBy === undefined
    ? `the mean of the ${of} indexes`
    : `the mean of the ${of} indexes weighted by ${weightedBy}`

const publishedLine = ({ published, verdict, recomputed, misses, averages }: PublishedIndex): string => {
  if (verdict !== 'differs' || misses === undefined) return `published ${published} ${verdict}`
  const names = averages.map(averageName)
  const verb = names.length === 1 ? 'prints' : 'print'
  const found = names.length === 0 ? '' : `; ${names.join(' and ')} ${verb} so`
  return `published ${published} differs from ${recomputed}, ${off(misses)}${found}`
}

/** The whole with its working, how far the mean of the indexes misses it, and what was printed. */
export const combinedText = ({ total, meanOfIndexes, meanMisses, published }: CombinedFields): string =>
  [
    explain(total),
    meanOfIndexes && meanMisses ? [`mean of the indexes ${exactly(meanOfIndexes)}, ${off(meanMisses)}`] : [],
    published ? [publishedLine(published)] : [],
  ]
    .flat()
    .join('\n')
