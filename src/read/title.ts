/** The heading of a bulletin: its first line, where that is short and no sentence. */
export const titleOf = (text: string): string | undefined => {
  const line = text
    .slice(0, 2000)
    .split('\n')
    .map((words) => words.trim())
    .find((words) => words !== '')
  if (line === undefined || line.length > 60 || /[。;,]/.test(line) || /\t|\|/.test(line)) return undefined
  if (/^(?:[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十])/.test(line)) return undefined
  return /通报|情况|简报|月报|季报|周报|年报|日报|报告|分析|专报|公告|公示|办理|信箱|热线|12345/.test(line)
    ? line
    : undefined
}
