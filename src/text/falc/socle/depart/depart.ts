import * as fr from '../../../fr/depart/depart.ts'
import { deNom } from '../../../fr/orientation/elision.ts'
import { faireDepart } from '../../../langue/faire/depart.ts'
import { siDit } from '../../../langue/faire/si-dit.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export const depart = {
  ...fr.depart,
  aide: 'Votre ville ou votre village',
  aideBesoins: 'Votre ville ou votre village',
  de: (nom: string) => `Vous partez ${deNom(nom)}`,
  choisi: (nom: string) => `Vous partez ${deNom(nom)}`,
  quartier: (nom: string, commune: string) => `${nom}${siDit(', ', commune)}`,
  changerDe: 'la ville',
  oublier: 'Enlever cette ville',
  hors: (commune: string) =>
    `${siDit('Vous partez ', commune && deNom(commune), '. ')}La liste montre un autre endroit.`,
  autour: (commune: string) => `Voir les lieux autour ${deNom(commune || 'ce départ')}`,
  meLocaliser: 'Chercher où vous êtes',
  surCarte: 'Montrer sur la carte',
  surCarteAide: 'Montrer sur la carte d’où vous partez',
  noms: {
    position: 'là où vous êtes',
    positionAutre: 'là où est cet appareil',
    point: (commune: string) => `un point de la carte${siDit(', près ', commune && deNom(commune))}`,
    choisi: 'le point choisi',
  },
} satisfies Traduction<typeof fr.depart>

export const { nameDepart, nameDepartOnPaper } = faireDepart(depart.noms)
