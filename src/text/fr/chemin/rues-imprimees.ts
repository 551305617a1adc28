import { faireRues } from '../../langue/faire/chemin.ts'

/** Sentences beside printed maps of streets. */
export const ruesImprimees = {
  ici: 'Ici',
  rues: 'Plan des rues autour du lieu',
  communes: 'Plan des communes autour du lieu, avec leur distance à vol d’oiseau',
  communesDit: 'Les communes autour du lieu, avec leur distance à vol d’oiseau.',
  manquent: 'Des rues manquent sur ce plan : nous n’avons pas pu les lire.',
  sansPlan: 'Le plan des rues manque : nous n’avons pas pu le lire.',
} as const

export const { sayPlan, sayRues } = faireRues(ruesImprimees, (mentions) => `Rues : ${mentions.join(' ; ')}.`)
