import { afterAll, beforeAll, expect, it } from 'vitest'
import { eventually, inBrowser } from './support/browser.js'
import {
  loadSample,
  type Playground,
  paste,
  preparePlayground,
  setWeight,
  texts,
} from './support/playground.js'
import { smallBulletin } from './support/small-bulletin.js'

const limit = 60_000

inBrowser('the language of the page', () => {
  let playground: Playground
  beforeAll(async () => {
    playground = await preparePlayground()
  }, limit)
  afterAll(() => playground.close())

  it('is Chinese first, and English when asked, with text and findings kept', {
    timeout: limit,
  }, async () => {
    const { page, close } = await playground.open()
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
    expect(await page.title()).toBe('12345热线、市长信箱通报数字核对')
    await paste(page, smallBulletin)
    await page.locator('.finding').waitFor()
    await page.locator('.language[lang=en]').click()
    await eventually(() => page.locator('#results-heading').textContent()).toBe('Results')
    await eventually(() => texts(page, '.tile dt')).toContain('differ')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.locator('#text').inputValue()).toBe(smallBulletin)
    expect(await texts(page, '.remarks dt')).toContain('Possible cause')
    expect(await page.locator('[aria-current]').textContent()).toBe('English')
    await close()
  })

  it('is kept in the address, which nothing else changes', { timeout: limit }, async () => {
    const { page, close } = await playground.open('en')
    expect(await page.locator('h1').textContent()).toContain('Check the figures')
    await page.locator('#skip').focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('results')
    expect(await page.evaluate('location.hash')).toBe('#lang=en')
    await page.reload()
    expect(await page.locator('h1').textContent()).toContain('Check the figures')
    await close()
  })

  it('changes without losing a weight that was set', { timeout: limit }, async () => {
    const { page, close } = await playground.open()
    await loadSample(page)
    await setWeight(page, 0, '25')
    await setWeight(page, 1, '35')
    await eventually(() => page.locator('.moves').textContent()).toContain('与原办法相比')
    await page.locator('.language[lang=en]').click()
    await eventually(() => page.locator('.moves').textContent()).toContain('Against the scheme as printed')
    expect(await page.locator('.weight input[type=number]').nth(1).inputValue()).toBe('35')
    await close()
  })
})
