import type * as fr from '../../../fr/chemin/rues-imprimees.ts'
import { faireRues } from '../../../langue/faire/chemin.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export const ruesImprimees = {
  ici: 'Burası',
  rues: 'Yerin çevresindeki sokakların haritası',
  communes: 'Yerin çevresindeki şehir ve köylerin haritası, kuş uçuşu uzaklıklarıyla',
  communesDit: 'Yerin çevresindeki şehirler ve köyler, kuş uçuşu uzaklıklarıyla.',
  manquent: 'Bu haritada bazı sokaklar eksik: onları okuyamadık.',
} satisfies Traduction<typeof fr.ruesImprimees>

export const { sayPlan, sayRues } = faireRues(
  ruesImprimees,
  (mentions) => `Sokaklar: ${mentions.join('; ')}.`,
)
