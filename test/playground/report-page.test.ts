import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sampleBulletin } from '../../docs/playground/samples/sample-bulletin.js'
import { assess, audit, type Tally } from '../../src/index.js'
import { readBulletin } from '../../src/read/index.js'
import { reportHtml } from '../../src/report/index.js'
import { yueyang2021 } from '../../src/schemes/index.js'
import { inBrowser, launch, openFile } from './support/browser.js'
import { faint, headingLevels, overflow, unnamed } from './support/page-checks.js'
import { texts } from './support/playground.js'

const limit = 60_000

inBrowser('the report of the library', () => {
  let browser: Browser
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'report-'))
    browser = await launch()
  }, limit)
  afterAll(async () => {
    await browser.close()
    await rm(folder, { recursive: true })
  })

  const reading = readBulletin(sampleBulletin)
  const assessment = assess(
    (reading.rows ?? []).map(({ unit, tally }) => [unit, tally as Tally] as const),
    yueyang2021,
  )

  it.each([
    ['zh', 1280],
    ['en', 1280],
    ['zh', 390],
  ] as const)(
    'opens in peace, shows each figure in its passage, and can be read by all (%s, %i wide)',
    {
      timeout: limit,
    },
    async (language, width) => {
      const path = join(folder, `${language}-${width}.html`)
      await writeFile(
        path,
        reportHtml({ audit: audit(reading), assessment, text: sampleBulletin, reading }, { language }),
      )
      const { page, close } = await openFile(browser, pathToFileURL(path).href, {
        viewport: { width, height: 900 },
      })
      expect(await texts(page, '#differs mark')).toEqual(['93.19%', '28.21%', '14.45%', '87.28', 'A'])
      expect(await page.locator('svg').count()).toBe(1)
      expect(await page.evaluate(unnamed)).toEqual([])
      expect(await page.evaluate(faint)).toEqual([])
      expect(await page.evaluate(overflow)).toBe(0)
      const levels = await page.evaluate<number[]>(headingLevels)
      expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([])
      await close()
    },
  )
})
