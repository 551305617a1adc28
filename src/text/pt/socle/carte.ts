import type * as fr from '../../fr/carte.ts'
import { remplir } from '../../langue/faire/remplir.ts'
import type { Traduction } from '../../langue/traduction.ts'
import catalogue from './carte.json' with { type: 'json' }

const textes = remplir<typeof catalogue.carte, typeof fr.carte>(catalogue.carte)

export const carte = {
  ...textes,
  nomRepere: (nom: string, autres: readonly number[]) =>
    autres.length === 0 ? nom : `${nom} (também ${autres.join(', ')})`,
  rues: (mentions: readonly string[]) => `Ruas: ${mentions.join('; ')}`,
} satisfies Traduction<typeof fr.carte>
