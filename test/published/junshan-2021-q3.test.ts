import { describe, expect, it } from 'vitest'
import { type Audit, audit } from '../../src/audit/audit.js'
import type { Finding } from '../../src/audit/finding.js'
import { junshan2021Q3 } from '../../src/bulletins/junshan-2021-q3/junshan-2021-q3.js'
import { mailboxRows, mailboxTotal } from '../../src/bulletins/junshan-2021-q3/mailbox-table.js'
import type { Bulletin } from '../../src/model/bulletin.js'
import type { Tally } from '../../src/model/tally.js'
import { yueyang2021 } from '../../src/schemes/yueyang-2021.js'
import { assess } from '../../src/score/assess.js'
import { deepFreeze } from '../score/support/deep-freeze.js'
import { tallyOf } from '../score/support/tallies.js'
import { type KnownDiscrepancy, knownDiscrepancies } from './known-discrepancies.js'

const bulletin = deepFreeze(junshan2021Q3)
const units = mailboxRows.map(({ unit, tally }): [string, Tally] => [unit, tally as Tally])
const { rows, total } = assess(units, yueyang2021)

describe('the mailbox table, as typed from the bulletin', () => {
  const all = '100.00%'
  // 部门 受理 应办 已办 办结率 按期 按期率 返工 返工率 满意 满意率 指标值 等级
  it.each([
    ['住建局', 13, 13, 13, '100%', 11, '84.62%', 0, '0.00%', 13, all, '95.38', 'A'],
    ['人社局', 7, 7, 7, '100%', 7, all, 0, '0.00%', 7, all, '100.00', 'A'],
    ['交警君山大队', 3, 3, 3, '100%', 3, all, 1, '33.33%', 3, all, '93.40', 'A'],
    ['拆迁安置服务中心', 2, 2, 2, '100%', 2, all, 0, '0.00%', 1, '50.00%', '90.00', 'A'],
    ['良心堡镇', 2, 2, 2, '100%', 2, all, 0, '0.00%', 1, '50.00%', '90.00', 'A'],
    ['供电分公司', 1, 1, 1, '100%', 1, all, 0, '0.00%', 0, '0.00%', '80.00', 'B'],
    ['合计', 77, 77, 77, '100%', 75, '97.40%', 1, '1.3%', 72, '93.51%', '97.66', 'A'],
  ])(
    '%s',
    (unit, accepted, due, completed, done, onTime, punctual, reworked, again, satisfied, content, index, grade) => {
      expect([...mailboxRows, mailboxTotal].find((row) => row.unit === unit)).toEqual({
        unit,
        tally: { accepted, due, completed, onTime, reworked, surveyed: due, satisfied },
        published: {
          completionRate: done,
          onTimeRate: punctual,
          reworkRate: again,
          satisfactionRate: content,
          index,
          grade,
        },
      })
    },
  )

  it('has 24 units, each once, whose columns add up to the total row', () => {
    expect(new Set(mailboxRows.map(({ unit }) => unit)).size).toBe(24)
    expect(mailboxRows).toHaveLength(24)
    for (const [count, sum] of Object.entries(mailboxTotal.tally)) {
      expect([count, mailboxRows.reduce((sofar, { tally }) => sofar + Number(tally[count]), 0)]).toEqual([
        count,
        sum,
      ])
    }
  })
})

describe('the table, scored', () => {
  it.each([
    ['住建局', '1240/13', '95.38 A', 18],
    ['交警君山大队', '280/3', '93.33 A', 19],
    ['拆迁安置服务中心', '90', '90.00 A', 20],
    ['农经服务站', '90', '90.00 A', 20],
    ['良心堡镇', '90', '90.00 A', 20],
    ['供电分公司', '80', '80.00 B', 23],
    ['城建投', '80', '80.00 B', 23],
  ])('%s: exactly %s, %s, rank %i', (unit, exact, printed, place) => {
    const row = rows.find((one) => one.unit === unit)
    expect([String(row?.exact), `${row?.printed} ${row?.grade}`, row?.rank]).toEqual([exact, printed, place])
  })

  it('the other seventeen share the first place with 100.00', () => {
    const first = rows.filter(({ rank }) => rank === 1)
    expect(first.map(({ printed, grade }) => `${printed} ${grade}`)).toEqual(Array(17).fill('100.00 A'))
    expect(rows.map(({ rank }) => rank).sort((a = 0, b = 0) => a - b)).toEqual([
      ...Array(17).fill(1),
      18,
      19,
      ...Array(3).fill(20),
      ...Array(2).fill(23),
    ])
  })

  it('the total is 7520/77 = 97.66 from summed counts, where the mean of the rows is 96.61', () => {
    expect(total.tally).toEqual(tallyOf([77, 77, 75, 1, 77, 72], { accepted: 77 }))
    expect([String(total.exact), total.printed, total.grade]).toEqual(['7520/77', '97.66', 'A'])
    expect(total.indicators.map(({ rate }) => String(rate))).toEqual(['1', '75/77', '1/77', '72/77'])
    const [first, ...others] = rows.flatMap(({ exact }) => exact ?? [])
    expect(
      others
        .reduce((sum, exact) => sum?.plus(exact), first)
        ?.dividedBy(24)
        .toFixed(2),
    ).toBe('96.61')
  })

  it('every rate, index and grade is what was printed, but one index', () => {
    const differing: string[] = []
    const printedRows = [...mailboxRows, mailboxTotal]
    for (const [i, { unit, printed, grade, indicators }] of [...rows, total].entries()) {
      const cells = printedRows[i]?.published ?? {}
      const columns = ['completionRate', 'onTimeRate', 'reworkRate', 'satisfactionRate']
      columns.forEach((column, c) => {
        const cell = String(cells[column])
        const places = cell.replace('%', '').split('.')[1]?.length ?? 0
        const recomputed = `${indicators[c]?.rate?.times(100).toFixed(places)}%`
        if (recomputed !== cell) differing.push(`${unit} ${column} ${cell} ${recomputed}`)
      })
      if (printed !== cells['index']) differing.push(`${unit} index ${cells['index']} ${printed}`)
      if (grade !== cells['grade']) differing.push(`${unit} grade ${cells['grade']} ${grade}`)
    }
    expect(differing).toEqual(['交警君山大队 index 93.40 93.33'])
  })
})

const titleOf = ({ claim, unit }: Finding): string =>
  [unit ?? claim.group, claim.label].filter((part) => part !== undefined).join(' ')

/** What an audit finds that is not on the list, and what is on the list that it does not find. */
const against = (found: Audit, known: readonly KnownDiscrepancy[]) => {
  const told = (figure: string, published: string, recomputed = '') =>
    `${figure}: ${published} ≠ ${recomputed}`
  const differing = found.findings
    .filter(({ verdict }) => verdict === 'differs')
    .map((finding) => told(titleOf(finding), finding.published, finding.recomputed))
  const listed = known.map(({ figure, published, recomputed }) => told(figure, published, recomputed))
  return {
    unlisted: differing.filter((one) => !listed.includes(one)),
    stale: listed.filter((one) => !differing.includes(one)),
  }
}

describe('the audit of 2021 Q3, against the known discrepancies', () => {
  const found = audit(bulletin)
  const byTitle = (title: string) => found.findings.find((finding) => titleOf(finding) === title)

  it('finds these, and only these', () => {
    expect(against(found, knownDiscrepancies)).toEqual({ unlisted: [], stale: [] })
    expect(found.summary.differs).toBe(knownDiscrepancies.length)
    for (const { reason } of knownDiscrepancies) expect(reason.length).toBeGreaterThan(20)
  })

  it('fails on a difference that is not listed, and on an entry that went stale', () => {
    const swap = (unit: string, index: string): Bulletin => ({
      ...bulletin,
      rows: mailboxRows.map((row) =>
        row.unit === unit ? { ...row, published: { ...row.published, index } } : row,
      ),
    })
    expect(against(audit(swap('住建局', '95.39')), knownDiscrepancies)).toEqual({
      unlisted: ['住建局 综合指标值: 95.39 ≠ 95.38'],
      stale: [],
    })
    expect(against(audit(swap('交警君山大队', '93.33')), knownDiscrepancies)).toEqual({
      unlisted: [],
      stale: ['交警君山大队 综合指标值: 93.40 ≠ 93.33'],
    })
  })

  it.each([
    ['市考核 群众不满意率', '121/1399'],
    ['市考核 群众不满意率较二季度', '-51/293'],
    ['五类诉求 人力资源和社会保障类', '487/2848'],
    ['五类诉求 住房与城乡建设类', '173/1424'],
    ['五类诉求 农林水利类', '279/2848'],
    ['市长信箱 按期办结率', '75/77'],
    ['市长信箱 群众满意数', '72'],
    ['交警君山大队 综合指标值', '280/3'],
  ])('%s is exactly %s', (title, exact) => {
    expect(String(byTitle(title)?.exact)).toBe(exact)
  })

  it('no difference changes a grade', () => {
    const changed = found.findings.filter(
      ({ consequence }) =>
        consequence && consequence.changes !== 'cosmetic' && consequence.changes.includes('grade'),
    )
    expect(changed).toEqual([])
    expect(byTitle('交警君山大队 综合指标值')?.consequence).toMatchObject({
      changes: 'cosmetic',
      grade: ['A', 'A'],
      rank: [19, 19],
    })
  })

  it('the city’s 98.3 follows from the printed 8.62 % as an interval', () => {
    // 80 + 20×(1 − 2/2798) − 20×r with r from 8.615 % up to 8.625 %
    const finding = byTitle('市考核 综合指标值')
    expect(finding?.verdict).toBe('reconciles')
    expect(finding?.exact).toBeUndefined()
    expect(finding?.range?.lower?.at.toFixed(4)).toBe('98.2607')
    expect(finding?.range?.upper?.at.toFixed(4)).toBe('98.2627')
  })

  it('cannot tell the two first places among the counties and the two grades of the unpublished table', () => {
    const untold = found.findings.filter(({ verdict }) => verdict === 'unverifiable')
    expect(untold.map((finding) => [titleOf(finding), finding.missing])).toEqual([
      ['区热线 综合指标值排名', 'the others who were ranked not printed'],
      ['热线 供电分公司降为B类', 'index not printed'],
      ['热线 城建投降为B类', 'index not printed'],
      ['市长信箱 综合指标值排名', 'the others who were ranked not printed'],
    ])
  })

  it('judges every figure of the text, every cell of the table, and the total against its rows', () => {
    const of = (first: string, second?: string) =>
      found.findings.filter(({ path }) => path[0] === first && (second === undefined || path[1] === second))
        .length
    expect([of('claims'), of('rows'), of('total', 'published'), of('total', 'tally')]).toEqual([
      bulletin.claims?.length,
      24 * 6,
      6,
      7,
    ])
    const { claims, reconciles, differs, unverifiable } = found.summary
    expect(claims).toBe(found.findings.length)
    expect([differs, unverifiable, reconciles]).toEqual([8, 4, claims - 12])
  })
})
