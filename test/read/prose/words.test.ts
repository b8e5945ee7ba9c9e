import { describe, expect, it } from 'vitest'
import { chineseNumber } from '../../../src/read/prose/chinese-number.js'
import { conceptOf } from '../../../src/read/prose/concepts.js'
import { qualifier } from '../../../src/read/prose/counts.js'
import { cleanLabel, similar } from '../../../src/read/prose/labels.js'
import { placeOf } from '../../../src/read/prose/place.js'

describe('a number in words', () => {
  it.each([
    ['一', 1],
    ['两', 2],
    ['九', 9],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['九十九', 99],
    ['零', 0],
    ['8', 8],
    ['2021', 2021],
    ['12345', undefined],
    ['一二', undefined],
    ['十十', undefined],
    ['百', undefined],
    ['家', undefined],
    ['', undefined],
  ])('%s is %s', (text, value) => {
    expect(chineseNumber(text)).toBe(value)
  })
})

describe('a label', () => {
  it.each([
    ['三季度全区共受理工单', '受理工单'],
    ['其中,投诉类', ',投诉类'],
    ['其中投诉类', '投诉类'],
    ['9月份全市按期办结率达到了', '按期办结率'],
    ['综合指标值评定为', '综合指标值'],
    ['◆按期办结率为', '按期办结率'],
    ['2023年上半年受理诉求', '受理诉求'],
    ['截至6月份共受理', '受理'],
    ['和平区', '和平区'],
    ['在办', '在办'],
    ['在线解答', '在线解答'],
    ['及时办结率', '及时办结率'],
    ['单 位', '单位'],
    ['微信 App Store', '微信App Store'],
    ['诉求主要集中的有城市管理类', '城市管理类'],
    ['', ''],
    ['的', ''],
  ])('%j is %j', (words, label) => {
    expect(cleanLabel(words)).toBe(label)
  })

  it('of endless words is that of the last of them', () => {
    expect(cleanLabel(`${'无关'.repeat(10_000)}受理工单`)).toHaveLength(60)
  })

  it.each([
    ['办结工单', '办结', 2],
    ['办结', '办结工单', 2],
    ['咨咨', '咨', 1],
    ['投诉', '表扬', 0],
    ['', '办结', 0],
  ])('%s shares as many characters with %s: %i', (a, b, same) => {
    expect(similar(a, b)).toBe(same)
  })
})

describe('what a count counts', () => {
  it.each([
    ['不满意工单', 'dissatisfied'],
    ['群众满意数', 'satisfied'],
    ['返工单', 'reworked'],
    ['超期办结', 'overdue'],
    ['按期办结', 'onTime'],
    ['未办结', 'open'],
    ['抽查回访工单', 'surveyed'],
    ['应办理工单', 'due'],
    ['直接答复', 'direct'],
    ['解决', 'solved'],
    ['转办工单', 'dispatched'],
    ['已办理', 'completed'],
    ['受理工单', 'accepted'],
    ['城市管理类', undefined],
    ['', undefined],
  ])('%s: %s', (label, concept) => {
    expect(conceptOf(label)).toBe(concept)
  })

  it.each([
    ['受理工单', ''],
    ['紧急工单', '紧急'],
    ['临江区受理', '临江区'],
    ['投诉类办结数', '投诉类'],
    ['“12345”政务服务热线受理', ''],
  ])('%s is set apart by %j', (label, words) => {
    expect(qualifier(label)).toBe(words)
  })
})

describe('whose bulletin it is', () => {
  it.each([
    ['云梦区热线工作情况通报', '云梦区'],
    ['关于临江县12345热线办理情况的通报', '临江县'],
    ['高新区六月通报', '高新区'],
    ['滨海新区热线月报', '滨海新区'],
    ['青石街道信箱情况', '青石街道'],
    ['热线工作通报', undefined],
    [undefined, undefined],
  ])('%s: %s', (title, place) => {
    expect(placeOf(title)).toBe(place)
  })
})
