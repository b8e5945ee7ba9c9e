import { sampleBulletin } from '../../../docs/playground/samples/sample-bulletin.js'
import { audit } from '../../../src/index.js'
import { readBulletin } from '../../../src/read/index.js'

const { summary } = audit(readBulletin(sampleBulletin))

/** How many figures of the sample the library finds, and how they come out, as the tiles of the page show it. */
export const sampleTiles = [summary.claims, summary.reconciles, summary.differs, summary.unverifiable].join(
  ' ',
)

/** The same by name. */
export const sampleSummary = summary
