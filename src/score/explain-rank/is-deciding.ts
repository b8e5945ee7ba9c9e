import type { OneCase } from './rank-explanation.js'

/** Whether a case that turns out so gives the unit another grade or another place than it has, or takes either from it. */
export const isDeciding = (turned: OneCase, { rank, grade }: Pick<OneCase, 'rank' | 'grade'>): boolean =>
  turned.rank !== rank || turned.grade !== grade
