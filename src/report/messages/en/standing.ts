import type { BreakevenMessages, NamedGoal, RankMessages, Standing } from '../standing-shape.js'
import { counted } from './counted.js'
import { whatIf } from './what-if.js'

const standing = ({ printed, grade, rank }: Standing): string =>
  printed === undefined
    ? 'unscored'
    : [
        `composite index ${printed}`,
        ...(grade === undefined ? [] : [`grade ${grade}`]),
        ...(rank === undefined ? [] : [`rank ${rank}`]),
      ].join(', ')

const goals: Readonly<Record<NamedGoal['kind'], (value: string) => string>> = {
  grade: (value) => `grade ${value}`,
  index: (value) => `a composite index of ${value}`,
  ahead: (value) => `a place ahead of ${value}`,
  rank: (value) => `rank ${value} or better`,
}

export const breakeven: BreakevenMessages = {
  title: 'Breakeven',
  heading: (unit, { kind, value }) => `How few cases bring ${unit} to ${goals[kind](value)}`,
  now: (now) => `As things stand: ${standing(now)}.`,
  reached: 'It is reached as things stand; no case has to change.',
  unreachable: 'It cannot be reached, not even with every case corrected.',
  outOfReach: (reason) => `It cannot be reached: ${reason}.`,
  notEvenBest: (best) => `It cannot be reached: with every case corrected it would be at ${standing(best)}.`,
  undecided: 'Undecided: within the bounds of the search no way was found, and none was ruled out.',
  open: 'One count alone reaches it (see below); how few cases take all counts together was not decided within the bounds of the search.',
  levelIsNotAhead: 'Level with it is not ahead.',
  fewest: (cases, changes, after) =>
    `At least ${counted(cases, 'case', 'cases')}: ${whatIf.changes(changes)}, which gives ${standing(after)}.`,
  alone: 'One count alone, the others as they are:',
  columns: { count: 'count', direction: 'direction', most: 'at most', least: 'needed', outcome: 'outcome' },
  directions: { up: 'more', down: 'fewer' },
  outcome: standing,
  outcomes: {
    none: 'no case is left to change',
    unreachable: 'not reached even by all of them',
    undecided: 'undecided',
    reached: 'nothing has to change',
  },
}

const heights = { above: 'higher', below: 'lower' } as const

export const rankExplanation: RankMessages = {
  title: 'Why this rank',
  heading: (unit, rank) => (rank === undefined ? `Why ${unit} has no rank` : `Why ${unit} has rank ${rank}`),
  unranked: (own) =>
    own.printed === undefined
      ? 'An indicator has the denominator 0, so the unit is unscored and has no rank.'
      : `It is not ranked: fewer cases than the scheme asks for (${standing(own)}).`,
  position: (own, of) => `It has ${standing(own)}; ${counted(of, 'unit has', 'units have')} a rank.`,
  distinct: (of, distinct) =>
    of === 1
      ? 'It is the only unit with a rank, which says nothing then.'
      : distinct === of
        ? `The ${of} units have results that all differ.`
        : `The ${of} units have only ${counted(distinct, 'different result', 'different results')}; among units of one result a rank says nothing.`,
  tied: (units, isByName) =>
    isByName
      ? `It is level with ${counted(units.length, 'unit', 'units')}: ${units.join(', ')}. The scheme knows no ties: places among them go by the names alone, not by results.`
      : `It ties with ${counted(units.length, 'unit', 'units')}: ${units.join(', ')}.`,
  notTied: 'It ties with no other unit.',
  nobody: (side, isByName) =>
    isByName ? `No unit has a ${heights[side]} result.` : `No unit is ${side} it.`,
  neighbours: (side, rank, decidedBy, isByName) => {
    const where = isByName
      ? `The nearest with a ${heights[side]} result, rank ${rank}`
      : `Next ${side}, rank ${rank}`
    return decidedBy === 'index' ? `${where}:` : `${where}, with the same index; ${decidedBy.by} decides:`
  },
  gap: (units, side, points, parts) => {
    const named = units.length > 1 ? `${units.join(', ')} (${units.length} units)` : (units[0] ?? '')
    const order = side === 'above' ? 'ahead' : 'behind'
    const by = points === undefined ? 'no difference of the index' : `${points} ${order}`
    return parts.length === 0
      ? `${named}: ${by}`
      : `${named}: ${by}, of it ${parts.map(([indicator, own]) => `${indicator} ${own}`).join(', ')}`
  },
  limit: 'keeping it within 0 and the full mark',
  margins: 'How far it is to the cuts of the grades:',
  up: (grade, distance, bound, isClosed) =>
    `${distance} short of ${grade}: an exact index ${isClosed ? 'of' : 'above'} ${bound} is ${grade}.`,
  highest: 'It has the highest grade.',
  down: (grade, distance, bound, isClosed) =>
    `${distance} above the end of its grade: an exact index ${isClosed ? 'below' : 'of'} ${bound} ${grade === undefined ? 'has no grade' : `is ${grade}`}.`,
  oneCase: 'If one case had turned out otherwise:',
  oneCaseColumns: {
    change: 'change',
    index: 'composite index',
    difference: 'difference',
    grade: 'grade',
    rank: 'rank',
  },
  largestMove: (points) => `One case moves the composite index by up to ${points} points.`,
  nothingMoves: 'No single case moves the composite index.',
  decided: (count, of) =>
    of === 1
      ? 'The change of one case below changes the grade or the rank.'
      : `Of the ${of} changes of one case below, ${counted(count, 'changes', 'change')} the grade or the rank.`,
  undecided: 'No single case changes the grade or the rank.',
}
