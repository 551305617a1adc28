import type { Territoire } from '../../../domain/geo/territoire.ts'
import type * as fr from '../../fr/territoire.ts'
import { isoler } from '../../langue/isoler.ts'
import type { Traduction } from '../../langue/traduction.ts'

// Of the command line, which speaks French.
export { sayPartielles } from '../../fr/territoire.ts'

export const territoire = {
  etiquette: 'المنطقة',
  aide: 'تغيير المنطقة',
  changer: 'تغيير',
  changerDe: 'المنطقة',
  chargement: 'جارٍ تحميل المنطقة…',
  incomplet: 'جزء منها فقط',
  ancienNom: (nom: string) => `الاسم القديم: ${isoler(nom)}`,
  types: {
    france: '',
    region: 'جهة',
    departement: 'مقاطعة',
    epci: 'تجمع بلديات',
    commune: 'بلدية',
    qpv: 'حيّ ذو أولوية',
  },
} satisfies Traduction<typeof fr.territoire>

/** "في Creuse", "في حيّ Beaubreuil", "في فرنسا". */
export function sayDans({ type }: Pick<Territoire, 'type'>, nom: string): string {
  if (type === 'france') return 'في فرنسا'
  if (nom === '') return 'هنا'
  return type === 'qpv' ? `في حيّ ${isoler(nom)}` : `في ${isoler(nom)}`
}
