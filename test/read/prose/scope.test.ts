import { describe, expect, it } from 'vitest'
import { piecesOf } from '../../../src/read/prose/pieces.js'
import { scopesOf } from '../../../src/read/prose/scope.js'

/** The scope of each piece, in short: whose, through what, and whether of the year so far. */
const scopes = (text: string): string[] => {
  const pieces = piecesOf(text, [])
  return scopesOf(text, pieces).map(
    ({ body, channel, isCumulative }, i) =>
      `${pieces[i]?.text} ${[body, channel, ...(isCumulative ? ['累计'] : [])].filter((word) => word !== '').join('·')}`,
  )
}

describe('whose figures a piece gives', () => {
  it.each([
    ["nobody else's", '受理5件', ['受理5件 热线']],
    ['those of the mailbox', '县长信箱受理5件', ['县长信箱受理5件 县长信箱']],
    ['those of a mailbox with brackets in its name', '市(区)长信箱受理5件', ['市(区)长信箱受理5件 市长信箱']],
    [
      'those of the section',
      '【热线】\n受理5件\n【区长信箱】\n受理4件\n三、话务\n受理3件',
      [
        '【热线】 热线',
        '受理5件 热线',
        '【区长信箱】 区长信箱',
        '受理4件 区长信箱',
        '三 热线',
        '话务 热线',
        '受理3件 热线',
      ],
    ],
    [
      'a line that names a channel in passing starts no section',
      '县长信箱受理5件\n受理4件',
      ['县长信箱受理5件 县长信箱', '受理4件 热线'],
    ],
    [
      'those of the city',
      '市热线办对我区工单办理考核如下:受理5件\n受理4件',
      ['市热线办对我区工单办理考核如下 市考核·热线', '受理5件 市考核·热线', '受理4件 热线'],
    ],
    ["the city's, put shortly", '市考核结果:受理5件', ['市考核结果 市考核·热线', '受理5件 市考核·热线']],
    [
      'those of the year so far, until the month is named',
      '今年以来受理50件,办结49件,本月受理5件\n受理4件',
      ['今年以来受理50件 热线·累计', '办结49件 热线·累计', '本月受理5件 热线', '受理4件 热线'],
    ],
    ['those of the months from the first on', '1-6月受理50件', ['1-6月受理50件 热线·累计']],
    ['those of a quarter', '7-9月受理5件', ['7-9月受理5件 热线']],
    ['those of the eleventh month are no sum', '11-12月受理5件', ['11-12月受理5件 热线']],
  ])('%s', (_, text, found) => {
    expect(scopes(text)).toEqual(found)
  })

  it('equal scopes are one', () => {
    const text = '受理5件\n县长信箱受理4件\n受理3件'
    const [first, second, third] = scopesOf(text, piecesOf(text, []))
    expect(first).toBe(third)
    expect(first).not.toBe(second)
  })
})
