import type * as fr from '../../../fr/pannes/pannes.ts'
import { fairePannes } from '../../../langue/faire/pannes.ts'
import { remplir } from '../../../langue/faire/remplir.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { dates } from '../../dates.ts'
import { dateLongue } from '../format.ts'
import catalogue from './pannes.json' with { type: 'json' }

const FICHIERS: Readonly<Record<string, string>> = catalogue.FICHIERS

export const { nomDuFichier, depuisQuand } = fairePannes({
  fichiers: FICHIERS,
  fichier: 'bir dosya',
  departement: (quoi, code) => `${quoi} (département ${code})`,
  heure: dates.heure,
  jour: dates.jourEtMois,
  depuis: (heure, jour) =>
    jour === null ? `şu saatten beri: ${heure}` : `şu tarihten beri: ${jour}, saat ${heure}`,
})

export const pannes = {
  ...remplir<typeof catalogue.pannes, typeof fr.pannes>(catalogue.pannes),
  lienAbime: (cles: readonly string[]) =>
    `Bu bağlantının bir kısmı okunamıyor (${cles.join(', ')}). Sayfa okuyabildiğini gösteriyor. Gerisi her zamanki gibi.`,
  manque: (chemin: string, depuis: string) => `Eksik: ${nomDuFichier(chemin)} (${depuis}).`,
  dernieres: (construitLe: string, depuis: string) =>
    `Bugünün verileri okunamıyor (${depuis}). Sayfa, tam gelen son verileri gösteriyor. Tarihi: ${dateLongue(construitLe)}.`,
} satisfies Traduction<typeof fr.pannes>
