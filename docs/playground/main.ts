import { config } from 'zod'

// The page's policy forbids to make code from text. zod would try it once, which browsers report as an error; so this comes
// before anything that makes a schema.
config({ jitless: true })

// One script serves as the page's and as the worker's.
const script = typeof document === 'undefined' ? undefined : document.currentScript?.textContent

void import('./start.js').then(({ start }) => start(script))
