import stringWidth from 'string-width'

/** What the pictures of a page have in common: ink, letters, and how wide a character is. */
export const ink = '#1c2126'
export const softInk = '#59636e'
export const gridInk = '#c3c9d0'
export const fontSize = 13
export const fonts =
  '"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif'
export const perColumn = 6.8
export const widestName = 240

/** A name that fits beside its line; a long one is shortened. */
export const nameOf = (name: string): string => {
  if (stringWidth(name) * perColumn <= widestName) return name
  let shortened = ''
  for (const character of name) {
    if (stringWidth(`${shortened}${character}…`) * perColumn > widestName) break
    shortened += character
  }
  return `${shortened}…`
}

/** How much room names take beside a picture. */
export const roomFor = (names: readonly string[]): number =>
  names
    .map((name) => Math.min(widestName, Math.ceil(stringWidth(name) * perColumn)))
    .reduce((widest, one) => Math.max(widest, one), 40)
