/** How many letters have to be typed otherwise, added, dropped or swapped; for short words. */
const distance = (one: string, other: string): number => {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const [above, left, corner] = [rows[i - 1]?.[j] ?? 0, row[j - 1] ?? 0, rows[i - 1]?.[j - 1] ?? 0]
      const isSame = one[i - 1] === other[j - 1]
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      const swapped = isSwapped ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min(above + 1, left + 1, corner + (isSame ? 0 : 1), swapped))
    }
    rows.push(row)
  }
  return rows.at(-1)?.at(-1) ?? 0
}

/** So much of a word says which one is meant. */
const shortestBeginning = 3

/** The word that was probably meant: the only one that begins so, or the nearest, where it is near. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  if (word.length > 60) return undefined
  const begun = known.filter((own) => own.startsWith(word))
  if (word.length >= shortestBeginning && begun.length === 1) return begun[0]
  const found = known
    .map((own) => ({ own, far: distance(word.toLowerCase(), own.toLowerCase()) }))
    .reduce<{ own: string; far: number } | undefined>(
      (best, one) => (best && best.far <= one.far ? best : one),
      undefined,
    )
  return found && found.far <= Math.max(1, Math.floor(found.own.length / 3)) ? found.own : undefined
}
