import type { TieRule } from '../../../model/ranking.js'
import type { NamedChanges, NamedRule, SensitivityMessages } from '../sensitivity-shape.js'
import { counted } from './counted.js'

const ties: Readonly<Record<TieRule, string>> = {
  competition: 'ties take up places (1, 2, 2, 4)',
  dense: 'ties take up no places (1, 2, 2, 3)',
  modified: 'ties take the last place (1, 3, 3, 4)',
  ordinal: 'no ties (1, 2, 3, 4)',
  fractional: 'ties take the mean place (1, 2.5, 2.5, 4)',
}

const rule = (own: NamedRule): string => {
  switch (own.kind) {
    case 'without-indicator':
      return `without the indicator ${own.indicator}, the others in proportion`
    case 'rounding':
      return `index: ${own.mode}`
    case 'rate-rounding':
      return own.places === undefined
        ? 'rates not rounded before they are weighted'
        : own.places === 0
          ? 'rates rounded to whole percents before they are weighted'
          : `rates rounded to ${counted(own.places, 'place', 'places')} of a percent before they are weighted`
    case 'ties':
      return ties[own.ties]
    case 'grade-by':
      return own.gradeBy === 'printed' ? 'graded by the printed index' : 'graded by the exact index'
    case 'grades':
      return `every cut of the grades ${own.shift} ${own.isUp ? 'higher' : 'lower'}`
  }
}

const movesOf = ({ moves, more }: NamedChanges): string => {
  const named = moves.map(({ unit, grade, rank }) =>
    [
      unit,
      ...(grade ? [`grade ${grade.join(' → ')}`] : []),
      ...(rank ? [`rank ${rank.join(' → ')}`] : []),
    ].join(' '),
  )
  return `${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}`
}

export const sensitivity: SensitivityMessages = {
  title: 'Sensitivity',
  about: (fraction, percent) => `${fraction} (about ${percent})`,
  heading: (percent) => `What becomes of the ranks when weights move within ±${percent}`,
  method: (percent, samples, seed) => [
    'Alone: one weight moves at a time, the others keep their proportions. The bounds are computed exactly and hold for all weights in the range.',
    `Jointly: every weight takes any value within ±${percent} of itself, all rescaled to the full mark. These bounds are computed exactly as well.`,
    `Sampled: ${counted(samples, 'set', 'sets')} of weights drawn at random from the same range (seed ${seed}, reproducible) and the ranks they gave; the middle 90% leaves out 5% at each end. Samples tell the common from the rare; they are no bounds.`,
  ],
  stable: (stable, of) =>
    of === 0
      ? 'No unit has a rank, so there is none that could change.'
      : stable === of
        ? `None of the ${of} ranked units changes its rank for any weights in the range (exact).`
        : `Of ${of} ranked units, ${stable} ${stable === 1 ? 'keeps its rank' : 'keep their ranks'} for all weights in the range (exact).`,
  outer: (sign) =>
    `A bound with ${sign} is an outer one: no rank goes beyond it, and perhaps none gets there. All others are reached.`,
  unitsCaption: 'Rank intervals:',
  columns: {
    unit: 'unit',
    index: 'index',
    rank: 'rank',
    alone: 'alone',
    jointly: 'jointly',
    middle: 'sampled, middle 90%',
    sampled: 'sampled, all',
    grades: 'sampled grades',
  },
  csv: {
    best: (interval) => `${interval}: best`,
    worst: (interval) => `${interval}: worst`,
    attained: (interval) => `${interval}: both attained`,
    yes: 'yes',
    no: 'not known',
  },
  pairs: 'Neighbours, and what makes them change places',
  pairsNote:
    'By the exact index: where weights have moved so far the two are equal; beyond it they can change places.',
  pairColumns: { above: 'above', below: 'below', gap: 'gap (points)', swap: 'what makes them swap' },
  levelGap: 'level',
  group: (named, of) =>
    named.length < of ? `${named.join(', ')} and others (${of} units)` : named.join(', '),
  dominated: 'never: the upper has at least as many points in every indicator',
  secured: {
    adjustments:
      'never: the upper has fewer points in some indicator, and adjustments make up for it whatever the weights',
    limits: 'never: within 0 and the full mark the lower does not come out above, whatever the weights',
    shares:
      'never: the two count different indicators, and each of the upper earns at least the share (adjustments included) of every one of the lower',
  },
  swap: ({ shift, transfer }) => {
    const first = `all weights at once, by more than ±${shift}`
    return transfer
      ? `${first}; or more than ${transfer.points} points of weight from ${transfer.from} to ${transfer.to}`
      : first
  },
  level: 'level now; weights moved ever so little can part them',
  levelNow: (swap) => `level now; ${swap}`,
  undetermined: {
    'the weights of one of the two are redistributed':
      'cannot be said: an empty denominator has its weight spread over the others',
    'limits of the index can be touched, and the table is too large for them':
      'not worked out: indexes can be kept at 0 or the full mark, in a table with too many units and indicators',
  },
  effective: 'Effective weights',
  effectiveNote:
    'How much of the spread between units each indicator makes: the weight is the share it was given, the effective weight the share it has, negative where it makes the spread smaller; they add up to 100%.',
  effectiveColumns: { indicator: 'indicator', weight: 'weight', share: 'effective weight' },
  effectiveLimit: 'limit',
  effectiveUndefined: {
    'no unit has an index': 'No unit has an index, so there is no spread to divide.',
    'every unit has the same index': 'Every index is the same, so there is no spread to divide.',
    'the rates have too many different denominators':
      'The rates have too many different denominators for effective weights to be computed.',
  },
  variants: 'Other rules, and who moves by them',
  rule,
  variant: (own, changes) => {
    const { index, grade, rank } = changes
    if (index + grade + rank === 0) return `${own}: nothing changes`
    const counts = [
      ...(index > 0 ? [counted(index, 'index changes', 'indexes change')] : []),
      grade > 0 ? counted(grade, 'grade changes', 'grades change') : 'no grade changes',
      rank > 0 ? counted(rank, 'rank moves', 'ranks move') : 'no rank moves',
    ].join(', ')
    return changes.moves.length === 0 ? `${own}: ${counts}` : `${own}: ${counts} (${movesOf(changes)})`
  },
  impossible: (own) => `${own}: cannot be computed, the weights left are 0`,
  chart: {
    title: 'Rank intervals',
    explained:
      'One line a unit, the best rank on the left. The dot is the rank as it is; the wide box holds the ranks when all weights move jointly, the narrow hatched bar in it those when one weight moves alone, both exact bounds; the line below is the middle 90% of the samples.',
    unit: (unit, rank, { alone, jointly, middle }) =>
      `${unit} rank ${rank}: alone ${alone}, jointly ${jointly}, middle 90% of the samples ${middle}.`,
    legend: {
      base: 'rank as it is',
      alone: 'alone (exact)',
      jointly: 'jointly (exact)',
      middle: 'middle 90% of the samples',
      outer: 'dashed, *: perhaps not reached',
    },
    axis: 'rank',
  },
}
