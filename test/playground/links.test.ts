import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'

const check = fileURLToPath(new URL('../../docs/check-links.mjs', import.meta.url))

let site: string
beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'site-'))
  await mkdir(join(site, 'pages'))
  await writeFile(join(site, '图.svg'), '<svg/>')
})
afterAll(() => rm(site, { recursive: true }))

const checked = async (index: string): Promise<{ status: unknown; told: string }> => {
  await writeFile(join(site, 'index.html'), index)
  await writeFile(
    join(site, 'pages/a.html'),
    '<h2 id="one">1</h2><a href="../index.html">back</a><script>"href=\\"no\\""</script>',
  )
  return new Promise((done) => {
    execFile(process.execPath, [check, site], (error, _, told) => done({ status: error?.code ?? 0, told }))
  })
}

it('is content with links that lead somewhere', async () => {
  const links = [
    '<a href="pages/a.html#one">',
    '<a href="pages/a.html?x#one">',
    '<a href="#here" id="here">',
    '<a href="#lang=en">',
    '<a href="https://example.org/no">',
    '<img src="%E5%9B%BE.svg">',
    '<img src="data:image/png,">',
  ]
  expect(await checked(links.join(''))).toEqual({ status: 0, told: '' })
})

it.each(['pages/b.html', 'pages/a.html#two', '#there', 'pages', 'x.svg'])(
  'names the link %s that leads nowhere',
  async (link) => {
    expect(await checked(`<a href="${link}">`)).toEqual({
      status: 1,
      told: `leads nowhere: index.html: ${link}\n`,
    })
  },
)
