import type * as fr from '../../../fr/insere/insere.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { nombre } from '../../socle/format.ts'
import catalogue from './insere.json' with { type: 'json' }

export const insere = {
  ...catalogue.insere,
  titres: {
    lieux: (ou: string) => `Bilgisayar ve internet yardımı: ${ou}`,
    dates: (ou: string) => `Dijital atölyeler: ${ou}`,
  },
  lieux: (n: number, ou: string) => `${ou} ${nombre(n)} yer var.`,
  dates: (n: number, ou: string) => `${ou} ${nombre(n)} tarih var.`,
  plus: (n: number) => `${nombre(n)} tane daha gör`,
  carteNom: (ou: string) => `Yerlerin haritası: ${ou}`,
  donnees: (titre: string, jour: string) => `Veriler: ${titre}, ${jour}.`,
  ignores: (cles: readonly string[]) => `Anlaşılmayan ayarlar: ${cles.join(', ')}.`,
} satisfies Traduction<typeof fr.insere>
