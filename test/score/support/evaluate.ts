import { Fraction } from 'fraction.js'

const token = /\s*(\d+(?:\.\d+)?%?|min|max|[-+−×/(),])/y

const tokensOf = (text: string): string[] => {
  const tokens: string[] = []
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const at = token.lastIndex
    const found = token.exec(text)
    if (!found?.[1]) throw new Error(`cannot read ${JSON.stringify(text.slice(at))}`)
    tokens.push(found[1])
  }
  return tokens
}

/** Works an arithmetic line out by hand, in exact fractions: + − × / % ( ) min max. Knows nothing of the library. */
export const evaluate = (text: string): Fraction => {
  const tokens = tokensOf(text)
  let at = 0
  const take = (expected: string): void => {
    if (tokens[at++] !== expected) throw new Error(`expected ${expected} as token ${at} of ${text}`)
  }
  const inBrackets = (): Fraction => {
    take('(')
    const value = sum()
    take(')')
    return value
  }
  const choice = (name: 'min' | 'max'): Fraction => {
    take('(')
    const first = sum()
    take(',')
    const second = sum()
    take(')')
    return first.lt(second) === (name === 'min') ? first : second
  }
  const factor = (): Fraction => {
    const next = tokens[at]
    if (next === '(') return inBrackets()
    at++
    if (next === '-' || next === '−') return factor().neg()
    if (next === 'min' || next === 'max') return choice(next)
    if (next === undefined) throw new Error(`${text} ends too early`)
    return next.endsWith('%') ? new Fraction(next.slice(0, -1)).div(100) : new Fraction(next)
  }
  const product = (): Fraction => {
    let value = factor()
    while (tokens[at] === '×' || tokens[at] === '/') {
      value = tokens[at++] === '×' ? value.mul(factor()) : value.div(factor())
    }
    return value
  }
  const sum = (): Fraction => {
    let value = product()
    while (tokens[at] === '+' || tokens[at] === '−' || tokens[at] === '-') {
      value = tokens[at++] === '+' ? value.add(product()) : value.sub(product())
    }
    return value
  }
  const value = sum()
  if (at < tokens.length) throw new Error(`${text} goes on after token ${at}`)
  return value
}

/** The three sides of an explanation: what is printed, the working as evaluated, the exact value it claims. */
export const readLine = (line: string): { printed: string; worked: string; exact: string } => {
  const [printed = '', working = '', exact = '', ...rest] = line.split(' = ')
  if (rest.length > 0) throw new Error(`more than two equals signs in ${line}`)
  return { printed, worked: evaluate(working).toFraction(), exact: evaluate(exact).toFraction() }
}
