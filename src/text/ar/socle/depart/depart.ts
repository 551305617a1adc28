import type * as fr from '../../../fr/depart/depart.ts'
import { faireDepart } from '../../../langue/faire/depart.ts'
import { siDit } from '../../../langue/faire/si-dit.ts'
import { isoler } from '../../../langue/isoler.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import catalogue from './depart.json' with { type: 'json' }

export const depart = {
  ...catalogue.depart,
  de: (nom: string) => `الانطلاق: ${isoler(nom)}`,
  choisi: (nom: string) => `تم اختيار الانطلاق: ${isoler(nom)}`,
  quartier: (nom: string, commune: string) => `${isoler(nom)}${siDit(' (', isoler(commune), ')')}`,
  hors: (commune: string) => `مكان الانطلاق${siDit(' (', isoler(commune), ')')} خارج المنطقة المعروضة.`,
  autour: (commune: string) => `عرض ما حول ${isoler(commune) || 'مكان الانطلاق'}`,
  noms: {
    ...catalogue.depart.noms,
    point: (commune: string) => `نقطة على الخريطة${siDit('، قرب ', isoler(commune))}`,
  },
} satisfies Traduction<typeof fr.depart>

export const { nameDepart, nameDepartOnPaper } = faireDepart(depart.noms)
