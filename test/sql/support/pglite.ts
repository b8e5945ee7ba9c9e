import { PGlite } from '@electric-sql/pglite'
import { asText, type Engine } from './engine.js'

/** PostgreSQL compiled to WebAssembly, in this process. */
export const openPglite = async (): Promise<Engine> => {
  const database = await PGlite.create()
  return {
    dialect: 'postgresql',
    long: 'bigint',
    text: 'text',
    run: async (sql) => {
      await database.exec(sql)
    },
    rows: async (sql) => {
      const { rows } = await database.query<Record<string, unknown>>(sql)
      return rows.map(asText)
    },
    close: () => database.close(),
  }
}
