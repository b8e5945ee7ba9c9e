import type { Claim } from '../../model/claim.js'
import type { AuditContext } from '../audit-context.js'
import type { Judgement } from '../finding.js'
import { checkChange } from './check-change.js'
import { checkCount } from './check-count.js'
import { checkGrade } from './check-grade.js'
import { checkIndex } from './check-index.js'
import { checkRate, checkShare } from './check-part.js'
import { checkRank } from './check-rank.js'
import { checkDifference, checkSum } from './check-sum.js'

/** Sends a claim to the check of its kind. */
export const judge = (claim: Claim, context: AuditContext): Judgement => {
  switch (claim.kind) {
    case 'rate':
      return checkRate(claim, context)
    case 'share':
      return checkShare(claim, context)
    case 'change':
      return checkChange(claim, context)
    case 'sum':
      return checkSum(claim, context)
    case 'difference':
      return checkDifference(claim, context)
    case 'count':
      return checkCount(claim, context)
    case 'index':
      return checkIndex(claim, context)
    case 'grade':
      return checkGrade(claim, context)
    case 'rank':
      return checkRank(claim, context)
  }
}
