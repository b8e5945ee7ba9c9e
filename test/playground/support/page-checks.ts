// What is run inside a page to judge it. The tests are compiled without the browser's types, so these are texts.

/** Every field, button and link without a name, and every id that is there twice or is pointed at in vain. */
export const unnamed = `(() => {
  const problems = []
  const named = (e) => (e.getAttribute('aria-label') ?? '').trim() !== '' || e.textContent.trim() !== '' ||
    [...(e.labels ?? [])].some((label) => label.textContent.trim() !== '')
  for (const e of document.querySelectorAll('button, a, input, select, textarea, summary, [role=region], nav')) {
    if (!named(e)) problems.push('no name: ' + e.outerHTML.slice(0, 100))
  }
  const ids = [...document.querySelectorAll('[id]')].map((e) => e.id)
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) problems.push('twice: ' + id)
  for (const attribute of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls']) {
    for (const e of document.querySelectorAll('[' + attribute + ']')) {
      for (const id of e.getAttribute(attribute).split(/\\s+/)) if (!ids.includes(id)) problems.push(attribute + ' leads nowhere: ' + id)
    }
  }
  for (const table of document.querySelectorAll('table')) {
    if (!table.caption) problems.push('a table without a caption')
    for (const cell of table.querySelectorAll('th')) if (!cell.scope) problems.push('a heading without scope')
  }
  return problems
})()`

/** The levels of the headings that are shown, in order. */
export const headingLevels = `[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
  .filter((e) => e.checkVisibility()).map((e) => Number(e.tagName[1]))`

/** Every text that stands out too little from what is behind it: below 4.5, or 3 where it is large. */
export const faint = `(() => {
  const rgb = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number)
  const light = (part) => part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4
  const luminance = ([r, g, b]) => 0.2126 * light(r) + 0.7152 * light(g) + 0.0722 * light(b)
  const ground = (e) => {
    for (let at = e; at; at = at.parentElement) {
      const [r, g, b, a = 1] = rgb(getComputedStyle(at).backgroundColor)
      if (a === 1) return [r, g, b]
      if (a > 0) throw new Error('a ground that shows through')
    }
    return [255, 255, 255]
  }
  const ratio = (a, b) => {
    const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x)
    return (high + 0.05) / (low + 0.05)
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const problems = new Set()
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const e = node.parentElement
    if (node.textContent.trim() === '' || !e.checkVisibility({ visibilityProperty: true }) || e.closest('script, style, svg, :disabled')) continue
    const style = getComputedStyle(e)
    const size = parseFloat(style.fontSize)
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700)
    const found = ratio(rgb(style.color), ground(e))
    if (found < (isLarge ? 3 : 4.5)) problems.add(found.toFixed(2) + ' ' + e.tagName + '.' + e.className)
  }
  return [...problems]
})()`

/** Every border of a field or button that stands out less than 3 from its ground. */
export const faintBorders = `(() => {
  const light = (part) => part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4
  const onWhite = (color) => {
    const [r, g, b] = color.match(/[\\d.]+/g).map(Number)
    return 1.05 / (0.2126 * light(r) + 0.7152 * light(g) + 0.0722 * light(b) + 0.05)
  }
  return [...document.querySelectorAll('button:enabled:not(.quiet), select, textarea, input[type=number]')]
    .filter((e) => e.checkVisibility())
    .map((e) => [onWhite(getComputedStyle(e).borderTopColor), e])
    .filter(([ratio]) => ratio < 3)
    .map(([ratio, e]) => ratio.toFixed(2) + ' ' + e.tagName)
})()`

/** Whether anything is wider than the window. */
export const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'

/** What has the focus, in a word, and whether that can be seen. */
export const focused = `(() => {
  const e = document.activeElement
  const { outlineStyle, outlineWidth } = getComputedStyle(e)
  const isSeen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
  return (e.id || e.dataset.format || e.getAttribute('aria-label') || e.tagName === 'BODY' && e.tagName || e.textContent.slice(0, 60) || e.tagName) + (isSeen ? '' : ' (not to be seen)')
})()`
