/** Sentences beside printed maps of streets. */
export const ruesImprimees = {
  ici: 'Ici',
  rues: 'Plan des rues autour du lieu',
  communes: 'Plan des communes autour du lieu, avec leur distance à vol d’oiseau',
  communesDit: 'Les communes autour du lieu, avec leur distance à vol d’oiseau.',
  manquent: 'Des rues manquent sur ce plan : nous n’avons pas pu les lire.',
} as const

interface Rues {
  readonly mentions: readonly string[]
  readonly manque: boolean
}

/** Under a map that falls back to the communes where it has no street: whether it should have had some. */
export const sayPlan = (plan: (Rues & { readonly rues: readonly unknown[] }) | undefined): string => {
  if (plan !== undefined && plan.rues.length > 0) return sayRues(plan)
  return [ruesImprimees.communesDit, ...(plan?.manque ? [ruesImprimees.manquent] : [])].join(' ')
}

/** Who made the streets of a printed map, and whether some of them could not be read. */
export const sayRues = ({ mentions, manque }: Rues): string =>
  [
    ...(mentions.length === 0 ? [] : [`Rues : ${mentions.join(' ; ')}.`]),
    ...(manque ? [ruesImprimees.manquent] : []),
  ].join(' ')
