/** What may come next. */
type State = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'next'

const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y
const blanks = /[ \t\n\r]*/y
/** What stands in a text for itself; a run is bounded, so that no long text is held on a stack. */
const plain = /[ !#-[\]-\uffff]{1,4096}/y
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** Where a text that begins here with a quote goes on behind its closing quote, or what is wrong in it. */
const string = (text: string, from: number): { readonly end: number } | { readonly wrong: number } => {
  let at = from + 1
  while (text[at] !== '"') {
    const next = endOf(text[at] === '\\' ? escaped : plain, text, at)
    if (next === at) return { wrong: at }
    at = next
  }
  return { end: at + 1 }
}

/** The state behind a sign; `undefined` where the sign must not stand. */
const behindSign = (state: State, sign: string, open: string[]): State | undefined => {
  const isValue = state === 'value' || state === 'first-value'
  switch (sign) {
    case '{':
    case '[':
      if (!isValue) return undefined
      open.push(sign)
      return sign === '{' ? 'first-key' : 'first-value'
    case '}':
      return (state === 'first-key' || state === 'next') && open.pop() === '{' ? 'next' : undefined
    case ']':
      return (state === 'first-value' || state === 'next') && open.pop() === '[' ? 'next' : undefined
    case ':':
      return state === 'colon' ? 'value' : undefined
    default:
      if (state !== 'next' || open.length === 0) return undefined
      return open.at(-1) === '{' ? 'key' : 'value'
  }
}

/**
 * Where a text that is no JSON ceases to be: the first character that must not stand where it stands, or the end. The engine
 * says it in words that change from one release to the next, or not at all.
 */
export const jsonErrorAt = (text: string): number => {
  const open: string[] = []
  let state: State = 'value'
  for (let at = endOf(blanks, text, 0); at < text.length; at = endOf(blanks, text, at)) {
    const character = text.charAt(at)
    const isKey: boolean = state === 'key' || state === 'first-key'
    const isValue: boolean = state === 'value' || state === 'first-value'
    if ('{}[]:,'.includes(character)) {
      const next = behindSign(state, character, open)
      if (next === undefined) return at
      state = next
      at++
    } else if (character === '"' && (isKey || isValue)) {
      const read = string(text, at)
      if ('wrong' in read) return read.wrong
      state = isKey ? 'colon' : 'next'
      at = read.end
    } else {
      const end = isValue ? endOf(word, text, at) : at
      if (end === at) return at
      state = 'next'
      at = end
    }
  }
  return text.length
}
