import type * as fr from '../../../fr/pannes/pannes.ts'
import { fairePannes } from '../../../langue/faire/pannes.ts'
import { remplir } from '../../../langue/faire/remplir.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { heure } from '../../dates/heure.ts'
import { dateLongue, MOIS } from '../format.ts'
import catalogue from './pannes.json' with { type: 'json' }

const FICHIERS: Readonly<Record<string, string>> = catalogue.FICHIERS

export const { nomDuFichier, depuisQuand } = fairePannes({
  fichiers: FICHIERS,
  fichier: 'a file',
  departement: (quoi, code) => `${quoi} (département ${code})`,
  heure,
  jour: (mois, jour) => `${jour} ${MOIS[mois - 1]}`,
  depuis: (time, day) => (day === null ? `since ${time}` : `since ${day}, ${time}`),
})

export const pannes = {
  ...remplir<typeof catalogue.pannes, typeof fr.pannes>(catalogue.pannes),
  lienAbime: (cles: readonly string[]) =>
    `A part of this link cannot be read (${cles.join(', ')}). The page shows what it could read. The rest uses its usual settings.`,
  manque: (chemin: string, depuis: string) => `Missing ${depuis}: ${nomDuFichier(chemin)}.`,
  dernieres: (construitLe: string, depuis: string) =>
    `It has not been possible to read today’s data ${depuis}. The page shows the last data that came whole, from ${dateLongue(construitLe)}.`,
} satisfies Traduction<typeof fr.pannes>
