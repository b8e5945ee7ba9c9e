import type { NamedChange, WhatIfMessages } from '../what-if-shape.js'

const signed = (by: number): string => `${by < 0 ? '−' : '+'}${Math.abs(by)}`

const changes = (all: readonly NamedChange[]): string =>
  all.map(([count, by]) => `${count} ${signed(by)}`).join('，')

export const whatIf: WhatIfMessages = {
  title: '假设测算',
  heading: (unit, all) =>
    all.length === 0 ? `假设“${unit}”件数不变` : `假设“${unit}”${changes(all)}，其他件数不变`,
  changes,
  outcome: '变动前后',
  columns: { item: '项目', before: '变动前', after: '变动后', difference: '增减' },
  changed: '改变',
  unchanged: '不变',
  reason: (isBefore, reason) => `${isBefore ? '变动前' : '变动后'}${reason}`,
  items: { index: '综合指标值', grade: '等级', rank: '名次' },
  move: (before, after) => {
    if (before === undefined || after === undefined) return before === after ? '' : '有无名次改变'
    if (before === after) return '不变'
    return after < before ? `升 ${before - after} 位` : `降 ${after - before} 位`
  },
  contributions: '各指标得分的增减',
  points: { indicator: '指标', before: '变动前得分', after: '变动后得分', difference: '增减' },
  limit: '限于 0 至满分之间的增减',
  sum: '合计',
  moved: (count) => `名次变动的单位共 ${count} 个：`,
  movedColumns: { unit: '单位', before: '变动前', after: '变动后', move: '升降' },
  nobodyMoves: '各单位名次不变。',
}
