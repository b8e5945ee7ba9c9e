import { join } from 'node:path'
import ts from 'typescript'
import type { Face } from './faces.js'

/** A name that a public face exports. */
export interface PublicName {
  readonly name: string
  /** Whether it exists at run time; otherwise it is a type only. */
  readonly isValue: boolean
  /** Where it is declared. */
  readonly where: string
  readonly hasComment: boolean
  readonly hasExample: boolean
  /** The fields and methods, of an interface or a class, that have no doc comment. */
  readonly bareMembers: readonly string[]
}

/** The exported names of each face, by its subpath, in alphabetical order; `read` may stand in for the disk. */
export const publicNames = (
  faces: readonly Face[],
  root: string,
  read: (path: string) => string | undefined = ts.sys.readFile,
): Map<string, PublicName[]> => {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    types: [],
  }
  const host = ts.createCompilerHost(options)
  host.readFile = read
  host.fileExists = (path) => read(path) !== undefined
  host.directoryExists = () => true
  host.getSourceFile = (path, languageOrOptions) => {
    const text = read(path)
    return text === undefined ? undefined : ts.createSourceFile(path, text, languageOrOptions)
  }
  const program = ts.createProgram(
    faces.map(({ file }) => join(root, file)),
    options,
    host,
  )
  const checker = program.getTypeChecker()
  const isOurs = (symbol: ts.Symbol): boolean => {
    const file = symbol.declarations?.[0]?.getSourceFile().fileName ?? ''
    return file.startsWith(root) && !file.includes('/node_modules/')
  }
  const membersOf = (symbol: ts.Symbol): ts.Symbol[] =>
    symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class)
      ? checker
          .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))
          .filter((member) => isOurs(member) && !member.name.startsWith('__'))
      : []
  const describe = (symbol: ts.Symbol): PublicName => {
    const found = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
    const file = found.declarations?.[0]?.getSourceFile().fileName ?? ''
    return {
      name: symbol.name,
      isValue: (found.flags & ts.SymbolFlags.Value) !== 0 && !isTypeOnly(symbol),
      where: file.startsWith(root) ? file.slice(root.length) : file,
      hasComment: found.getDocumentationComment(checker).length > 0,
      hasExample: found.getJsDocTags(checker).some(({ name }) => name === 'example'),
      bareMembers: membersOf(found)
        .filter((member) => member.getDocumentationComment(checker).length === 0)
        .map((member) => member.name),
    }
  }
  const isTypeOnly = (symbol: ts.Symbol): boolean =>
    symbol.declarations?.some(
      (declaration) => ts.isExportSpecifier(declaration) && ts.isTypeOnlyExportDeclaration(declaration),
    ) ?? false
  return new Map(
    faces.map(({ subpath, file }) => {
      const source = program.getSourceFile(join(root, file))
      const module = source && checker.getSymbolAtLocation(source)
      const names = module ? checker.getExportsOfModule(module).map(describe) : []
      if (names.length === 0) throw new Error(`${subpath}: ${file} is not there, or exports nothing`)
      return [subpath, names.sort((a, b) => (a.name < b.name ? -1 : 1))]
    }),
  )
}

/** What is undocumented: every name and every member needs a doc comment, and every value an `@example`. */
export const undocumented = (names: Iterable<PublicName>): string[] =>
  [...names].flatMap(({ name, where, isValue, hasComment, hasExample, bareMembers }) => [
    ...(hasComment ? [] : [`${where} ${name} has no doc comment`]),
    ...(hasExample || !isValue ? [] : [`${where} ${name} has no @example`]),
    ...bareMembers.map((member) => `${where} ${name}.${member} has no doc comment`),
  ])
