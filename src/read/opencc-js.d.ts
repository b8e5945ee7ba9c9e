/** One line a character, `傳 传|儲 储`: the character table of OpenCC, which ships without types. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string
  export default pairs
}
