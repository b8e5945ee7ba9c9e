import { createRequire } from 'node:module'
import { asText, type Engine } from './engine.js'

type Rows = Readonly<{ data: readonly Readonly<Record<string, unknown>>[] }>

const shape = { dialect: 'clickhouse', long: 'Nullable(Int64)', text: 'String' } as const
const json = ' FORMAT JSON'

/** A ClickHouse server, by HTTP on this machine. */
export const openClickhouse = (port: number, storage = 'ENGINE = Memory'): Engine => {
  const send = async (sql: string): Promise<string> => {
    const response = await fetch(`http://127.0.0.1:${port}/`, {
      method: 'POST',
      body: sql,
      headers: { connection: 'close' },
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${text}\n${sql}`)
    return text
  }
  return {
    ...shape,
    storage,
    run: async (sql) => {
      await send(sql)
    },
    rows: async (sql) => (JSON.parse(await send(sql + json)) as Rows).data.map(asText),
    close: async () => {},
  }
}

interface Session {
  query(sql: string, format?: string): string
  cleanup(): void
}

/** A current ClickHouse in this process, from a folder into which chdb was installed. */
export const openChdb = (folder: string): Engine => {
  const { Session } = createRequire(`${folder}/package.json`)('chdb') as { Session: new () => Session }
  const session = new Session()
  session.query('CREATE DATABASE IF NOT EXISTS hotline')
  session.query('USE hotline')
  return {
    ...shape,
    storage: 'ENGINE = Memory',
    run: async (sql) => {
      session.query(sql)
    },
    rows: async (sql) => (JSON.parse(session.query(sql, 'JSON')) as Rows).data.map(asText),
    close: async () => session.cleanup(),
  }
}
