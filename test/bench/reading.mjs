// How much of real bulletins is read, and how much of what is read is right: node test/bench/reading.mjs FILE
// FILE holds a list of { id, text, bulletin: { claims } }, the claims as read by hand. Prints every claim that was missed and
// every one that was read and is not in the list, then precision and recall. Rates and shares count as one kind, and an
// operand that the list leaves out may be read.
import { readFileSync } from 'node:fs'
import { readBulletin } from 'hotline-score/read'

const [path, only] = process.argv.slice(2)
if (path === undefined) {
  console.error('usage: node test/bench/reading.mjs FILE [ID]')
  process.exit(2)
}

const operands = ['current', 'previous', 'delta', 'minuend', 'subtrahend']
const figure = (operand) => {
  if (operand === null || operand === undefined) return undefined
  if (typeof operand === 'object') return JSON.stringify(operand)
  return String(operand)
    .replaceAll(',', '')
    .replace('萬', '万')
    .replace(/个百分点$/, '点')
}

/** A claim as it is compared. */
const compared = (claim) => ({
  kind: claim.kind === 'share' ? 'rate' : claim.kind,
  published: figure(claim.published),
  parts: claim.parts?.map(figure).sort().join('+') ?? claim.items?.length,
  direction: claim.direction ?? undefined,
  operands:
    claim.kind === 'share'
      ? { numerator: figure(claim.part), denominator: figure(claim.whole) }
      : {
          numerator: figure(claim.numerator),
          denominator: figure(claim.denominator),
          ...Object.fromEntries(operands.map((name) => [name, figure(claim[name])])),
        },
})

const isSame = (expected, read) =>
  expected.kind === read.kind &&
  expected.published === read.published &&
  expected.parts === read.parts &&
  (expected.direction === undefined || expected.direction === read.direction) &&
  Object.entries(expected.operands).every(
    ([name, value]) => value === undefined || value === read.operands[name],
  )

const shown = ({ id, source, ...claim }) => JSON.stringify(claim).slice(0, 240)

let [right, wrong, missed] = [0, 0, 0]
const started = process.hrtime.bigint()
for (const { id, text, bulletin } of JSON.parse(readFileSync(path, 'utf8'))) {
  if (only !== undefined && id !== only) continue
  const read = readBulletin(text).claims ?? [].filter(({ inTable }) => !inTable)
  const open = read.map((claim) => ({ claim, form: compared(claim) }))
  const misses = []
  for (const claim of bulletin.claims) {
    const form = compared(claim)
    const at = open.findIndex((one) => isSame(form, one.form))
    if (at >= 0) {
      open.splice(at, 1)
      right += claim.doubtful ? 0 : 1
    } else if (!claim.doubtful) misses.push(claim)
  }
  missed += misses.length
  wrong += open.length
  if (misses.length + open.length > 0) console.log(id)
  for (const claim of misses) console.log(`  missed  ${shown(claim)}`)
  for (const { claim } of open) console.log(`  wrong   ${shown(claim)}`)
}
const percent = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} % (${part} of ${whole})`
console.log(`precision ${percent(right, right + wrong)}`)
console.log(`recall    ${percent(right, right + missed)}`)
console.log(`time      ${(Number(process.hrtime.bigint() - started) / 1e6).toFixed(0)} ms`)
