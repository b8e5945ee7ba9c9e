/** A result that reads well: `String(result)`, a template and a REPL all give the same text. */
export interface Readable {
  /** The result in the shape a person checks. */
  toString(): string
}

/**
 * Makes plain results readable: the fields stay plain and enumerable (so JSON and comparisons see nothing else), the
 * text hangs on a shared prototype.
 */
export const readableAs = <Fields extends object>(
  text: (result: Fields) => string,
): ((fields: Fields) => Fields & Readable) => {
  const prototype = {
    toString(this: Fields): string {
      return text(this)
    },
    [Symbol.for('nodejs.util.inspect.custom')](this: Fields): string {
      return text(this)
    },
  }
  for (const key of Reflect.ownKeys(prototype)) Object.defineProperty(prototype, key, { enumerable: false })
  return (fields) => Object.assign(Object.create(prototype) as Readable, fields)
}
