import * as z from 'zod'
import { type BulletinRow, rowSchema } from '../../model/bulletin.js'
import { parseInput } from '../../model/parse-input.js'

const rowsSchema = z.array(rowSchema).max(200_000)

/** The rows, checked. */
export const parseRows = (rows: readonly BulletinRow[], where: string): readonly BulletinRow[] =>
  parseInput(rowsSchema, rows, where)
