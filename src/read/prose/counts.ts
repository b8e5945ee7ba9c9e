import type { Figure } from './figure.js'

/** Cases are counted so; 家, 位 and 人 count units and people. */
const caseClassifiers = new Set([
  '',
  '件',
  '件次',
  '封',
  '次',
  '个次',
  '宗次',
  '条',
  '宗',
  '起',
  '例',
  '单',
  '项',
  '通',
  '票',
  '笔',
  '个',
  '户',
  '人次',
])

const earlier =
  /(?:(?:上月|上个月|上季度|上期|上周|上年)(?!结转|未办|遗留|留存)|上半年同期|去年|前年|同期|上届|环比基数)[^,。;]{0,9}$/

const changed =
  /(?:减少|增加|下降|上升|增长|增幅|降幅|减幅|提高|提升|回落|多出|少于|下滑|上涨|净增|降低|^\s*[多少])了?\s*$/

/** Whether the words say it is the size of a change. */
export const isChange = ({ before, after }: Figure): boolean =>
  changed.test(before) || /^\s*的(?:增长|增幅|降幅|减幅)/.test(after)

const comparing =
  /同比|环比|较|(?<!占|对|百分)比(?!例|重|率|值|较)|增减|增幅|减幅|降幅|幅度|涨幅|增长率|下降率|上升率/
const moved = /(?:下降|减少|降低|回落|下滑|上升|增长|增加|提升|提高|上涨|下调|上调|高出)了?\s*$/

/** Whether the figure says how a thing changed. */
export const isComparison = ({ before }: Figure): boolean => comparing.test(before) || moved.test(before)

/** 「较二季度的1000件增长」: the base of a comparison that follows. */
const based = /(?:较|(?<!占|对)比(?!例|重|率)|由|从|与|同)[^,。;]{0,14}$/
const compared =
  /^(?:的|相比|时?的)?\s*(?:增长|增加|上升|下降|减少|降低|提高|提升|高出|高于|低于|回落|下滑|上涨|[多少高低降升增减]|相比)/

/** Whether the words say it is the figure of an earlier period. */
export const isEarlier = ({ before, after }: Figure): boolean =>
  !changed.test(before) && (earlier.test(before) || (based.test(before) && compared.test(after)))

const units = /^[^,。;:、]{0,8}(?:单位|部门|乡镇|街道|成员|企业|公司|机构|县区|区县)/
const mean = /日均|平均|均为|中位|人均|月均|周均/

/** A number of cases that can be computed with: no number of units, no mean. */
export const isCount = (figure: Figure): boolean =>
  (figure.kind === 'count' || figure.kind === 'bare') &&
  (!figure.published.includes('.') || /[万亿]$/.test(figure.published)) &&
  !figure.isApproximate &&
  !figure.isNegative &&
  caseClassifiers.has(figure.classifier) &&
  !(figure.classifier === '个' && units.test(figure.after)) &&
  !mean.test(figure.before)

/** An amount of cases or of money. */
export const isAmount = (figure: Figure): boolean =>
  isCount(figure) || (figure.kind === 'count' && figure.classifier === '元' && !figure.isApproximate)

/** A number that can be a part of a list: of cases, units or people. */
export const isPart = (figure: Figure): boolean =>
  isCount(figure) || (figure.kind === 'count' && !figure.isApproximate && !figure.isNegative)

/** A number of cases of this period that is no change. */
export const countsPlainly = (figure: Figure): boolean =>
  isCount(figure) && !isEarlier(figure) && !isChange(figure)

/** Words of a label that set it apart from others of its kind: 「紧急」, 「临渭区」, 「投诉类」. */
export const qualifier = (label: string): string =>
  label.replace(
    /不?满意|返工|退回|重办|超期|逾期|超时|按[期时]|及时|回访|抽查|测评|应|办结|办理|办复|已|完成|结案|回复|答复|处置|受理|接收|接到|收到|接听|来电|来信|来访|信件|诉求|工单|群众|市民|网民|企业和?群众|各类|有效|话务|事项|总|数|量|件|率|的|人工|单|直接|解决|转办|交办|登记|“?12345”?|(?:政务|公众|便民|为民|服务)*热线(?:中心|平台|办)?|平台|共/g,
    '',
  )

/** A number of all cases, of no kind or unit in particular. */
export const isTotal = (figure: Figure): boolean => isVolume(figure) && qualifier(figure.label) === ''

const category = /(?:类|类别|方面|渠道|来源)(?:工单|诉求|信件|来电|来信|问题|事项|举报|投诉|件)?$/

/** A number of cases taken in or passed on, of no class: what shares and rates can be out of. */
export const announces = (figure: Figure): boolean => {
  if (!figure.isPlainCount || category.test(figure.label)) return false
  if (/(?:共计|合计|总计)\s*$/.test(figure.before)) return true
  const kind = figure.concept
  return kind === 'accepted' || kind === 'dispatched' || kind === 'due'
}

/** A number of cases that other figures are out of. */
export const isVolume = (figure: Figure): boolean => {
  const kind = figure.isPlainCount ? figure.concept : undefined
  return kind === 'accepted' || kind === 'dispatched'
}
