import * as fr from '../../fr/agenda.ts'
import { deNom } from '../../fr/orientation/elision.ts'
import { faireLignes } from '../../langue/faire/agenda.ts'
import { remplir } from '../../langue/faire/remplir.ts'
import { siDit } from '../../langue/faire/si-dit.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { pluriel } from '../socle/format.ts'
import { confianceCourte, plage } from '../socle/quand.ts'
import catalogue from './agenda.json' with { type: 'json' }
import { seance, statutDe } from './seance.ts'

const textes = remplir<typeof catalogue.agenda, typeof fr.agenda>(catalogue.agenda)

export const agenda = {
  ...fr.agenda,
  ...textes,
  depuis: (libelle: string) => `Vous partez ${deNom(libelle)}.`,
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
  passees: (n: number) => `${pluriel(n, 'date est passée', 'dates sont passées')}`,
  resteLieux: (n: number) => `Il y a ${pluriel(n, 'autre lieu', 'autres lieux')} sur la page internet.`,
  resteLignes: (n: number) =>
    `Il y a ${pluriel(n, 'autre atelier', 'autres ateliers')} dans ce lieu. Demandez les dates.`,
  abonnement: {
    ...fr.agenda.abonnement,
    ...textes.abonnement,
    abonnerA: (nom: string) => `Mettre toutes les dates ${deNom(nom)} dans votre agenda`,
    fichierDe: (nom: string) => `Garder le fichier des dates ${deNom(nom)}`,
    rssDe: (nom: string) => `Suivre les dates ${deNom(nom)} dans une autre application`,
    pageDe: (nom: string) => `Page facile à imprimer ${deNom(nom)}`,
  },
  inconnues: (n: number) => `Nous ne savons pas tout sur ${pluriel(n, 'autre date', 'autres dates')}.`,
  jourCompte: (jour: string, n: number, annules: number): string =>
    `${jour} : ${n === 0 ? 'pas d’atelier' : pluriel(n, 'atelier', 'ateliers')}${annules === 0 ? '' : `, ${agenda.annulees(annules)}`}`,
  videVoisin: (titre: string, ou: string, quand: string) =>
    `Un atelier est plus loin : ${titre}. C’est ${siDit('', ou, ', ')}${quand}.`,
  filtres: (n: number) => (n === 0 ? 'Choisir les dates' : `Choisir les dates (${n})`),
  choisies: (lieux: number) =>
    lieux === 0 ? 'Les dates de votre lien' : 'Les dates et les lieux de votre lien',
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
