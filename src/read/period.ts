const spoken =
  /(20\d{2}|19\d{2})年(?:度?(?:第)?([一二三四1-4])季度|(上半年|下半年)|(\d{1,2})月?[-—–~至到]{1,2}(\d{1,2})月(?!\d)|(\d{1,2})月(?!\d{0,2}日?[-—–~至到]))?/g

const halves: ReadonlyMap<string, string> = new Map([
  ['上半年', 'H1'],
  ['下半年', 'H2'],
])

/** Months that make a period of the calendar: 1-6月 is the first half. */
const spans: ReadonlyMap<string, string> = new Map([
  ['1-12', ''],
  ['1-6', '-H1'],
  ['7-12', '-H2'],
  ['1-3', '-Q1'],
  ['4-6', '-Q2'],
  ['7-9', '-Q3'],
  ['10-12', '-Q4'],
])

/** A period in short form; `undefined` for months that make none. */
const written = ([, year, quarter, half, from, to, month]: RegExpMatchArray): string | undefined => {
  if (quarter !== undefined) return `${year}-Q${'一二三四'.indexOf(quarter) + 1 || quarter}`
  if (half !== undefined) return `${year}-${halves.get(half)}`
  if (from !== undefined) {
    const span = spans.get(`${Number(from)}-${Number(to)}`)
    return span === undefined ? undefined : `${year}${span}`
  }
  return month === undefined ? `${year}` : `${year}-${month.padStart(2, '0')}`
}

/**
 * The period a bulletin is about: the one its title names, or else the one its text names most often (of those the most
 * exact), in short form (`2021-Q3`, `2021-09`, `2021-H1`, `2021`). `undefined` where it names none with its year.
 */
export const periodOf = (title: string | undefined, text: string): string | undefined => {
  const inTitle = [...(title ?? '').matchAll(spoken)].map(written).find((period) => (period?.length ?? 0) > 4)
  if (inTitle !== undefined) return inTitle
  const times = new Map<string, number>()
  for (const match of text.slice(0, 200_000).matchAll(spoken)) {
    const period = written(match)
    if (period === undefined) continue
    times.set(period, (times.get(period) ?? 0) + 1)
  }
  const exact = [...times].filter(([period]) => period.length > 4)
  return (exact.length > 0 ? exact : [...times]).reduce<readonly [string, number] | undefined>(
    (best, entry) => (best && best[1] >= entry[1] ? best : entry),
    undefined,
  )?.[0]
}
