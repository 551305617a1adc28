import type * as fr from '../../../fr/pannes/pannes.ts'
import { fairePannes } from '../../../langue/faire/pannes.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { comArtigo, dates } from '../../dates.ts'
import { dateLongue } from '../format.ts'

const FICHIERS: Readonly<Record<string, string>> = {
  manifest: 'o índice dos dados',
  territoires: 'a lista dos municípios',
  epci: 'a lista das associações de municípios',
  lieux: 'os lugares',
  'lieux-comptes': 'os lugares de toda a França',
  noms: 'os nomes dos lugares',
  'anciens-noms': 'os antigos nomes dos municípios',
  ateliers: 'as oficinas e as suas datas',
  communes: 'os limites dos municípios',
  contours: 'os limites dos departamentos',
  qpv: 'os bairros prioritários (QPV)',
  carreaux: 'o número de habitantes, sítio por sítio',
  'carreaux-comptes': 'o número de habitantes de toda a França',
  'carreaux-qpv': 'o número de habitantes dos bairros prioritários (QPV)',
  ages: 'a idade dos habitantes',
  'ages-comptes': 'a idade dos habitantes de toda a França',
  historique: 'os números das datas anteriores',
  temps: 'os tempos de trajeto por estrada',
  proches: 'os lugares mais próximos por estrada',
  'acces-carreaux': 'o acesso dos habitantes às estradas',
  'acces-lieux': 'o acesso dos lugares às estradas',
  'reseau-troncons': 'as estradas',
  'reseau-noeuds': 'as estradas',
  'reseau-dessins': 'as estradas',
  'reseau-formes': 'o desenho das estradas',
  'reseau-noms': 'os nomes das ruas',
  'reseau-lieux-dits': 'os nomes dos lugarejos',
  pages: 'a lista dos calendários',
}

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
  lienAbime: (cles: readonly string[]) =>
    `Não é possível ler uma parte deste link (${cles.join(', ')}). A página mostra o que conseguiu ler. O resto fica como é habitual.`,
  detail: (message: string) => `Pormenor: ${message}`,
  details: { arret: 'o cálculo parou', morceau: 'não foi possível carregar uma parte da página' },
  programme: 'um erro do programa',
  manque: (chemin: string, depuis: string) => `Em falta ${depuis}: ${nomDuFichier(chemin)}.`,
  arretDepuis: (depuis: string) => `O cálculo está parado ${depuis}.`,
  cas: (depuis: string) => `É assim ${depuis}.`,
  datesManquent: 'Não foi possível ler as datas das oficinas.',
  partielles: 'Os dados só têm uma parte deste território.',
  partiellesAide:
    'Escolha outro território. Para acrescentar os seus dados, leia o ficheiro README (em francês).',
  autreVersion: 'A versão destes dados não é a desta página: recarregue a página.',
  dernieres: (construitLe: string, depuis: string) =>
    `Não é possível ler os dados de hoje, ${depuis}. A página mostra os últimos que chegaram inteiros, de ${dateLongue(construitLe)}.`,
} satisfies Traduction<typeof fr.pannes>
