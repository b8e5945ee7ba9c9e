import { inspect } from 'node:util'
import ts from 'typescript'
import type { Block } from './blocks.js'
import { AsyncFunction } from './program.js'

/**
 * How a REPL session on a page is replayed. A ```console fence with a line that begins `> ` is a session:
 *
 * - a line `> code` is an input, lines `... code` right below it continue it;
 * - the lines up to the next input are what was printed; blank lines at their end do not count;
 * - what was printed must be exactly `util.inspect(value)` (a string shows its quotes), where the value is that of the
 *   last expression, awaited; for `undefined` and for declarations nothing, or `undefined`, is printed;
 * - where the input throws, what was printed must be exactly `Uncaught Name: message`;
 * - lines before the first input (`$ npx hotline-score repl`) are not looked at.
 *
 * All exports of the library are in scope from the start; inputs of one page share their variables, in order, and `_` is
 * the last value.
 */
export const isSession = ({ code }: Block): boolean => /^> /m.test(code)

/** One input of a session and what was printed below it. */
export interface Turn {
  readonly file: string
  readonly line: number
  readonly input: string
  readonly printed: string
}

export const turnsOf = ({ file, line, code }: Block): Turn[] => {
  const turns: { line: number; input: string[]; printed: string[] }[] = []
  for (const [at, text] of code.split('\n').entries()) {
    const turn = turns.at(-1)
    if (/^>( |$)/.test(text)) turns.push({ line: line + at, input: [text.slice(2)], printed: [] })
    else if (turn && !turn.printed.length && /^\.\.\.( |$)/.test(text)) turn.input.push(text.slice(4))
    else turn?.printed.push(text)
  }
  return turns.map(({ line, input, printed }) => ({
    file,
    line,
    input: input.join('\n'),
    printed: printed.join('\n').trimEnd(),
  }))
}

const boundNames = (name: ts.BindingName): string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : boundNames(element.name)))

/** The input with its declarations turned into assignments, so that they outlive it, and its last value returned. */
const toBody = (input: string): { body: string; names: string[] } => {
  const text = /^\s*\{/.test(input) && !/;\s*$/.test(input) ? `(${input})` : input
  const source = ts.createSourceFile('input.js', text, ts.ScriptTarget.ES2022, true)
  const imports: number[] = []
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.ImportKeyword) imports.push(node.getStart())
    ts.forEachChild(node, visit)
  }
  visit(source)
  const textOf = (node: ts.Node): string => {
    const start = node.getStart()
    return imports
      .filter((at) => at >= start && at < node.end)
      .reduceRight(
        (code, at) => `${code.slice(0, at - start)}__load${code.slice(at - start + 'import'.length)}`,
        node.getText(),
      )
  }
  const names: string[] = []
  const lines = source.statements.map((statement, at) => {
    if (ts.isVariableStatement(statement)) {
      const assigned = statement.declarationList.declarations.map(({ name, initializer }) => {
        names.push(...boundNames(name))
        return `(${textOf(name)} = ${initializer ? textOf(initializer) : 'undefined'})`
      })
      return `${assigned.join(', ')};`
    }
    if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name) {
      names.push(statement.name.text)
      return `${statement.name.text} = ${textOf(statement)};`
    }
    const last = at === source.statements.length - 1 && ts.isExpressionStatement(statement)
    return last ? `return (${textOf(statement.expression)});` : textOf(statement)
  })
  return { body: `with (__scope) { ${lines.join('\n')} }`, names }
}

/** Replays turns over one scope; what is wrong, each with file and line. */
export const sessionProblems = async (
  turns: readonly Turn[],
  exports: Readonly<Record<string, unknown>>,
  load: (specifier: string) => Promise<unknown>,
): Promise<string[]> => {
  const scope: Record<string, unknown> = { ...exports, _: undefined }
  const problems: string[] = []
  for (const { file, line, input, printed } of turns) {
    let shown: string
    try {
      const { body, names } = toBody(input)
      for (const name of names) scope[name] ??= undefined
      const value = await new AsyncFunction('__scope', '__load', body)(scope, load)
      scope['_'] = value
      shown = value === undefined && printed === '' ? '' : inspect(value)
    } catch (error) {
      shown =
        error instanceof Error ? `Uncaught ${error.name}: ${error.message}` : `Uncaught ${inspect(error)}`
    }
    if (shown !== printed) problems.push(`${file}:${line} > ${input}\nsays\n${printed}\nprints\n${shown}`)
  }
  return problems
}
