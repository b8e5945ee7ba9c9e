/** A figure of 2021 Q3 that does not follow from the counts printed beside it, and what it seems to come from. */
export interface KnownDiscrepancy {
  /** The list or the row it stands in, and what the bulletin calls it. */
  readonly figure: string
  readonly published: string
  /** As it should have been printed. */
  readonly recomputed: string
  readonly reason: string
}

/** All of them; none changes a grade. */
export const knownDiscrepancies: readonly KnownDiscrepancy[] = [
  {
    figure: '市考核 群众不满意率',
    published: '8.62%',
    recomputed: '8.65',
    reason: '242 of 2798 due is 8.6490 %; 8.62 % needs a base of 2806 to 2809, printed nowhere.',
  },
  {
    figure: '市考核 群众不满意率较二季度',
    published: '21.07%',
    recomputed: '17.41',
    reason: '51 of the earlier 293 is 17.41 %; 51 of the present 242 is 21.07 %: the wrong base.',
  },
  {
    figure: '五类诉求 人力资源和社会保障类',
    published: '17.12%',
    recomputed: '17.10',
    reason: '487 of 2848 is 17.0997 %; no count of 2848 prints as 17.12 %.',
  },
  {
    figure: '五类诉求 住房与城乡建设类',
    published: '12.17%',
    recomputed: '12.15',
    reason: '346 of 2848 is 12.1489 %; 12.17 % is what a total of 2842 to 2844 would give.',
  },
  {
    figure: '五类诉求 农林水利类',
    published: '9.79%',
    recomputed: '9.80',
    reason: '279 of 2848 is 9.7963 %; 9.79 % is what it gives with the digits dropped.',
  },
  {
    figure: '市长信箱 按期办结率',
    published: '100%',
    recomputed: '97',
    reason: 'The table prints 75 of 77 and 97.40 %; 100 % is the completion rate.',
  },
  {
    figure: '市长信箱 群众满意数',
    published: '75',
    recomputed: '72',
    reason: 'The table prints 72, and so does 93.51 % of 77; 75 is the on-time count.',
  },
  {
    figure: '交警君山大队 综合指标值',
    published: '93.40',
    recomputed: '93.33',
    reason: '80 + 20 × 2/3 is 93.33; 93.40 is 80 + 20 × 0.67, the rework rate taken as a whole percent.',
  },
]
