import { open, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BuiltCli, buildCli, ended } from './support/built-cli.js'
import { bulletinText, rightText, wrongText } from './support/inputs.js'
import { workbookAround } from './support/workbooks.js'

let cli: BuiltCli

beforeAll(async () => {
  cli = await buildCli()
}, 60_000)
afterAll(() => cli?.remove())

const write = (name: string, content: string | Uint8Array): Promise<void> =>
  writeFile(join(cli.folder, name), content)

describe('the program', () => {
  it('says its version, and nothing else', async () => {
    expect(await ended(cli.start(['--version']))).toEqual({ status: 0, stdout: '1.2.3\n', stderr: '' })
  })

  it('reads a file and ends with the status of what it found', async () => {
    await write('right.txt', rightText)
    await write('wrong.txt', wrongText)
    expect(await ended(cli.start(['audit', 'right.txt']))).toMatchObject({ status: 0, stderr: '' })
    expect(await ended(cli.start(['audit', 'wrong.txt']))).toMatchObject({ status: 1, stderr: '' })
    expect(await ended(cli.start(['audit', 'gone.txt']))).toEqual({
      status: 2,
      stdout: '',
      stderr: 'hotline-score: gone.txt：没有这个文件\n',
    })
    expect(await ended(cli.start(['audit', 'dist']))).toMatchObject({
      status: 2,
      stderr: 'hotline-score: dist：这是文件夹，不是文件\n',
    })
  })

  it('reads standard input', async () => {
    const child = cli.start(['audit'])
    child.stdin?.end(wrongText)
    expect(await ended(child)).toMatchObject({ status: 1, stderr: '' })
  })

  it('saves a page, and not over what it reads, by whatever name', async () => {
    await write('input.txt', wrongText)
    await symlink('input.txt', join(cli.folder, 'other.txt'))
    expect(await ended(cli.start(['audit', 'input.txt', '--html', 'report.html']))).toMatchObject({
      status: 1,
    })
    expect(await readFile(join(cli.folder, 'report.html'), 'utf8')).toMatch(/^<!doctype html>/)
    expect(await ended(cli.start(['audit', 'input.txt', '--html', 'other.txt']))).toEqual({
      status: 2,
      stdout: '',
      stderr: 'hotline-score: other.txt：报告不能覆盖要核对的文件\n',
    })
    expect(await readFile(join(cli.folder, 'input.txt'), 'utf8')).toBe(wrongText)
    expect(await ended(cli.start(['audit', 'input.txt', '--html', 'gone/report.html']))).toMatchObject({
      status: 2,
      stderr: 'hotline-score: gone/report.html：没有这个文件夹\n',
    })
  })

  it('ends without a word when nobody reads on', async () => {
    await write('long.txt', bulletinText)
    const child = cli.start(['audit', 'long.txt', '--json'])
    child.stdout?.destroy()
    expect(await ended(child)).toMatchObject({ status: 1, stderr: '' })
  })

  it.skipIf(process.platform !== 'linux')('says when its results cannot be written', async () => {
    const full = await open('/dev/full', 'w')
    const { spawn } = await import('node:child_process')
    const child = spawn(process.execPath, [join(cli.folder, 'dist/cli.js'), 'schemes'], {
      stdio: ['ignore', full.fd, 'pipe'],
      env: { LANG: 'zh_CN' },
    })
    expect(await ended(child)).toMatchObject({ status: 2, stderr: 'hotline-score: -：磁盘空间不足\n' })
    await full.close()
  })
})

/** The most memory that a run took, in megabytes, and how it ended. */
const measured = async (argv: readonly string[]) => {
  const hook = join(cli.folder, 'measure.mjs')
  await writeFile(
    hook,
    "import { writeFileSync } from 'node:fs'\nprocess.on('exit', () => writeFileSync(process.env.PEAK, String(process.resourceUsage().maxRSS)))",
  )
  const peak = join(cli.folder, 'peak')
  const result = await ended(cli.start(argv, { NODE_OPTIONS: `--import ${hook}`, PEAK: peak }))
  return { ...result, megabytes: Number(await readFile(peak, 'utf8')) / 1024 }
}

describe('memory is bounded', () => {
  it('whatever the size of a file', async () => {
    const file = await open(join(cli.folder, 'sparse.txt'), 'w')
    await file.truncate(50_000_000)
    await file.close()
    const base = await measured(['--version'])
    const { status, stderr, megabytes } = await measured(['audit', 'sparse.txt'])
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'hotline-score: sparse.txt：文件过大，最多读取 20 MB\n',
    })
    expect(megabytes - base.megabytes).toBeLessThan(60)
  })

  it('whatever comes from standard input', async () => {
    const child = cli.start(['audit', '-'])
    const chunk = Buffer.alloc(1_000_000, '1')
    child.stdin?.on('error', () => {})
    for (let i = 0; i < 50; i++) child.stdin?.write(chunk)
    child.stdin?.end()
    expect(await ended(child)).toMatchObject({
      status: 2,
      stderr: 'hotline-score: -：文件过大，最多读取 20 MB\n',
    })
  })

  it('whatever an archive unpacks to', async () => {
    await write('bomb.xlsx', workbookAround(`<sheetData>${' '.repeat(300_000_000)}</sheetData>`))
    const base = await measured(['--version'])
    const { status, stderr, megabytes } = await measured(['audit', 'bomb.xlsx'])
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'hotline-score: bomb.xlsx：工作簿解压后过大，未读取\n',
    })
    expect(megabytes - base.megabytes).toBeLessThan(150)
  }, 30_000)
})
