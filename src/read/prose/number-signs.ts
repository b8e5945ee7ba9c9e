/** What is counted in a bulletin; the longer before the shorter. */
const classifiers =
  '人次|件次|个次|宗次|件|封|次|条|宗|起|家|名|人|例|单|项|通|位|户|票|类|种|笔|个(?!(?:多)?(?:小时|月|工作日|半月|百分))'
/** A number, with or without commas at its thousands. */
export const digits = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y
/** The sign of a unit behind a number: 万, %, 件. */
export const unitSign = new RegExp(
  ` ?(余|多|来)?([万亿])?(余|多)?(?: ?(%|‰|个?百分点|分(?!钟|之|别|局|公司|中心|行|管|布|类|为|析|办|流|解|配|拨|发|送|转)|(?:${classifiers})))?(余|多)?`,
  'y',
)

/** Lengths of time and other measures, of which no claim is made. */
export const measured =
  / ?(?:余|多)?(?:万|亿)?(?:余|多)?(?:元|天|个?小时|分钟|秒|个?工作日|个?月|公里|千米|米|吨|亩|平方|度|倍|成|折|kg|km|KB|MB)/y
/** Money. */
export const moneyUnit = / ?(?:余|多)?[万亿]?(?:余|多)?元/y

/** What a sticky pattern finds right at a place. */
export const stickyAt = (pattern: RegExp, text: string, position: number): RegExpExecArray | null => {
  pattern.lastIndex = position
  return pattern.exec(text)
}
