import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { eventually, inBrowser } from './support/browser.js'
import { type Playground, paste, preparePlayground } from './support/playground.js'

const limit = 60_000

const injected = '<img src=x onerror="document.title=1"><script>document.title=2</script></textarea></script>'

/** Markup wherever a bulletin has a text: its title, a label, a unit, a grade, a number that is not read. */
const hostileBulletin = [
  `${injected}某区通报`,
  `三月份应办理工单400件，按期办结391件，${injected}按期办结率97.57%。${injected}约30件。`,
  '',
  '单位\t应办理数\t办结数\t按期办结数\t返工数\t满意数\t满意率\t综合指标值\t等级评价',
  `${injected}甲局\t8\t8\t7\t0\t7\t87.50%\t93.75\tA`,
  `乙<b>局</b>\t5\t5\t5\t0\t4\t80.00%\t96.10\t${injected}`,
  `"><svg onload=alert(1)>\t4\t4\t4\t1\t3\t75.00%\t90.00\tA`,
].join('\n')

const harm = async (page: Page): Promise<string> =>
  page.evaluate<string>(
    `[document.querySelectorAll('img, iframe, main script, main b:not(.moved b), [onerror], [onload]').length, document.scripts.length, document.title].join(' ')`,
  )

inBrowser('markup in a bulletin', () => {
  let playground: Playground
  beforeAll(async () => {
    playground = await preparePlayground()
  }, limit)
  afterAll(() => playground.close())

  it('becomes no element of the page, in either language', { timeout: limit }, async () => {
    const { page, close } = await playground.open()
    await paste(page, hostileBulletin)
    await page.locator('.finding').first().waitFor()
    await page.locator('#assessed tbody tr').first().waitFor()
    for (const summary of await page.locator('summary').all()) await summary.click()
    expect(await page.locator('#assessed').textContent()).toContain('<img src=x onerror=')
    expect(await page.locator('.finding').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('<script>')]),
    )
    expect(await harm(page)).toBe('0 1 12345热线、市长信箱通报数字核对')
    await page.locator('.language[lang=en]').click()
    await eventually(() => page.locator('#results-heading').textContent()).toBe('Results')
    expect(await harm(page)).toMatch(/^0 1 Check/)
    await close()
  })

  it('becomes none of the saved report', { timeout: limit }, async () => {
    const { page, close } = await playground.open()
    await paste(page, hostileBulletin)
    await page.locator('.finding').first().waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('button[data-format=html]').click(),
    ])
    const path = `${playground.folder}/hostile.html`
    await download.saveAs(path)
    await close()
    const report = await playground.openFile(path)
    expect(await report.page.locator('img, script, iframe, b, [onerror], [onload]').count()).toBe(0)
    expect(await report.page.locator('main').textContent()).toContain('<img src=x')
    await report.close()
  })

  it('cannot be loaded or run even if it were put in: the policy of the page forbids it', {
    timeout: limit,
  }, async () => {
    const { page } = await playground.open()
    const refused: string[] = []
    page.on('console', (message) => refused.push(message.text()))
    await page.evaluate(
      `{const s = document.createElement('script'); s.textContent = 'document.title = "run"'; document.body.append(s)}`,
    )
    await eventually(async () => refused.join(' ')).toContain('Content Security Policy')
    expect(await page.title()).not.toBe('run')
  })
})
