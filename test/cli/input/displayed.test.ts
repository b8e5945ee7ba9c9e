import { describe, expect, it } from 'vitest'
import { displayed } from '../../../src/cli/input/displayed.js'

describe('a number as a spreadsheet displays it', () => {
  it.each<[number, string, string]>([
    [0.9877, '0.00%', '98.77%'],
    [0.987, '0.00%', '98.70%'],
    [1, '0.00%', '100.00%'],
    [0.5, '0%', '50%'],
    [95.38, '0.00', '95.38'],
    [93.4, '0.00', '93.40'],
    [93.4, '0.00_ ', '93.40'],
    [93.4, '0.00_);[Red]\\(0.00\\)', '93.40'],
    [93.4, '[Red]0.0', '93.4'],
    [2848, '0', '2848'],
    [2848, '#,##0', '2,848'],
    [12345678.5, '#,##0.00', '12,345,678.50'],
    [848, '#,##0', '848'],
    [98.3, '0.0"分"', '98.3分'],
    [-0.1234, '0.00%', '-12.34%'],
    [-0.00001, '0.00%', '0.00%'],
    [0, '0.00%', '0.00%'],
    [0, '0.0;-0.0', '0.0'],
    [5, '0.0;;', '5.0'],
    // Half is rounded up, although binary fractions lie below it.
    [1.005, '0.00', '1.01'],
    [0.57225, '0.00%', '57.23%'],
    [1.115, '0.00', '1.12'],
    [0.14375, '0.00%', '14.38%'],
    // Fifteen digits are held: what lies beyond is noise.
    [0.1 + 0.2, '0.000000000000000', '0.300000000000000'],
    [0.28500000000000003, '0.00', '0.29'],
  ])('%d as %s', (value, format, expected) => {
    expect(displayed(value, format)).toBe(expected)
  })

  it.each<[number, string]>([
    [0.5, 'General'],
    [0.5, '# ?/?'],
    [44469, 'yyyy-mm-dd'],
    [0.5, '@'],
    [0.5, ''],
    [0.5, '0.0E+00'],
    [5, '#'],
    [0, '0.0;-0.0;"–"'],
    [-5, '0.0;(0.0)'],
    [1e21, '0.00'],
    [1e-9, '0.00'],
  ])('%d as %s is left to the library', (value, format) => {
    expect(displayed(value, format)).toBeUndefined()
  })
})
