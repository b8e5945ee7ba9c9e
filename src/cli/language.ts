import type { Language } from '../report/messages.js'

export const languages: readonly Language[] = ['zh', 'en']

/** Chinese unless the locale of the environment names another language; `C` and `POSIX` name none. */
const languageOfLocale = ({
  LC_ALL,
  LC_MESSAGES,
  LANG,
}: Readonly<Record<string, string | undefined>>): Language => {
  const locale = LC_ALL || LC_MESSAGES || LANG || 'zh'
  return /^(?:zh|C|POSIX)(?![a-z])/i.test(locale) ? 'zh' : 'en'
}

/** What stands behind `--lang` on the command line, the last where it stands there twice. */
const askedFor = (argv: readonly string[]): string | undefined => {
  const end = argv.indexOf('--')
  const options = end < 0 ? argv : argv.slice(0, end)
  const at = options.findLastIndex((word) => /^--lang(?:=|$)/.test(word))
  return options[at] === '--lang' ? options[at + 1] : options[at]?.slice('--lang='.length)
}

/** The language of everything that is printed, known before the command line is read, whose errors are printed in it. */
export const languageOf = (
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language => {
  const asked = askedFor(argv)
  return languages.find((language) => language === asked) ?? languageOfLocale(env)
}
