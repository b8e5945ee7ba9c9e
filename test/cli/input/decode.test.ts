import { describe, expect, it } from 'vitest'
import { decode } from '../../../src/cli/input/decode.js'
import { messagesIn } from '../../../src/cli/messages.js'
import { Refusal } from '../../../src/cli/refusal.js'

const told = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    if (error instanceof Refusal) return error.told(messagesIn('en').refusals)
    throw error
  }
  return 'nothing was refused'
}

/** 海淀区满意率98.77% in GB18030. */
const gb18030 = [
  0xba, 0xa3, 0xb5, 0xed, 0xc7, 0xf8, 0xc2, 0xfa, 0xd2, 0xe2, 0xc2, 0xca, 0x39, 0x38, 0x2e, 0x37, 0x37, 0x25,
]
const text = '海淀区满意率98.77%'
const utf8 = [...Buffer.from(text)]
const utf16 = [...Buffer.from(text, 'utf16le')]
const swapped = utf16.map((_, at) => utf16[at % 2 === 0 ? at + 1 : at - 1] ?? 0)

describe('decode', () => {
  it.each<[string, number[], string]>([
    ['UTF-8', utf8, text],
    ['UTF-8', [0xef, 0xbb, 0xbf, ...utf8], text],
    ['UTF-8', [...Buffer.from('98.77%')], '98.77%'],
    ['UTF-16LE', [0xff, 0xfe, ...utf16], text],
    ['UTF-16BE', [0xfe, 0xff, ...swapped], text],
    ['GB18030', gb18030, text],
    // Of four bytes: 𠀀.
    ['GB18030', [0xc2, 0xfa, 0x95, 0x32, 0x82, 0x36], '满𠀀'],
    ['UTF-8', [0x07, 0x0b, 0x1a, 0x1b, 0x31], '\u0007\u000b\u001a\u001b1'],
  ])('reads %s', (encoding, bytes, expected) => {
    expect(decode(Uint8Array.from(bytes), 'x')).toEqual({ text: expected, encoding })
  })

  it.each<[string, number[], string]>([
    [
      'a UTF-8 mark before what is none',
      [0xef, 0xbb, 0xbf, 0x31, 0xff],
      'x: unknown encoding (as UTF-8, byte 5 is wrong)',
    ],
    ['half a UTF-16 character', [0xff, 0xfe, 0x31], 'x: unknown encoding (as UTF-16LE, byte 3 is wrong)'],
    [
      'half a surrogate pair',
      [0xff, 0xfe, 0x00, 0xd8, 0x31, 0x00],
      'x: unknown encoding (as UTF-16LE, byte 6 is wrong)',
    ],
    [
      'neither UTF-8 nor GB18030',
      [...gb18030, 0xff, 0x31],
      'x: unknown encoding (as UTF-8, byte 1 is wrong; as GB18030, byte 19 is wrong)',
    ],
    [
      'GB18030 cut short',
      gb18030.slice(0, 11),
      'x: unknown encoding (as UTF-8, byte 1 is wrong; as GB18030, byte 11 is wrong)',
    ],
    ['NUL', [0x31, 0x00, 0x31], 'x: neither text nor an xlsx workbook'],
    ['NUL among what cannot be decoded', [0xff, 0x00, 0xff, 0xff], 'x: neither text nor an xlsx workbook'],
    ['UTF-16 without a mark', utf16, 'x: neither text nor an xlsx workbook'],
    ['control characters', [0x01, 0x02, 0x31, 0x31], 'x: neither text nor an xlsx workbook'],
  ])('refuses %s', (_, bytes, expected) => {
    expect(told(() => decode(Uint8Array.from(bytes), 'x'))).toBe(expected)
  })

  it('bears one control character in a hundred', () => {
    const long = [...Array.from({ length: 99 }, () => 0x31), 0x01]
    expect(decode(Uint8Array.from(long), 'x').encoding).toBe('UTF-8')
    expect(told(() => decode(Uint8Array.from([...long.slice(1)]), 'x'))).toBe(
      'x: neither text nor an xlsx workbook',
    )
  })
})
