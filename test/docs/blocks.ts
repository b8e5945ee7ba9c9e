/** A piece of code in the documentation: where it stands, and its text, whose first line stands on `line`. */
export interface Block {
  readonly file: string
  readonly line: number
  readonly code: string
}

/** A fenced block of a page. */
export interface Fence extends Block {
  /** The word after the opening backticks; empty when there is none. */
  readonly language: string
}

/** Every fenced block of a page; a fence in a list is taken without its indentation. */
export const fencesOf = (text: string, file: string): Fence[] => {
  const fences: Fence[] = []
  let open: { edge: string; indent: number; language: string; line: number; code: string[] } | undefined
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    const [, indent = '', edge = '', info = ''] = /^([ \t]*)(`{3,}|~{3,})(.*)$/.exec(line) ?? []
    if (!open) {
      const [language = ''] = info.trim().split(/\s/)
      if (edge) open = { edge, indent: indent.length, language, line: at + 2, code: [] }
    } else if (edge.startsWith(open.edge) && info.trim() === '') {
      fences.push({ file, line: open.line, language: open.language, code: open.code.join('\n') })
      open = undefined
    } else {
      const spaces = line.length - line.trimStart().length
      open.code.push(line.slice(Math.min(open.indent, spaces)))
    }
  }
  if (open) throw new Error(`${file}:${open.line - 1} a fence is never closed`)
  return fences
}

const docComment = /^[ \t]*\/\*\*[\s\S]*?\*\//gm

/** Every `@example` of every doc comment: all that follows the tag, up to the next tag or the end of the comment. */
export const examplesOf = (text: string, file: string): Block[] =>
  [...text.matchAll(docComment)].flatMap((comment) => {
    const first = text.slice(0, comment.index).split('\n').length
    const examples: { file: string; line: number; code: string[] }[] = []
    let open: string[] | undefined
    const lines = comment[0].replace(/\s*\*\/$/, '').split(/\r?\n/)
    for (const [at, raw] of lines.entries()) {
      const line = raw.replace(/^[ \t]*\/?\*+ ?/, '')
      const [, tag, rest = ''] = /^\s*@(\w+)(.*)$/.exec(line) ?? []
      if (tag === 'example') {
        open = [rest]
        examples.push({ file, line: first + at, code: open })
      } else if (tag) open = undefined
      else open?.push(line)
    }
    return examples.map((example) => ({ ...example, code: example.code.join('\n') }))
  })
