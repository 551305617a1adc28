import type * as fr from '../../../fr/insere/insere.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { pluriel } from '../../socle/format.ts'
import catalogue from './insere.json' with { type: 'json' }

export const insere = {
  ...catalogue.insere,
  titres: {
    lieux: (ou: string) => `Help with the internet ${ou}`,
    dates: (ou: string) => `Digital workshops ${ou}`,
  },
  lieux: (n: number, ou: string) => `${pluriel(n, 'place', 'places')} ${ou}.`,
  dates: (n: number, ou: string) => `${pluriel(n, 'date', 'dates')} ${ou}.`,
  plus: (n: number) => `See ${n} more`,
  carteNom: (ou: string) => `Map of the places ${ou}`,
  donnees: (titre: string, jour: string) => `Data: ${titre}, ${jour}.`,
  ignores: (cles: readonly string[]) => `Settings not understood: ${cles.join(', ')}.`,
} satisfies Traduction<typeof fr.insere>
