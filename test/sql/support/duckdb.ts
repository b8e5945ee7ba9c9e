import { DuckDBInstance } from '@duckdb/node-api'
import { asText, type Engine } from './engine.js'

/** DuckDB in this process. */
export const openDuckdb = async (): Promise<Engine> => {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  return {
    dialect: 'duckdb',
    long: 'BIGINT',
    text: 'VARCHAR',
    run: async (sql) => {
      await connection.run(sql)
    },
    rows: async (sql) => {
      const reader = await connection.runAndReadAll(sql)
      return reader.getRowObjects().map(asText)
    },
    close: async () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}
