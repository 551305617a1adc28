/** Sentences beside printed maps of streets. */
export const ruesImprimees = {
  ici: 'Ici',
  rues: 'Plan des rues autour du lieu',
  communes: 'Plan des communes autour du lieu, avec leur distance à vol d’oiseau',
  communesDit: 'Les communes autour du lieu, avec leur distance à vol d’oiseau.',
  manquent: 'Des rues manquent sur ce plan : nous n’avons pas pu les lire.',
} as const

/** Who made the streets of a printed map, and whether some of them could not be read. */
export const sayRues = ({
  mentions,
  manque,
}: {
  readonly mentions: readonly string[]
  readonly manque: boolean
}) =>
  [
    ...(mentions.length === 0 ? [] : [`Rues : ${mentions.join(' ; ')}.`]),
    ...(manque ? [ruesImprimees.manquent] : []),
  ].join(' ')
