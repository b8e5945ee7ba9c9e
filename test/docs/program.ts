import { inspect } from 'node:util'
import ts from 'typescript'
import { expect } from 'vitest'
import type { Block } from './blocks.js'

/**
 * How an example is checked. Each statement of the block may end in a remark, on the line where the statement ends:
 *
 *     expression // => literal                 its value equals the literal
 *     const name = expression // => literal    the value named equals the literal
 *     expression // throws InputError code     it throws an error of that name and code
 *
 * The literal is a string, number, bigint, boolean, null, undefined, or a list or object of those: nothing that could
 * be computed by what it checks. Statements without a remark just run. A remark anywhere else, and a block without one,
 * is a mistake.
 */
const remark = /^\/\/\s*(?:=>\s*(?<want>.+)|throws\s+(?<name>\w+)\s+(?<code>[\w-]+)\s*)$/
const anyRemark = /\/\/\s*(?:=>|throws\b)/g

type Load = (specifier: string) => Promise<unknown>

/** Async code from text; what it needs comes in by name. */
export const AsyncFunction = (async () => {}).constructor as new (
  ...parametersAndBody: string[]
) => (...values: unknown[]) => Promise<unknown>

const isLiteral = (node: ts.Expression): boolean => {
  if (ts.isParenthesizedExpression(node)) return isLiteral(node.expression)
  if (ts.isPrefixUnaryExpression(node)) return ts.isNumericLiteral(node.operand)
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral)
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every((field) => ts.isPropertyAssignment(field) && isLiteral(field.initializer))
  }
  return (
    ts.isLiteralExpression(node) ||
    [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(node.kind) ||
    (ts.isIdentifier(node) && node.text === 'undefined')
  )
}

const checkLiteral = (text: string, where: string): string => {
  const source = ts.createSourceFile('literal.ts', `(${text})`, ts.ScriptTarget.ES2022)
  const [statement, ...more] = source.statements
  const ok =
    statement && !more.length && ts.isExpressionStatement(statement) && isLiteral(statement.expression)
  if (!ok) throw new Error(`${where} not a literal: ${text}`)
  return `(${text})`
}

/** `import` statements become look-ups; what is only a type has no value to look up. */
const loaded = ({ importClause, moduleSpecifier }: ts.ImportDeclaration): string => {
  const from = `await __load(${moduleSpecifier.getText()})`
  if (!importClause) return from
  if (importClause.isTypeOnly) return ''
  const { name, namedBindings } = importClause
  const names =
    namedBindings && ts.isNamedImports(namedBindings)
      ? namedBindings.elements
          .filter((element) => !element.isTypeOnly)
          .map(({ propertyName, name }) => (propertyName ? `${propertyName.text}: ${name.text}` : name.text))
      : []
  if (name) names.push(`default: ${name.text}`)
  const whole = namedBindings && ts.isNamespaceImport(namedBindings) ? namedBindings.name.text : undefined
  return `const ${whole ?? `{ ${names.join(', ')} }`} = ${from}`
}

const checkedPart = (statement: ts.Statement): { before: string; value: string } | undefined => {
  if (ts.isExpressionStatement(statement)) return { before: '', value: statement.expression.getText() }
  if (!ts.isVariableStatement(statement)) return undefined
  const [declaration, ...more] = statement.declarationList.declarations
  if (!declaration || more.length || !ts.isIdentifier(declaration.name)) return undefined
  return { before: `${statement.getText()};`, value: declaration.name.text }
}

/** The block as the body of an async function of `__load`, `__check` and `__throws`. */
export const toProgram = ({ file, line, code }: Block): string => {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true)
  let remarks = 0
  const body = source.statements.map((statement) => {
    if (ts.isImportDeclaration(statement)) return loaded(statement)
    const comment = ts.getTrailingCommentRanges(code, statement.end)?.[0]
    const said = comment && remark.exec(code.slice(comment.pos, comment.end))?.groups
    if (!said) return statement.getText()
    remarks++
    const at = line + source.getLineAndCharacterOfPosition(statement.end).line
    const where = `${file}:${at}`
    if (said['want'] === undefined) {
      return `await __throws(${at}, async () => { ${statement.getText()} }, '${said['name']} ${said['code']}')`
    }
    const checked = checkedPart(statement)
    if (!checked) throw new Error(`${where} neither an expression nor a single named constant`)
    return `${checked.before} __check(${at}, (${checked.value}), ${checkLiteral(said['want'], where)})`
  })
  const meant = code.match(anyRemark)?.length ?? 0
  if (meant !== remarks)
    throw new Error(`${file}:${line} ${meant} remarks, of which ${remarks} check something`)
  if (remarks === 0) throw new Error(`${file}:${line} checks nothing`)
  const target = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext }
  return ts.transpileModule(body.join('\n;'), { compilerOptions: target }).outputText
}

/** Runs an example; what is wrong with it, each with file and line. */
export const problemsOf = async (block: Block, load: Load): Promise<string[]> => {
  const problems: string[] = []
  const check = (line: number, got: unknown, want: unknown): void => {
    try {
      expect(got).toEqual(want)
    } catch {
      problems.push(`${block.file}:${line} says ${inspect(want)}, is ${inspect(got)}`)
    }
  }
  const throws = async (line: number, act: () => Promise<unknown>, want: string): Promise<void> => {
    const got = await act().then(
      () => 'nothing',
      (error) => `${error?.name} ${error?.code}`,
    )
    if (got !== want) problems.push(`${block.file}:${line} says it throws ${want}, throws ${got}`)
  }
  try {
    await new AsyncFunction('__load', '__check', '__throws', toProgram(block))(load, check, throws)
  } catch (error) {
    problems.push(`${block.file}:${block.line} stopped: ${error}`)
  }
  return problems
}
