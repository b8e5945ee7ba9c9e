import { posix } from 'node:path'
import ts from 'typescript'

/** The sources by their path from src/. */
export type Sources = ReadonlyMap<string, string>

/** A rule: what breaks it, a line each. */
export type Rule = (sources: Sources) => string[]

/** From the ground up. A file imports from its own folder and from the floors below it, from nothing else. */
const floors: readonly (readonly string[])[] = [
  ['input-error.ts', 'readable.ts'],
  ['exact'],
  ['model'],
  ['tally', 'rate', 'schemes', 'bulletins'],
  ['score'],
  ['audit'],
  ['read', 'report', 'columns', 'sql'],
  ['cli'],
  ['index.ts'],
]

/** The only folder with I/O. */
const outside = (path: string): boolean => path.startsWith('cli/')

/** The public faces are the only files that pass on what others export. */
const isFace = (path: string): boolean => /^(?:[a-z-]+\/)?index\.ts$/.test(path) && !outside(path)

interface Import {
  readonly specifier: string
  /** The path from src/, for one of our own files. */
  readonly target: string | undefined
}

const importsOf = (path: string, text: string): Import[] =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => ({
    specifier: fileName,
    target: fileName.startsWith('.')
      ? posix.join(posix.dirname(path), fileName).replace(/\.js$/, '.ts')
      : undefined,
  }))

const eachImport = (sources: Sources, judge: (path: string, found: Import) => string | undefined): string[] =>
  [...sources].flatMap(([path, text]) =>
    importsOf(path, text).flatMap((found) => {
      const said = judge(path, found)
      return said === undefined ? [] : [`${path} ${said}`]
    }),
  )

/** What the judge says of each node, with file and line. */
const eachNode = (sources: Sources, judge: (node: ts.Node, path: string) => string | undefined): string[] =>
  [...sources].flatMap(([path, text]) => {
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
    const problems: string[] = []
    const visit = (node: ts.Node): void => {
      const said = judge(node, path)
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      if (said !== undefined) problems.push(`${path}:${line + 1} ${said}`)
      ts.forEachChild(node, visit)
    }
    visit(source)
    return problems
  })

const roomOf = (path: string): string => path.split('/')[0] ?? path
const floorOf = (path: string): number => floors.findIndex((rooms) => rooms.includes(roomOf(path)))

const importsGoDown: Rule = (sources) => [
  ...[...sources.keys()].filter((path) => floorOf(path) < 0).map((path) => `${path} stands on no floor`),
  ...eachImport(sources, (path, { target }) => {
    if (target === undefined || roomOf(target) === roomOf(path)) return undefined
    if (!sources.has(target)) return `imports ${target}, which is not there`
    const rise = floorOf(target) - floorOf(path)
    return rise < 0 ? undefined : `imports ${target}, ${rise > 0 ? 'above it' : 'beside it'}`
  }),
]

const noCycles: Rule = (sources) => {
  const done = new Set<string>()
  const problems: string[] = []
  const walk = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) problems.push([...way.slice(way.indexOf(path)), path].join(' → '))
    if (way.includes(path) || done.has(path)) return
    for (const { target } of importsOf(path, sources.get(path) ?? '')) {
      if (target !== undefined && sources.has(target)) walk(target, [...way, path])
    }
    done.add(path)
  }
  for (const path of sources.keys()) walk(path, [])
  return problems
}

const isDecimal = (node: ts.Node): boolean => ts.isIdentifier(node) && node.text.endsWith('Decimal')

const oneSourceOfDecimals: Rule = (sources) => {
  const others = new Map([...sources].filter(([path]) => path !== 'exact/decimal.ts'))
  return [
    ...eachImport(others, (_, { specifier }) =>
      specifier.startsWith('decimal.js') ? 'imports decimal.js' : undefined,
    ),
    ...eachNode(others, (node) => {
      if (ts.isNewExpression(node) && isDecimal(node.expression)) return 'makes a Decimal'
      const cloned = ts.isPropertyAccessExpression(node) && isDecimal(node.expression)
      return cloned && /^(?:clone|set|config)$/.test(node.name.text) ? 'configures Decimal' : undefined
    }),
  ]
}

const noBarrels: Rule = (sources) => [
  ...[...sources.keys()]
    .filter((path) => posix.basename(path) === 'index.ts' && !isFace(path))
    .map((path) => `${path} is a barrel`),
  ...eachImport(sources, (path, { target }) =>
    target !== undefined && isFace(target) && !outside(path) ? `imports the face ${target}` : undefined,
  ),
  ...eachNode(sources, (node, path) => {
    if (!ts.isExportDeclaration(node) || !node.moduleSpecifier) return undefined
    if (!isFace(path)) return `passes on ${node.moduleSpecifier.getText()}`
    return node.exportClause && ts.isNamedExports(node.exportClause) ? undefined : 'exports without names'
  }),
]

const isDefault = (node: ts.Node): boolean =>
  ts.isExportAssignment(node) ||
  node.kind === ts.SyntaxKind.DefaultKeyword ||
  (ts.isExportSpecifier(node) && node.name.text === 'default')

const noDefaultExports: Rule = (sources) =>
  eachNode(sources, (node) => (isDefault(node) ? 'exports a default' : undefined))

const nodeOnlyInCli: Rule = (sources) =>
  eachImport(sources, (path, { specifier }) =>
    specifier.startsWith('node:') && !outside(path) ? `imports ${specifier}` : undefined,
  )

const impurity = (node: ts.Node): string | undefined => {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) {
    return 'new Date()'
  }
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()'
  if (ts.isIdentifier(node) && /^(?:process|performance)$/.test(node.text)) return node.text
  if (!ts.isPropertyAccessExpression(node)) return undefined
  const name = node.getText()
  if (/^(?:Math\.random|Date\.now)$/.test(name)) return name
  return /^(?:toLocale\w*|localeCompare)$/.test(node.name.text) ? node.name.text : undefined
}

const noClockNoLocale: Rule = (sources) =>
  eachNode(sources, (node, path) => {
    const found = outside(path) ? undefined : impurity(node)
    return found === undefined ? undefined : `uses ${found}`
  })

const longest = 250

const shortFiles: Rule = (sources) =>
  [...sources].flatMap(([path, text]) => {
    const lines = text.replace(/\n$/, '').split('\n').length
    return lines > longest ? [`${path} has ${lines} lines, more than ${longest}`] : []
  })

const kebabCaseNames: Rule = (sources) =>
  [...sources.keys()]
    .filter((path) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/.test(path))
    .map((path) => `${path} is not kebab-case`)

/** The rules of the house, by what they ask. */
export const rules = {
  'imports only go down, and siblings do not import each other': importsGoDown,
  'no file imports itself by a detour': noCycles,
  'decimals are made in exact/decimal.ts only': oneSourceOfDecimals,
  'only the public faces are index files, and only they re-export, by name': noBarrels,
  'nothing is exported as default': noDefaultExports,
  'only the command line imports from Node': nodeOnlyInCli,
  'only the command line knows the time, chance, the process or the locale': noClockNoLocale,
  'files have at most 250 lines': shortFiles,
  'files are named in kebab-case': kebabCaseNames,
} satisfies Record<string, Rule>
