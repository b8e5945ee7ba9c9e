import { afterAll, beforeAll, expect, it } from 'vitest'
import { eventually, inBrowser } from './support/browser.js'
import { loadSample, type Playground, paste, preparePlayground, texts, tiles } from './support/playground.js'
import { sampleTiles } from './support/sample.js'
import { rightBulletin, smallBulletin } from './support/small-bulletin.js'

const limit = 60_000

inBrowser('a bulletin on the page', () => {
  let playground: Playground
  beforeAll(async () => {
    playground = await preparePlayground()
  }, limit)
  afterAll(() => playground.close())

  it('shows the one wrong figure, what it should be, why, and its passage', { timeout: limit }, async () => {
    const { page, close } = await playground.open()
    await paste(page, smallBulletin)
    await page.locator('.finding').waitFor()
    expect(await texts(page, '.finding h4')).toEqual(['1按期办结率'])
    expect(await texts(page, '.figure dd')).toEqual(['97.57%', '97.75%', '391/400'])
    expect(await texts(page, '.finding mark')).toEqual(['97.57%'])
    expect(await page.locator('.finding blockquote').textContent()).toBe(
      '3月份，全县应办理工单400件，已办理398件，办结率99.50%；按期办结391件，按期办结率97.57%。',
    )
    expect((await texts(page, '.remarks dt')).slice(0, 1)).toEqual(['可能原因'])
    expect(await tiles(page)).toBe('2 1 1 0')
    expect(await page.locator('#announcement').textContent()).toContain('共核对 2 个数字，1 个相符，1 个不符')
    await close()
  })

  it('selects the passage in the text, by button and by a click on the finding', {
    timeout: limit,
  }, async () => {
    const { page, close } = await playground.open()
    const text = `${'第一段没有数字。\n'.repeat(300)}${smallBulletin}\n${'没有数字。\n'.repeat(300)}`
    await paste(page, text)
    await page.locator('.finding').waitFor()
    const selected = async (): Promise<string> =>
      page.evaluate<string>(
        'document.activeElement.value?.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd) ?? ""',
      )
    expect(await selected()).toBe('')
    await page.locator('.finding .passage button').click()
    expect(await selected()).toBe('97.57%')
    const scrolled = await page.evaluate<number>('document.querySelector("#text").scrollTop')
    const whole = await page.evaluate<number>('document.querySelector("#text").scrollHeight')
    expect(scrolled).toBeGreaterThan(whole / 4)
    expect(scrolled).toBeLessThan((whole * 3) / 4)
    await page.locator('#clear').focus()
    await page.locator('.finding h4').click()
    expect(await selected()).toBe('97.57%')
    await close()
  })

  it('lists what cannot be verified and what was not read', { timeout: limit }, async () => {
    const { page, close } = await playground.open()
    await loadSample(page)
    expect(await tiles(page)).toBe(sampleTiles)
    expect(await page.locator('#unverifiable summary').textContent()).toBe('无法核对的数字（2）')
    await page.locator('#unverifiable summary').click()
    expect(await texts(page, '#unverifiable mark')).toEqual(['3', 'A'])
    await paste(page, `${smallBulletin}\n另有建议约70条。`)
    await page.locator('#reading summary').waitFor()
    await page.locator('#reading summary').click()
    expect(await texts(page, '#reading .reason')).toContain('约数')
    await close()
  })

  it('follows what is typed: a figure put right is no longer found', { timeout: limit }, async () => {
    const { page, close } = await playground.open()
    await paste(page, smallBulletin)
    await page.locator('.finding').waitFor()
    await page.locator('#text').fill(rightBulletin)
    await eventually(() => tiles(page)).toBe('2 2 0 0')
    expect(await page.locator('.finding').count()).toBe(0)
    await page.locator('#clear').click()
    await eventually(() => tiles(page)).toBe('')
    expect(await page.locator('#announcement').textContent()).toContain('粘贴原文')
    await paste(page, '这里没有数字。')
    await eventually(() => page.locator('#announcement').textContent()).toContain('没有读出可以核对的数字')
    await close()
  })

  it('reads the published quarter as the data has it', { timeout: limit }, async () => {
    const { page, close } = await playground.open()
    await page.locator('#load-published').click()
    await page.locator('.finding').waitFor()
    expect(await tiles(page)).toBe('157 156 1 0')
    expect(await texts(page, '.finding h4')).toEqual(['1交警君山大队 综合指标值'])
    expect(await page.locator('tbody tr').count()).toBe(24)
    expect(await page.locator('tr', { hasText: '交警君山大队' }).locator('.printed').textContent()).toBe(
      '公布 93.40',
    )
    await close()
  })

  it('says in words what is wrong with an input', { timeout: limit }, async () => {
    const { page, close } = await playground.open()
    await page.evaluate(
      'const area = document.querySelector("#text"); area.value = "字".repeat(5000001); area.dispatchEvent(new InputEvent("input"))',
    )
    await page.locator('.problem').waitFor()
    expect(await page.locator('.problem').textContent()).toContain('内容过长，最多 500 万字')
    await page.locator('#text').fill('单位\t应办理数\t办结数\t按期办结数\n甲局\t8\t8\t7\n乙局\t5\t5\t5')
    await eventually(() => page.locator('.problem').textContent()).toContain(
      '“甲局”、“乙局”未列入评价表：缺少“返工”件数',
    )
    await close()
  })
})
