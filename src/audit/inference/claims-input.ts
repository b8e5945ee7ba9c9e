import * as z from 'zod'
import { type Claim, claimSchema } from '../../model/claim.js'
import { parseInput } from '../../model/parse-input.js'

const claimsSchema = z.array(claimSchema).max(200_000)

/** The claims, checked. */
export const parseClaims = (claims: readonly Claim[], where: string): readonly Claim[] =>
  parseInput(claimsSchema, claims, where)
