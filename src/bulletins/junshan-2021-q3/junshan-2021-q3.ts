import type { Bulletin } from '../../model/bulletin.js'
import { mailboxRows, mailboxTotal } from './mailbox-table.js'
import { narrative } from './narrative.js'

/**
 * 君山区热线工作情况通报（2021年第三期）: the published quarter that this library is held against. All of the mailbox table
 * (24 units and the total, every cell), and every figure of the text that can be held against another; names simplified.
 *
 * @source Junshan district bulletin 2021 no. 3 (2021 Q3), text and attachment 2
 * @example
 * import { audit } from 'hotline-score'
 * import { junshan2021Q3 } from 'hotline-score/bulletins'
 *
 * audit(junshan2021Q3).summary.differs // => 8
 */
export const junshan2021Q3: Bulletin = {
  title: '君山区热线工作情况通报（2021年第三期）',
  period: '2021-Q3',
  scheme: 'yueyang-2021',
  claims: narrative,
  rows: mailboxRows,
  total: mailboxTotal,
}
