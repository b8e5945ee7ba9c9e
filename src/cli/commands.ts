import { auditCommand } from './commands/audit.js'
import { breakevenCommand } from './commands/breakeven.js'
import { compareCommand } from './commands/compare.js'
import { inferCommand } from './commands/infer.js'
import { readCommand } from './commands/read.js'
import { samplesCommand } from './commands/samples.js'
import { schemesCommand } from './commands/schemes.js'
import { scoreCommand } from './commands/score.js'
import { sensitivityCommand } from './commands/sensitivity.js'

/** What works on bulletins, in one piece: of a bundle in many pieces each takes time to be found. */
export const commands = {
  audit: auditCommand,
  score: scoreCommand,
  compare: compareCommand,
  breakeven: breakevenCommand,
  sensitivity: sensitivityCommand,
  read: readCommand,
  infer: inferCommand,
  schemes: schemesCommand,
  samples: samplesCommand,
}
