import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bulletinSchema } from '../../src/model/bulletin.js'
import { readBulletin } from '../../src/read/read-bulletin.js'
import { onlyRefuses } from '../score/support/refusal.js'
import { standsWhereItSays } from './prose/support/claims.js'
import { scripts } from './prose/support/scripts.js'

const vocabulary = fc.constantFrom(
  ...['受理', '应办理', '办结', '按期办结', '超期', '返工', '回访', '满意', '不满意', '工单', '来信', '诉求'],
  ...['率', '率为', '类', '占', '占比', '其中', '分别为', '分别占', '合计', '共', '上述三类', '前五', '主要'],
  ...[
    '同比',
    '环比',
    '较上月',
    '去年同期',
    '上升',
    '下降',
    '增加',
    '减少',
    '个百分点',
    '综合指标值',
    '等级评价',
  ],
  ...['甲局', '乙镇', '等三家单位', '的单位有', '名单', '全市', '对我区考核', '信箱', '热线', '累计', '本月'],
  ...[
    '件',
    '封',
    '家',
    '分',
    '万',
    '亿',
    '%',
    '‰',
    '件，',
    '件；',
    '件。',
    '%，',
    '%）',
    '（',
    '）',
    '：',
    '、',
  ],
  ...['，', '。', '；', '\n', ' ', '\t', '|', '余', '约', '近', '-', '/', '.', ',', '第', '年', '月', '日'],
  ...['0', '1', '7', '20', '35', '100', '560', '1,234', '99.86', '12345', '7.13', '2021', '0730-8123456'],
  ...['A类', '降为B类', '全部办结', '区(qū)', '滿', '辦結', '９', '％', '𠮷', '\u200b', '\ud800', '\udc00'],
  ...['<table>', '<tr>', '<td>', '</table>', '<p>', '<td', '&nbsp;', '单位', '应办理数', '办结率', '"'],
)

const texts = fc.oneof(
  fc.array(vocabulary, { maxLength: 120 }).map((words) => words.join('')),
  fc
    .array(fc.constantFrom(...'受理办结率满意占比件家%，。：、（）0123456789.万\n'), { maxLength: 200 })
    .map((signs) => signs.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ maxLength: 300 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
    .map((codes) => String.fromCharCode(...codes)),
)

describe('whatever the text', () => {
  it('it is read, or refused with a reason', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = onlyRefuses(() => readBulletin(text))
        if (!reading) return
        const { claims = [], rows = [], total, tables, coverage, ...rest } = reading
        // Every passage holds what it says, and so does every number that was left.
        const cells = [...rows, ...(total ? [total] : [])].flatMap(({ sources }) =>
          Object.values(sources ?? {}),
        )
        const passages = [...claims.map(({ source }) => source), ...cells, ...coverage.unused]
        expect(standsWhereItSays(text, passages)).toBe(true)
        expect(claims.every(({ source }) => source !== undefined && source.text !== '')).toBe(true)
        expect(coverage.used + coverage.unused.length).toBe(coverage.numbers)
        expect(coverage.unused.map(({ start }) => start)).toEqual(
          coverage.unused.map(({ start }) => start).toSorted((a, b) => a - b),
        )
        const holdsAny = claims.length + rows.length + (total ? 1 : 0) > 0
        const bulletin = { ...rest, claims, rows, ...(total && { total }) }
        expect(bulletinSchema.safeParse(bulletin).success).toBe(holdsAny)
        expect(tables.length > 0 || rows.length === 0).toBe(true)
      }),
      { numRuns: 1500 },
    )
  })

  it('the same text reads the same', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const read = () => onlyRefuses(() => readBulletin(text))
        expect(read()).toEqual(read())
      }),
      { numRuns: 200 },
    )
  })

  it('a numeral that counts nothing makes no claim', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('2021年', '5月', '12日', '10:30', '第28周', '，', '。', '12345'), {
          maxLength: 30,
        }),
        (words) => {
          const { claims, coverage } = readBulletin(words.join('于'))
          expect(claims).toEqual([])
          expect(coverage.numbers).toBe(0)
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('a text in front', () => {
  it('moves what is read, and changes nothing of it', () => {
    const text = '三季度应办理800件，按期办结796件，按期办结率99.50%。'
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('各单位要重视。', '𠮷祥镇', '\u200b', '区(qū)', '\n', '（详见附件1）。'), {
          maxLength: 20,
        }),
        fc.constantFrom(...Object.values(scripts)),
        (words, written) => {
          const before = `${words.join('')}\n`
          const { claims } = readBulletin(before + written(text))
          expect(claims).toMatchObject([
            {
              published: '99.50%',
              source: { start: before.length + written(text).indexOf(written('99.50%')) },
            },
          ])
        },
      ),
      { numRuns: 200 },
    )
  })
})
