import type { Piece } from './pieces.js'

/** Whose figures a sentence gives, through which channel, over which time. */
export interface Scope {
  /** Who measures, where it is not the bulletin's own office: 「市考核」. */
  readonly body: string
  /** 热线, or the mailbox as the text names it. */
  readonly channel: string
  /** Whether the figures are those of the year so far, beside the period's own. */
  readonly isCumulative: boolean
}

const channelWords = /[省市州县区镇](?:\([^)\n]{1,3}\))?长信箱|书记信箱|信箱|热线|12345|话务/
const heading = /^\s*(?:【|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/
const assessing =
  /(省|市|州|县|区)[^,。;\n]{0,16}对(?:我|全|本)?[^,。;\n]{0,16}(?:考核|考评)|(省|市|州|县|区)[^,。;\n]{0,10}(?:考核|考评)(?:结果|情况)/
const cumulative = /今年以来|累计|(?<!\d)1(?:月份?)?[-—–~～至到]{1,2}\d{1,2}月/
const current = /本月|当月|本季度|当季|(?<![-—–~～至到\d])\d{1,2}月份|[一二三四]季度/

const channelIn = (words: string): string | undefined => {
  const found = channelWords.exec(words)?.[0]
  if (found === undefined) return undefined
  return found.endsWith('信箱') ? found.replace(/\([^)]*\)/, '') : '热线'
}

/** Where each line ends, by its number. */
const lineEnds = (pieces: readonly Piece[]): ReadonlyMap<number, number> =>
  new Map(pieces.map(({ line, end }) => [line, end]))

/** The scope of every piece; equal scopes are one object. */
export const scopesOf = (text: string, pieces: readonly Piece[]): readonly Scope[] => {
  const known = new Map<string, Scope>()
  const shared = (scope: Scope): Scope => {
    const key = `${scope.body}|${scope.channel}|${scope.isCumulative}`
    const found = known.get(key) ?? scope
    known.set(key, found)
    return found
  }
  const ends = lineEnds(pieces)
  let section = '热线'
  let [line, body, channel, isCumulative] = [-1, '', section, false]
  return pieces.map((piece) => {
    if (piece.line !== line) {
      line = piece.line
      const opening = text.slice(piece.start, Math.min(ends.get(line) ?? piece.end, piece.start + 80))
      const named = channelIn(opening)
      if (heading.test(opening) && named !== undefined) section = named
      const assessed = assessing.exec(opening)
      body = assessed ? `${assessed[1] ?? assessed[2]}考核` : ''
      channel = named ?? section
      isCumulative = false
    }
    if (current.test(piece.text)) isCumulative = false
    if (cumulative.test(piece.text)) isCumulative = true
    return shared({ body, channel, isCumulative })
  })
}
