import { afterAll, beforeAll, expect, it } from 'vitest'
import { eventually, inBrowser } from './support/browser.js'
import { loadSample, type Playground, paste, preparePlayground, tiles } from './support/playground.js'
import { sampleTiles } from './support/sample.js'
import { smallBulletin } from './support/small-bulletin.js'

const limit = 90_000

/** The longest time the page itself was at work without a break. */
const watch = `{
  window.longest = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration)
  }).observe({ type: 'longtask', buffered: true })
}`

const long = `${smallBulletin}\n`.repeat(2500)

const give = (text: string): string =>
  `{ const area = document.querySelector('#text'); area.value = ${JSON.stringify(text)}; window.longest = 0; area.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste' })) }`

inBrowser('a long text', () => {
  let playground: Playground
  beforeAll(async () => {
    playground = await preparePlayground()
  }, limit)
  afterAll(() => playground.close())

  it('of 200 000 characters is read beside the page, which stays at hand', { timeout: limit }, async () => {
    expect(long.length).toBeGreaterThan(200_000)
    const { page, close } = await playground.open('zh', { before: watch })
    await page.evaluate(give(long))
    await eventually(() => page.locator('#announcement').textContent()).toContain('2500 个不符')
    expect(await page.evaluate<number>('window.longest')).toBeLessThan(500)
    expect(await page.locator('.finding').count()).toBe(50)
    await page.locator('#differs button.wide').click()
    await eventually(() => page.locator('.finding').count()).toBe(100)
    expect(
      await page.evaluate<string>(
        'document.activeElement.closest(".finding")?.querySelector("h4").textContent',
      ),
    ).toMatch(/^51/)
    await close()
  })

  it('is not read to its end when another takes its place', { timeout: limit }, async () => {
    const { page, close } = await playground.open()
    await page.evaluate(give(long.repeat(6)))
    await eventually(() => page.locator('#status').textContent()).toContain('正在读取')
    const since = performance.now()
    await page.evaluate(give(smallBulletin))
    await eventually(() => tiles(page)).toBe('2 1 1 0')
    expect(performance.now() - since).toBeLessThan(5000)
    await close()
  })

  it('asks for a worker; where there is none, the page does the work itself', {
    timeout: limit,
  }, async () => {
    const { page, close } = await playground.open('zh', { before: 'delete window.Worker' })
    await loadSample(page)
    expect(await tiles(page)).toBe(sampleTiles)
    await page.locator('#clear').click()
    await paste(page, smallBulletin)
    await eventually(() => tiles(page)).toBe('2 1 1 0')
    await close()
  })
})
