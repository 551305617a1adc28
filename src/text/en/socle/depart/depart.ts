import type * as fr from '../../../fr/depart/depart.ts'
import { faireDepart } from '../../../langue/faire/depart.ts'
import { siDit } from '../../../langue/faire/si-dit.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export const depart = {
  aide: 'Commune, neighbourhood, place, address…',
  aideBesoins: 'Commune, place, need, address…',
  de: (nom: string) => `Start: ${nom}`,
  choisi: (nom: string) => `Starting point chosen: ${nom}`,
  quartier: (nom: string, commune: string) => `${nom}${siDit(' (', commune, ')')}`,
  changer: 'Change',
  changerDe: 'starting point',
  oublier: 'Forget this starting point',
  hors: (commune: string) => `The starting point${siDit(' (', commune, ')')} is outside the area shown.`,
  autour: (commune: string) => `See around ${commune || 'this starting point'}`,
  meLocaliser: 'Find where I am',
  surCarte: 'On the map',
  surCarteAide: 'Show the starting point on the map',
  noms: {
    position: 'my position',
    positionAutre: 'where this device is',
    point: (commune: string) => `a point on the map${siDit(', near ', commune)}`,
    choisi: 'the chosen point',
  },
} satisfies Traduction<typeof fr.depart>

export const { nameDepart, nameDepartOnPaper } = faireDepart(depart.noms)
