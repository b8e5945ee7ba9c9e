/** How many units of a comparison did what. */
export interface ComparisonCounts {
  readonly up: number
  readonly down: number
  readonly same: number
  /** In both tables, but without an index in one, or of another full mark. */
  readonly open: number
  readonly came: number
  readonly went: number
}

/** The sentences and headings about a comparison. */
export interface ComparisonMessages {
  readonly title: string
  /** Above the table. */
  readonly table: string
  /** What the two sides are called where nobody says. */
  readonly sides: { readonly before: string; readonly after: string }
  readonly oneScheme: (scheme: string) => string
  readonly twoSchemes: (before: string, after: string) => string
  readonly summary: (counts: ComparisonCounts) => string
  readonly columns: {
    readonly rank: string
    readonly unit: string
    readonly change: string
    readonly grade: string
    readonly madeOf: string
    readonly byCounts: string
    readonly byScheme: string
    readonly remarks: string
    /** For spreadsheets, where each side of a move has a column. */
    readonly rankOf: (side: string) => string
    readonly indexOf: (side: string) => string
    readonly gradeOf: (side: string) => string
    readonly exactChange: string
    /** What a part contributed. */
    readonly contribution: (part: string) => string
  }
  /** What keeping the index within 0 and the full mark contributed. */
  readonly limit: string
  /** The points of an indicator. */
  readonly points: (indicator: string) => string
  /** A part that only one of two schemes knows. */
  readonly onlyIn: Readonly<Record<'before' | 'after', (part: string) => string>>
  readonly parts: (parts: readonly string[]) => string
  readonly remarked: (parts: string, remark: string) => string
  readonly absent: (side: string) => string
  readonly unscored: (side: string, reason: string) => string
  readonly otherFullMark: string
  readonly unsplit: string
  /** Printed figures of these units do not add up, as each is rounded by itself. */
  readonly roundedApart: (named: readonly string[], of: number) => string
  readonly method: string
  readonly chart: {
    readonly title: string
    readonly explained: string
    readonly up: string
    readonly down: string
    readonly same: string
    readonly oneSide: string
    readonly units: (count: number) => string
    readonly names: (names: readonly string[]) => string
    /** What one unit did, for those who cannot see the lines. */
    readonly unit: (values: {
      readonly unit: string
      readonly before: string
      readonly after: string
      readonly change: string | undefined
      readonly rank: string
    }) => string
  }
}
