import { describe, expect, it } from 'vitest'
import { isJson, kindOf } from '../../../src/cli/input/kind.js'
import { runCli } from '../support/run-cli.js'
import { archiveOf } from '../support/workbooks.js'

describe('the kind of a file', () => {
  it.each([
    ['PK\u0003\u0004…', 'zip'],
    ['PK\u0005\u0006…', 'zip'],
    ['%PDF-1.7', 'pdf'],
    ['\u00d0\u00cf\u0011\u00e0\u00a1', 'ole'],
    ['{\\rtf1', 'rtf'],
    ['PK', 'text'],
    ['', 'text'],
    ['<html>', 'text'],
  ])('of %j is %s', (beginning, kind) => {
    expect(kindOf(Buffer.from(beginning, 'latin1'))).toBe(kind)
  })

  it.each([
    ['%PDF-1.7 …', 'a PDF file'],
    ['\u00d0\u00cf\u0011\u00e0…', 'an old Office file'],
    ['{\\rtf1 …', 'an RTF file'],
  ])('%j is refused with a word of what it is', async (content, said) => {
    const { status, stderr } = await runCli(['audit', 'a.txt', '--lang', 'en'], {
      files: { 'a.txt': Buffer.from(content, 'latin1') },
    })
    expect(status).toBe(2)
    expect(stderr).toContain(`hotline-score: a.txt: ${said}`)
  })

  it.each([
    ['word/document.xml', 'a Word file'],
    ['ppt/presentation.xml', 'a presentation'],
    ['content.xml', 'an OpenDocument file'],
    ['xl/workbook.bin', 'a binary workbook'],
    ['a.txt', 'an archive without a workbook'],
  ])('an archive with %s is refused', async (name, said) => {
    const { stderr } = await runCli(['audit', 'a.xlsx', '--lang', 'en'], {
      files: { 'a.xlsx': archiveOf({ name, content: 'x' }) },
    })
    expect(stderr).toContain(`hotline-score: a.xlsx: ${said}`)
  })
})

describe('JSON', () => {
  it.each(['{}', ' {"a": 1}', '[]', '[{', '[[1]]', '["a"]', '{', '[', '\n[\n{'])('is %j', (text) => {
    expect(isJson(text)).toBe(true)
  })

  it.each(['[TOC]', '[1] 通报', '{{title}}', '通报 {"a": 1}', '[通报](a.html)', '{甲}', '1'])(
    'is not %j',
    (text) => {
      expect(isJson(text)).toBe(false)
    },
  )
})
