import { describe, expect, it } from 'vitest'
import { faces, load } from './faces.js'
import { pageFences, root, sourceExamples } from './pages.js'
import { problemsOf } from './program.js'
import { isSession, sessionProblems, turnsOf } from './session.js'
import { typeProblems } from './type-check.js'

const fences = pageFences()
const blocks = [...fences.filter(({ language }) => language === 'ts'), ...sourceExamples()]
const sessions = fences.filter((fence) => fence.language === 'console' && isSession(fence))

describe('documentation examples', () => {
  it('stand on the pages and in the sources', () => {
    expect(blocks.filter(({ file }) => file === 'README.md')).not.toEqual([])
    expect(blocks.filter(({ file }) => file.startsWith('src/'))).not.toEqual([])
  })

  it('are in fences that this test runs', () => {
    const unrun = /^(?:typescript|tsx?x|jsx?|javascript|[cm][jt]s|node|repl)$/
    const missed = fences.filter(({ language }) => unrun.test(language))
    expect(
      missed.map(({ file, line, language }) => `${file}:${line} ${language}, use ts or console`),
    ).toEqual([])
  })

  it.each(blocks.map((block) => ({ where: `${block.file}:${block.line}`, block })))(
    'run: $where',
    async ({ block }) => expect(await problemsOf(block, load)).toEqual([]),
  )

  it.each([...new Set(sessions.map(({ file }) => file))])('replay: the REPL sessions of %s', async (page) => {
    const turns = sessions.filter(({ file }) => file === page).flatMap(turnsOf)
    const modules = await Promise.all(faces.map(({ specifier }) => load(specifier)))
    expect((await sessionProblems(turns, Object.assign({}, ...modules), load)).join('\n\n')).toBe('')
  })

  it('type-check', () => expect(typeProblems(blocks, faces, root)).toEqual([]), 60_000)
})
