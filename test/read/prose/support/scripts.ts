import { Converter } from 'opencc-js/cn2t'

/** A way to write the same text; every one of them has to read alike. */
export type Script = (text: string) => string

const traditional: Script = Converter({ from: 'cn', to: 't' })
const ofTaiwan: Script = Converter({ from: 'cn', to: 'tw' })

/** Readings as bad conversions leave them behind a character. */
const readings: ReadonlyMap<string, string> = new Map([
  ['區', 'qū'],
  ['辦', 'bàn'],
  ['結', 'jié'],
  ['單', 'dān'],
  ['數', 'shù'],
  ['鎮', 'zhèn'],
  ['滿', 'mǎn'],
  ['訴', 'sù'],
  ['處', 'chǔ'],
  ['較', 'jiào'],
  ['個', 'gè'],
])

const withLeftovers: Script = (text) =>
  [...text]
    .map((character) => `${character}${readings.has(character) ? `(${readings.get(character)})` : ''}`)
    .join('')

/** Digits and signs of numbers as wide as characters; commas are wide in Chinese anyway. */
const wide: Script = (text) =>
  text.replace(/[\d.%+-]+/g, (number) =>
    number.replace(/./g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  )

/** Every script by name. */
export const scripts: Readonly<Record<string, Script>> = {
  simplified: (text) => text,
  traditional,
  'traditional, as in Taiwan': ofTaiwan,
  'traditional with left-over readings': (text) => withLeftovers(traditional(text)),
  'full-width digits': wide,
  'traditional with left-over readings and full-width digits': (text) =>
    wide(withLeftovers(traditional(text))),
}
