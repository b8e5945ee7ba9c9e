const digits: ReadonlyMap<string, number> = new Map(
  [...'零一二三四五六七八九'].map((character, value) => [character, value] as const),
)

/** A whole number below a hundred as it is written in words, `两` and `十二` included; `undefined` for anything else. */
export const chineseNumber = (text: string): number | undefined => {
  if (/^\d{1,4}$/.test(text)) return Number(text)
  if (text === '两') return 2
  const [tens, ones, ...rest] = text.split('十')
  if (rest.length > 0 || tens === undefined) return undefined
  const digit = (part: string): number | undefined => (part === '' ? undefined : digits.get(part))
  if (ones === undefined) return digit(tens)
  const high = tens === '' ? 1 : digit(tens)
  const low = ones === '' ? 0 : digit(ones)
  return high === undefined || low === undefined ? undefined : high * 10 + low
}

/** The characters such a number is written in. */
export const numberWords = '零一二两三四五六七八九十'
