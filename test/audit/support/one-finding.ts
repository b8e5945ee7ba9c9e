import { audit } from '../../../src/audit/audit.js'
import type { Finding } from '../../../src/audit/finding.js'
import type { Bulletin } from '../../../src/model/bulletin.js'
import type { Claim } from '../../../src/model/claim.js'
import { deepFreeze } from '../../score/support/deep-freeze.js'

/** What the audit says of a single claim. */
export const findingOf = (claim: Claim, bulletin: Omit<Bulletin, 'claims'> = {}): Finding => {
  const [finding, ...others] = audit(deepFreeze({ ...bulletin, claims: [claim] })).findings
  if (!finding || others.length > 0) throw new Error('expected one finding')
  return finding
}

/** Verdict and recomputed figure, or what is missing. */
export const told = ({ verdict, recomputed, missing }: Finding): string =>
  `${verdict}: ${verdict === 'unverifiable' ? missing : recomputed}`

/** The findings of a bulletin by path, `rows.0.published.index`. */
export const findingsOf = (bulletin: Bulletin): Readonly<Record<string, Finding>> =>
  Object.fromEntries(audit(deepFreeze(bulletin)).findings.map((finding) => [finding.path.join('.'), finding]))

/** Those by path, told. */
export const toldOf = (bulletin: Bulletin): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(findingsOf(bulletin)).map(([path, finding]) => [path, told(finding)]))
