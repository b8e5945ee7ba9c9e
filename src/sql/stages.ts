import type { Dialect } from './dialect.js'

/** One step of a query: the columns it adds to those of the step before. */
export type Added = readonly (readonly [name: string, expression: string])[]

const listed = (columns: Added): string =>
  columns
    .map(([name, expression]) => (name === expression ? name : `${expression} AS ${name}`))
    .join(',\n    ')

/** A query written step by step, each seeing the columns of all before it. */
export class Stages {
  private readonly steps: { readonly name: string; readonly columns: string }[] = []

  private readonly dialect: Dialect
  private readonly source: string

  constructor(dialect: Dialect, source: string) {
    this.dialect = dialect
    this.source = source
  }

  /** The first step takes from the source the columns that are needed; each later one keeps what there is. */
  add(name: string, columns: Added): void {
    if (columns.length === 0) return
    this.steps.push({
      name,
      columns: this.steps.length === 0 ? listed(columns) : `*,\n    ${listed(columns)}`,
    })
  }

  /** A final SELECT over all steps, by WITH where the engine has it, otherwise one step inside the other. */
  select(write: (from: string) => string): string {
    if (!this.dialect.windows) return write(this.nested())
    let from = this.source
    const ctes = this.steps.map(({ name, columns }) => {
      const text = `${name} AS (\n  SELECT\n    ${columns}\n  FROM ${from}${this.dialect.fence}\n)`
      from = name
      return text
    })
    return `WITH ${ctes.join(',\n')}\n${write(from)}`
  }

  private nested(): string {
    return this.steps.reduce(
      (from, { name, columns }) => `(\n  SELECT\n    ${columns}\n  FROM ${from}\n) AS ${name}`,
      this.source,
    )
  }
}
