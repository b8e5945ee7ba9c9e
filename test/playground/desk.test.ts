import { describe, expect, it } from 'vitest'
import type { Answer } from '../../docs/playground/desk/answer.js'
import { makeDesk } from '../../docs/playground/desk/desk.js'
import type { Question } from '../../docs/playground/desk/question.js'
import { publishedTable } from '../../docs/playground/samples/published-table.js'
import { sampleBulletin } from '../../docs/playground/samples/sample-bulletin.js'
import { junshan2021Q3 } from '../../src/bulletins/index.js'
import type { BulletinRow } from '../../src/index.js'
import { readBulletin } from '../../src/read/index.js'
import { sampleSummary } from './support/sample.js'

const asked = (given: Partial<Question>): Question => ({
  text: sampleBulletin,
  language: 'zh',
  preset: undefined,
  changes: undefined,
  isApplied: false,
  limits: { differs: 50, unverifiable: 50, unused: 50, units: 300 },
  ...given,
})

const answer = (given: Partial<Question>): Answer => {
  const reply = makeDesk()({ number: 1, question: asked(given), format: undefined })
  if (!reply.answer) throw new Error(reply.problem?.detail)
  return reply.answer
}

const evenly = { completion: '25', onTime: '25', rework: '25', satisfaction: '25' }

describe('the desk', () => {
  it('can send what it answers to a page', () => {
    const whole = answer({ changes: { weights: evenly, places: 1, mode: 'trunc' } })
    expect(structuredClone(whole)).toEqual(whole)
  })

  it('says that there is nothing, where there is nothing', () => {
    expect(answer({ text: ' \n' })).toMatchObject({
      conclusion: undefined,
      reading: undefined,
      hasUnits: false,
    })
    const prose = answer({ text: '今天没有数字。' })
    expect(prose).toMatchObject({ conclusion: undefined, table: undefined, problems: [] })
    expect(prose.reading).toMatchObject({ numbers: 0 })
  })

  it('sends the first of long lists, and says how many there are', () => {
    const { differs, table } = answer({ limits: { differs: 2, unverifiable: 0, unused: 0, units: 3 } })
    expect([differs.shown.length, differs.all]).toEqual([2, sampleSummary.differs])
    expect([table?.rows.shown.length, table?.rows.all]).toEqual([3, 6])
  })

  it('holds a changed scheme against the printed one, unit by unit', () => {
    const { table } = answer({ changes: { weights: evenly, places: 2, mode: 'halfExpand' } })
    const office = table?.rows.shown.find(({ unit }) => unit === '城市管理局')
    expect(office).toMatchObject({
      rank: { now: '5', before: '4', by: -1 },
      index: { now: '84.09', before: '87.27', by: -1 },
      grade: { now: 'B', before: undefined, by: 0 },
      published: '87.28',
    })
    expect(table?.moves).toEqual({ ranks: 2, grades: 0 })
  })

  it('leaves out the units that cannot be scored, names them, and assesses the others', () => {
    const { table, problems } = answer({ text: sampleBulletin.replace('云溪镇	6	6	6', '云溪镇	6	6	7') })
    expect(table?.rows.all).toBe(5)
    expect(problems).toMatchObject([
      { code: 'inconsistent-tally', count: 'completed', units: { shown: ['云溪镇'], all: 1 } },
    ])
  })

  it('reports weights that do not add up instead of assessing by them', () => {
    const { table, problems } = answer({
      changes: { weights: { ...evenly, onTime: '26' }, places: 2, mode: 'halfExpand' },
    })
    expect(problems.map(({ code }) => code)).toEqual(['weights-do-not-add-up'])
    expect(table?.moves).toBeUndefined()
  })

  it('replies with the error for a text that is too long', () => {
    const order = { number: 7, question: asked({ text: '字'.repeat(5_000_001) }), format: undefined }
    expect(makeDesk()(order)).toMatchObject({ number: 7, answer: undefined, problem: { code: 'too-large' } })
  })

  it('reads the pasted table of the published quarter as the data has it', () => {
    const { rows, total } = readBulletin(publishedTable(junshan2021Q3))
    const plain = ({ unit, tally, published }: BulletinRow) => ({ unit, tally, published })
    expect(rows?.map(plain)).toEqual(junshan2021Q3.rows?.map(plain))
    expect(total && plain(total)).toEqual(junshan2021Q3.total && plain(junshan2021Q3.total))
  })
})
