import { describe, expect, it } from 'vitest'
import { runCli } from './support/run-cli.js'

const files = {
  '办法.json': JSON.stringify({
    id: 'warned-2022',
    title: '示例区考核办法',
    counts: { warnings: '预警次数' },
    indicators: [
      {
        id: 'rework',
        weight: 100,
        numerator: { reworked: 1 },
        denominator: { due: 1 },
        direction: 'lowerIsBetter',
      },
    ],
    adjustments: [{ id: 'warning', title: '预警扣分', cases: { warnings: 1 }, pointsPerCase: -12 }],
    index: { places: 2 },
    grades: [
      { grade: '优秀', from: 90 },
      { grade: '合格', from: 0 },
    ],
  }),
  '件数.json': JSON.stringify(
    ['甲', '乙'].map((unit, i) => ({
      ...{ unit, due: 10, completed: 10, onTime: 10, reworked: 0, surveyed: 10, satisfied: 10 },
      warnings: i,
    })),
  ),
}

const printed = async (...argv: readonly string[]): Promise<string> => {
  const { stdout, stderr, status } = await runCli([...argv, '--scheme', '办法.json'], { files })
  expect([status, stderr]).toEqual([0, ''])
  return stdout
}

describe('a scheme of the user’s own', () => {
  it.each([
    [
      'breakeven',
      ['breakeven', '件数.json', '--unit', '乙', '--grade', '优秀'],
      '最少改变 1 件：预警次数 −1',
    ],
    ['a place', ['breakeven', '件数.json', '--unit', '乙', '--rank', '1'], '最少改变 1 件：预警次数 −1'],
    ['what if', ['score', '件数.json', '--what-if', '乙: 预警次数 -1'], '假设“乙”预警次数 −1'],
    ['a rank', ['score', '件数.json', '--unit', '乙'], '预警次数 −1'],
  ])('names its counts and its indicators: %s', async (_, argv, expected) => {
    for (const form of [[], ['--markdown'], ['--html', '-']]) {
      const text = await printed(...argv, ...form)
      expect(text).toContain(expected)
      expect(text).toContain('返工')
      expect(text).not.toMatch(/warnings|rework|warned-2022/)
    }
  })

  it('bears its title in every form of score and compare', async () => {
    for (const form of [[], ['--markdown'], ['--html', '-']]) {
      expect(await printed('score', '件数.json', ...form)).toContain('《示例区考核办法》')
      expect(await printed('compare', '件数.json', '件数.json', ...form)).toContain('《示例区考核办法》')
    }
  })
})
