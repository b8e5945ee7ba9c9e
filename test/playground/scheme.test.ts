import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { eventually, inBrowser } from './support/browser.js'
import {
  loadSample,
  type Playground,
  preparePlayground,
  setWeight,
  texts,
  tiles,
} from './support/playground.js'
import { sampleTiles } from './support/sample.js'

const limit = 60_000

const numbers = (page: Page): Promise<string[]> =>
  page
    .locator('.weight input[type=number]')
    .all()
    .then((fields) => Promise.all(fields.map((field) => field.inputValue())))

const rowOf = (page: Page, unit: string) => page.locator('#assessed tr', { hasText: unit })

inBrowser('the scheme on the page', () => {
  let playground: Playground
  beforeAll(async () => {
    playground = await preparePlayground()
  }, limit)
  afterAll(() => playground.close())

  it('is the one the table shows, with its weights, and names the units’ places', {
    timeout: limit,
  }, async () => {
    const { page, close } = await playground.open()
    await loadSample(page)
    expect(await numbers(page)).toEqual(['30', '30', '20', '20'])
    expect(await page.locator('#scheme .note').textContent()).toContain('岳阳市')
    expect(await texts(page, '#assessed tbody th')).toEqual([
      '教育局',
      '人力资源和社会保障局',
      '住房和城乡建设局',
      '城市管理局',
      '东湖街道',
      '云溪镇',
    ])
    expect(await page.locator('.moved').count()).toBe(0)
    expect(await page.locator('#assessed svg').count()).toBe(1)
    await close()
  })

  it('says how far weights are off, offers to scale them, and shows grades and ranks move', {
    timeout: limit,
  }, async () => {
    const { page, close } = await playground.open()
    await loadSample(page)
    await setWeight(page, 3, '45')
    expect(await page.locator('.sum p').textContent()).toBe('合计 125，比满分 100 多 25')
    expect(await page.locator('.moves').textContent()).toContain('权重之和须等于满分')
    await page.locator('.sum button', { hasText: '保留“群众满意率”' }).click()
    expect(await numbers(page)).toEqual(['20.63', '20.62', '13.75', '45'])
    await eventually(() => page.locator('.moves').textContent()).toBe(
      '与原办法相比：3 个单位等级变动，2 个单位名次变动。',
    )
    const street = rowOf(page, '东湖街道')
    expect(await street.locator('td').first().locator('.moved').textContent()).toBe('5 →4▲')
    expect(await street.locator('td').first().locator('.unseen').textContent()).toBe('由 5 升为 4')
    const office = rowOf(page, '城市管理局')
    expect(await office.locator('td').nth(2).locator('.moved').textContent()).toBe('B →C▼')
    await page.locator('.panel button', { hasText: '恢复原办法' }).click()
    await eventually(() => page.locator('.moved').count()).toBe(0)
    expect(await numbers(page)).toEqual(['30', '30', '20', '20'])
    await close()
  })

  it('moves by slider and by keyboard', { timeout: limit }, async () => {
    const { page, close } = await playground.open()
    await loadSample(page)
    const slider = page.locator('.weight input[type=range]')
    await slider.nth(2).focus()
    for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowRight')
    expect(await page.locator('.sum p').textContent()).toBe('合计 110，比满分 100 多 10')
    await slider.nth(3).focus()
    for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowLeft')
    expect(await numbers(page)).toEqual(['30', '30', '30', '10'])
    await eventually(() => rowOf(page, '云溪镇').locator('td').first().textContent()).toContain('6 →4▲')
    await close()
  })

  it('refuses what is no weight, in words', { timeout: limit }, async () => {
    const { page, close } = await playground.open()
    await loadSample(page)
    await setWeight(page, 0, '-5')
    expect(await page.locator('.sum p').textContent()).toBe('办结率的权重应为 0 到 100 之间的数字')
    await setWeight(page, 0, '')
    expect(await page.locator('.sum p').textContent()).toBe('办结率的权重应为 0 到 100 之间的数字')
    expect(await page.locator('.sum button').count()).toBe(0)
    await close()
  })

  it('rounds otherwise, and holds the bulletin against the changed scheme when told to', {
    timeout: limit,
  }, async () => {
    const { page, close } = await playground.open()
    await loadSample(page)
    await page.locator('select').nth(2).selectOption('ceil')
    await eventually(() => rowOf(page, '城市管理局').locator('.number').nth(1).textContent()).toContain(
      '87.27 →87.28▲',
    )
    expect(await tiles(page)).toBe(sampleTiles)
    await page.locator('.check input').check()
    // The index rounded up is right now; those that were rounded half up are not.
    await eventually(() => tiles(page)).not.toBe(sampleTiles)
    expect(await texts(page, '.finding h4')).not.toContain('4城市管理局 综合指标值')
    await page.locator('.check input').uncheck()
    await eventually(() => tiles(page)).toBe(sampleTiles)
    await close()
  })

  it('can be another preset; one that asks for other counts says so, and the way back is open', {
    timeout: limit,
  }, async () => {
    const { page, close } = await playground.open()
    await loadSample(page)
    const presets = page.locator('select').first()
    await presets.focus()
    await presets.selectOption('response-solved-satisfied')
    await page.locator('.problem').waitFor()
    expect(await page.locator('.problem').textContent()).toContain('等 6 个单位未列入评价表：缺少“响应”件数')
    expect(await page.evaluate('document.activeElement === document.querySelector("select")')).toBe(true)
    await presets.selectOption('points-per-percentage-point')
    await eventually(() => numbers(page)).toEqual(['25', '25'])
    await presets.selectOption('')
    await eventually(() => numbers(page)).toEqual(['30', '30', '20', '20'])
    expect(await page.locator('.problem').count()).toBe(0)
    await close()
  })
})
