import { dateLongue, JOURS, MOIS } from '../../fr/format.ts'
import * as fr from '../../fr/lieu.ts'
import { faireLieu, motsDuCalendrier } from '../../langue/faire-lieu.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { valeursEn } from '../../langue/valeurs.ts'
import { FACILE } from '../depart/plus-simple.ts'
import { heure } from '../socle/horaires.ts'

export const lieu = {
  ...fr.lieu,
  chargement: 'La page cherche le lieu. Attendez.',
  retour: 'Revenir à la liste',
  corriger: 'Corriger les informations',
  sansNom: 'Ce lieu n’a pas de nom',
  alias: 'Ce lien est ancien. Il montre ce lieu.',
  introuvable: 'Nous ne trouvons pas ce lieu.',
  introuvableAide: 'Le lieu n’existe peut-être plus. Ou votre lien est trop ancien.',
  proches: 'Les lieux les plus près',
  autres: 'Les autres lieux',
  exemple: 'C’est un exemple. Personne n’a vérifié ce lieu.',
  deduit: 'Certaines informations ne sont pas sûres. Demandez avant de venir.',
  approximative: 'Nous ne connaissons pas l’adresse exacte.',
  servicesSupposes: 'Ces services ne sont pas sûrs. Demandez au lieu.',
  horaires: 'Quand le lieu est ouvert',
  semaineSuivante: 'La semaine d’après',
  aVerifier: 'ce n’est pas sûr',
  ferie: (nom: string) => `jour de fête : ${nom}`,
  vacances: 'vacances de l’école',
  parite: (parite: 'paire' | 'impaire', numero: number) =>
    `Semaine numéro ${numero}, un numéro ${parite === 'paire' ? 'pair' : 'impair'}`,
  regles: 'Les jours qui changent',
  horairesTexte: 'Le lieu écrit ces heures :',
  horairesInconnus: 'Nous ne savons pas quand le lieu est ouvert. Demandez avant de venir.',
  fuseau: 'Ce sont les heures du lieu.',
  surRdv: 'Vous pouvez prendre un rendez-vous sur internet',
  geo: 'Voir le lieu dans votre application de cartes',
  webDemander: 'Voir le chemin sur internet',
  webDit: 'Un autre site va s’ouvrir. Il saura où est le lieu. Il ne saura pas où vous êtes.',
  webOuvrir: 'Ouvrir le site openstreetmap.org',
  qpv: (nom: string) => `Ce lieu est dans le quartier ${nom}. L’État aide ce quartier.`,
  frr: (commune: string) => `L’État aide ${commune}.`,
  frrPartiel: (commune: string) => `L’État aide une partie de ${commune}.`,
  contact: 'Pour demander',
  courriel: 'Mail',
  site: 'Site internet',
  rdv: 'Prendre un rendez-vous',
  acceslibre: 'Voir comment entrer dans le bâtiment',
  pivot: (pivot: string) => `Numéro officiel du lieu : ${pivot}`,
  offre: 'Ce que vous trouvez ici',
  champs: {
    ...fr.lieu.champs,
    services: 'Ce que vous pouvez apprendre ou faire',
    accompagnement: 'Comment le lieu vous aide',
    acces: 'Comment demander',
    publics: 'Pour qui',
    prises: 'Une aide adaptée',
    itinerance: 'Le lieu se déplace',
    typologies: 'Quelle sorte de lieu',
    dispositifs: 'Qui travaille avec ce lieu',
    formations: 'Les formations du lieu',
    labels: 'Les labels : le lieu suit des règles',
    structure: 'Qui s’occupe du lieu',
    materiel: 'Les appareils',
  },
  materiel: {
    ...fr.lieu.materiel,
    source: (source: string) => `Qui donne ces informations : ${source}`,
  },
  presentation: 'Le lieu se présente',
  fiche: 'D’où viennent ces informations',
  maj: (date: string): string => lieu.informations(date),
  informations: (date: string) => `Ces informations sont du ${dateLongue(date)}.`,
  majInconnue: 'Nous ne savons pas de quand sont ces informations.',
  ancien: 'Ces informations ont plus de 1 an. Demandez avant de venir.',
  source: (source: string) => `Qui donne ces informations : ${source}.`,
  fusion: (sources: string) => `Qui donne ces informations : ${sources}.`,
  identifiant: (id: string) => `Numéro du lieu sur cette page : ${id}`,
  pageSimple: 'Voir les lieux de la ville ou du village sur une page facile à imprimer',
  copieEchec: 'Le texte n’est pas copié. Voici le texte :',
  signaler: 'Dire qu’il y a une erreur',
  signalerCopie: 'Le texte est copié. Envoyez-le au lieu ou à la mairie.',
  papier: {
    ...fr.lieu.papier,
    semaineProchaine: 'La semaine d’après',
    prochain: 'Le prochain atelier',
    imprimee: (date: string) => `Ce papier est du ${date}. Les nouvelles informations sont ici :`,
    qr: 'Prenez ce code en photo pour voir la page',
  },
} satisfies Traduction<typeof fr.lieu>

/** Names of networks, labels and kinds of places stay as they are. */
export const sayValeurs = valeursEn(FACILE)

const RANGS: Readonly<Record<number, string>> = {
  1: 'premier',
  2: 'deuxième',
  3: 'troisième',
  4: 'quatrième',
  5: 'cinquième',
  [-1]: 'dernier',
  [-2]: 'avant-dernier',
}

export const { sayAcces, sayRegle, sayPlage, jourDuMois, sayIntervalle, notesDuJour, sayJour } = faireLieu(
  {
    ...{ ferme: 'fermé', ouvert: 'ouvert', aVerifier: lieu.aVerifier },
    ...{ ferie: lieu.ferie, vacances: lieu.vacances, feries: 'les jours de fête' },
    ...{ tousLesJours: 'Tous les jours', et: ' et ', deuxPoints: ' : ' },
    plage: (debut, fin) => `de ${debut} à ${fin}`,
    paires: '1 semaine sur 2, les semaines avec un numéro pair comme 2 ou 4',
    impaires: (except53) =>
      `1 semaine sur 2, les semaines avec un numéro impair comme 1 ou 3${except53 ? ', mais pas la semaine 53' : ''}`,
    semaines: (numeros) => `les semaines ${numeros}`,
    periode: (du, au, quoi) => (quoi === 'jour' ? `du ${du} au ${au}` : `de ${du} à ${au}`),
    enAnnee: (annee) => `en ${annee}`,
    enMois: (mois) => `en ${mois}`,
    leJour: (jour) => `le ${jour}`,
    duMois: (jour, rang) => `le ${RANGS[rang] ?? `${rang}e`} ${jour} du mois`,
    acces: {
      'Se présenter': 'en venant sur place',
      Téléphoner: 'par téléphone',
      'Contacter par mail': 'par mail',
      'Prendre un RDV en ligne': 'en prenant un rendez-vous sur internet',
      'Envoyer un mail avec une fiche de prescription': 'en demandant à un professionnel d’écrire',
    },
  },
  motsDuCalendrier(JOURS, MOIS, heure, (mois, jour) => `${jour === 1 ? '1er' : jour} ${MOIS[mois - 1]}`),
)
