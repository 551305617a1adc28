import { fairePannes } from '../../langue/faire/pannes.ts'
import { dateLongue, MOIS } from '../format.ts'

/** What a reader loses with each published file, by the first word of its name. */
const FICHIERS: Readonly<Record<string, string>> = {
  manifest: 'le sommaire des données',
  territoires: 'la liste des communes',
  epci: 'la liste des intercommunalités',
  lieux: 'les lieux',
  'lieux-comptes': 'les lieux de toute la France',
  noms: 'les noms des lieux',
  'anciens-noms': 'les anciens noms de communes',
  ateliers: 'les ateliers et leurs dates',
  communes: 'les contours des communes',
  contours: 'les contours des départements',
  qpv: 'les quartiers prioritaires (QPV)',
  carreaux: 'le nombre d’habitants, endroit par endroit',
  'carreaux-comptes': 'le nombre d’habitants de toute la France',
  'carreaux-qpv': 'le nombre d’habitants des quartiers prioritaires (QPV)',
  ages: 'l’âge des habitants',
  'ages-comptes': 'l’âge des habitants de toute la France',
  historique: 'les chiffres des dates d’avant',
  temps: 'les temps de trajet par la route',
  proches: 'les lieux les plus proches par la route',
  'acces-carreaux': 'l’accès des habitants aux routes',
  'acces-lieux': 'l’accès des lieux aux routes',
  'reseau-troncons': 'les routes',
  'reseau-noeuds': 'les routes',
  'reseau-dessins': 'les routes',
  'reseau-formes': 'le dessin des routes',
  'reseau-noms': 'le nom des rues',
  'reseau-lieux-dits': 'le nom des lieux-dits',
  pages: 'la liste des agendas',
}

export const { nomDuFichier, depuisQuand } = fairePannes({
  fichiers: FICHIERS,
  fichier: 'un fichier',
  departement: (quoi, code) => `${quoi} (département ${code})`,
  heure: (minute) => `${Math.floor(minute / 60)} h ${String(minute % 60).padStart(2, '0')}`,
  jour: (mois, jour) => `${jour} ${MOIS[mois - 1]}`,
  depuis: (heure, jour) => (jour === null ? `depuis ${heure}` : `depuis le ${jour}, ${heure}`),
})

/** Sentences about what could not be read. */
export const pannes = {
  lienAbime: (cles: readonly string[]) =>
    `Une partie de ce lien est illisible (${cles.join(', ')}). La page montre ce qu’elle a pu lire. Le reste suit ses réglages habituels.`,
  detail: (message: string) => `Détail : ${message}`,
  /** By class of error. */
  details: { arret: 'le calcul s’est arrêté', morceau: 'un morceau de la page n’a pas pu être chargé' },
  programme: 'une erreur du programme',
  /** "Il manque les lieux (département 03), depuis 9 h 05." */
  manque: (chemin: string, depuis: string) => `Il manque ${nomDuFichier(chemin)}, ${depuis}.`,
  arretDepuis: (depuis: string) => `Le calcul s’est arrêté, ${depuis}.`,
  /** After a sentence that says what is missing: "… n’ont pas pu être lues. C’est le cas depuis 9 h 05." */
  cas: (depuis: string) => `C’est le cas ${depuis}.`,
  datesManquent: 'Les dates des ateliers n’ont pas pu être lues.',
  partielles: 'Ce territoire n’est pas en entier dans les données.',
  partiellesAide: 'Choisissez un autre territoire. Pour ajouter vos données, lisez le fichier README.',
  autreVersion: 'Ces données sont d’une autre version que cette page : rechargez la page.',
  /** What stands in for the data of now. */
  dernieres: (construitLe: string, depuis: string) =>
    `Les données d’aujourd’hui n’ont pas pu être lues, ${depuis}. La page montre les dernières qui sont arrivées entières, celles du ${dateLongue(construitLe)}.`,
} as const
