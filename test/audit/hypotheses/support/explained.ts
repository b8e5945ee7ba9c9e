import { expect } from 'vitest'
import { audit } from '../../../../src/audit/audit.js'
import type { Explanation, Finding } from '../../../../src/audit/finding.js'
import type { Bulletin, BulletinRow } from '../../../../src/model/bulletin.js'
import type { ChangeClaim, Claim, RateClaim, ShareClaim, SumClaim } from '../../../../src/model/claim.js'
import { deepFreeze } from '../../../score/support/deep-freeze.js'

type Operand = NonNullable<RateClaim['numerator']>

/** A rate of the text. */
export const rate = (
  label: string,
  published: string,
  numerator: Operand | null,
  denominator: Operand | null,
  group?: string,
): RateClaim => ({ kind: 'rate', label, published, numerator, denominator, ...(group && { group }) })

/** Shares of one list. */
export const shares = (
  whole: Operand | null,
  list: readonly (readonly [label: string, part: Operand, published: string])[],
  group = '诉求类别',
): readonly ShareClaim[] =>
  list.map(([label, part, published]) => ({ kind: 'share', group, label, published, part, whole }))

/** A change in percent, unless the fields say otherwise. */
export const change = (
  label: string,
  published: string,
  fields: Omit<ChangeClaim, 'kind' | 'published'>,
): ChangeClaim => ({ kind: 'change', label, published, ...fields })

/** A total of parts. */
export const total = (label: string, published: string, parts: SumClaim['parts']): SumClaim => ({
  kind: 'sum',
  label,
  published,
  parts,
})

/** A row of a table; the index and the rates as printed. */
export const row = (
  unit: string,
  tally: BulletinRow['tally'],
  published: BulletinRow['published'],
): BulletinRow => ({ unit, tally, published })

const asBulletin = (of: Bulletin | readonly Claim[]): Bulletin =>
  Array.isArray(of) ? { claims: of as readonly Claim[] } : (of as Bulletin)

/** Every finding, by path; a list of explanations is never longer than four. */
export const findings = (of: Bulletin | readonly Claim[]): Readonly<Record<string, Finding>> =>
  Object.fromEntries(
    audit(deepFreeze(asBulletin(of))).findings.map((finding) => {
      const path = finding.path.join('.')
      expect(
        finding.explanations.length,
        `${path}: ${finding.explanations.map((e) => e.hypothesis)}`,
      ).toBeLessThanOrEqual(4)
      if (finding.verdict !== 'differs') expect([finding.explanations, finding.notes]).toEqual([[], []])
      return [path, finding]
    }),
  )

/** The finding at a path, the first of the text unless stated. */
export const findingAt = (of: Bulletin | readonly Claim[], path = 'claims.0'): Finding => {
  const finding = findings(of)[path]
  if (!finding) throw new Error(`no finding at ${path}`)
  return finding
}

/** The ids of the hypotheses that are offered, most telling first. */
export const ids = (finding: Finding): readonly string[] =>
  finding.explanations.map(({ hypothesis }) => hypothesis)

/** The same for a bulletin and a path. */
export const offered = (of: Bulletin | readonly Claim[], path?: string): readonly string[] =>
  ids(findingAt(of, path))

/** One explanation, which has to be there. */
export const explanationOf = (
  of: Bulletin | readonly Claim[],
  hypothesis: string,
  path?: string,
): Explanation => {
  const finding = findingAt(of, path)
  const found = finding.explanations.find((one) => one.hypothesis === hypothesis)
  if (!found) throw new Error(`${hypothesis} is not among ${JSON.stringify(ids(finding))}: ${finding}`)
  return found
}

/** `explains` of `of`, of one explanation that has to be there. */
export const reach = (of: Bulletin | readonly Claim[], hypothesis: string, path?: string): string => {
  const { explains, of: size } = explanationOf(of, hypothesis, path)
  return `${explains} of ${size}`
}
