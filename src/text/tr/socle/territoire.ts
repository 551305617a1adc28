import type { Territoire } from '../../../domain/geo/territoire.ts'
import type * as fr from '../../fr/territoire.ts'
import type { Traduction } from '../../langue/traduction.ts'

// Only the command lines say it.
export { sayPartielles } from '../../fr/territoire.ts'

export const territoire = {
  etiquette: 'Bölge',
  aide: 'Bölgeyi değiştir',
  changer: 'Değiştir',
  changerDe: '(bölge)',
  chargement: 'Bölge yükleniyor…',
  incomplet: 'yalnızca bir kısmı',
  ancienNom: (nom: string) => `eski adı: ${nom}`,
  types: {
    france: '',
    region: 'bölge (région)',
    departement: 'il (département)',
    epci: 'belediyeler birliği',
    commune: 'şehir ya da köy (commune)',
    qpv: 'öncelikli mahalle',
  },
} satisfies Traduction<typeof fr.territoire>

/** Where something is. French names take no ending: nobody knows by their spelling which one. */
export function sayDans({ type }: Pick<Territoire, 'type'>, nom: string): string {
  if (type === 'france') return 'Fransa’da'
  if (nom === '') return 'burada'
  if (type === 'qpv') return `${nom} mahallesinde`
  if (type === 'region') return `${nom} bölgesinde`
  return type === 'departement' ? `${nom} ilinde` : `${nom} içinde`
}
