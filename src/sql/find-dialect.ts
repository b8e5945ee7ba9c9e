import { InputError, shown } from '../input-error.js'
import { type Dialect, type DialectName, dialectNames } from './dialect.js'
import { clickhouse } from './dialects/clickhouse.js'
import { duckdb } from './dialects/duckdb.js'
import { postgresql } from './dialects/postgresql.js'
import { spark } from './dialects/spark.js'
import { trino } from './dialects/trino.js'

const dialects: Readonly<Record<DialectName, Dialect>> = { duckdb, postgresql, clickhouse, spark, trino }

/** @throws InputError `invalid-value` when there is no such dialect */
export const findDialect = (name: unknown, where: string): Dialect => {
  if (typeof name === 'string' && Object.hasOwn(dialects, name)) return dialects[name as DialectName]
  throw new InputError(
    'invalid-value',
    `${where}: expected a dialect, one of ${dialectNames.join(', ')}, got ${shown(name)}`,
    ['dialect'],
  )
}
