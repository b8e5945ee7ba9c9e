import { join } from 'node:path'
import ts from 'typescript'
import type { Block } from './blocks.js'
import type { Face } from './faces.js'

/** Type-checks blocks, all in one program, as a strict consumer of the library would; each problem with file and line. */
export const typeProblems = (blocks: readonly Block[], faces: readonly Face[], root: string): string[] => {
  const files = new Map(blocks.map((block, i) => [join(root, `__example-${i}.ts`), block]))
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['node'],
    paths: Object.fromEntries(faces.map(({ specifier, file }) => [specifier, [join(root, file)]])),
  }
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  // Blank lines in front, so that a diagnostic bears the line of the page.
  const textOf = ({ line, code }: Block): string => '\n'.repeat(line - 1) + code
  host.fileExists = (path) => files.has(path) || fileExists(path)
  host.readFile = (path) => {
    const block = files.get(path)
    return block ? textOf(block) : readFile(path)
  }
  host.getSourceFile = (path, languageOrOptions) => {
    const block = files.get(path)
    return block
      ? ts.createSourceFile(path, textOf(block), languageOrOptions)
      : getSourceFile(path, languageOrOptions)
  }
  const program = ts.createProgram([...files.keys()], options, host)
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const name = file ? (files.get(file.fileName)?.file ?? file.fileName) : 'program'
    const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0
    return `${name}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
}
