import { InputError, shown } from '../input-error.js'
import type { Bulletin, BulletinRow } from '../model/bulletin.js'
import type { Claim } from '../model/claim.js'
import type { Scheme } from '../model/scheme.js'
import { findScheme } from '../schemes/find-scheme.js'
import type { BulletinReading, ReadingCoverage, UnusedFigure } from './bulletin-reading.js'
import { longestText } from './limits.js'
import { unitNamed } from './linked-table.js'
import { claimsOfTable } from './other-tables.js'
import { periodOf } from './period.js'
import { type LinkedTable, linesOf } from './prose/claims/table-words.js'
import { placeOf } from './prose/place.js'
import { type Found, type Prose, proseOf } from './prose/prose.js'
import { readProse, type Surroundings } from './prose/read-prose.js'
import { readGrid } from './table/assess-grid.js'
import { findGrids } from './table/find-grids.js'
import type { Grid } from './table/grid.js'
import { htmlToText, isHtml } from './table/html-text.js'
import { lexiconOf, type VocabularyExtension } from './table/lexicon.js'
import type { TableReading } from './table/table-reading.js'
import { type NormalText, normalText } from './text/normal-text.js'
import { titleOf } from './title.js'

/** How a bulletin is read. */
export interface ReadBulletinOptions {
  /** The scheme the bulletin follows: the id of a preset or a scheme. Read from the table where it shows, unless given. */
  readonly scheme?: string | Scheme | undefined
  /** Words for the headings of tables, beside those that are known. */
  readonly vocabulary?: VocabularyExtension | undefined
}

const ticket = /工单号|工单编号|编号|单号|受理号|信件号/

/** The cases of a table that lists them one by one. */
const itemsOf = ({ header, rows }: Grid): readonly string[] => {
  const column = header.findIndex(({ text }) => ticket.test(text))
  return column < 0 ? [] : rows.map((row) => row[column]?.text ?? '').filter((item) => item !== '')
}

const hasSatisfaction = (scheme: string | Scheme | undefined): boolean => {
  if (scheme === undefined) return false
  const known = typeof scheme === 'string' ? findScheme(scheme) : scheme
  return known.indicators.some(({ id }) => id === 'satisfaction')
}

/** A table of the first few, or with rows left out: its total is not the sum of what is shown. */
const isSelection = ({ title, skipped }: TableReading): boolean =>
  /前[\d一二三四五六七八九十]+[名位个]/.test(title ?? '') ||
  skipped.some(({ label }) => /^[.…⋯·]{2,}$/.test(label))

interface ReadTable {
  readonly grid: Grid
  readonly reading: TableReading
}

/** The assessment table of a bulletin: the largest, where there are several. */
const mainOf = (tables: readonly ReadTable[]): ReadTable | undefined =>
  tables.reduce<ReadTable | undefined>(
    (best, table) => (table.reading.rows.length > (best?.reading.rows.length ?? 0) ? table : best),
    undefined,
  )

const surroundingsOf = (
  prose: Prose,
  place: string | undefined,
  scheme: string | Scheme | undefined,
  main: TableReading | undefined,
  grids: readonly Grid[],
): Surroundings => {
  const rows: readonly BulletinRow[] = main?.rows ?? []
  const table: LinkedTable | undefined = main?.total && { rows, total: main.total }
  const lines = table ? linesOf(prose, table) : new Set<number>()
  const channels = new Set(
    prose.pieces.flatMap(({ line }, piece) => (lines.has(line) ? [prose.scopeOf({ piece }).channel] : [])),
  )
  return {
    linked: table && { table, lines },
    lists: grids.flatMap((grid) => (grid.title ? [{ title: grid.title.text, items: itemsOf(grid) }] : [])),
    standing: {
      place,
      hasSatisfaction: hasSatisfaction(scheme),
      totalFor: (piece) => (lines.has(prose.pieceOf({ piece }).line) ? table?.total.tally : undefined),
      inTable: (name, { piece }) => {
        const row = unitNamed(name, rows)
        if (!row) return undefined
        const index = row.published['index']
        const isOfTable = channels.has(prose.scopeOf({ piece }).channel)
        return { unit: row.unit, ...(isOfTable && index !== undefined && { index: String(index) }) }
      },
    },
  }
}

/** Whose figures a claim gives, in the words of the bulletin: 「市考核」, 「市长信箱」, 「区热线」. */
const scopeName = (prose: Prose, start: number, place: string | undefined): string => {
  const piece = pieceAt(prose, start)
  const { body, channel, isCumulative } = prose.scopeOf({ piece })
  const level = /[省市州县区镇乡旗盟]$/.exec(place ?? '')?.[0] ?? ''
  const name = body !== '' ? body : channel === '热线' ? `${level}热线` : channel
  return isCumulative ? `${name}累计` : name
}

const pieceAt = (prose: Prose, start: number): number => {
  let [low, high] = [0, prose.pieces.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((prose.pieces[middle]?.start ?? 0) <= start) low = middle
    else high = middle - 1
  }
  return low
}

const withoutScope = (label: string, scope: string): string =>
  label.startsWith(scope) ? label.slice(scope.length).replace(/^共/, '') : label

/** Claims with where they stand; with the name of their scope, where the text has several. */
const claimsOf = (
  prose: Prose,
  found: readonly Found[],
  text: NormalText,
  place: string | undefined,
): Claim[] => {
  const names = found.map(({ start }) => scopeName(prose, start, place))
  const isMixed = new Set(names).size > 1
  return found.map(({ claim, start, end }, i) => ({
    ...claim,
    ...(isMixed && { label: `${names[i]} ${withoutScope(claim.label ?? '', names[i] ?? '')}`.trim() }),
    source: text.passage(start, end),
  }))
}

const coverageOf = (
  prose: Prose,
  found: readonly Found[],
  text: NormalText,
  tables: readonly TableReading[],
): ReadingCoverage => {
  const used = new Set(found.flatMap(({ uses }) => uses))
  const unused = prose.figures.flatMap((figure): UnusedFigure[] => {
    if (used.has(figure)) return []
    const reason = figure.isApproximate
      ? 'approximate'
      : figure.kind === 'other'
        ? 'other-unit'
        : (prose.left.get(figure) ?? 'no-claim')
    return [{ ...text.passage(figure.start, figure.end), reason }]
  })
  return {
    numbers: prose.figures.length + tables.reduce((sum, { coverage }) => sum + coverage.numbers, 0),
    used: prose.figures.length - unused.length + tables.reduce((sum, { coverage }) => sum + coverage.used, 0),
    unused: [...unused, ...tables.flatMap(({ coverage }) => coverage.unused)].sort(
      (a, b) => a.start - b.start,
    ),
  }
}

/**
 * 读通报: reads the text of a bulletin into a {@link Bulletin}: the figures of its sentences as claims, its assessment table
 * as rows, each with the place it was read from; and says which numbers it could make nothing of.
 *
 * Differs from `readTable`, which reads a table alone. A figure is claimed only when its sentence, its paragraph or the
 * bulletin says what it is made of; where two readings are possible, none is taken and the figure is listed as `ambiguous`.
 * Traditional and simplified script, full-width digits, 万 and 亿, HTML and the leftovers of bad conversions are read.
 *
 * @source the wording of published bulletins; every rule is held against bulletins read by hand
 * @param text the bulletin, at most 5,000,000 characters; read in time proportional to its length
 * @returns what `audit` takes; without claims or rows where the text holds none
 * @throws InputError `invalid-type` for what is no text, `too-large` beyond the limit, `unknown-scheme`
 * @example
 * import { audit } from 'hotline-score'
 * import { readBulletin } from 'hotline-score/read'
 *
 * const reading = readBulletin('9月份受理工单2848件，应办理2798件，按期办结2794件，按期办结率99.86%。')
 * reading.claims?.[0]?.published // => "99.86%"
 * String(audit(reading).findings[0]) // => "✓ 按期办结率 99.86% = 2794/2798"
 */
export const readBulletin = (text: string, options: ReadBulletinOptions = {}): BulletinReading => {
  if (typeof text !== 'string') {
    throw new InputError('invalid-type', `readBulletin: expected the text of a bulletin, got ${shown(text)}`)
  }
  if (text.length > longestText) {
    throw new InputError(
      'too-large',
      `readBulletin: the text has ${text.length} characters, more than ${longestText}; read it in parts`,
    )
  }
  if (typeof options !== 'object' || options === null) {
    throw new InputError('invalid-type', `readBulletin: expected options, got ${shown(options)}`, ['options'])
  }
  const lexicon = lexiconOf(options.vocabulary, 'readBulletin')
  const normal = normalText(text)
  const grids = findGrids(normal, lexicon)
  const read = grids.flatMap((grid): ReadTable[] => {
    const reading = readGrid(grid, normal, lexicon)
    return reading ? [{ grid, reading }] : []
  })
  const tables = read.map(({ reading }) => reading)
  const main = mainOf(read)
  const scheme = options.scheme ?? main?.reading.scheme
  const page = isHtml(normal) ? htmlToText(normal, grids) : normal
  // Two columns that only their layout shows, and that say nothing, may be prose.
  const masked = grids.filter(
    (grid) => grid.headed || grid.header.length > 2 || read.some((table) => table.grid === grid),
  )
  const prose = proseOf(page.text, page === normal ? masked : [])
  const title = titleOf(page.text)
  const place = placeOf(title)
  const lists = grids.filter((grid) => !read.some((table) => table.grid === grid))
  const found = readProse(prose, surroundingsOf(prose, place, scheme, main?.reading, lists))
  const period = periodOf(title, page.text)
  const bulletin: Bulletin = {
    ...(title !== undefined && { title }),
    ...(period !== undefined && { period }),
    ...(scheme !== undefined && { scheme }),
    claims: [
      ...claimsOf(prose, found, page, place),
      ...tables.flatMap(({ claims }) => claims),
      ...tables.flatMap((table, i) => (table === main?.reading ? [] : claimsOfTable(table, i + 1))),
    ],
    ...(main && main.reading.rows.length > 0 && { rows: [...main.reading.rows] }),
    ...(main?.reading.total && !isSelection(main.reading) && { total: main.reading.total }),
  }
  return { ...bulletin, coverage: coverageOf(prose, found, page, tables), tables }
}
