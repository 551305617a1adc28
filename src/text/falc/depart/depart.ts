import * as fr from '../../fr/depart/depart.ts'
import { faireDepart } from '../../langue/faire/depart.ts'
import type { Traduction } from '../../langue/traduction.ts'

export const depart = {
  ...fr.depart,
  aide: 'Votre ville ou votre village',
  aideBesoins: 'Votre ville ou votre village',
  de: (nom: string) => `Vous partez de : ${nom}`,
  choisi: (nom: string) => `Vous partez de : ${nom}`,
  changerDe: 'la ville',
  oublier: 'Enlever cette ville',
  hors: (commune: string) => `${commune} est plus loin que les lieux de la liste.`,
  autour: (commune: string) => `Voir les lieux autour de : ${commune}`,
  meLocaliser: 'Chercher où je suis',
  surCarte: 'Montrer sur la carte',
  surCarteAide: 'Montrer sur la carte d’où vous partez',
  noms: {
    position: 'l’endroit où je suis',
    positionAutre: 'l’endroit de cet appareil',
    point: (commune: string) => `un endroit de la carte, près de ${commune}`,
    choisi: 'l’endroit choisi',
  },
} satisfies Traduction<typeof fr.depart>

export const { nameDepart, nameDepartOnPaper } = faireDepart(depart.noms)
