import * as z from 'zod'
import type { Ratio } from '../../exact/ratio.js'
import { type Claim, claimSchema } from '../../model/claim.js'
import { parseInput } from '../../model/parse-input.js'
import type { AuditContext } from '../audit-context.js'

const claimsSchema = z.array(claimSchema).max(200_000)

/** The claims, checked. */
export const parseClaims = (claims: readonly Claim[], where: string): readonly Claim[] =>
  parseInput(claimsSchema, claims, where)

/** A context without a scheme: inference asks what the figures say by themselves. */
export const contextFor = (mode: AuditContext['mode'] = 'halfExpand'): AuditContext => ({
  scheme: undefined,
  mode,
  sorted: (): readonly Ratio[] => [],
})
