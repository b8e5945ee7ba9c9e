import { samples } from '../input/samples.js'
import { type Block, blocksMarkdown, blocksText } from '../output/blocks.js'
import { type ExitStatus, type OutputOptions, print, printJson, type Session } from '../session.js'

/** `samples`: the bundled bulletins. */
export const samplesCommand = async (options: OutputOptions, session: Session): Promise<ExitStatus> => {
  const { language, words, screen } = session
  const listed = await Promise.all(
    samples.map(async ({ name, load }) => {
      const { title, period, claims = [], rows = [] } = await load()
      return { name, title, period, claims: claims.length, rows: rows.length }
    }),
  )
  if (options.json) {
    printJson(session, { schemaVersion: 1, command: 'samples', language, samples: listed })
    return 0
  }
  const { pages } = words
  const { name, title, period, claims, rows } = pages.sampleHeadings
  const page: readonly Block[] = [
    { kind: 'title', text: pages.samples },
    {
      kind: 'table',
      table: {
        headings: [name, period, claims, rows, title],
        right: [false, false, true, true, false],
        rows: listed.map((one) => [
          one.name,
          one.period ?? '',
          `${one.claims}`,
          `${one.rows}`,
          one.title ?? '',
        ]),
      },
    },
    { kind: 'heading', text: pages.usage },
    { kind: 'list', items: [pages.sampleHint({ name: listed[0]?.name ?? '' })] },
  ]
  print(session, options.markdown ? blocksMarkdown(page) : blocksText(page, screen))
  return 0
}
