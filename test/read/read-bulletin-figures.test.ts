import { describe, expect, it } from 'vitest'
import { readBulletin } from '../../src/read/read-bulletin.js'
import { rate } from './prose/support/claims.js'
import { leaves, reads } from './prose/support/reads.js'
import { scripts } from './prose/support/scripts.js'

describe('numbers that are no figures', () => {
  it.each([
    ['a day', '2023年5月12日，办公室召开会议。'],
    ['a stretch of days', '5月12日至6月3日开展检查。'],
    ['a stretch of months', '2023年1-6月，运行平稳。'],
    ['dates in signs', '截至2023-05-12，即2023/5/12前，完成整改。'],
    ['a time of day', '服务时间08:30-17:30。'],
    ['a quarter and a week', '第3季度，第28周，本期为第12期。'],
    ['a telephone', '联系电话0730-8123456。'],
    ['a mobile', '联系人手机13812345678。'],
    ['a free number', '拨打400-810-1234。'],
    ['a hotline', '12345热线与12315平台双号并行。'],
    ['a hotline in quotation marks', '“12345”政务服务便民热线运行平稳。'],
    ['a ticket', '工单号：481055，编号20230512001。'],
    ['an attachment and a table', '见附件2、表3。'],
    ['a house', '幸福小区2号楼15层。'],
    ['codes', '地块A1、v2的平台、P2P平台。'],
    ['list numbers', '1.受理情况\n2、办理情况\n（3）存在问题'],
    ['a band of scores', '得分在90-95分的单位。'],
  ])('%s', (_, text) => {
    for (const written of Object.values(scripts)) {
      expect(readBulletin(written(text))).toMatchObject({
        claims: [],
        coverage: { numbers: 0, used: 0, unused: [] },
      })
    }
  })

  it('a number with what is counted behind it is one, though it looks like a name', () => {
    const { coverage } = readBulletin('全年受理12345件，转办12315件，其中重大诉求120件。')
    expect(coverage.unused.map(({ text }) => text)).toEqual(['12345件', '12315件', '120件'])
  })
})

leaves('figures that are said to be about so much', [
  [
    'before the number',
    '受理约300件，办结近290件，回访超过100件，满意不足90件，逾期逾10件。',
    [
      ['300件', 'approximate'],
      ['290件', 'approximate'],
      ['100件', 'approximate'],
      ['90件', 'approximate'],
      ['10件', 'approximate'],
    ],
  ],
  [
    'behind the number',
    '受理3000余件，办结200多件，话务1万余件次。',
    [
      ['3000余件', 'approximate'],
      ['200多件', 'approximate'],
      ['1万余件次', 'approximate'],
    ],
  ],
  [
    'a rate of printed counts',
    '应办理400件，按期办结397件，按期办结率近99%。',
    [
      ['400件', 'no-claim'],
      ['397件', 'no-claim'],
      ['99%', 'approximate'],
    ],
  ],
])

leaves('figures of another unit', [
  [
    'time and measures',
    '平均用时24小时，3个工作日内办结，整治面积120平方米，提速2倍。',
    [
      ['24', 'other-unit'],
      ['3', 'other-unit'],
      ['120', 'other-unit'],
      ['2', 'other-unit'],
    ],
  ],
])

reads('figures beside numbers that are none', [
  [
    'dates, telephones, tickets, deadlines',
    '2023年5月1日至31日，12345热线（0730-8123456）应办理工单410件，24小时内按期办结405件（工单号481055除外），按期办结率98.78%。',
    [rate('98.78%', '405', '410')],
  ],
  [
    'list numbers',
    '1.应办结300件，办结290件，办结率96.67%。\n（2）回访100件，满意99件，满意率99.00%。',
    [rate('96.67%', '290', '300'), rate('99.00%', '99', '100')],
  ],
  [
    'spaces',
    '应 办 理 410 件 ， 按 期 办 结 405 件 ， 按 期 办 结 率 98.78 % 。',
    [rate('98.78%', '405', '410')],
  ],
])
