import { describe, expect, it } from 'vitest'
import { audit } from '../../src/audit/audit.js'
import { junshan2021Q3 } from '../../src/bulletins/junshan-2021-q3/junshan-2021-q3.js'
import type { Bulletin } from '../../src/model/bulletin.js'
import { auditText } from '../../src/report/audit-text.js'
import type { Language } from '../../src/report/messages.js'

const bulletin: Bulletin = {
  scheme: 'yueyang-2021',
  claims: [
    { kind: 'rate', label: '按期办结率', published: '99.86%', numerator: '2794', denominator: '2798' },
    {
      kind: 'change',
      label: '环比',
      published: '21.07%',
      direction: 'down',
      current: '242',
      delta: '51',
    },
    { kind: 'rate', label: '满意率', published: '93.51%', denominator: '77' },
    { kind: 'change', label: '同比', published: '120%', direction: 'down' },
    { kind: 'grade', label: '等级', published: 'A', index: '89.99' },
  ],
}

describe('auditText', () => {
  it('in English', () => {
    expect(auditText(audit(bulletin), { language: 'en' })).toBe(
      `Figures that differ: 3
✗ 环比
    Printed 21.07%, should be 17.41% (exactly -51/293)
    Possible cause: the change is out of the current figure instead of the earlier one (51 / 242 = 21.07%)
    Consequence: no grade or rank goes by it
✗ 同比: printed 120%
    Impossible: nothing can decrease by more than 100 %
    Consequence: no grade or rank goes by it
✗ 等级
    Printed A, should be B (exactly 89.99)
    Possible cause: none that reproduces it exactly
    Consequence: grade A becomes B

Figures that cannot be verified: 1
? 满意率: printed 93.51%
    Reason: numerator not printed
    Only fit: numerator 72 would make it right, and no other whole number

5 figures: 1 reconciles, 3 differ, 1 cannot be verified`,
    )
  })

  it('in Chinese, which is the language unless told otherwise', () => {
    const text = auditText(audit(bulletin))
    expect(text).toBe(auditText(audit(bulletin), { language: 'zh' }))
    expect(text.split('\n').slice(0, 5)).toEqual([
      '不符的数字：3 个',
      '✗ 环比',
      '    公布为 21.07%，应为 17.41%（准确值 -51/293）',
      '    可能原因：除以了本期数，而不是上期数（51 / 242 = 21.07%）',
      '    影响：不影响任何等级或名次',
    ])
    expect(text.split('\n').at(-1)).toBe('共 5 个数字：1 个相符，3 个不符，1 个无法核对')
  })

  it.each<Language>(['zh', 'en'])(
    'tells every figure of the published quarter that is not right, in %s',
    (language) => {
      const result = audit(junshan2021Q3)
      const lines = auditText(result, { language }).split('\n')
      expect(lines.filter((line) => line.startsWith('✗'))).toHaveLength(result.summary.differs)
      expect(lines.filter((line) => line.startsWith('?'))).toHaveLength(result.summary.unverifiable)
    },
  )

  it('refuses a language it does not have', () => {
    expect(() => auditText(audit(bulletin), { language: 'fr' as Language })).toThrow(
      expect.objectContaining({ name: 'InputError', code: 'invalid-value', path: ['language'] }),
    )
  })
})
