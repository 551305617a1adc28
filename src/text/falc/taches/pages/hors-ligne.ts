import { jourDe } from '../../../../domain/calendar/jour-de.ts'
import type * as fr from '../../../fr/pages/hors-ligne.ts'
import { remplir } from '../../../langue/faire/remplir.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { dateLongue, nombre, pluriel } from '../../socle/format.ts'
import catalogue from './hors-ligne.json' with { type: 'json' }

const MO = 1_000_000
/** Whole, and one unit only: "moins de 1 mégaoctet", "34 mégaoctets". */
const taille = (octets: number): string =>
  octets < MO ? 'moins de 1 mégaoctet' : pluriel(Math.round(octets / MO), 'mégaoctet', 'mégaoctets')

export const horsLigne = {
  ...remplir<typeof catalogue.horsLigne, typeof fr.horsLigne>(catalogue.horsLigne),
  garder: (nom: string, octets: number) => `Garder sur votre appareil : ${nom}. Place : ${taille(octets)}.`,
  avance: (fait: number, total: number) =>
    `${pluriel(fait, 'morceau gardé', 'morceaux gardés')} sur ${nombre(total)}`,
  garde: (nom: string, construitLe: string, octets: number) =>
    `${nom} : c’est gardé sur votre appareil. Les informations sont du ${dateLongue(jourDe(construitLe))}. Place : ${taille(octets)}.`,
  mettreAJour: (nom: string, octets: number) =>
    `Prendre les nouvelles informations : ${nom}. Place : ${taille(octets)}.`,
  place: (octets: number) =>
    octets > 1000 * MO
      ? 'Il reste beaucoup de place pour cette page.'
      : `Il reste à peu près cette place pour cette page : ${taille(octets)}.`,
} satisfies Traduction<typeof fr.horsLigne>
