const lead =
  /^(?:其中|另有|另外|此外|同时|同期|并且|目前|已经|一共|共计|共有|共|总共|总计|累计|(?:全|我)(?:市|区|县|省|州|国|街道?|镇|乡|盟|旗|域)|本(?:月|期|周|季度|年度?|季)|当(?:月|期|年|季)|今年以来|今年|截至|截止|(?:\d{4}年)?(?:第?[一二三四1-4]季度|上半年|下半年|全年|年度)|\d{4}年度?|\d{1,2}(?:[-—–~～至到]\d{1,2})?月份?|以来|期间|一是|二是|三是|四是|五是|[-—–~～·◆■●▲★☆※*#>→•○◎□△▶\s"'“”‘’《》【】<]|的|了|在(?!办|线|途)|有(?!效|关|无)|为|是|由|以及|和(?![平田县林顺政静硕布龙])|及(?!时)|与|按照|通过|合计(?=.)|[“"']?12345[”"']?|(?:政务|公众|便民|为民)*(?:服务)?热线(?:中心|平台|办)?(?=共|受理|收到|接)|(?:平台|中心)(?=共|受理|收到|接|来电))/
const trail =
  /(?:分别|大约|约|近|超过|超|逾|达到了|达到|高达|达|约为|均为|为|是|有|共计|共有|共|的|了|均|占|只有|仅有|仅|已|已达|评定为|评定|被评为|评为|[-—–~～\s"'“”‘’《》【】=>])$/

const stripped = (text: string, pattern: RegExp): string => {
  let rest = text
  for (let i = 0; i < 12; i++) {
    const next = rest.replace(pattern, '')
    if (next === rest) return rest
    rest = next
  }
  return rest
}

/** Spaces inside a label say nothing in Chinese; between Latin words they do. */
const joined = (text: string): string => text.replace(/\s+(?![A-Za-z])|(?<![A-Za-z])\s+/g, '')

/** The words of a figure without what any figure can have around it: 「三季度全区共受理工单」 is 「受理工单」. */
export const cleanLabel = (words: string): string => {
  const kept = (words.length > 60 ? words.slice(-60) : words).replace(
    /^.*(?:集中的有|较多的有|多的是|的有|主要有|分别有|集中在|集中于)(?=.)/,
    '',
  )
  return joined(stripped(stripped(kept.trim(), lead), trail).trim())
}

/** How many characters two labels share. */
export const similar = (a: string, b: string): number => {
  const rest = [...b]
  let same = 0
  for (const character of a) {
    const at = rest.indexOf(character)
    if (at < 0) continue
    rest.splice(at, 1)
    same++
  }
  return same
}
