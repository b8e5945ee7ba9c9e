import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { launch, type Opened, openFile } from './browser.js'

const build = fileURLToPath(new URL('../../../docs/playground/build.mjs', import.meta.url))

/** The built page and a browser to open it in. */
export interface Playground {
  readonly open: (
    language?: 'zh' | 'en',
    options?: BrowserContextOptions & { readonly before?: string },
  ) => Promise<Opened>
  readonly openFile: (path: string) => Promise<Opened>
  /** A folder for what is saved. */
  readonly folder: string
  readonly close: () => Promise<void>
}

/** Builds the page, and starts the browser. */
export const preparePlayground = async (): Promise<Playground> => {
  const folder = await mkdtemp(join(tmpdir(), 'playground-'))
  const file = join(folder, 'playground.html')
  await promisify(execFile)(process.execPath, [build, file])
  const browser: Browser = await launch()
  const address = pathToFileURL(file).href
  return {
    folder,
    open: (language, options) =>
      openFile(browser, language === undefined ? address : `${address}#lang=${language}`, options),
    openFile: (path) => openFile(browser, pathToFileURL(path).href),
    close: async () => {
      await browser.close()
      await rm(folder, { recursive: true })
    },
  }
}

/** Puts a text into the text area as pasting does. */
export const paste = async (page: Page, text: string): Promise<void> => {
  await page.locator('#text').focus()
  await page.keyboard.insertText(text)
}

/** The text of every element that fits. */
export const texts = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).allTextContents()

/** Loads the sample bulletin and waits for what is found in it. */
export const loadSample = async (page: Page): Promise<void> => {
  await page.locator('#load-sample').click()
  await page.locator('.finding').first().waitFor()
}

/** Sets a weight by its number. */
export const setWeight = (page: Page, at: number, weight: string): Promise<void> =>
  page.locator('.weight input[type=number]').nth(at).fill(weight)

/** The tiles of the conclusion: how many figures there are, reconcile, differ, cannot be verified. */
export const tiles = async (page: Page): Promise<string> => (await texts(page, '.tile dd')).join(' ')
