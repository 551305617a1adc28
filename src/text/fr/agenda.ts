import { toYmd } from '../../domain/calendar/civil-date.ts'
import { faireJours, faireLignes, lierPar } from '../langue/faire/agenda.ts'
import { siDit } from '../langue/faire/si-dit.ts'
import { chiffreDuJour } from './dates/chiffre-du-jour.ts'
import { JOURS, pluriel } from './format.ts'
import { deNom } from './orientation/elision.ts'
import { confianceCourte, moisDe, plage } from './quand.ts'
import { seance, statutDe } from './seance.ts'

/** Sentences of the agenda. */
export const agenda = {
  titre: 'Les ateliers par date',
  chargement: 'Les dates se calculent…',
  vue: 'Présentation',
  telecharger: 'Télécharger ces dates',
  ordres: { trajet: 'Par temps de trajet', date: 'Par date', semaine: 'Semaine' },
  depart: 'D’où partez-vous ?',
  triSansDepart: 'Avec un départ, les dates les plus proches viennent d’abord.',
  depuis: (libelle: string) => `Trajets depuis ${libelle}.`,
  autour: 'Autour',
  voisins: 'Aussi à côté, à moins de 60\u00a0km',
  periode: (du: string, au: string) => `Du ${du} au ${au}`,
  periodes: {
    semaine: 'Cette semaine',
    prochaine: 'Semaine prochaine',
    mois: 'Ce mois',
    semaines: 'Quatre semaines',
  },
  periodeTitre: 'Quand ?',
  /** `ou`: "dans la Creuse". */
  nombre: (n: number, ou: string, voisins: boolean) =>
    n === 0
      ? `Aucune date ${ou}${voisins ? ' et à côté' : ''}.`
      : `${pluriel(n, 'date', 'dates')} ${ou}${voisins ? ' et à côté (60\u00a0km)' : ''}.`,
  enLieux: (n: number) => `En ${pluriel(n, 'lieu', 'lieux')}.`,
  tropLoin: (n: number) => `${pluriel(n, 'autre date est', 'autres dates sont')} plus loin.`,
  plusProche: (titre: string, ou: string, quand: string, trajet: string) =>
    `La plus proche au-delà : ${titre}${siDit(', ', ou)}, ${quand}${siDit(', ', trajet)}.`,
  sansLimite: 'Voir aussi les dates plus loin',
  avecVoisins: 'Voir aussi les communes à côté',
  trajetInconnu: (n: number) => `${pluriel(n, 'date', 'dates')} dont le trajet n’est pas connu`,
  annulees: (n: number) => `${pluriel(n, 'date annulée', 'dates annulées')}`,
  suite: (n: number) => `Voir la suite (${pluriel(n, 'date', 'dates')})`,
  annuleesCeJour: 'Annulé ce jour-là',
  passees: (n: number) => `${pluriel(n, 'date déjà passée', 'dates déjà passées')}`,
  autresDates: (n: number) => `${pluriel(n, 'autre date', 'autres dates')} ici`,
  imprimer: 'Imprimer ces dates',
  imprimee: (jour: string) => `Imprimé le ${jour}.`,
  resteLieux: (n: number) => `Et ${pluriel(n, 'autre lieu, non imprimé', 'autres lieux, non imprimés')}.`,
  resteLignes: (n: number) => `Et ${pluriel(n, 'autre atelier', 'autres ateliers')} ici : appelez.`,
  toutesEnLigne: (adresse: string) => `Les dates à jour : ${adresse}`,
  abonnement: {
    titre: 'S’abonner, lire sans la carte',
    aide: 'Un agenda auquel on s’abonne se met à jour tout seul. Les pages simples se lisent sur un vieux téléphone et s’impriment.',
    chargement: 'Recherche des agendas…',
    echec: 'La liste des agendas n’a pas pu être lue.',
    aucun: 'Aucun agenda n’est publié ici.',
    abonner: 'S’abonner',
    abonnerA: (nom: string) => `S’abonner à l’agenda ${deNom(nom)}`,
    fichier: 'Fichier .ics',
    fichierDe: (nom: string) => `Fichier .ics ${deNom(nom)}`,
    rss: 'RSS',
    rssDe: (nom: string) => `Flux RSS ${deNom(nom)} : les 60 prochains jours`,
    filtres: (n: number) => `Par thème, niveau ou public (${n})`,
    filtre: (nom: string, mot: string) => `${nom}, ${mot}`,
    page: 'Page simple',
    pageDe: (nom: string) => `Page simple ${deNom(nom)}`,
    toutes: 'Toutes les communes, en pages simples',
  },
  inconnues: (n: number) =>
    `${pluriel(n, 'autre date ne dit pas', 'autres dates ne disent pas')} si elle${n < 2 ? '' : 's'} convien${n < 2 ? 't' : 'nent'}.`,
  plus: 'Voir quatre semaines de plus',
  semainePrecedente: 'Semaine précédente',
  /** At the head of a week, from Monday: no two alike, which their first letters are in some languages. */
  joursCourts: ['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'],
  semaineSuivante: 'Semaine suivante',
  cetteSemaine: 'Cette semaine',
  semaineDu: (jour: string) => `Semaine du ${jour}`,
  jourCompte: (jour: string, n: number, annules: number) =>
    `${jour} : ${n === 0 ? 'rien' : pluriel(n, 'atelier', 'ateliers')}${annules === 0 ? '' : `, ${pluriel(annules, 'atelier annulé', 'ateliers annulés')}`}`,
  prochain: 'Prochain atelier ici',
  toutesLesDates: 'Voir toutes les dates du territoire',
  passee: 'Déjà passé.',
  rienCeJour: 'Rien ce jour-là.',
  vide: 'Aucun atelier daté sur cette période.',
  videVoisin: (titre: string, ou: string, quand: string) =>
    `Le plus proche ailleurs : ${titre}${siDit(', ', ou)}, ${quand}.`,
  videFiltres: 'Retirez un filtre pour en voir d’autres.',
  coupe: 'La liste s’arrête ici : il y a trop de dates. Choisissez un territoire plus petit.',
  filtres: (n: number) => (n === 0 ? 'Filtrer' : `Filtrer (${n})`),
  effacer: 'Tout effacer',
  besoins: 'Sujet',
  niveaux: 'Niveau',
  publics: 'Public',
  jours: 'Jour',
  moments: 'Moment',
  couts: 'Coût',
  langues: 'Langue, en plus du français',
  acces: 'Accessibilité',
  places: 'Places',
  placesLibres: 'Il reste une place, c’est sûr',
  choisies: (lieux: number) =>
    lieux === 0 ? 'Les dates de votre lien' : 'Les dates et les lieux de votre lien',
  choisiesPerdues: 'Une date de votre lien n’est plus dans les données.',
  lieuPerdu: 'Un lieu de votre lien n’est plus dans les données.',
  tournees: 'Tournées',
  tournee: (nom: string, n: number) => `${nom} : ${pluriel(n, 'arrêt', 'arrêts')}`,
  prochainArret: 'Prochain arrêt',
  passe: (jour: string, plage: string) => `Passe le ${jour}, ${plage}.`,
  passeAucune: 'Pas de passage sur cette période.',
  voirTournee: 'Voir la tournée sur la carte',
  cacherTournee: 'Retirer la tournée de la carte',
  /** Of a mark on the map that stands at its commune. */
  environ: (commune: string) => `${commune} : position approximative`,
  sansDate: 'Dates à demander',
  sansDateAide: 'La source ne dit pas quelles semaines. Appelez avant de venir.',
} as const

/** "mardi 1er décembre", "les mardis 1er, 8 et 15 décembre, 5 janvier", "mardi 1er, jeudi 3 décembre": days in order. */
export const { sayJours, sayAtelier, sayLigne } = faireLignes({
  jours: faireJours({
    ...{ JOURS, moisDe },
    chiffre: (date) => chiffreDuJour(toYmd(date).day),
    lier: lierPar('et'),
    memeJour: (jour, dits, combien) => (combien === 1 ? `${jour} ${dits}` : `les ${jour}s ${dits}`),
  }),
  ...{ plage, statutDe, confianceCourte, seance },
  prevu: 'prévu',
  deuxPoints: ' : ',
})
