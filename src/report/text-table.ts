import stringWidth from 'string-width'

/** Lines of aligned columns, Chinese characters counted at their width; numbers to the right. */
export const textTable = (
  rows: readonly (readonly string[])[],
  right: readonly boolean[],
): readonly string[] => {
  const columns = rows[0]?.length ?? 0
  const widths = Array.from({ length: columns }, (_, i) =>
    rows.reduce((widest, row) => Math.max(widest, stringWidth(row[i] ?? '')), 0),
  )
  return rows.map((row) =>
    row
      .map((cell, i) => {
        const fill = ' '.repeat((widths[i] ?? 0) - stringWidth(cell))
        return right[i] ? fill + cell : cell + fill
      })
      .join('  ')
      .trimEnd(),
  )
}
