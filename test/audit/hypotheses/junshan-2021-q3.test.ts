import { describe, expect, it } from 'vitest'
import { audit } from '../../../src/audit/audit.js'
import type { Finding } from '../../../src/audit/finding.js'
import { junshan2021Q3 } from '../../../src/bulletins/junshan-2021-q3/junshan-2021-q3.js'
import { deepFreeze } from '../../score/support/deep-freeze.js'
import { ids } from './support/explained.js'

const { findings, summary } = audit(deepFreeze(junshan2021Q3))
const differing = findings.filter(({ verdict }) => verdict === 'differs')
const at = (label: string, published: string): Finding => {
  const found = differing.find(({ claim, unit, published: printed }) => {
    const title = [unit, claim.label].filter(Boolean).join(' ')
    return title === label && printed === published
  })
  if (!found) throw new Error(`${label} ${published} does not differ`)
  return found
}
const noteTexts = (finding: Finding) => finding.notes.map(({ note, text }) => `${note}: ${text}`)
const noCommon = 'no-common-total: no single total and rounding serves all 5 shares'
const jointShare = 'joint-share: their joint share 58.32% is right'

describe('2021 Q3, why each of its eight wrong figures is wrong', () => {
  it('93.40 is a rework rate taken as a whole percent, 80 + 20·0.67, and nothing else', () => {
    const finding = at('交警君山大队 综合指标值', '93.40')
    expect(finding.explanations).toEqual([
      {
        hypothesis: 'rounded-before-combining',
        detail: 'rates rounded to a whole percent before they were weighted',
        evidence: 'with rates rounded so, the index is 93.4000',
        facts: { code: 'rounded-before-combining', places: 0, index: '93.4000' },
        // 住建局 (85 % → 95.50) and the total row (97, 1 and 94 % → 97.70) contradict it
        explains: 23,
        of: 25,
        only: true,
      },
    ])
  })

  it('21.07% is 51 / 242, and nothing else', () => {
    const [only, ...others] = at('市考核 群众不满意率较二季度', '21.07%').explanations
    expect([only?.hypothesis, only?.evidence, only?.only, others]).toEqual([
      'wrong-base',
      '51 / 242 = 21.07%',
      true,
      [],
    ])
  })

  it('9.79% drops digits, 3 of 5, or is out of 2849 to 2851, 3 of 5', () => {
    // by trunc: 17.09, 12.14, 11.62, 9.79, 7.65; of 2849: 17.09, 12.14, 11.62, 9.79, 7.65
    const finding = at('农林水利类', '9.79%')
    expect(finding.explanations).toMatchObject([
      {
        hypothesis: 'other-rounding',
        detail: 'rounded by trunc instead of halfExpand',
        evidence: '9.79634… is 9.79 by trunc',
        explains: 3,
        of: 5,
        only: false,
      },
      {
        hypothesis: 'hidden-total',
        detail: 'out of a total that is printed nowhere, 2849 to 2851, instead of 2848',
        explains: 3,
        of: 5,
        only: false,
      },
    ])
    expect(finding.explanations).toHaveLength(2)
    expect(noteTexts(finding)).toEqual(expect.arrayContaining([noCommon, jointShare]))
  })

  it.each([
    // 487/2848: 487 is 17.0997 %, 488 is 17.135 %
    ['人力资源和社会保障类', '17.12%', '487 gives 17.12% only out of 2844 to 2845, which is printed nowhere'],
    // 346 is 12.1489 %, 347 is 12.184 %
    ['住房与城乡建设类', '12.17%', '346 gives 12.17% only out of 2842 to 2844, which is printed nowhere'],
  ])('%s %s: no count of 2848 gives it', (label, published, unprinted) => {
    const finding = at(label, published)
    expect(noteTexts(finding)).toEqual([
      `impossible-count: no whole count out of 2848 gives ${published}`,
      `unprinted-totals: ${unprinted}`,
      noCommon,
      jointShare,
    ])
    expect(ids(finding)).toContain('hidden-total')
  })

  it('8.62% needs 2806 to 2809 (242/8.625 % = 2805.8, 242/8.615 % = 2809.05), printed nowhere', () => {
    const finding = at('市考核 群众不满意率', '8.62%')
    expect(finding.explanations[0]).toMatchObject({
      hypothesis: 'hidden-total',
      detail: 'out of a total that is printed nowhere, 2806 to 2809, instead of 2798',
    })
    expect(noteTexts(finding)).toContain(
      'unprinted-totals: 242 gives 8.62% only out of 2806 to 2809, which is printed nowhere',
    )
  })

  it('75 satisfied is the on-time count copied', () => {
    expect(at('市长信箱 群众满意数', '75').explanations).toMatchObject([
      { hypothesis: 'copied-cell', evidence: '市长信箱 按期办结率: 75', only: true },
    ])
  })

  it('100% on time of 75/77 is left unexplained by any other figure of the text', () => {
    expect(at('市长信箱 按期办结率', '100%').explanations).toEqual([])
  })

  it('none changes a grade or a rank', () => {
    expect(differing).toHaveLength(8)
    for (const { consequence } of differing) expect(consequence?.changes).toBe('cosmetic')
    expect(at('交警君山大队 综合指标值', '93.40').consequence).toMatchObject({
      grade: ['A', 'A'],
      rank: [19, 19],
    })
    // 80 + 20·2796/2798 − 20·242/2798 = 98.2559: still 98.3
    expect(at('市考核 群众不满意率', '8.62%').consequence?.detail).toBe('index 98.3 stays, grade A stays')
  })

  it('no list of explanations is longer than three; seven of eight are explained', () => {
    for (const { explanations } of differing) expect(explanations.length).toBeLessThanOrEqual(3)
    expect(summary.explained).toBe(7)
    for (const { explanations, notes } of findings.filter(({ verdict }) => verdict !== 'differs')) {
      expect([explanations, notes]).toEqual([[], []])
    }
  })
})
