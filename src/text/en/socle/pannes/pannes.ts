import type * as fr from '../../../fr/pannes/pannes.ts'
import { fairePannes } from '../../../langue/faire/pannes.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { heure } from '../../dates/heure.ts'
import { dateLongue, MOIS } from '../format.ts'

const FICHIERS: Readonly<Record<string, string>> = {
  manifest: 'the table of contents of the data',
  territoires: 'the list of communes',
  epci: 'the list of groups of communes',
  lieux: 'the places',
  'lieux-comptes': 'the places of all France',
  noms: 'the names of the places',
  'anciens-noms': 'the former names of communes',
  ateliers: 'the workshops and their dates',
  communes: 'the outlines of communes',
  contours: 'the outlines of départements',
  qpv: 'the priority neighbourhoods (QPV)',
  carreaux: 'the number of residents, place by place',
  'carreaux-comptes': 'the number of residents of all France',
  'carreaux-qpv': 'the number of residents of priority neighbourhoods (QPV)',
  ages: 'the age of residents',
  'ages-comptes': 'the age of residents of all France',
  historique: 'the figures of earlier dates',
  temps: 'the travel times by road',
  proches: 'the nearest places by road',
  'acces-carreaux': 'how residents reach the roads',
  'acces-lieux': 'how places reach the roads',
  'reseau-troncons': 'the roads',
  'reseau-noeuds': 'the roads',
  'reseau-dessins': 'the roads',
  'reseau-formes': 'the shape of the roads',
  'reseau-noms': 'the names of the streets',
  'reseau-lieux-dits': 'the names of hamlets',
  pages: 'the list of calendars',
}

export const { nomDuFichier, depuisQuand } = fairePannes({
  fichiers: FICHIERS,
  fichier: 'a file',
  departement: (quoi, code) => `${quoi} (département ${code})`,
  heure,
  jour: (mois, jour) => `${jour} ${MOIS[mois - 1]}`,
  depuis: (time, day) => (day === null ? `since ${time}` : `since ${day}, ${time}`),
})

export const pannes = {
  lienAbime: (cles: readonly string[]) =>
    `A part of this link cannot be read (${cles.join(', ')}). The page shows what it could read. The rest uses its usual settings.`,
  detail: (message: string) => `Detail: ${message}`,
  details: { arret: 'the calculation stopped', morceau: 'a part of the page could not be loaded' },
  programme: 'an error of the program',
  manque: (chemin: string, depuis: string) => `Missing ${depuis}: ${nomDuFichier(chemin)}.`,
  arretDepuis: (depuis: string) => `The calculation has been stopped ${depuis}.`,
  cas: (depuis: string) => `This has been the case ${depuis}.`,
  datesManquent: 'The dates of the workshops could not be read.',
  partielles: 'The data hold only a part of this area.',
  partiellesAide: 'Choose another area. To add your own data, read the README file (in French).',
  autreVersion: 'These data are of another version than this page: load the page again.',
  dernieres: (construitLe: string, depuis: string) =>
    `It has not been possible to read today’s data ${depuis}. The page shows the last data that came whole, from ${dateLongue(construitLe)}.`,
} satisfies Traduction<typeof fr.pannes>
