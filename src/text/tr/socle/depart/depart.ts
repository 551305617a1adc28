import type * as fr from '../../../fr/depart/depart.ts'
import { faireDepart } from '../../../langue/faire/depart.ts'
import { siDit } from '../../../langue/faire/si-dit.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import catalogue from './depart.json' with { type: 'json' }

export const depart = {
  ...catalogue.depart,
  de: (nom: string) => `Başlangıç: ${nom}`,
  choisi: (nom: string) => `Seçilen başlangıç: ${nom}`,
  quartier: (nom: string, commune: string) => `${nom}${siDit(' (', commune, ')')}`,
  hors: (commune: string) => `Başlangıç${siDit(' (', commune, ')')} gösterilen bölgenin dışında.`,
  autour: (commune: string) => `Çevresini gör: ${commune || 'başlangıç noktası'}`,
  noms: {
    ...catalogue.depart.noms,
    point: (commune: string) => `haritada bir nokta${siDit(', yakını: ', commune)}`,
  },
} satisfies Traduction<typeof fr.depart>

export const { nameDepart, nameDepartOnPaper } = faireDepart(depart.noms)
