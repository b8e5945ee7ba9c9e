import { describe, expect, it } from 'vitest'
import { runCli } from '../support/run-cli.js'

const typed = async (line: string, language: string): Promise<string> => {
  const { stdout } = await runCli(['repl', '--lang', language], { stdin: `${line}\n` })
  return stdout
    .split('\n')
    .slice(5)
    .join('\n')
    .replace(/^(?:> )+|(?:> )+$/gm, '')
}

const one = (satisfied: number) =>
  `{ due: 2, completed: 2, onTime: 2, reworked: 0, surveyed: 2, satisfied: ${satisfied} }`

describe('in Chinese the REPL', () => {
  it('shows a comparison', async () => {
    const printed = await typed(
      `compare(assess({ 甲: ${one(1)} }, yueyang2021), assess({ 甲: ${one(2)} }, yueyang2021))`,
      'zh',
    )
    expect(printed).toMatch(/^综合指标值上升 1 个单位/m)
    expect(printed).toMatch(/甲 +90\.00 +100\.00 +\+10\.00 +A +群众满意率得分 \+10\.00/)
    expect(printed).not.toMatch(/[a-z]{3,}/)
  })

  it('shows what was combined, the mean and the printed index', async () => {
    const quarters = `{ 一季度: ${one(2)}, 二季度: { due: 1, completed: 1, onTime: 1, reworked: 0, surveyed: 1, satisfied: 0 } }`
    const differs = await typed(`combine(${quarters}, yueyang2021, { published: '90.00' })`, 'zh')
    expect(differs).toMatch(/一季度 +100\.00/)
    expect(differs).toMatch(/合计 +93\.33/)
    expect(differs).toContain('各指标值的平均数为 90，比合计低 10/3 分。')
    expect(differs).toContain(
      '公布的 90.00 不符，应为 93.33；各准确的指标值的平均数、各印出的指标值的平均数印出来正是这个数。',
    )
    expect(differs).not.toMatch(/[a-z]{3,}/)
    const right = await typed(`combine(${quarters}, yueyang2021, { published: '93.33' })`, 'zh')
    expect(right).toContain('公布的 93.33 与合计相符。')
  })

  it('shows combined tables and who was missing', async () => {
    const printed = await typed(
      `combineTables({ 三季度: { 甲: ${one(2)} }, 四季度: { 甲: ${one(1)}, 乙: ${one(2)} } }, yueyang2021)`,
      'zh',
    )
    expect(printed).toMatch(/甲 +95\.00/)
    expect(printed).toContain('“乙”不在“三季度”表中。')
    expect(printed).not.toMatch(/[a-z]{3,}/)
  })
})

it('in English the REPL leaves these to the library', async () => {
  const line = `compare(assess({ 甲: ${one(1)} }, yueyang2021), assess({ 甲: ${one(2)} }, yueyang2021))`
  expect(await typed(line, 'en')).toContain('甲 90.00 A → 100.00 A: 10 = 10 satisfaction')
})
