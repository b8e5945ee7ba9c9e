/** What `infer`, `schemes` and `samples` say. */
export interface PageMessages {
  readonly inferredWeights: string
  readonly weightsFound: (values: {
    tried: number
    reproduces: number
    of: number
    vectors: number
  }) => string
  readonly noWeights: string
  readonly weight: (values: {
    indicator: string
    from: string
    to: string
    rows: readonly string[]
  }) => string
  readonly freeWeight: (values: { indicator: string; from: string; to: string }) => string
  readonly leftOver: (values: { units: readonly string[] }) => string
  readonly inferredGrades: string
  readonly noGrades: string
  readonly gradesFound: (values: { rows: number }) => string
  readonly cut: (values: {
    grade: string
    range: string | undefined
    lowest: readonly [index: string, units: readonly string[]]
    below: readonly [index: string, units: readonly string[]] | undefined
  }) => string
  readonly inferredRounding: string
  readonly noRounding: string
  readonly roundingFound: (values: { modes: readonly string[]; figures: number }) => string
  readonly noModeFits: (values: { modes: readonly string[]; fits: number; figures: number }) => string
  readonly ruledOut: (values: {
    mode: string
    count: number
    witness: { label: string; published: string; wouldPrint: string; exact: string }
  }) => string
  readonly inferredTotals: string
  readonly noTotals: string
  readonly total: (values: {
    group: string
    figures: number
    from: number
    to: number
    printed: string | undefined
    agrees: boolean
  }) => string
  readonly noCommonTotal: (values: {
    group: string
    figures: number
    most: { serves: number; from: number; to: number } | undefined
  }) => string
  readonly schemes: string
  readonly schemeHeading: (values: { id: string; title: string }) => string
  readonly schemeLine: (values: {
    indicators: readonly (readonly [name: string, weight: string])[]
    fullMark: string
  }) => string
  readonly gradeLine: (values: { grades: readonly (readonly [grade: string, from: string])[] }) => string
  readonly roundingLine: (values: { places: number; mode: string }) => string
  readonly sourceLine: (values: { inferred: number; assumed: number; published: number }) => string
  readonly schemeHint: (values: { id: string }) => string
  /** Above the line that says what to type. */
  readonly usage: string
  readonly samples: string
  readonly sampleHeadings: Readonly<Record<'name' | 'title' | 'period' | 'claims' | 'rows', string>>
  readonly sampleHint: (values: { name: string }) => string
}
