import type * as fr from '../../fr/chemin/rues-imprimees.ts'
import { isoler } from '../../langue/isoler.ts'
import type { Traduction } from '../../langue/traduction.ts'

export const ruesImprimees = {
  ici: 'هنا',
  rues: 'خريطة الشوارع حول المكان',
  communes: 'خريطة البلديات حول المكان، مع بُعدها بخط مستقيم',
  communesDit: 'البلديات حول المكان، مع بُعدها بخط مستقيم.',
  manquent: 'تنقص شوارع في هذه الخريطة: لم نستطع قراءتها.',
} satisfies Traduction<typeof fr.ruesImprimees>

interface Rues {
  readonly mentions: readonly string[]
  readonly manque: boolean
}

export const sayPlan = (plan: (Rues & { readonly rues: readonly unknown[] }) | undefined): string => {
  if (plan !== undefined && plan.rues.length > 0) return sayRues(plan)
  return [ruesImprimees.communesDit, ...(plan?.manque ? [ruesImprimees.manquent] : [])].join(' ')
}

export const sayRues = ({ mentions, manque }: Rues): string =>
  [
    ...(mentions.length === 0 ? [] : [`الشوارع: ${mentions.map(isoler).join('؛ ')}.`]),
    ...(manque ? [ruesImprimees.manquent] : []),
  ].join(' ')
