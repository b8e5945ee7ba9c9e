const spoken =
  /(20\d{2}|19\d{2})年(?:度?(?:第)?([一二三四1-4])季度|(上半年|下半年)|(\d{1,2})月(?!\d{0,2}日?[-—–~至到]))?/g

const halves: ReadonlyMap<string, string> = new Map([
  ['上半年', 'H1'],
  ['下半年', 'H2'],
])

const written = ([, year, quarter, half, month]: RegExpMatchArray): string => {
  if (quarter !== undefined) return `${year}-Q${'一二三四'.indexOf(quarter) + 1 || quarter}`
  if (half !== undefined) return `${year}-${halves.get(half)}`
  return month === undefined ? `${year}` : `${year}-${month.padStart(2, '0')}`
}

/**
 * The period a bulletin is about: the one its title names, or else the one its text names most often (of those the most
 * exact), in short form (`2021-Q3`, `2021-09`, `2021-H1`, `2021`). `undefined` where it names none with its year.
 */
export const periodOf = (title: string | undefined, text: string): string | undefined => {
  const inTitle = [...(title ?? '').matchAll(spoken)].map(written).find((period) => period.length > 4)
  if (inTitle !== undefined) return inTitle
  const times = new Map<string, number>()
  for (const match of text.slice(0, 200_000).matchAll(spoken)) {
    const period = written(match)
    times.set(period, (times.get(period) ?? 0) + 1)
  }
  const exact = [...times].filter(([period]) => period.length > 4)
  return (exact.length > 0 ? exact : [...times]).reduce<readonly [string, number] | undefined>(
    (best, entry) => (best && best[1] >= entry[1] ? best : entry),
    undefined,
  )?.[0]
}
