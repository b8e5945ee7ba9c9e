import fc from 'fast-check'
import { ratio } from '../../../../src/exact/ratio.js'
import { formatPercent } from '../../../../src/rate/format-percent.js'
import { change, count, difference, rate, share, sum } from './claims.js'

/** A paragraph, and every claim that it makes, in the order of its words. */
export interface Paragraph {
  readonly text: string
  readonly claims: readonly object[]
}

/** Whose figures a paragraph gives; `{…}` is where its sentences go. */
const frames = [
  '本月，{}。',
  '7-9月，全县{}。',
  '市热线办对我县工单办理考核情况如下：{}。',
  '县长信箱办理情况：{}。',
  '今年以来，累计{}。',
  '◆{}。',
] as const

const framed = (body: fc.Arbitrary<Paragraph>): fc.Arbitrary<Paragraph> =>
  fc.tuple(fc.constantFrom(...frames), body).map(([frame, { text, claims }]) => ({
    text: frame.replace('{}', text),
    claims,
  }))

const classes = [
  ...['城市管理类', '交通运输类', '物业管理类', '环境保护类', '住房保障类', '医疗卫生类'],
  ...['教育培训类', '农林水利类', '劳动保障类', '市场监管类'],
]
const units = ['青石街道', '白水镇', '柳塘镇', '教育局', '民政局', '水务局', '城管局', '供电分公司', '南山乡']

const numbers = ['两', '三', '四', '五', '六', '七', '八', '九']

const some = (names: readonly string[], least: number, most: number): fc.Arbitrary<string[]> =>
  fc.shuffledSubarray([...names], { minLength: least, maxLength: most })

/** Numbers of cases large enough that none is the sum of others by chance. */
const cases = fc.integer({ min: 100_000, max: 900_000 })

/** Most of them, so that no two parts make a whole. */
const mostOf = (whole: number): fc.Arbitrary<number> =>
  fc.integer({ min: Math.ceil(whole * 0.8), max: whole - 1 })
const fewOf = (whole: number): fc.Arbitrary<number> => fc.integer({ min: 1, max: Math.floor(whole / 9) })

const places = fc.integer({ min: 1, max: 3 })
const percent = (part: number, whole: number, digits: number): string =>
  formatPercent(ratio(part, whole), digits)

/** The rate as it is, or whatever somebody typed. */
const typed = (part: number, whole: number): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: places.map((digits) => percent(part, whole, digits)) },
    fc.integer({ min: 0, max: 9999 }).map((n) => percent(n, 10_000, 2)),
  )

const onTime = cases.chain((due) =>
  fc.tuple(mostOf(due), fc.constantFrom('，', '；', '。'), fc.boolean()).chain(([done, mark, isLast]) =>
    typed(done, due).map((published) => ({
      text: isLast
        ? `应办理工单${due}件，按期办结${done}件${mark}按期办结率${published}`
        : `按期办结率${published}，应办理${due}件，按期办结${done}件`,
      claims: [rate(published, `${done}`, `${due}`)],
    })),
  ),
)

const completed = cases.chain((accepted) =>
  fc.tuple(mostOf(accepted), fc.constantFrom('受理诉求', '共受理工单', '接到来电')).chain(([done, words]) =>
    typed(done, accepted).map((published) => ({
      text: `${words}${accepted}件，办结${done}件，办结率${published}`,
      claims: [rate(published, `${done}`, `${accepted}`)],
    })),
  ),
)

const asked = cases.chain((surveyed) =>
  fc.tuple(fewOf(surveyed), fc.constantFrom('回访工单', '抽查回访', '回访')).chain(([bad, words]) =>
    fc.tuple(typed(bad, surveyed), typed(surveyed - bad, surveyed)).map(([no, yes]) => ({
      text: `${words}${surveyed}件，其中不满意${bad}件，不满意率${no}，满意率为${yes}`,
      claims: [
        rate(no, `${bad}`, `${surveyed}`),
        rate(yes, { minus: [`${surveyed}`, `${bad}`] }, `${surveyed}`),
      ],
    })),
  ),
)

const overdue = cases.chain((done) =>
  fewOf(done).map((late) => ({
    text: `已办结${done}件，按期办结${done - late}件，超期办结${late}件`,
    claims: [difference(`${late}`, `${done}`, `${done - late}`)],
  })),
)

/** How one item of a list of shares is written. */
const shareForms = [
  (name: string, part: number, published: string) => `${name}${part}件，占${published}`,
  (name: string, part: number, published: string) => `${name}${part}件，占比${published}`,
  (name: string, part: number, published: string) => `${name}${part}件（占${published}）`,
] as const

const shares = fc
  .tuple(
    some(classes, 2, 6).chain((names) =>
      fc.tuple(...names.map((name) => fc.tuple(fc.constant(name), cases))),
    ),
    fc.boolean(),
    fc.constantFrom(...shareForms),
    places,
  )
  .chain(([items, isWhole, form, digits]) => {
    const listed = items.reduce((total, [, part]) => total + part, 0)
    const total = isWhole ? fc.constant(listed) : fc.integer({ min: listed * 2, max: listed * 9 })
    return total.map((whole) => {
      const parts = items.map(([, part]) => `${part}`)
      const joint = percent(listed, whole, digits)
      const list = items.map(([name, part]) => form(name, part, percent(part, whole, digits))).join('；')
      const claims = items.map(([, part]) => share(percent(part, whole, digits), `${part}`, `${whole}`))
      const together = `。上述${numbers[items.length - 2]}类诉求占工单总量的${joint}`
      return isWhole
        ? { text: `受理工单${whole}件，其中${list}`, claims: [sum(`${whole}`, ...parts), ...claims] }
        : {
            text: `受理工单${whole}件，主要集中在：${list}${together}`,
            claims: [...claims, share(joint, { sum: parts }, `${whole}`)],
          }
    })
  })

const enumeration = fc
  .tuple(
    some(classes, 3, 7).chain((names) =>
      fc.tuple(...names.map((name) => fc.tuple(fc.constant(name), cases))),
    ),
    fc.integer({ min: -99, max: 99 }),
    fc.constantFrom('list', 'colons', 'parallel'),
  )
  .map(([items, slip, form]) => {
    const total = items.reduce((all, [, part]) => all + part, slip)
    const names = items.map(([name]) => name.slice(0, -1)).join('、')
    const parts = items.map(([, part]) => `${part}件`).join('、')
    const text = {
      list: `受理工单${total}件。${items.map(([name, part]) => `${name}${part}件`).join('；')}`,
      colons: `受理工单${total}件：${items.map(([name, part]) => `${name}${part}件`).join('、')}`,
      parallel: `受理工单${total}件，${names}分别为${parts}`,
    }[form]
    return { text: text as string, claims: [sum(`${total}`, ...items.map(([, part]) => `${part}`))] }
  })

const ofCount = fc
  .tuple(cases, cases, fc.constantFrom('较上月', '比去年同期', '较上季度'), fc.boolean())
  .filter(([current, previous]) => current !== previous)
  .chain(([current, previous, on, hasPrevious]) => {
    const [direction, more, grown] =
      current > previous ? (['up', '增加', '上升'] as const) : (['down', '减少', '下降'] as const)
    const delta = Math.abs(current - previous)
    return typed(delta, previous).map((published) =>
      hasPrevious
        ? {
            text: `受理诉求${current}件，${on}${previous}件${grown}${published}`,
            claims: [change(published, { direction, current: `${current}`, previous: `${previous}` })],
          }
        : {
            text: `受理诉求${current}件，${on}${more}${delta}件，${grown}${published}`,
            claims: [change(published, { direction, current: `${current}`, delta: `${delta}` })],
          },
    )
  })

const hundredths = fc.integer({ min: 1, max: 9999 }).map((n) => percent(n, 10_000, 2))

const ofRate = fc
  .tuple(hundredths, hundredths, fc.integer({ min: 1, max: 999 }), fc.boolean(), fc.boolean())
  .map(([current, previous, n, isUp, hasPrevious]) => {
    const published = `${percent(n, 10_000, 2).slice(0, -1)}个百分点`
    const moved = isUp ? '提高' : '下降'
    const what = { direction: isUp ? 'up' : 'down', current, unit: 'points' } as const
    return hasPrevious
      ? {
          text: `满意率由上月的${previous}${moved}到${current}，${moved}${published}`,
          claims: [change(published, { ...what, previous })],
        }
      : {
          text: `按期办结率为${current}，环比${moved}${published}`,
          claims: [change(published, what)],
        }
  })

const unitList = fc
  .tuple(some(units, 2, 7), fc.integer({ min: 2, max: 9 }), fc.boolean(), fc.constantFrom('家', '个'))
  // 等 after far fewer names than it counts leaves the list open, and nothing is claimed.
  .filter(([names, said]) => names.length * 3 >= said * 2)
  .map(([names, said, inWords, classifier]) => ({
    text: `未按要求报送的单位有：${names.join('、')}等${inWords ? numbers[said - 2] : said}${classifier}单位`,
    claims: [count(`${said}`, ...names)],
  }))

const ranking = some(units, 2, 6)
  .chain((names) => fc.tuple(...names.map((name) => fc.tuple(fc.constant(name), cases))))
  .map((items) => {
    const among = items.map(([unit, cases]) => [unit, `${cases}`])
    return {
      text: `工单数量前${items.length}位的单位是：${items.map(([unit, cases]) => `${unit}（${cases}件）`).join('、')}`,
      claims: [
        count(`${items.length}`, ...items.map(([unit]) => unit)),
        ...items.map(([unit], i) => ({ kind: 'rank', published: `${i + 1}`, unit, among })),
      ],
    }
  })

/** Words between the figures, with numbers that are none. */
const filler = fc
  .constantFrom(
    '9月22日，县12345热线办到邻县学习交流。',
    '联系电话：0730-8123456，服务时间8:30-17:30。',
    '【工作动态】',
    '2.下一步工作打算',
    '对工单号481055进行了督办。',
  )
  .map((text) => ({ text, claims: [] }))

/** A bulletin, paragraph by paragraph. */
export const bulletins: fc.Arbitrary<readonly Paragraph[]> = fc.array(
  fc.oneof(
    ...[onTime, completed, asked, overdue, shares, enumeration, ofCount, ofRate, unitList, ranking].map(
      framed,
    ),
    filler,
  ),
  { minLength: 1, maxLength: 9 },
)
