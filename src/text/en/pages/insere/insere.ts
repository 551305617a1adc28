import type * as fr from '../../../fr/insere/insere.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { pluriel } from '../../socle/format.ts'

export const insere = {
  marque: 'À portée',
  titres: {
    lieux: (ou: string) => `Help with the internet ${ou}`,
    dates: (ou: string) => `Digital workshops ${ou}`,
  },
  vues: { nom: 'What you look for', lieux: 'Places', dates: 'By date' },
  chargement: 'Loading…',
  nouvelOnglet: ' (new tab)',
  lieux: (n: number, ou: string) => `${pluriel(n, 'place', 'places')} ${ou}.`,
  dates: (n: number, ou: string) => `${pluriel(n, 'date', 'dates')} ${ou}.`,
  aucunLieu: 'No place matches.',
  aucuneDate: 'No date in this period.',
  plus: (n: number) => `See ${n} more`,
  carte: 'See the map',
  carteChargement: 'The map is loading. The list is already here.',
  carteNom: (ou: string) => `Map of the places ${ou}`,
  guide: 'Help me find',
  ouvrir: 'Open the whole map',
  pages: 'The lists by commune, without the map (in French)',
  donnees: (titre: string, jour: string) => `Data: ${titre}, ${jour}.`,
  ignores: (cles: readonly string[]) => `Settings not understood: ${cles.join(', ')}.`,
  territoire: 'This area is not in the data.',
  panne: 'The data could not be read.',
  reessayer: 'Try again',
} satisfies Traduction<typeof fr.insere>
