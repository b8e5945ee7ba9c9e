import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inBrowser } from './support/browser.js'
import { faint, faintBorders, focused, headingLevels, overflow, unnamed } from './support/page-checks.js'
import {
  loadSample,
  type Playground,
  paste,
  preparePlayground,
  setWeight,
  texts,
} from './support/playground.js'
import { sampleSummary } from './support/sample.js'
import { smallBulletin } from './support/small-bulletin.js'

const limit = 90_000

const leaps = (levels: readonly number[]): number[] =>
  levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)

const checkPage = async (page: Page): Promise<void> => {
  expect(await page.evaluate(unnamed)).toEqual([])
  const levels = await page.evaluate<number[]>(headingLevels)
  expect(levels.filter((level) => level === 1)).toEqual([1])
  expect(leaps(levels)).toEqual([])
  expect(await page.evaluate(faint)).toEqual([])
  expect(await page.evaluate(faintBorders)).toEqual([])
}

inBrowser('the page for everyone', () => {
  let playground: Playground
  beforeAll(async () => {
    playground = await preparePlayground()
  }, limit)
  afterAll(() => playground.close())

  it.each(['zh', 'en'] as const)(
    'has names, headings in order and enough contrast (%s)',
    {
      timeout: limit,
    },
    async (language) => {
      const { page, close } = await playground.open(language)
      await checkPage(page)
      await loadSample(page)
      for (const summary of await page.locator('summary').all()) await summary.click()
      await checkPage(page)
      await setWeight(page, 3, '45')
      await page.locator('.sum button').first().waitFor()
      await page.locator('.sum button').first().click()
      await page.locator('.moved').first().waitFor()
      await checkPage(page)
      await paste(page, `约20件。${smallBulletin}`)
      await page.locator('#reading summary').click()
      await checkPage(page)
      await close()
    },
  )

  it.each([1440, 1024, 390, 360])('fits a window %i wide', { timeout: limit }, async (width) => {
    const { page, close } = await playground.open('en', { viewport: { width, height: 800 } })
    expect(await page.evaluate(overflow)).toBe(0)
    await loadSample(page)
    await setWeight(page, 3, '45')
    await page.locator('.sum button').last().click()
    await page.locator('.moved').first().waitFor()
    for (const summary of await page.locator('summary').all()) await summary.click()
    expect(await page.evaluate(overflow)).toBe(0)
    await close()
  })

  it('can be worked by keyboard alone, and shows where one is', { timeout: limit }, async () => {
    const { page, close } = await playground.open('en')
    const step = async (): Promise<string> => {
      await page.keyboard.press('Tab')
      return page.evaluate<string>(focused)
    }
    const path: string[] = []
    for (let i = 0; i < 7; i++) path.push(await step())
    expect(path).toEqual(['skip', '中文', 'English', 'load-sample', 'load-published', 'clear', 'text'])
    for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await page.locator('.finding').first().waitFor()
    const after: string[] = []
    for (let i = 0; i < 8; i++) after.push(await step())
    expect(after).toEqual([
      'load-published',
      'clear',
      'text',
      'html',
      'findings-csv',
      'json',
      'print',
      expect.stringMatching(/^Select in the text: .*93\.19%$/),
    ])
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('text')
    expect(
      await page.evaluate(
        'document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)',
      ),
    ).toBe('93.19%')
    const all = new Set<string>()
    for (let i = 0; i < 40; i++) all.add(await step())
    expect([...all].filter((one) => one.endsWith('(not to be seen)') && !one.startsWith('BODY'))).toEqual([])
    expect([...all]).toEqual(
      expect.arrayContaining(['Weight of completion (slider)', 'Weight of satisfaction', 'Assessed table']),
    )
    await close()
  })

  it('tells of results, of what the weights come to and of moves as they change', {
    timeout: limit,
  }, async () => {
    const { page, close } = await playground.open()
    await loadSample(page)
    expect(await texts(page, '[role=status]')).toEqual([
      expect.stringContaining('字，用时'),
      expect.stringContaining(`共核对 ${sampleSummary.claims} 个数字`),
      '合计 100',
      '改动权重或舍入，可在表中看到等级和名次的变化。',
    ])
    expect(await page.locator('#problems').getAttribute('role')).toBe('alert')
    await close()
  })

  it('prints the findings without what is only worked on a screen', { timeout: limit }, async () => {
    const { page, close } = await playground.open()
    await loadSample(page)
    await page.emulateMedia({ media: 'print' })
    for (const hidden of ['#text', '#downloads', '.panel', '.passage button', '.languages']) {
      expect(await page.locator(hidden).locator('visible=true').count()).toBe(0)
    }
    expect(await page.locator('#printed-title').textContent()).toContain('青禾区')
    expect(await page.locator('.finding').first().isVisible()).toBe(true)
    await page.evaluate('window.dispatchEvent(new Event("beforeprint"))')
    expect(await page.locator('#unverifiable .finding').first().isVisible()).toBe(true)
    await page.evaluate('window.dispatchEvent(new Event("afterprint"))')
    expect(await page.locator('#unverifiable .finding').first().isVisible()).toBe(false)
    await close()
  })
})
