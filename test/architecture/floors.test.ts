import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Rule, rules, type Sources } from './source-rules.js'

const src = fileURLToPath(new URL('../../src/', import.meta.url))
const sources: Sources = new Map(
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    // Declarations of what others wrote are no sources.
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .sort()
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(src + path, 'utf8')]),
)

describe('the sources', () => {
  it('are there', () => expect(sources.has('index.ts')).toBe(true))

  it.each(Object.entries(rules))('%s', (_, rule) => expect(rule(sources)).toEqual([]))
})

/** What each rule says of a small house: the files, and the problems. */
const trials: Record<keyof typeof rules, [files: Record<string, string>, problems: string[]][]> = {
  'imports only go down, and siblings do not import each other': [
    [{ 'exact/a.ts': "import '../input-error.js'", 'input-error.ts': '' }, []],
    [{ 'exact/a.ts': "import './b.js'\nimport 'zod'", 'exact/b.ts': '' }, []],
    [{ 'index.ts': "export { a } from './cli/a.js'", 'cli/a.ts': '' }, []],
    [
      { 'exact/a.ts': "import type { A } from '../model/b.js'", 'model/b.ts': '' },
      ['exact/a.ts imports model/b.ts, above it'],
    ],
    [
      { 'input-error.ts': "import './exact/a.js'", 'exact/a.ts': '' },
      ['input-error.ts imports exact/a.ts, above it'],
    ],
    [
      { 'tally/a.ts': "const b = await import('../rate/b.js')", 'rate/b.ts': '' },
      ['tally/a.ts imports rate/b.ts, beside it'],
    ],
    [
      { 'report/a.ts': "export { b } from '../sql/b.js'", 'sql/b.ts': '' },
      ['report/a.ts imports sql/b.ts, beside it'],
    ],
    [
      { 'cli/a.ts': "type A = import('../index.js').A", 'index.ts': '' },
      ['cli/a.ts imports index.ts, above it'],
    ],
    [{ 'score/a.ts': "import '../exact/gone.js'" }, ['score/a.ts imports exact/gone.ts, which is not there']],
    [{ 'utils/a.ts': '' }, ['utils/a.ts stands on no floor']],
  ],
  'no file imports itself by a detour': [
    [{ 'a.ts': "import './b.js'\nimport './c.js'", 'b.ts': "import './c.js'", 'c.ts': '' }, []],
    [
      { 'a.ts': "import './b.js'", 'b.ts': "import type { C } from './c.js'", 'c.ts': "import './b.js'" },
      ['b.ts → c.ts → b.ts'],
    ],
    [{ 'a.ts': "import './a.js'" }, ['a.ts → a.ts']],
  ],
  'decimals are made in exact/decimal.ts only': [
    [{ 'exact/decimal.ts': "import { Decimal } from 'decimal.js'\nnew Decimal(Decimal.clone({}))" }, []],
    [{ 'rate/a.ts': "import type { Decimal } from 'decimal.js'" }, ['rate/a.ts imports decimal.js']],
    [{ 'rate/a.ts': '\nnew Decimal(1)' }, ['rate/a.ts:2 makes a Decimal']],
    [{ 'rate/a.ts': 'new SharedDecimal(1)' }, ['rate/a.ts:1 makes a Decimal']],
    [{ 'rate/a.ts': 'Decimal.clone({})' }, ['rate/a.ts:1 configures Decimal']],
  ],
  'only the public faces are index files, and only they re-export, by name': [
    [{ 'index.ts': "export { a } from './exact/a.js'", 'rate/index.ts': "export { b } from './b.js'" }, []],
    [{ 'rate/deep/index.ts': '' }, ['rate/deep/index.ts is a barrel']],
    [{ 'cli/index.ts': '' }, ['cli/index.ts is a barrel']],
    [{ 'index.ts': "export * from './exact/a.js'" }, ['index.ts:1 exports without names']],
    [{ 'index.ts': "export * as a from './exact/a.js'" }, ['index.ts:1 exports without names']],
    [{ 'rate/a.ts': "export { b } from './b.js'" }, ["rate/a.ts:1 passes on './b.js'"]],
    [{ 'rate/a.ts': "import '../tally/index.js'" }, ['rate/a.ts imports the face tally/index.ts']],
    [{ 'cli/a.ts': "import '../report/index.js'" }, []],
  ],
  'nothing is exported as default': [
    [
      { 'a.ts': 'export const a = (b: number) => {\n  switch (b) {\n    default:\n      return 1\n  }\n}' },
      [],
    ],
    [{ 'a.ts': 'export default 1' }, ['a.ts:1 exports a default']],
    [{ 'a.ts': 'export default function a() {}' }, ['a.ts:1 exports a default']],
    [{ 'a.ts': 'const a = 1\nexport { a as default }' }, ['a.ts:2 exports a default']],
  ],
  'only the command line imports from Node': [
    [{ 'cli/a.ts': "import 'node:fs'" }, []],
    [{ 'report/a.ts': "import { inspect } from 'node:util'" }, ['report/a.ts imports node:util']],
  ],
  'only the command line knows the time, chance, the process or the locale': [
    [{ 'cli/a.ts': 'process.argv; new Date(); (1).toLocaleString()' }, []],
    [
      { 'model/a.ts': "// process, Date.now()\nnew Date('2021-09-30'); Date.parse('2021'); Math.max(1, 2)" },
      [],
    ],
    [{ 'a.ts': 'new Date()' }, ['a.ts:1 uses new Date()']],
    [{ 'a.ts': 'new Date' }, ['a.ts:1 uses new Date()']],
    [{ 'a.ts': 'Date()' }, ['a.ts:1 uses Date()']],
    [{ 'a.ts': '\nDate.now()' }, ['a.ts:2 uses Date.now']],
    [{ 'a.ts': 'const { floor } = Math; floor(Math.random())' }, ['a.ts:1 uses Math.random']],
    [{ 'a.ts': "process.env['LANG']" }, ['a.ts:1 uses process']],
    [{ 'a.ts': 'globalThis.process' }, ['a.ts:1 uses process']],
    [{ 'a.ts': 'performance.now()' }, ['a.ts:1 uses performance']],
    [{ 'a.ts': '(1).toLocaleString()' }, ['a.ts:1 uses toLocaleString']],
    [{ 'a.ts': "'a'.toLocaleUpperCase()" }, ['a.ts:1 uses toLocaleUpperCase']],
    [{ 'a.ts': "'a'.localeCompare('b')" }, ['a.ts:1 uses localeCompare']],
  ],
  'files have at most 250 lines': [
    [{ 'a.ts': '\n'.repeat(250) }, []],
    [{ 'a.ts': '\n'.repeat(251) }, ['a.ts has 251 lines, more than 250']],
  ],
  'files are named in kebab-case': [
    [{ 'exact/on-time-rate.ts': '', 'bulletins/junshan-2021-q3/a.ts': '' }, []],
    [{ 'rate/onTimeRate.ts': '' }, ['rate/onTimeRate.ts is not kebab-case']],
    [{ 'rate/on_time.ts': '' }, ['rate/on_time.ts is not kebab-case']],
    [{ 'Rate/a.ts': '' }, ['Rate/a.ts is not kebab-case']],
    [{ 'rate/a.d.ts': '' }, ['rate/a.d.ts is not kebab-case']],
  ],
}

describe.each(Object.entries(trials))('the rule: %s', (name, cases) => {
  const rule: Rule = rules[name as keyof typeof rules]

  it('is shown to hold and to break', () => {
    expect(cases.some(([, problems]) => problems.length === 0)).toBe(true)
    expect(cases.some(([, problems]) => problems.length > 0)).toBe(true)
  })

  it.each(cases)('judges house %#', (files, problems) => {
    expect(rule(new Map(Object.entries(files)))).toEqual(problems)
  })
})
