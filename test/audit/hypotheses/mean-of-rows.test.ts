import { describe, expect, it } from 'vitest'
import { junshan2021Q3 } from '../../../src/bulletins/junshan-2021-q3/junshan-2021-q3.js'
import type { Bulletin } from '../../../src/model/bulletin.js'
import { explanationOf, findingAt, offered, row } from './support/explained.js'

const id = 'mean-of-rows'

// 1/2 = 50.00, 9/10 = 90.00, 8/8 = 100.00: mean 80.00; summed 18/20 = 90.00
const table = (published: string): Bulletin => ({
  rows: [
    row('许市镇', { due: 2, onTime: 1 }, { onTimeRate: '50.00%' }),
    row('钱粮湖镇', { due: 10, onTime: 9 }, { onTimeRate: '90.00%' }),
    row('广兴洲镇', { due: 8, onTime: 8 }, { onTimeRate: '100.00%' }),
  ],
  total: row('合计', { due: 20, onTime: 18 }, { onTimeRate: published }),
})
const path = 'total.published.onTimeRate'

describe('mean-of-rows', () => {
  it('a rate of the total row: (50 + 90 + 100)/3 = 80, where 18/20 is 90', () => {
    expect(explanationOf(table('80.00%'), id, path)).toMatchObject({
      detail: 'the mean of the 3 rows, instead of the figure of the summed counts',
      evidence: 'the mean is 80.0000',
      explains: 1,
      of: 1,
    })
  })

  it('the index of the total row of 2021 Q3: the mean of the 24 printed indexes is 96.6158, the summed counts give 97.66', () => {
    // 95.38 + 93.40 + 3 × 90.00 + 2 × 80.00 + 17 × 100.00 = 2318.78
    const { total } = junshan2021Q3
    if (!total) throw new Error('a total row was expected')
    const at = (index: string) => ({
      ...junshan2021Q3,
      claims: [],
      total: { ...total, published: { ...total.published, index } },
    })
    expect(explanationOf(at('96.62'), id, 'total.published.index').evidence).toBe('the mean is 96.6158')
    for (const index of ['96.61', '96.63'])
      expect(offered(at(index), 'total.published.index')).not.toContain(id)
  })

  it.each([
    ['one above', '80.01%'],
    ['one below', '79.99%'],
    ['right', '90.00%'],
  ])('not %s: %s', (_, published) => {
    expect(offered(table(published), path)).not.toContain(id)
  })

  it('not to a row, and not where there is one row only', () => {
    const { rows = [], total } = table('80.00%')
    const own = row('良心堡镇', { due: 20, onTime: 18 }, { onTimeRate: '80.00%' })
    expect(offered({ rows: [...rows, own] }, 'rows.3.published.onTimeRate')).not.toContain(id)
    const single = {
      rows: [row('许市镇', { due: 5, onTime: 4 }, { onTimeRate: '80.00%' })],
      total: total ?? own,
    }
    expect(findingAt(single, path).verdict).toBe('differs')
    expect(offered(single, path)).not.toContain(id)
  })
})
