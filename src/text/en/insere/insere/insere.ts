import type * as fr from '../../../fr/insere/insere.ts'
import { remplir } from '../../../langue/faire/remplir.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { pluriel } from '../../socle/format.ts'
import catalogue from './insere.json' with { type: 'json' }

const textes = remplir<typeof catalogue.insere, typeof fr.insere>(catalogue.insere)

export const insere = {
  ...textes,
  lieux: (n: number, ou: string) => `${pluriel(n, 'place', 'places')} ${ou}.`,
  dates: (n: number, ou: string) => `${pluriel(n, 'date', 'dates')} ${ou}.`,
  ignores: (cles: readonly string[]) => `Settings not understood: ${cles.join(', ')}.`,
} satisfies Traduction<typeof fr.insere>
