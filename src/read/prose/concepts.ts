/** What a count counts, as far as its words tell. */
export type Concept =
  | 'dissatisfied'
  | 'satisfied'
  | 'reworked'
  | 'overdue'
  | 'contacted'
  | 'onTime'
  | 'open'
  | 'direct'
  | 'dispatched'
  | 'surveyed'
  | 'due'
  | 'solved'
  | 'completed'
  | 'accepted'

/** From the telling to the general: 「超期办结」 is overdue although it also says 办结. */
const concepts: readonly (readonly [Concept, RegExp])[] = [
  ['dissatisfied', /不满意/],
  ['satisfied', /满意/],
  ['reworked', /返工|重办|退回重|返办/],
  ['overdue', /超期|逾期|超时|未按(?:期|时)/],
  ['contacted', /签收|接单|首次|首接|响应|联系|(?:按期|按时|及时)(?:回访|派|接|转)/],
  ['onTime', /按(?:期|时)|及时(?:办|回|处)|(?:时限|限期|期限)内/],
  ['open', /未(?:办结|解决|完成|回复|受理|结案|办理)|在办|结转|待办|正在办理|办理中|不予受理/],
  ['surveyed', /回访|抽查|测评|参评|调查|评价(?:数|量|件|工单)|有效评价|参与评价/],
  ['due', /应(?:办|结|回复|答复|处|签|完成)|任务数/],
  ['direct', /直接(?:办|答|解|回)|直办|即时|当场|当即|在线(?:解|答|办)|前台/],
  ['solved', /解决/],
  ['dispatched', /转办|交办|派单|派发|派遣|派件|转派|下派|批转|分办|立案|办件|派出|派工|分派|交由/],
  ['completed', /办结|已办|办理|办复|完成|结案|回复|答复|处理完|处置/],
  [
    'accepted',
    /受理|接收|接到|收到|接听|接处|受话|来电|来信|来访|诉求|工单|信件|留言|呼入|汇集|登记|总量|总数|总件数|举报|投诉|申诉|业务|案件|问题|事项|话务|邮件|建议|咨询/,
  ],
]

/** The concept of a label or of the stem of a rate; `undefined` when its words tell nothing. */
export const conceptOf = (label: string): Concept | undefined =>
  // 「纳入解决率考核」 counts what is assessed, not what is solved.
  /率(?:考核|统计|评价|测算)/.test(label)
    ? undefined
    : concepts.find(([, pattern]) => pattern.test(label))?.[0]

/** What a rate is out of, in the order of preference; the first that is printed serves. */
export const basesOf: Readonly<Partial<Record<Concept, readonly Concept[]>>> = {
  completed: ['due', 'dispatched', 'accepted'],
  onTime: ['due', 'dispatched', 'accepted'],
  overdue: ['due', 'dispatched', 'accepted'],
  reworked: ['due', 'dispatched', 'accepted'],
  satisfied: ['surveyed'],
  dissatisfied: ['surveyed'],
  direct: ['accepted'],
  solved: ['surveyed', 'completed'],
  dispatched: ['accepted'],
}

/** Results of a case, which are no base of another result. */
export const outcomes: ReadonlySet<Concept> = new Set<Concept>([
  'dissatisfied',
  'satisfied',
  'reworked',
  'overdue',
  'onTime',
  'open',
])
