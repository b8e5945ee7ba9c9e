// Whether every link of a site leads to a file of it, and to an element of that file where it names one.
// `node docs/check-links.mjs FOLDER`
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const attribute = /\s(?:href|src|id|name)="([^"]*)"/g

const decoded = (text) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'")

const isElsewhere = (link) => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link)

/** The links of a page and the names of its elements. */
const contentsOf = (html) => {
  const [links, names] = [[], new Set()]
  // What stands in scripts and styles is no markup.
  for (const [whole, value] of html.replace(/<(script|style)\b.*?<\/\1>/gs, '').matchAll(attribute)) {
    if (/^\s(?:id|name)/.test(whole)) names.add(decoded(value))
    else links.push(decoded(value))
  }
  return { links, names }
}

/** Every link that leads nowhere, a line each. */
export const brokenLinks = async (site) => {
  const files = await readdir(site, { recursive: true, withFileTypes: true })
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name))
  const pages = new Map()
  for (const path of paths.filter((one) => one.endsWith('.html'))) {
    pages.set(path, contentsOf(await readFile(path, 'utf8')))
  }
  const known = new Set(paths)
  const leadsNowhere = (from, link) => {
    const [address, name = ''] = link.split('#', 2)
    const path = address.split('?')[0]
    const target = path === '' ? from : resolve(dirname(from), decodeURIComponent(path))
    const file = known.has(target) ? target : join(target, 'index.html')
    if (!known.has(file)) return true
    // A name with a sign of equality is a setting of the page and no element.
    if (name.includes('=')) return false
    return name !== '' && pages.has(file) && !pages.get(file).names.has(decodeURIComponent(name))
  }
  return [...pages].flatMap(([page, { links }]) =>
    links
      .filter((link) => link !== '' && !isElsewhere(link) && leadsNowhere(page, link))
      .map((link) => `${relative(site, page)}: ${link}`),
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const broken = await brokenLinks(resolve(process.argv[2] ?? 'docs/site'))
  for (const line of broken) process.stderr.write(`leads nowhere: ${line}\n`)
  if (broken.length > 0) process.exitCode = 1
}
