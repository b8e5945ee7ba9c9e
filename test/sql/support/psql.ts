import { execFileSync } from 'node:child_process'
import type { Engine } from './engine.js'

/** A PostgreSQL server on this machine, by its own client. */
export const openPsql = (
  port: number,
  database = 'postgres',
): Engine & { readonly plan: (sql: string) => Promise<string> } => {
  const send = (sql: string): string =>
    execFileSync(
      'psql',
      [
        '-X',
        '-q',
        '-A',
        '-t',
        '-v',
        'ON_ERROR_STOP=1',
        '-h',
        '127.0.0.1',
        '-p',
        `${port}`,
        '-U',
        'postgres',
        '-d',
        database,
        '-f',
        '-',
      ],
      { input: sql, encoding: 'utf8', maxBuffer: 2 ** 28, env: { ...process.env, PGCLIENTENCODING: 'UTF8' } },
    )
  return {
    dialect: 'postgresql',
    long: 'bigint',
    text: 'text',
    run: async (sql) => {
      send(`SET client_min_messages = warning; ${sql}`)
    },
    rows: async (sql) => {
      // One line of JSON, in which every value is a text.
      const text = send(
        `SELECT json_agg((SELECT json_object_agg(key, value) FROM json_each_text(row_to_json(result)))) FROM (\n${sql}\n) AS result`,
      )
      return text.trim() === '' ? [] : JSON.parse(text)
    },
    plan: async (sql) => send(`EXPLAIN (VERBOSE) ${sql}`),
    close: async () => {},
  }
}
