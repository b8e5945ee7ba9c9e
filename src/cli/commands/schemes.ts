import type { Scheme } from '../../model/scheme.js'
import type { Messages as ReportMessages } from '../../report/messages/messages-shape.js'
import { messagesIn } from '../../report/messages.js'
import { schemeName } from '../../report/scheme-words.js'
import { schemes } from '../../schemes/find-scheme.js'
import type { PageMessages } from '../messages/page-shape.js'
import { type Block, blocksMarkdown, blocksText } from '../output/blocks.js'
import { type ExitStatus, type OutputOptions, print, printJson, type Session } from '../session.js'

/** How many parts of a scheme rest on what. */
const sourcesOf = ({ indicators, grades = [], adjustments = [] }: Scheme) => {
  const statuses = [...indicators, ...grades, ...adjustments].map(({ source }) => source?.status)
  const count = (status: string): number => statuses.filter((own) => own === status).length
  return { published: count('stated'), inferred: count('inferred'), assumed: count('assumed') }
}

const schemeBlocks = (scheme: Scheme, words: PageMessages, report: ReportMessages): readonly Block[] => {
  const { id, indicators, fullMark = 100, grades = [], index } = scheme
  return [
    { kind: 'heading', text: words.schemeHeading({ id, title: schemeName(scheme, report) }) },
    {
      kind: 'list',
      items: [
        words.schemeLine({
          indicators: indicators.map(({ id: own, title, weight }) => [
            report.naming.indicator({ id: own, title }),
            `${weight}`,
          ]),
          fullMark: `${fullMark}`,
        }),
        words.roundingLine({
          places: index.places,
          mode: report.naming.rounding(index.mode ?? 'halfExpand'),
        }),
        words.gradeLine({ grades: grades.map(({ grade, from }) => [grade, `${from}`]) }),
        words.sourceLine(sourcesOf(scheme)),
      ],
    },
  ]
}

/** `schemes`: the bundled schemes, and what each rests on. */
export const schemesCommand = async (options: OutputOptions, session: Session): Promise<ExitStatus> => {
  const { language, words, screen } = session
  if (options.json) {
    printJson(session, { schemaVersion: 1, command: 'schemes', language, schemes })
    return 0
  }
  const report = messagesIn(language)
  const page: readonly Block[] = [
    { kind: 'title', text: words.pages.schemes },
    ...schemes.flatMap((scheme) => schemeBlocks(scheme, words.pages, report)),
    { kind: 'heading', text: words.pages.usage },
    { kind: 'list', items: [words.pages.schemeHint({ id: schemes[0]?.id ?? '' })] },
  ]
  print(session, options.markdown ? blocksMarkdown(page) : blocksText(page, screen))
  return 0
}
