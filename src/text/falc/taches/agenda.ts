import * as fr from '../../fr/agenda.ts'
import { deNom } from '../../fr/orientation/elision.ts'
import { faireLignes } from '../../langue/faire/agenda.ts'
import { siDit } from '../../langue/faire/si-dit.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { pluriel } from '../socle/format.ts'
import { confianceCourte, plage } from '../socle/quand.ts'
import { seance, statutDe } from './seance.ts'

export const agenda = {
  ...fr.agenda,
  titre: 'Les dates des ateliers',
  chargement: 'La page cherche les dates. Attendez.',
  vue: 'Comment voir les dates',
  ordres: { trajet: 'Le plus près d’abord', date: 'Par date', semaine: 'Par semaine' },
  depart: 'Dans quelle ville habitez-vous ?',
  triSansDepart: 'Écrivez votre ville. Le plus près sera en premier.',
  depuis: (libelle: string) => `Vous partez ${deNom(libelle)}.`,
  autour: 'Où',
  voisins: 'Montrer aussi les dates plus loin, à moins de 60 kilomètres',
  periodes: {
    semaine: 'Cette semaine',
    prochaine: 'La semaine d’après',
    mois: 'Ce mois',
    semaines: '4 semaines',
  },
  nombre: (n: number, ou: string, voisins: boolean) =>
    n === 0
      ? `Nous ne connaissons pas de date ${ou}${voisins ? ' ou plus loin' : ''}.`
      : `Il y a ${pluriel(n, 'date', 'dates')} ${ou}${voisins ? ' et plus loin' : ''}.`,
  enLieux: (n: number) => `C’est dans ${pluriel(n, 'lieu', 'lieux')}.`,
  tropLoin: (n: number) => `${pluriel(n, 'autre date est', 'autres dates sont')} plus loin.`,
  plusProche: (titre: string, ou: string, quand: string, trajet: string) =>
    `Un atelier est plus loin : ${titre}. C’est ${siDit('', ou, ', ')}${quand}.${siDit(' Le trajet : ', trajet, '.')}`,
  trajetInconnu: (n: number) => `Nous ne connaissons pas le chemin pour ${pluriel(n, 'date', 'dates')}`,
  annulees: (n: number) => (n < 2 ? `${n} atelier n’a pas lieu` : `${n} ateliers n’ont pas lieu`),
  suite: (n: number) => `Voir ${pluriel(n, 'autre date', 'autres dates')}`,
  annuleesCeJour: 'Ces ateliers n’ont pas lieu',
  passees: (n: number) => `${pluriel(n, 'date est passée', 'dates sont passées')}`,
  imprimee: (jour: string) => `Ce papier est du ${jour}.`,
  resteLieux: (n: number) => `Il y a ${pluriel(n, 'autre lieu', 'autres lieux')} sur la page internet.`,
  resteLignes: (n: number) =>
    `Il y a ${pluriel(n, 'autre atelier', 'autres ateliers')} dans ce lieu. Demandez les dates.`,
  toutesEnLigne: (adresse: string) => `Les nouvelles dates sont ici : ${adresse}`,
  sansLimite: 'Voir les dates plus loin',
  avecVoisins: 'Voir aussi les villes et les villages à côté',
  imprimer: 'Imprimer les dates',
  abonnement: {
    ...fr.agenda.abonnement,
    titre: 'Garder les dates',
    aide: 'Vous pouvez mettre les dates dans votre agenda. Si une date change, votre agenda change aussi. Vous pouvez aussi imprimer les dates.',
    chargement: 'La page cherche les agendas. Attendez.',
    echec: 'Nous ne pouvons pas lire les agendas.',
    aucun: 'Il n’y a pas d’agenda ici.',
    abonner: 'Mettre toutes les dates dans votre agenda',
    abonnerA: (nom: string) => `Mettre toutes les dates ${deNom(nom)} dans votre agenda`,
    fichier: 'Garder le fichier des dates',
    fichierDe: (nom: string) => `Garder le fichier des dates ${deNom(nom)}`,
    filtres: (n: number) => `Choisir un sujet, un niveau ou des personnes (${n})`,
    rss: 'Suivre les dates dans une autre application',
    rssDe: (nom: string) => `Suivre les dates ${deNom(nom)} dans une autre application`,
    page: 'Page facile à imprimer',
    pageDe: (nom: string) => `Page facile à imprimer ${deNom(nom)}`,
    toutes: 'Les pages de toutes les villes et de tous les villages',
  },
  inconnues: (n: number) => `Nous ne savons pas tout sur ${pluriel(n, 'autre date', 'autres dates')}.`,
  plus: 'Voir 4 semaines de plus',
  semainePrecedente: 'La semaine d’avant',
  semaineSuivante: 'La semaine d’après',
  jourCompte: (jour: string, n: number, annules: number): string =>
    `${jour} : ${n === 0 ? 'pas d’atelier' : pluriel(n, 'atelier', 'ateliers')}${annules === 0 ? '' : `, ${agenda.annulees(annules)}`}`,
  prochain: 'Le prochain atelier ici',
  toutesLesDates: 'Voir toutes les dates',
  passee: 'C’est déjà passé.',
  rienCeJour: 'Nous ne connaissons pas d’atelier ce jour.',
  vide: 'Nous ne connaissons pas d’atelier à ces dates.',
  videVoisin: (titre: string, ou: string, quand: string) =>
    `Un atelier est plus loin : ${titre}. C’est ${siDit('', ou, ', ')}${quand}.`,
  videFiltres: 'Enlevez un choix pour voir des dates.',
  coupe: 'La liste s’arrête ici. Il y a trop de dates. Choisissez un endroit plus petit.',
  filtres: (n: number) => (n === 0 ? 'Choisir les dates' : `Choisir les dates (${n})`),
  effacer: 'Enlever tous les choix',
  besoins: 'Que voulez-vous apprendre ou faire ?',
  niveaux: 'Facile ou difficile',
  publics: 'Pour qui',
  moments: 'Le matin, l’après-midi ou le soir',
  couts: 'Prix',
  langues: 'La personne parle aussi une autre langue',
  acces: 'Une aide adaptée',
  placesLibres: 'Il reste une place, c’est sûr',
  choisies: (lieux: number) =>
    lieux === 0 ? 'Les dates de votre lien' : 'Les dates et les lieux de votre lien',
  choisiesPerdues: 'La page ne connaît plus une date de votre lien.',
  lieuPerdu: 'La page ne connaît plus un lieu de votre lien.',
  tournees: 'Les bus qui viennent vous aider',
  prochainArret: 'Le prochain arrêt',
  passe: (jour: string, plage: string) => `Il passe le ${jour}, ${plage}.`,
  passeAucune: 'Il ne passe pas à ces dates.',
  voirTournee: 'Voir les arrêts sur la carte',
  cacherTournee: 'Enlever les arrêts de la carte',
  environ: (commune: string) => `${commune} : nous ne connaissons pas l’adresse exacte`,
  sansDate: 'Demandez les dates',
  sansDateAide: 'Nous ne connaissons pas les dates. Demandez avant de venir.',
} satisfies Traduction<typeof fr.agenda>

export const { sayJours, sayAtelier, sayLigne } = faireLignes({
  jours: fr.sayJours,
  plage,
  statut: statutDe,
  confiance: confianceCourte,
  prevu: 'cette date n’est pas encore sûre',
  titreVide: seance.titreVide,
  deuxPoints: ' : ',
})
