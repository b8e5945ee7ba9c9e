import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { describe, expect } from 'vitest'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const executable = places.find((path) => existsSync(path))

const remedy = 'there is no browser to test in; on Debian: apt-get install -y chromium fonts-noto-cjk'

// Where all is checked before others rely on it, a test that was not run is no test.
if (executable === undefined) {
  if (process.env['CI']) throw new Error(remedy)
  process.stderr.write(`test/playground is skipped: ${remedy}\n`)
}

/** A group of tests that need a browser; skipped, with a word on standard error, where there is none. */
export const inBrowser = (name: string, tests: () => void): void => {
  describe.skipIf(executable === undefined)(name, tests)
}

/** Starts the browser. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: executable ?? '',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  })

/** What becomes true in a while; other work goes on beside the tests. */
export const eventually = (read: () => Promise<unknown>): ReturnType<typeof expect.poll> =>
  expect.poll(read, { timeout: 40_000, interval: 50 })

/** A page, and what it asked for and complained of. */
export interface Opened {
  readonly page: Page
  /** Closes it, and holds it to a quiet life: nothing fetched, nothing complained of. */
  readonly close: () => Promise<void>
}

const isOfPage = (address: string, own: string): boolean =>
  address.split('#')[0] === own || address.startsWith('blob:') || address.startsWith('data:')

/** Opens a file of the disk; `before` is run in the page before anything of its own. */
export const openFile = async (
  browser: Browser,
  address: string,
  options: BrowserContextOptions & { readonly before?: string } = {},
): Promise<Opened> => {
  const { before, ...given } = options
  const context = await browser.newContext(given)
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const own = address.split('#')[0] ?? ''
  const [requests, complaints]: [string[], string[]] = [[], []]
  page.on('request', (request) => {
    if (!isOfPage(request.url(), own)) requests.push(request.url())
  })
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(error.message))
  if (before !== undefined) await page.addInitScript(before)
  await page.goto(address)
  return {
    page,
    close: async () => {
      expect(requests).toEqual([])
      expect(complaints).toEqual([])
      await context.close()
    },
  }
}
