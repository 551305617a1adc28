import { type CivilDate, parseIsoDate } from '../../calendar/civil-date.ts'
import type { LieuxLus } from './read-lieu.ts'

/** What a report says of one. */
export const A_VENIR = 'date à venir, laissée de côté : attendu le jour d’une mise à jour déjà faite'

/**
 * Whether a record says that it was brought up to date after the day it is read: nobody knows when it was, and taken
 * for true it would keep its source, and every list it is in, fresh for ever.
 */
export const isAVenir = (jour: string, le: CivilDate): boolean => (parseIsoDate(jour) ?? le) > le

/** Places as they were read, without the dates that are yet to come: unknown, and said. */
export function lieuxSansAVenir(lus: LieuxLus, le: CivilDate): LieuxLus {
  const ahead = lus.lieux.filter(({ dateMaj }) => isAVenir(dateMaj, le))
  if (ahead.length === 0) return lus
  const told = ahead.map(({ id, dateMaj }) => ({
    ligne: lus.lignes.get(id) ?? 0,
    champ: 'date_maj',
    valeur: dateMaj,
    raison: A_VENIR,
    gravite: 'avertissement' as const,
  }))
  const lieux = lus.lieux.map((lieu) => (isAVenir(lieu.dateMaj, le) ? { ...lieu, dateMaj: '' } : lieu))
  return { ...lus, lieux, anomalies: [...lus.anomalies, ...told] }
}
