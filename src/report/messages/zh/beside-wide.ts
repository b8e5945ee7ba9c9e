/** A text between Chinese characters: a blank stands beside what is narrow (A, 90), and none beside what is wide (优秀). */
export const besideWide = (text: string): string =>
  `${/^[!-~]/.test(text) ? ' ' : ''}${text}${/[!-~]$/.test(text) ? ' ' : ''}`
