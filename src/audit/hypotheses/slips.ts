/** Of shorter counts a slip reaches almost anything. */
export const fewestDigits = 3

const digit = /^\d$/

/** Whether one text becomes the other by one digit typed wrong, added, dropped, or two neighbours swapped. */
export const oneSlipApart = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let [endA, endB] = [a.length, b.length]
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1]
  const [left, right] = [a.slice(start, endA), b.slice(start, endB)]
  const swapped = left.length === 2 && right === `${left[1]}${left[0]}` && /^\d\d$/.test(left)
  const single = left.length <= 1 && right.length <= 1 && [...left, ...right].every((c) => digit.test(c))
  return single || swapped
}

/** How many texts of so many digits lie one slip from a text of `digits` digits. */
export const reach = (digits: number, becoming: number): number => {
  if (becoming < digits) return digits
  return becoming > digits ? 10 * becoming : 10 * digits - 1
}

/** How many texts of any length do. */
export const fullReach = (digits: number): number =>
  [-1, 0, 1].reduce((sum, by) => sum + reach(digits, digits + by), 0)

/** Every whole number one slip from this one. */
export function* slipsOf(count: bigint): Iterable<bigint> {
  const text = `${count}`
  const seen = new Set<string>([text])
  const variants = function* (): Iterable<string> {
    for (let i = 0; i <= text.length; i++) {
      for (let d = 0; d <= 9; d++) {
        yield `${text.slice(0, i)}${d}${text.slice(i)}`
        if (i < text.length) yield `${text.slice(0, i)}${d}${text.slice(i + 1)}`
      }
      if (i < text.length) yield text.slice(0, i) + text.slice(i + 1)
      if (i + 1 < text.length) yield `${text.slice(0, i)}${text[i + 1]}${text[i]}${text.slice(i + 2)}`
    }
  }
  for (const variant of variants()) {
    if (variant === '' || (variant.length > 1 && variant.startsWith('0')) || seen.has(variant)) continue
    seen.add(variant)
    yield BigInt(variant)
  }
}
