import { type InspectOptions, inspect } from 'node:util'
import type { Audit } from '../../audit/audit.js'
import type { Finding } from '../../audit/finding.js'
import type { Bulletin, BulletinRow } from '../../model/bulletin.js'
import type { Tally } from '../../model/tally.js'
import type { ReadingCoverage } from '../../read/bulletin-reading.js'
import { messagesIn as reportMessagesIn } from '../../report/messages.js'
import { printable } from '../../report/printable.js'
import { askedBlocks } from '../output/asked.js'
import { auditLines, findingLines } from '../output/audit-page.js'
import { type Block, blocksText } from '../output/blocks.js'
import { namesIn, rowsBlock } from '../output/rows-table.js'
import type { Session } from '../session.js'
import { askedResult } from './asked-result.js'
import { mergedResult } from './merged-result.js'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const core = ['due', 'completed', 'onTime', 'reworked', 'surveyed', 'satisfied'] as const

/** The counts of a unit, and nothing else. */
const isTally = (value: unknown): value is Tally =>
  isObject(value) &&
  core.every((name) => typeof value[name] === 'number') &&
  Object.values(value).every((count) => typeof count === 'number')

const isRow = (value: unknown): value is BulletinRow =>
  isObject(value) &&
  typeof value['unit'] === 'string' &&
  isObject(value['tally']) &&
  isObject(value['published'])

const isBulletin = (value: unknown): value is Bulletin & { readonly coverage?: ReadingCoverage } =>
  isObject(value) &&
  !('findings' in value) &&
  (Array.isArray(value['claims']) || (Array.isArray(value['rows']) && value['rows'].every(isRow)))

const isMapOfTallies = (value: unknown): value is ReadonlyMap<string, Tally> =>
  value instanceof Map && value.size > 0 && [...value.values()].every(isTally)

const isListOf = <Member>(
  value: unknown,
  is: (member: unknown) => member is Member,
): value is readonly Member[] => Array.isArray(value) && value.length > 0 && value.every(is)

const isFinding = (value: unknown): value is Finding =>
  isObject(value) &&
  isObject(value['claim']) &&
  typeof value['verdict'] === 'string' &&
  Array.isArray(value['explanations'])

const isAudit = (value: unknown): value is Audit =>
  isObject(value) && isListOf(value['findings'], isFinding) && isObject(value['summary'])

interface RefusedInput {
  readonly code: string
  readonly message: string
}

const isRefusedInput = (value: unknown): value is RefusedInput =>
  value instanceof Error && value.name === 'InputError' && 'code' in value

const asRow = (unit: string, tally: Tally): BulletinRow => ({ unit, tally, published: {} })

/** How the REPL shows a value: what a person checks as a row or a table, everything else as Node shows it. */
export const writerFor = ({
  language,
  words,
  screen,
}: Session): ((value: unknown, options: InspectOptions) => string) => {
  const names = namesIn({ words, report: reportMessagesIn(language) })
  const shown = (blocks: readonly Block[]): string => blocksText(blocks, screen).trimEnd()
  const table = (rows: readonly BulletinRow[]): string => shown([rowsBlock(rows, names)])
  // The library's own forms of these speak English.
  const page = { report: reportMessagesIn(language), words: words.results, screen, document: undefined }
  const findings = (all: readonly Finding[]): string =>
    all.flatMap((finding) => findingLines(finding, page)).join('\n')
  const bulletin = ({
    title,
    claims = [],
    rows = [],
    total,
    coverage,
  }: Bulletin & { readonly coverage?: ReadingCoverage }): string => {
    const { count } = words.repl
    const all = total ? [...rows, total] : rows
    const counts = [
      count({ of: 'claims', count: claims.length }),
      count({ of: 'rows', count: rows.length }),
      ...(coverage ? [count({ of: 'unused', count: coverage.unused.length })] : []),
    ]
    return shown([
      ...(title === undefined ? [] : [{ kind: 'paragraph', text: title } as const]),
      { kind: 'paragraph', text: counts.join(' · ') },
      ...(all.length > 0 ? [rowsBlock(all, names)] : []),
    ])
  }
  return (value, options) => {
    // It does not begin with the name of the error: Node would put that on a line of its own.
    if (isRefusedInput(value))
      return words.repl.refused({ code: value.code, message: printable(value.message) })
    if (language !== 'en' && isFinding(value)) return findings([value])
    if (language !== 'en' && isListOf(value, isFinding)) return findings(value)
    if (language !== 'en' && isAudit(value)) return auditLines(value, page).join('\n')
    const asked = language === 'en' ? undefined : askedResult(value)
    const merged = mergedResult(value, language)
    if (merged !== undefined) return merged
    if (asked) return shown(askedBlocks(asked, page.report))
    if (isTally(value)) {
      return Object.entries(value)
        .map(([name, count]) => `${names(name)} ${count}`)
        .join('  ')
    }
    if (isRow(value)) return table([value])
    if (isListOf(value, isRow)) return table(value)
    if (isMapOfTallies(value)) return table([...value].map(([unit, tally]) => asRow(unit, tally)))
    if (isBulletin(value)) return bulletin(value)
    return inspect(value, options)
  }
}
