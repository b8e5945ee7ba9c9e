import type { Evidence } from '../evidence.js'
import { type Judged, printsAs } from '../judged.js'
import { totalsBehind } from '../total-coverage.js'
import { type Hypothesis, type Proposal, printable } from './hypothesis.js'

/** A cell of a table over another count of its own row: the same other column has to serve it. */
const fromRow = (suspect: Judged, evidence: Evidence): Proposal | undefined => {
  const { figure, counts, entry } = suspect
  if (!figure || !counts || !entry.tally) return undefined
  const { parts } = evidence.groupOf(suspect)
  const names = Object.keys(entry.tally)
  for (const name of names) {
    const value = BigInt(entry.tally[name] ?? 0)
    if (value === 0n || value === counts.whole || value <= counts.part) continue
    if (!printsAs(figure, { part: counts.part, whole: value }, evidence.context)) continue
    const serves = (member: Judged): boolean => {
      const whole = BigInt(member.entry.tally?.[name] ?? 0)
      const { figure: cell, counts: own } = member
      return whole > 0n && !!cell && !!own && printsAs(cell, { part: own.part, whole }, evidence.context)
    }
    const explains = evidence.memo(parts, `out of ${name}`, () => parts.filter(serves).length)
    return {
      facts: {
        code: 'other-count-of-row',
        total: `${value}`,
        count: name,
        part: `${counts.part}`,
        published: figure.text,
        instead: `${counts.whole}`,
      },
      explains,
      of: parts.length,
      chance: names.length / printable(figure),
    }
  }
  return undefined
}

/** The figure is out of another total that the bulletin prints. */
export const otherDenominator: Hypothesis = {
  id: 'other-denominator',
  propose: (suspect, evidence) => {
    const { figure, counts, entry } = suspect
    if (!figure || !counts) return undefined
    if (entry.path[0] === 'rows') return fromRow(suspect, evidence)
    const range = totalsBehind(suspect, evidence.context)
    if (!range) return undefined
    const group = evidence.groupOf(suspect)
    const { parts } = group
    const coverage = group.coverage()
    const best = evidence
      .countsWithin(range)
      .filter(({ value }) => value !== counts.whole && value > counts.part)
      .map((total) => ({
        ...total,
        explains: coverage.within({ from: total.value, to: total.value }).serves,
      }))
      .sort((a, b) => b.explains - a.explains)[0]
    if (!best) return undefined
    const servesAll = best.explains === parts.length && parts.length > 2
    const candidates = evidence.countsFrom(counts.part)
    return {
      facts: {
        code: 'other-denominator',
        total: `${best.value}`,
        where: best.where,
        part: `${counts.part}`,
        published: figure.text,
        instead: `${counts.whole}`,
      },
      explains: best.explains,
      of: parts.length,
      chance: (servesAll ? 0.01 : 1) * (candidates / printable(figure)),
    }
  },
}
