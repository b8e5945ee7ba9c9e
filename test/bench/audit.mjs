// What an audit costs, and how the cost grows. Prints ratios of one run; nothing here passes or fails.
//   npm run bench -- audit             the bundled quarter and made-up bulletins
//   npm run bench -- audit FILE        and the bulletins of a JSON file: [{ bulletin }, …]
import { readFileSync } from 'node:fs'
import { audit } from 'hotline-score'
import { junshan2021Q3 } from 'hotline-score/bulletins'

const median = (run, times = 7) => {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return taken.sort((a, b) => a - b)[times >> 1]
}

const share = (part, whole, off) => ({
  kind: 'share',
  group: '诉求',
  published: `${((part / whole) * 100 + off).toFixed(2)}%`,
  part,
  whole,
})

/** Shares of one whole in one group, one in three of them wrong. */
const oneGroup = (length) => ({
  claims: Array.from({ length }, (_, i) => share(i + 3, 1_234_567, i % 3 === 0 ? 0.01 : 0)),
})

/** The same in groups of twenty. */
const manyGroups = (length) => ({
  claims: oneGroup(length).claims.map((claim, i) => ({ ...claim, group: `诉求${Math.floor(i / 20)}` })),
})

const row = (name, claims, ms, base) => {
  const each = (ms * 1000) / claims
  const ratio = base === undefined ? '' : `${(each / base).toFixed(2)}×`
  console.log(
    `${name.padEnd(34)} ${String(claims).padStart(7)} claims ${ms.toFixed(1).padStart(9)} ms ${each.toFixed(1).padStart(7)} µs a claim ${ratio}`,
  )
  return each
}

const file = process.argv[2]
if (file) {
  const bulletins = JSON.parse(readFileSync(file, 'utf8')).map(({ bulletin }) => bulletin)
  const all = () => bulletins.map((bulletin) => audit(bulletin))
  const cold = performance.now()
  const claims = all().reduce((sum, { summary }) => sum + summary.claims, 0)
  row('the file, first time', claims, performance.now() - cold)
  row('the file, warm', claims, median(all))
}
const { claims } = audit(junshan2021Q3).summary
row(
  'Junshan, 2021 Q3',
  claims,
  median(() => audit(junshan2021Q3)),
)
for (const [name, make] of [
  ['groups of 20, a third wrong', manyGroups],
  ['one group, a third wrong', oneGroup],
]) {
  let base
  for (const length of [100, 1000, 10_000]) {
    const bulletin = make(length)
    const each = row(
      name,
      length,
      median(() => audit(bulletin), length > 5000 ? 3 : 7),
      base,
    )
    base ??= each
  }
}
