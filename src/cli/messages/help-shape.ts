/** The commands there are. */
export type CommandName =
  | 'audit'
  | 'score'
  | 'compare'
  | 'breakeven'
  | 'sensitivity'
  | 'read'
  | 'infer'
  | 'schemes'
  | 'samples'
  | 'repl'
  | 'help'

/** The options there are. */
export type OptionName =
  | 'json'
  | 'markdown'
  | 'html'
  | 'csv'
  | 'lang'
  | 'scheme'
  | 'schemeAfter'
  | 'svg'
  | 'strict'
  | 'explainedUnit'
  | 'whatIf'
  | 'sensitivity'
  | 'unit'
  | 'grade'
  | 'index'
  | 'ahead'
  | 'rank'
  | 'weights'
  | 'samples'
  | 'seed'
  | 'help'
  | 'version'

/** The words of the help. */
export interface HelpMessages {
  readonly program: string
  /** In the list of commands. */
  readonly summaries: Readonly<Record<CommandName, string>>
  /** At the head of a command's own help. */
  readonly descriptions: Readonly<Partial<Record<CommandName, string>>>
  readonly options: Readonly<Record<OptionName, string>>
  readonly argument: (values: { samples: readonly string[] }) => string
  /** The second of two tables. */
  readonly after: string
  /** What stands for a value in the help. */
  readonly values: Readonly<
    Record<
      | 'file'
      | 'before'
      | 'after'
      | 'scheme'
      | 'unit'
      | 'change'
      | 'grade'
      | 'index'
      | 'rank'
      | 'share'
      | 'number',
      string
    >
  >
  /** The headings of the argument library, in this language. */
  readonly headings: Readonly<Record<'Usage:' | 'Arguments:' | 'Options:' | 'Commands:', string>>
  readonly placeholders: Readonly<Record<'[options]' | '[command]', string>>
  /** Examples and exit status, at the end of the help of the program. */
  readonly epilogue: (values: { sample: string }) => string
}
