import { Command, type HelpContext, type Option } from 'commander'
import { nearest } from './nearest.js'
import { Refusal } from './refusal.js'

const longOf = ({ options }: Command): readonly string[] => options.flatMap(({ long }) => long ?? [])

/** A command whose complaints are refusals, one line each in the language of the user, and not the library's own English. */
export class LocalCommand extends Command {
  override createCommand(name?: string): LocalCommand {
    return new LocalCommand(name)
  }

  /** The library asks for help where a command is missing, and where `help` was asked about one that is not there. */
  override help(context?: HelpContext | ((text: string) => string)): never {
    const asked = this.args.at(-1)
    if (typeof context === 'object' && context.error && asked !== undefined) this.#refuseCommand(asked)
    return super.help()
  }

  missingArgument(name: string): never {
    throw new Refusal((words) => words.missingArgument({ name }))
  }

  optionMissingArgument({ flags }: Option): never {
    throw new Refusal((words) => words.missingValue({ flags }))
  }

  _conflictingOption(one: Option, other: Option): never {
    throw new Refusal((words) =>
      words.conflict({ one: one.long ?? one.flags, other: other.long ?? other.flags }),
    )
  }

  unknownOption(flag: string): never {
    const known = [...longOf(this), ...(this.parent ? longOf(this.parent) : []), '--help']
    const meant = flag.startsWith('--') ? nearest(flag, known) : undefined
    throw new Refusal((words) => words.unknownOption({ flag, meant }))
  }

  _excessArguments(given: readonly string[]): never {
    const extra = given[this.registeredArguments.length] ?? ''
    throw new Refusal((words) => words.tooManyArguments({ extra }))
  }

  unknownCommand(): never {
    return this.#refuseCommand(this.args[0] ?? '')
  }

  #refuseCommand(name: string): never {
    const known = [...this.commands.map((command) => command.name()), 'help']
    throw new Refusal((words) => words.unknownCommand({ name, meant: nearest(name, known) }))
  }
}
