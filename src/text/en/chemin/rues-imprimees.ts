import type * as fr from '../../fr/chemin/rues-imprimees.ts'
import type { Traduction } from '../../langue/traduction.ts'

export const ruesImprimees = {
  ici: 'Here',
  rues: 'Map of the streets around the place',
  communes: 'Map of the communes around the place, with how far they are in a straight line',
  communesDit: 'The communes around the place, with how far they are in a straight line.',
  manquent: 'Some streets are missing on this map: we could not read them.',
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
    ...(mentions.length === 0 ? [] : [`Streets: ${mentions.join('; ')}.`]),
    ...(manque ? [ruesImprimees.manquent] : []),
  ].join(' ')
