import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sampleBulletin } from '../../docs/playground/samples/sample-bulletin.js'
import { jsonShape } from '../../src/cli/json-shape.js'
import { eventually, inBrowser } from './support/browser.js'
import { loadSample, type Playground, paste, preparePlayground, setWeight } from './support/playground.js'
import { sampleSummary } from './support/sample.js'
import { smallBulletin } from './support/small-bulletin.js'

const { coverage: _, ...withoutCoverage } = sampleSummary

const limit = 60_000

inBrowser('what the page saves', () => {
  let playground: Playground
  beforeAll(async () => {
    playground = await preparePlayground()
  }, limit)
  afterAll(() => playground.close())

  const saved = async (
    page: Page,
    format: string,
  ): Promise<{ path: string; name: string; content: string }> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`button[data-format=${format}]`).click(),
    ])
    const name = download.suggestedFilename()
    const path = join(playground.folder, name)
    await download.saveAs(path)
    return { path, name, content: await readFile(path, 'utf8') }
  }

  it('has nothing to save before there is a text', { timeout: limit }, async () => {
    const { page, close } = await playground.open()
    expect(await page.locator('#results button:enabled').count()).toBe(0)
    await close()
  })

  it('saves JSON in the shape of the command line', { timeout: limit }, async () => {
    const { page, close } = await playground.open()
    await loadSample(page)
    const { name, content } = await saved(page, 'json')
    expect(name).toBe('数字核对结果.json')
    const document = jsonShape.parse(JSON.parse(content))
    if (document.command !== 'audit') throw new Error('an audit was expected')
    expect(document.summary).toMatchObject(withoutCoverage)
    const wrong = document.findings.filter(({ verdict }) => verdict === 'differs')
    expect(wrong[0]).toMatchObject({ published: '93.19%', corrected: '93.91%', exact: '601/640' })
    const line = sampleBulletin.split('\n')[3] ?? ''
    expect(wrong[0]?.source).toMatchObject({ place: `4:${line.indexOf('93.19%') + 1}`, text: '93.19%' })
    expect(document.assessment?.rows.map(({ unit }) => unit)[0]).toBe('教育局')
    expect(document.coverage?.unused).toEqual([])
    await close()
  })

  it('saves the report as a page of its own that opens in peace', { timeout: limit }, async () => {
    const { page, close } = await playground.open('en')
    await paste(page, smallBulletin)
    await page.locator('.finding').waitFor()
    const { path, name } = await saved(page, 'html')
    expect(name).toBe('audit-report.html')
    await close()
    const report = await playground.openFile(path)
    expect(await report.page.locator('html').getAttribute('lang')).toBe('en')
    expect(await report.page.locator('#differs mark').textContent()).toBe('97.57%')
    expect(await report.page.locator('script').count()).toBe(0)
    await report.close()
  })

  it('saves tables that a spreadsheet reads: the findings, and the table as it stands on the page', {
    timeout: limit,
  }, async () => {
    const { page, close } = await playground.open()
    await loadSample(page)
    const findings = await saved(page, 'findings-csv')
    expect(findings.content.startsWith('\ufeff序号,')).toBe(true)
    expect(findings.content).toContain('93.19%,93.91%,601÷640,不符')
    await setWeight(page, 0, '40')
    await setWeight(page, 1, '20')
    await eventually(() => page.locator('.moves').textContent()).toContain('与原办法相比')
    const { content } = await saved(page, 'table-csv')
    expect(content.split('\r\n')[4]).toBe('4,东湖街道,88.57,620÷7,B,40,120÷7,120÷7,100÷7,')
    await close()
  })

  it('hands on nothing of a scheme that is only tried out', { timeout: limit }, async () => {
    const { page, close } = await playground.open()
    await loadSample(page)
    await setWeight(page, 0, '0')
    await setWeight(page, 1, '60')
    await eventually(() => page.locator('.moves').textContent()).toContain('与原办法相比')
    expect(JSON.parse((await saved(page, 'json')).content).assessment.scheme).toBe('yueyang-2021')
    await page.locator('.check input').check()
    expect(JSON.parse((await saved(page, 'json')).content).assessment.scheme).toContain('权重或舍入有改动')
    await close()
  })
})
