import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DialectName } from '../../src/sql/dialect.js'
import { mergeSql } from '../../src/sql/merge-sql.js'
import { scoreSql } from '../../src/sql/score-sql.js'
import { tallySql } from '../../src/sql/tally-sql.js'
import { totalSql } from '../../src/sql/total-sql.js'
import { hostileTexts, schemes } from './support/arbitraries.js'
import { caseKinds, caseTable } from './support/cases.js'
import { tallyTable } from './support/engine.js'

interface Parser {
  validate(sql: string): readonly unknown[]
}

interface Grammars {
  readonly SparkSQL: new () => Parser
  readonly TrinoSQL: new () => Parser
}

/** The parsers; Node cannot import the package's folders, so they are bundled first. */
const loadGrammars = async (): Promise<Grammars> => {
  const { outputFiles } = await build({
    stdin: {
      contents: "export { SparkSQL, TrinoSQL } from 'dt-sql-parser'",
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    logLevel: 'silent',
  })
  const loaded = { exports: {} as Grammars }
  new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '')(
    loaded,
    loaded.exports,
    createRequire(import.meta.url),
  )
  return loaded.exports
}

let grammars: Grammars
beforeAll(async () => {
  grammars = await loadGrammars()
})

// These two are held against their grammars and no more; the other engines run.
describe.each([
  ['spark', 'SparkSQL'],
  ['trino', 'TrinoSQL'],
] as const satisfies readonly (readonly [DialectName, keyof Grammars])[])(
  'the grammar of %s',
  (dialect, name) => {
    const validate = (sql: string): readonly unknown[] => new grammars[name]().validate(sql)
    const accepts = (sql: string): void => {
      const [error] = validate(sql)
      if (error) throw new Error(`${JSON.stringify(error)}\n${sql}`)
    }

    it('refuses garbage', () => {
      expect(validate('SELECT FROM WHERE ((')).not.toEqual([])
      expect(validate('SELECT a AS b c FROM t GROUP ORDER')).not.toEqual([])
    })

    it('takes what scores', () => {
      fc.assert(
        fc.property(schemes, (scheme) => accepts(scoreSql(tallyTable, scheme, { dialect }).sql)),
        { numRuns: 15 },
      )
    })

    it('takes what tallies, merges and sums up', () => {
      fc.assert(
        fc.property(caseKinds, ({ days, period }) => {
          const shards = [['a', 'cases'], 'cases'].map((table) =>
            tallySql(caseTable(table, days), { dialect, ...(period && { period }) }),
          )
          for (const { sql } of shards) accepts(sql)
          accepts(mergeSql(shards).sql)
          accepts(totalSql(mergeSql(shards)).sql)
        }),
        { numRuns: 6 },
      )
    })

    it.each(hostileTexts)('takes %j as a name', (text) => {
      const table = { ...tallyTable, name: [text, text], unit: text }
      const [scheme] = fc.sample(schemes, { numRuns: 1, seed: 1 })
      if (scheme) accepts(scoreSql(table, scheme, { dialect }).sql)
    })
  },
)
