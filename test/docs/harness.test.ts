import { describe, expect, it } from 'vitest'
import { examplesOf, fencesOf } from './blocks.js'
import { problemsOf } from './program.js'
import { isSession, sessionProblems, turnsOf } from './session.js'
import { typeProblems } from './type-check.js'

// The harness has to fail where the documentation is wrong; here it is shown wrong documentation.

const refuse = (code: string) => {
  throw Object.assign(new Error(`no ${code}`), { name: 'InputError', code })
}
const library = { one: 1, list: [1, 2], refuse }
const load = async () => library
const run = (code: string) => problemsOf({ file: 'page.md', line: 10, code }, load)

describe('fences', () => {
  it('are found with their language and the line of their first line', () => {
    const page =
      'text\n```ts title\na\n\nb\n```\n- item\n  ~~~~ console\n  > 1\n   ~~~\n  ~~~~\n```\nplain\n```'
    expect(fencesOf(page, 'p.md')).toEqual([
      { file: 'p.md', line: 3, language: 'ts', code: 'a\n\nb' },
      { file: 'p.md', line: 9, language: 'console', code: '> 1\n ~~~' },
      { file: 'p.md', line: 13, language: '', code: 'plain' },
    ])
  })

  it('must be closed', () =>
    expect(() => fencesOf('```ts\na', 'p.md')).toThrow('p.md:1 a fence is never closed'))
})

describe('@example', () => {
  it('reaches to the next tag or the end of the comment', () => {
    const source = [
      "const s = '/** @example no */'",
      '/**',
      ' * Words.',
      ' *',
      ' * @example',
      ' * a',
      ' *   * b',
      ' * @throws never',
      ' * not this',
      ' * @example c',
      ' */',
      '  /** @example d */',
    ].join('\n')
    expect(examplesOf(source, 's.ts')).toEqual([
      { file: 's.ts', line: 5, code: '\na\n  * b' },
      { file: 's.ts', line: 10, code: ' c' },
      { file: 's.ts', line: 12, code: ' d' },
    ])
  })
})

describe('a block', () => {
  it.each([
    'import { one } from "x"\none // => 1',
    'import { one as uno, type T } from "x"\nimport type { U } from "x"\nuno // => 1',
    'import * as all from "x"\nall.one // => 1',
    'const n: number = 2 // => 2',
    '[1,\n  2\n].map(String) // => ["1", "2"]',
    'await Promise.resolve({ a: [-1, 2n, null, undefined, true] }) // => { a: [-1, 2n, null, undefined, true] }',
    'import { refuse } from "x"\nrefuse("too-large") // throws InputError too-large',
    'import { refuse } from "x"\nconst r = await refuse("too-large") // throws InputError too-large',
  ])('that is right passes: %j', async (code) => expect(await run(code)).toEqual([]))

  it.each([
    ['1 + 1 // => 3', 'page.md:10 says 3, is 2'],
    ['\nconst n = [1,\n  2] // => [2]', 'page.md:12 says [ 2 ], is [ 1, 2 ]'],
    ['String(1) // => 1', "page.md:10 says 1, is '1'"],
    ['0 // => -0', 'page.md:10 says -0, is 0'],
    ['1 // throws InputError too-large', 'page.md:10 says it throws InputError too-large, throws nothing'],
    [
      'import { refuse } from "x"\nrefuse("not-a-ratio") // throws InputError too-large',
      'page.md:11 says it throws InputError too-large, throws InputError not-a-ratio',
    ],
    ['missing() // => 1', 'page.md:10 stopped: ReferenceError: missing is not defined'],
    ['1 + 1', 'page.md:10 stopped: Error: page.md:10 checks nothing'],
    ['const n = 1\nn // => n', 'page.md:10 stopped: Error: page.md:11 not a literal: n'],
    ['const n = 1\nn // => [{ a: n }]', 'page.md:10 stopped: Error: page.md:11 not a literal: [{ a: n }]'],
    [
      'if (true) {\n  1 // => 2\n}\n1 // => 1',
      'page.md:10 stopped: Error: page.md:10 2 remarks, of which 1 check something',
    ],
    ['1 // => 1\n1 // throws', 'page.md:10 stopped: Error: page.md:10 2 remarks, of which 1 check something'],
    [
      'const [a] = [1] // => 1',
      'page.md:10 stopped: Error: page.md:10 neither an expression nor a single named constant',
    ],
  ])('that is wrong fails: %j', async (code, problem) => expect(await run(code)).toEqual([problem]))

  it('that is wrongly typed fails, with file and line', () => {
    const block = (code: string) => ({ file: 'page.md', line: 10, code })
    const right = block('const n: number = 1 // => 1')
    expect(typeProblems([right, block('\nconst n: string = 1 // => 1')], [], '/')).toEqual([
      "page.md:11 Type 'number' is not assignable to type 'string'.",
    ])
  }, 30_000)
})

describe('a session', () => {
  const replay = (code: string) =>
    sessionProblems(turnsOf({ file: 'page.md', line: 10, code }), library, load)

  it('is a fence with inputs', () => {
    expect(isSession({ file: '', line: 1, code: '$ node\n> 1\n1' })).toBe(true)
    expect(isSession({ file: '', line: 1, code: '$ hotline-score\nall right' })).toBe(false)
  })

  it.each([
    '$ node\n> one + 1\n2\n',
    '> const { list: [a], ...rest } = await import("x")\n> a\n1\n\n> rest.one\n1',
    '> let n = 1, m\nundefined\n> n = n + 1\n2\n> m\n> [n, _]\n[ 2, undefined ]',
    '> function twice(x) {\n...   return 2 * x\n... }\n> twice(2)\n4',
    "> 'text'\n'text'\n> { a: 1 }\n{ a: 1 }",
    '> const one = 2; one\n2',
    "> refuse('too-large')\nUncaught InputError: no too-large",
  ])('that is right passes: %j', async (code) => expect(await replay(code)).toEqual([]))

  it.each([
    ['> 1\n2', 'page.md:10 > 1\nsays\n2\nprints\n1'],
    ['> 1', 'page.md:10 > 1\nsays\n\nprints\n1'],
    ["> 1\n1\n> 'text'\ntext", "page.md:12 > 'text'\nsays\ntext\nprints\n'text'"],
    ['> const n = 1\n1', 'page.md:10 > const n = 1\nsays\n1\nprints\nundefined'],
    [
      '> missing\n1',
      'page.md:10 > missing\nsays\n1\nprints\nUncaught ReferenceError: missing is not defined',
    ],
  ])('that is wrong fails: %j', async (code, problem) => expect(await replay(code)).toEqual([problem]))
})
