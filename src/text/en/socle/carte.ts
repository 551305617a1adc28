import type * as fr from '../../fr/carte.ts'
import type { Traduction } from '../../langue/traduction.ts'
import catalogue from './carte.json' with { type: 'json' }

export const carte = {
  ...catalogue.carte,
  tuiles: {
    ...catalogue.carte.tuiles,
    dit: (hote: string) =>
      `Our data have no streets here. Another site has a map of them. If you show it, the page asks it for the map you look at (${hote}). Nothing else is sent.`,
  },
  auDepart: (nom: string) => `Start, and ${nom}`,
  nomRepere: (nom: string, autres: readonly number[]) =>
    autres.length === 0 ? nom : `${nom} (also ${autres.join(', ')})`,
  rues: (mentions: readonly string[]) => `Streets: ${mentions.join('; ')}`,
} satisfies Traduction<typeof fr.carte>
