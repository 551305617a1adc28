import type * as fr from '../../../fr/pannes/pannes.ts'
import { fairePannes } from '../../../langue/faire/pannes.ts'
import { remplir } from '../../../langue/faire/remplir.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { comArtigo, dates } from '../../dates.ts'
import { dateLongue } from '../format.ts'
import catalogue from './pannes.json' with { type: 'json' }

const FICHIERS: Readonly<Record<string, string>> = catalogue.FICHIERS

export const { nomDuFichier, depuisQuand } = fairePannes({
  fichiers: FICHIERS,
  fichier: 'um ficheiro',
  departement: (quoi, code) => `${quoi} (departamento ${code})`,
  heure: dates.heure,
  jour: dates.jourEtMois,
  depuis: (heure, jour) =>
    jour === null ? `desde ${comArtigo('a', heure)}` : `desde ${jour}, ${comArtigo('à', heure)}`,
})

export const pannes = {
  ...remplir<typeof catalogue.pannes, typeof fr.pannes>(catalogue.pannes),
  lienAbime: (cles: readonly string[]) =>
    `Não é possível ler uma parte deste link (${cles.join(', ')}). A página mostra o que conseguiu ler. O resto fica como é habitual.`,
  manque: (chemin: string, depuis: string) => `Em falta ${depuis}: ${nomDuFichier(chemin)}.`,
  dernieres: (construitLe: string, depuis: string) =>
    `Não é possível ler os dados de hoje, ${depuis}. A página mostra os últimos que chegaram inteiros, os de ${dateLongue(construitLe)}.`,
} satisfies Traduction<typeof fr.pannes>
