import { type Command, type HelpConfiguration, Option } from 'commander'
import { samples } from './input/samples.js'
import { languages } from './language.js'
import { LocalCommand } from './local-command.js'
import type { CommandName, HelpMessages } from './messages/help-shape.js'
import { columnsOf } from './output/columns.js'
import { wrapped } from './output/wrapped.js'
import { Refusal } from './refusal.js'
import type { ExitStatus, OutputOptions, Session } from './session.js'

const placeholder = /\[(?:options|command)\]/g

/** The help in the language of the user, aligned for wide characters. */
const helpIn = ({ headings, placeholders }: HelpMessages, { screen }: Session): HelpConfiguration => {
  const local = (text: string): string =>
    text.replace(placeholder, (own) => placeholders[own as keyof typeof placeholders])
  return {
    displayWidth: columnsOf,
    boxWrap: (text, width) => wrapped(text, width).join('\n'),
    minWidthToWrap: 20,
    styleTitle: (title) => screen.paint('bold', headings[title as keyof typeof headings] ?? title),
    styleUsage: local,
    subcommandTerm: (command) =>
      [
        command.name(),
        ...command.registeredArguments.map((own) => local(argumentTerm(own.name(), own.required))),
      ].join(' '),
  }
}

const argumentTerm = (name: string, isRequired: boolean): string => (isRequired ? `<${name}>` : `[${name}]`)

const langOption = ({ options }: HelpMessages): Option => {
  const flags = `--lang <${languages.join('|')}>`
  return new Option(flags, options.lang).argParser((value) => {
    if (languages.some((language) => language === value)) return value
    throw new Refusal((words) => words.badChoice({ value, flags: '--lang', choices: languages }))
  })
}

const outputOptions = ({ options, values }: HelpMessages) => ({
  json: new Option('--json', options.json).conflicts(['markdown', 'csv']),
  markdown: new Option('--markdown', options.markdown).conflicts(['json', 'csv']),
  csv: new Option('--csv', options.csv).conflicts(['json', 'markdown']),
  html: new Option(`--html <${values.file}>`, options.html),
  svg: new Option(`--svg <${values.file}>`, options.svg),
  scheme: new Option(`--scheme <${values.scheme}>`, options.scheme),
  schemeAfter: new Option(`--scheme-after <${values.scheme}>`, options.schemeAfter),
  strict: new Option('--strict', options.strict),
  explainedUnit: new Option(`--unit <${values.unit}>`, options.explainedUnit).conflicts('csv'),
  whatIf: new Option(`--what-if <${values.change}>`, options.whatIf)
    .argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value])
    .conflicts('csv'),
  sensitivity: new Option('--sensitivity', options.sensitivity).conflicts('csv'),
  unit: new Option(`--unit <${values.unit}>`, options.unit),
  grade: new Option(`--grade <${values.grade}>`, options.grade).conflicts(['index', 'ahead', 'rank']),
  index: new Option(`--index <${values.index}>`, options.index).conflicts(['grade', 'ahead', 'rank']),
  ahead: new Option(`--ahead <${values.unit}>`, options.ahead).conflicts(['grade', 'index', 'rank']),
  rank: new Option(`--rank <${values.rank}>`, options.rank).conflicts(['grade', 'index', 'ahead']),
  weights: new Option(`--weights <${values.share}>`, options.weights),
  samples: new Option(`--samples <${values.number}>`, options.samples),
  seed: new Option(`--seed <${values.number}>`, options.seed),
})

/** The commands that take a file. */
type FileCommand = 'audit' | 'score' | 'breakeven' | 'sensitivity' | 'read' | 'infer'

/** The file that was named; standard input where none was and something comes from there. */
const fileOr = (file: string | undefined, { io }: Session): string => {
  if (file !== undefined) return file
  if (io.stdin.isTTY) throw new Refusal((words) => words.nothingGiven({ sample: samples[0]?.name ?? '' }))
  return '-'
}

/** The command line: `end` takes the exit status. Commands are loaded when they are called for. */
export const programFor = async (session: Session, end: (status: ExitStatus) => void): Promise<Command> => {
  const { io, words } = session
  const { help } = words
  const options = outputOptions(help)
  const program = new LocalCommand('hotline-score')
  program
    .configureHelp(helpIn(help, session))
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => session.screen.width ?? 100,
      getOutHasColors: () => session.screen.hasColour,
    })
    .exitOverride()
    .description(help.program)
    .helpOption('-h, --help', help.options.help)
    .version(await io.version(), '-V, --version', help.options.version)
    .addOption(langOption(help))
    .helpCommand('help [command]', help.summaries.help)
    .addHelpText('after', `\n${help.epilogue({ sample: samples[0]?.name ?? '' })}`)

  const command = (name: CommandName, ...own: readonly Option[]): Command => {
    const made = program
      .command(name)
      .summary(help.summaries[name])
      .description(help.descriptions[name] ?? help.summaries[name])
      .helpOption('-h, --help', help.options.help)
    for (const option of [...own, langOption(help)]) made.addOption(option)
    return made
  }
  const fileCommand = (
    name: FileCommand,
    isRequired: boolean,
    own: readonly (keyof typeof options)[],
  ): void => {
    const described = help.argument({ samples: samples.map((sample) => sample.name) })
    command(name, ...own.map((option) => options[option]))
      .argument(argumentTerm(help.values.file, isRequired), described)
      .action(async (file: string | undefined, given: OutputOptions) => {
        const { commands } = await import('./commands.js')
        end(await commands[name](fileOr(file, session), given, session))
      })
  }
  const compareCommand = (own: readonly (keyof typeof options)[]): void => {
    const described = help.argument({ samples: samples.map((sample) => sample.name) })
    command('compare', ...own.map((option) => options[option]))
      .argument(argumentTerm(help.values.before, true), described)
      .argument(argumentTerm(help.values.after, true), help.after)
      .action(async (before: string, after: string, given: OutputOptions) => {
        const { commands } = await import('./commands.js')
        end(await commands.compare([before, after], given, session))
      })
  }
  const listCommand = (name: 'schemes' | 'samples'): void => {
    command(name, options.json, options.markdown).action(async (given: OutputOptions) => {
      const { commands } = await import('./commands.js')
      end(await commands[name](given, session))
    })
  }

  fileCommand('audit', false, ['json', 'markdown', 'csv', 'html', 'scheme', 'strict'])
  fileCommand('score', true, [
    'json',
    'markdown',
    'csv',
    'html',
    'scheme',
    'explainedUnit',
    'whatIf',
    'sensitivity',
  ])
  compareCommand(['json', 'markdown', 'csv', 'html', 'svg', 'scheme', 'schemeAfter'])
  fileCommand('breakeven', true, [
    'unit',
    'grade',
    'index',
    'ahead',
    'rank',
    'json',
    'markdown',
    'html',
    'scheme',
  ])
  fileCommand('sensitivity', true, [
    'weights',
    'samples',
    'seed',
    'json',
    'markdown',
    'csv',
    'html',
    'scheme',
  ])
  fileCommand('read', true, ['json', 'markdown', 'scheme'])
  fileCommand('infer', true, ['json', 'markdown'])
  listCommand('schemes')
  listCommand('samples')
  command('repl').action(async () => {
    const { replCommand } = await import('./commands/repl.js')
    end(await replCommand(session))
  })
  return program
}
