/** A number of things: `1 row`, `2 rows`. */
export const counted = (count: number, thing: string): string =>
  count === 1 ? `1 ${thing}` : `${count} ${thing}s`
