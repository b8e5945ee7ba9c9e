import type { Bulletin } from '../../model/bulletin.js'

/** A bulletin that comes with the package. */
export interface Sample {
  /** What one types. */
  readonly name: string
  readonly load: () => Promise<Bulletin>
}

/** The bundled bulletins. */
export const samples: readonly Sample[] = [
  {
    name: 'junshan-2021-q3',
    load: async () => (await import('../../bulletins/junshan-2021-q3/junshan-2021-q3.js')).junshan2021Q3,
  },
]
