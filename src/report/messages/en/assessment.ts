import type { AssessmentMessages } from '../messages-shape.js'

export const assessment: AssessmentMessages = {
  columns: {
    rank: 'rank',
    unit: 'unit',
    index: 'index',
    grade: 'grade',
    working: 'working',
    points: (indicator) => `points, ${indicator}`,
    exact: 'exact index',
    adjustments: 'adjustments',
    remarks: 'remarks',
  },
  total: 'total',
  unscored: ({ unscored }) => `unscored: ${unscored}`,
  unranked: 'not ranked: fewer cases than the scheme asks for',
  chart: {
    title: 'Points earned and lost',
    explained:
      'One bar a unit: on the left the points each indicator earned, on the right, hatched, those it lost; the composite index stands at the end.',
    unit: (unit, index, losses) =>
      losses.length > 0 ? `${unit} ${index}: ${losses.join(', ')}.` : `${unit} ${index}: nothing lost.`,
    loss: (indicator, points) => `${indicator} lost ${points}`,
    lost: 'lost (hatched, in the colour of the indicator)',
    index: 'index',
  },
}
