export { findScheme, schemes } from './find-scheme.js'
export { pointsPerPercentagePoint } from './points-per-percentage-point.js'
export { responseSolvedSatisfied } from './response-solved-satisfied.js'
export { yueyang2021 } from './yueyang-2021.js'
