// What the site has beside the reference: guide pages under their own headings, and the playground, linked from every page.
import { join } from 'node:path'
import { Converter, JSX, PageEvent, RendererEvent } from 'typedoc'
import { buildPlayground } from './playground/build.mjs'

const playground = 'playground.html'

const isChinese = (document) => /zh-CN/.test(document.name)

/** A line break between two Chinese characters is none of the text: as a blank it would tear a sentence apart. */
const joinLines = (text) =>
  text.replace(/([\p{Script=Han}，。；：、？！（）《》“”])\n(?=[\p{Script=Han}（《“])/gu, '$1')

/** The order in which a newcomer reads; pages that are not named here come after. */
const order = [
  'README',
  'getting-started',
  'guide',
  'reading',
  'formula',
  'schemes',
  'what-if',
  'comparison',
  'sensitivity',
  'integration',
  'scale',
  'sql',
  'exactness',
  'glossary',
]

const placeOf = ({ name }) => {
  const place = order.indexOf(name.replace(/^docs\//, '').replace(/\.zh-CN$/, ''))
  return place < 0 ? order.length : place
}

const byReading = (a, b) => (a.isDocument() && b.isDocument() ? placeOf(a) - placeOf(b) : 0)

const headingOf = ({ content }) =>
  content
    .map(({ text }) => text)
    .join('')
    .match(/^# (.+)$/m)?.[1]

const linkTo = (context, text) => JSX.createElement('a', { href: context.relativeURL(playground) }, text)

export const load = (app) => {
  const chinese = new Set()
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    // The start page has the name of the package for its heading already.
    const [first] = project.readme ?? []
    if (first) first.text = first.text.replace(/^# .*\n/, '')
    project.documents?.sort(byReading)
    project.childrenIncludingDocuments?.sort(byReading)
    for (const document of project.documents ?? []) {
      if (isChinese(document)) {
        chinese.add(document)
        for (const part of document.content) if (part.kind === 'text') part.text = joinLines(part.text)
      }
      document.frontmatter.group ??= isChinese(document) ? '指南' : 'Guide'
    }
  })
  // Only now, when its address has been made of the name of its file, is a page called what its heading says.
  app.renderer.on(RendererEvent.BEGIN, ({ project }) => {
    for (const document of project.documents ?? []) {
      const heading = headingOf(document) ?? document.name
      document.name = heading === project.name ? `${heading}（中文）` : heading
    }
  })
  app.renderer.on(PageEvent.END, (page) => {
    if (chinese.has(page.model)) page.contents = page.contents.replace(/ lang="[^"]*"/, ' lang="zh-CN"')
  })
  app.renderer.hooks.on('sidebar.begin', (context) =>
    JSX.createElement(
      'nav',
      { class: 'tsd-navigation', 'aria-label': 'Playground' },
      linkTo(context, '在线核对 Playground'),
    ),
  )
  app.renderer.hooks.on('content.begin', ({ page, ...context }) =>
    page.url === 'index.html'
      ? JSX.createElement(
          'p',
          {},
          linkTo(context, '在线核对：粘贴通报，立即看到不符的数字'),
          ' · ',
          linkTo(context, 'Playground: paste a bulletin, see which figures differ'),
        )
      : JSX.createElement(JSX.Fragment, null),
  )
  app.renderer.postRenderAsyncJobs.push(({ outputDirectory }) =>
    buildPlayground(join(outputDirectory, playground)),
  )
}
