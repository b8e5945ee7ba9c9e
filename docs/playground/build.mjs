// Builds the page: script and style in one file that opens from the disk. `node docs/playground/build.mjs [FILE]`
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))

/** The parts of the style, in their order. */
const sheets = ['frame', 'fields', 'results', 'scheme', 'assessed', 'narrow', 'print']

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const scriptOf = async () => {
  const { outputFiles } = await build({
    entryPoints: [join(here, 'main.ts')],
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    target: ['chrome100', 'firefox100', 'safari15'],
    charset: 'utf8',
    legalComments: 'inline',
    logLevel: 'warning',
  })
  return outputFiles[0].text
}

/** Nothing inside may end the element early. */
const inScript = (text) => text.replace(/<(\/script|script|!--)/gi, '\\x3C$1')

/** Builds the page as one file. */
export const buildPlayground = async (file) => {
  const [page, css, script] = await Promise.all([
    readFile(join(here, 'page.html'), 'utf8'),
    Promise.all(sheets.map((sheet) => readFile(join(here, `style/${sheet}.css`), 'utf8'))),
    scriptOf(),
  ])
  const { code: style } = await transform(css.join(''), { loader: 'css', minify: true, charset: 'utf8' })
  const parts = { script: inScript(script), style }
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(parts.script)}`,
    `style-src ${hashOf(parts.style)}`,
    'img-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const elements = {
    policy: `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    style: `<style>${parts.style}</style>`,
    script: `<script>${parts.script}</script>`,
  }
  const filled = page.replace(/<!-- (policy|style|script) -->/g, (_, name) => elements[name])
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, filled)
  return filled.length
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = resolve(process.argv[2] ?? join(here, '../site/playground.html'))
  await buildPlayground(file)
}
