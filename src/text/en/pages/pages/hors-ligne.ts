import { jourDe } from '../../../../domain/calendar/jour-de.ts'
import type * as fr from '../../../fr/pages/hors-ligne.ts'
import { remplir } from '../../../langue/faire/remplir.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { dateLongue, nombre, pluriel, unChiffre } from '../../socle/format.ts'
import catalogue from './hors-ligne.json' with { type: 'json' }

const MB = 1_000_000
/** "2.4 MB", "34 MB", "1.2 GB". */
const size = (octets: number): string => {
  const mb = octets / MB
  if (mb < 0.1) return 'less than 0.1 MB'
  if (mb >= 1000) return `${unChiffre(mb / 1000)} GB`
  return `${mb < 10 ? unChiffre(mb) : nombre(Math.round(mb))} MB`
}

export const horsLigne = {
  ...remplir<typeof catalogue.horsLigne, typeof fr.horsLigne>(catalogue.horsLigne),
  garder: (nom: string, octets: number) => `Keep offline: ${nom} (${size(octets)})`,
  avance: (fait: number, total: number) => `${pluriel(fait, 'file', 'files')} out of ${nombre(total)}`,
  garde: (nom: string, construitLe: string, octets: number) =>
    `${nom}: kept offline. Data from ${dateLongue(jourDe(construitLe))}, ${size(octets)}.`,
  mettreAJour: (nom: string, octets: number) => `Update: ${nom} (${size(octets)})`,
  place: (octets: number) => `Free space for this page: about ${size(octets)}.`,
} satisfies Traduction<typeof fr.horsLigne>
