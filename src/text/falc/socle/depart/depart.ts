import * as fr from '../../../fr/depart/depart.ts'
import { deNom } from '../../../fr/orientation/elision.ts'
import { faireDepart } from '../../../langue/faire/depart.ts'
import { siDit } from '../../../langue/faire/si-dit.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import catalogue from './depart.json' with { type: 'json' }

export const depart = {
  ...fr.depart,
  ...catalogue.depart,
  de: (nom: string) => `Vous partez ${deNom(nom)}`,
  choisi: (nom: string) => `Vous partez ${deNom(nom)}`,
  quartier: (nom: string, commune: string) => `${nom}${siDit(', ', commune)}`,
  hors: (commune: string) =>
    `${siDit('Vous partez ', commune && deNom(commune), '. ')}La liste montre un autre endroit.`,
  autour: (commune: string) => `Voir les lieux autour ${deNom(commune || 'ce départ')}`,
  noms: {
    ...catalogue.depart.noms,
    point: (commune: string) => `un point de la carte${siDit(', près ', commune && deNom(commune))}`,
  },
} satisfies Traduction<typeof fr.depart>

export const { nameDepart, nameDepartOnPaper } = faireDepart(depart.noms)
