import * as z from 'zod'
import { deadlineSchema, instantSchema } from './instant.js'
import { listOf } from './list.js'

/** The kinds of case. */
export const caseKinds = ['complaint', 'consultation', 'help', 'suggestion', 'praise', 'report'] as const

/** 诉求类型: 投诉 complaint, 咨询 consultation, 求助 help, 建议 suggestion, 表扬 praise, 举报 report. */
export type CaseKind = (typeof caseKinds)[number]

/** The answers a citizen can give when asked. */
export const satisfactionLevels = ['satisfied', 'basicallySatisfied', 'dissatisfied'] as const

/** 满意程度: 满意 satisfied, 基本满意 basicallySatisfied, 不满意 dissatisfied. */
export type SatisfactionLevel = (typeof satisfactionLevels)[number]

const text = z.string().min(1, { error: 'expected a text that is not empty' })

const reworkSchema = z.strictObject({
  /** When the case was sent back. */
  at: instantSchema.optional(),
  /** 返工原因. */
  reason: text.optional(),
})

const followUpSchema = z.strictObject({
  /** What the citizen said. */
  satisfaction: z.enum(satisfactionLevels),
  /** 不满意原因. */
  reason: text.optional(),
})

/** What a work order and a letter have in common. */
export const caseFields = {
  /** 工单号、信件编号. */
  id: text.meta({ title: '编号' }),
  /** 承办单位. */
  unit: text.meta({ title: '承办单位' }),
  /** 诉求类型. */
  kind: z.enum(caseKinds).optional().meta({ title: '诉求类型' }),
  /** 内容分类. */
  topic: text.optional().meta({ title: '内容' }),
  /** 受理时间. */
  accepted: instantSchema.optional().meta({ title: '受理时间' }),
  /** 办理期限: an instant, or a date, which means the end of that day in China. */
  due: deadlineSchema.optional().meta({ title: '办理期限' }),
  /** 办结时间; missing while the case is open. */
  completed: instantSchema.optional().meta({ title: '办结时间' }),
  /** Whether the case counts as due (应办理); a call answered directly does not. True unless stated. */
  countsAsDue: z.boolean().optional().meta({ title: '计入应办理' }),
  /** 返工: each time the case was sent back. A case with any counts once. */
  reworks: listOf(reworkSchema).optional().meta({ title: '返工' }),
  /** 回访: the answer of the citizen who was asked; missing when nobody asked. */
  followUp: followUpSchema.optional().meta({ title: '回访' }),
}
