import { jourDe } from '../../../../domain/calendar/jour-de.ts'
import type * as fr from '../../../fr/pages/hors-ligne.ts'
import { remplir } from '../../../langue/faire/remplir.ts'
import { faireTaille } from '../../../langue/faire/taille.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { dateLongue, nombre, pluriel, unChiffre } from '../../socle/format.ts'
import catalogue from './hors-ligne.json' with { type: 'json' }

const taille = faireTaille({ peu: 'less than 0.1 MB', mo: 'MB', go: 'GB' }, { nombre, unChiffre })

export const horsLigne = {
  ...remplir<typeof catalogue.horsLigne, typeof fr.horsLigne>(catalogue.horsLigne),
  garder: (nom: string, octets: number) => `Keep offline: ${nom} (${taille(octets)})`,
  avance: (fait: number, total: number) => `${pluriel(fait, 'file', 'files')} out of ${nombre(total)}`,
  garde: (nom: string, construitLe: string, octets: number) =>
    `${nom}: kept offline. Data from ${dateLongue(jourDe(construitLe))}, ${taille(octets)}.`,
  mettreAJour: (nom: string, octets: number) => `Update: ${nom} (${taille(octets)})`,
  place: (octets: number) => `Free space for this page, roughly: ${taille(octets)}.`,
} satisfies Traduction<typeof fr.horsLigne>
