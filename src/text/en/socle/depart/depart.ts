import type * as fr from '../../../fr/depart/depart.ts'
import { faireDepart } from '../../../langue/faire/depart.ts'
import { remplir } from '../../../langue/faire/remplir.ts'
import { siDit } from '../../../langue/faire/si-dit.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import catalogue from './depart.json' with { type: 'json' }

const textes = remplir<typeof catalogue.depart, typeof fr.depart>(catalogue.depart)

export const depart = {
  ...textes,
  quartier: (nom: string, commune: string) => `${nom}${siDit(' (', commune, ')')}`,
  hors: (commune: string) => `The starting point${siDit(' (', commune, ')')} is outside the area shown.`,
  autour: (commune: string) => `See around ${commune || 'this starting point'}`,
  noms: {
    ...textes.noms,
    point: (commune: string) => `a point on the map${siDit(', near ', commune)}`,
  },
} satisfies Traduction<typeof fr.depart>

export const { nameDepart, nameDepartOnPaper } = faireDepart(depart.noms)
