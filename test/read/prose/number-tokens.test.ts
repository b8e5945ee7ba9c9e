import { describe, expect, it } from 'vitest'
import { numberTokens } from '../../../src/read/prose/number-tokens.js'

const one = (text: string) => {
  const tokens = numberTokens(text)
  expect(tokens).toHaveLength(1)
  return tokens[0]
}

describe('a number with its unit', () => {
  it.each([
    ['受理2848件', '2848', 'count', '件'],
    ['受理19,197件', '19,197', 'count', '件'],
    ['受理1,234,567件', '1,234,567', 'count', '件'],
    ['来电7.13万件', '7.13万', 'count', '件'],
    ['来电7.13万', '7.13万', 'count', ''],
    ['话务1.2亿次', '1.2亿', 'count', '次'],
    ['接待300人次', '300', 'count', '人次'],
    ['来信48封', '48', 'count', '封'],
    ['单位9家', '9', 'count', '家'],
    ['乡镇13个', '13', 'count', '个'],
    ['补贴2万元', '2万', 'count', '元'],
    ['办结率99.86%', '99.86%', 'percent', ''],
    ['办结率99.86 %', '99.86%', 'percent', ''],
    ['万分之98.5‰', '98.5‰', 'percent', ''],
    ['提高3.67个百分点', '3.67个百分点', 'points', ''],
    ['提高3.67百分点', '3.67百分点', 'points', ''],
    ['评定为98.3分', '98.3', 'score', ''],
    ['指标值97.66，', '97.66', 'bare', ''],
    ['手机APP52', '52', 'bare', ''],
    ['用时24小时', '24', 'other', ''],
    ['用时3个工作日', '3', 'other', ''],
    ['历时2个月', '2', 'other', ''],
    ['占地120平方米', '120', 'other', ''],
    ['耗时5分钟', '5', 'other', ''],
  ])('%s', (text, published, kind, classifier) => {
    expect(one(text)).toMatchObject({ published, kind, classifier, isApproximate: false, isNegative: false })
  })

  it.each([
    ['环比-3.2%', '-3.2%', 2],
    ['环比−3.2%', '-3.2%', 2],
    ['(-5件)', '-5', 1],
  ])('%s is negative', (text, published, start) => {
    expect(one(text)).toMatchObject({ published, start, isNegative: true })
  })

  it('a hyphen between figures is no minus', () => {
    expect(numberTokens('受理20件-30件').map(({ isNegative }) => isNegative)).toEqual([false, false])
  })

  it.each([
    '约300件',
    '近300件',
    '超过300件',
    '不足300件',
    '逾300件',
    '300余件',
    '300多件',
    '3万余件',
    '300件余',
  ])('%s is about so much', (text) => {
    expect(one(text)?.isApproximate).toBe(true)
  })

  it.each([
    ['受理2848件，', 2, 7],
    ['率99.86%。', 1, 7],
    ['来电7.13万件次', 2, 9],
    ['指标值97.66', 3, 8],
  ])('%s: its place is that of number and unit', (text, start, end) => {
    expect(one(text)).toMatchObject({ start, end })
  })

  it('several are read in their order', () => {
    expect(numberTokens('3.67、3.56和1.02个百分点；1,234件、56件').map(({ published }) => published)).toEqual(
      [...['3.67', '3.56', '1.02个百分点', '1,234', '56']],
    )
  })
})

describe('a number that is none', () => {
  it.each([
    ...['2021年', '5月', '12日', '8时', '第28周', '3季度', '2021年1-6月', '7-9月', '5月12日至6月3日'],
    ...['2023-05-12', '2023/5', '10:30', '10:30:59', '第3期', '5号楼', '15层', '12345', '12315', '95588'],
    ...['0730-8123456', '13812345678', '400-810-1234', '工单号481055', '编号:77', '附件2', '表3', '图1'],
    ...['20230512001', '90-95分', 'A1', 'v2', 'P2P', '1.受理', '2、办理', '（', '', '\n3)'],
    ...['办结率(12345)', '办结率(4567)', '拨打110', '“120”'],
  ])('%j', (text) => {
    expect(numberTokens(text)).toEqual([])
  })

  it.each([
    ['12345件', '12345'],
    ['12315起', '12315'],
    ['110件', '110'],
    ['编号4件', '4'],
    ['12345678件', '12345678'],
    ['1.5万件', '1.5万'],
    ['2,5件', '2'],
  ])('unless it counts: %s', (text, published) => {
    expect(numberTokens(text)[0]?.published).toBe(published)
  })

  it('nor is one that is longer than any figure', () => {
    expect(numberTokens(`${'9'.repeat(31)}件`)).toEqual([])
    expect(numberTokens(`${'9'.repeat(30)}件`)).toHaveLength(1)
  })
})
