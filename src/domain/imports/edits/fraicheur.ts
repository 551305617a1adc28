import { type CivilDate, parseIsoDate, toYmd } from '../../calendar/civil-date.ts'
import type { Lieu } from '../../places/lieu.ts'
import { etatOffre } from '../../places/offre.ts'

/** Why a record is to be looked at again, the oldest first. */
export const RAISONS_FRAICHEUR = [
  'ans18',
  'ans12',
  'sansDate',
  'horaires',
  'telephone',
  'aide',
  'prochaine',
] as const
export type RaisonFraicheur = (typeof RAISONS_FRAICHEUR)[number]

/** Months after which a record is old, then very old. */
const OLD = 12
const VERY_OLD = 18

/**
 * What is stale or missing in a record: none for one that is up to date. A record older than 18 months is older than
 * 12 too, and is told once. `hasNext`: a session of it is announced; only asked of places that offer workshops.
 */
export function raisonsOf(lieu: Lieu, hasNext: boolean, today: CivilDate): RaisonFraicheur[] {
  const date = dayBy(lieu.dateMaj, today)
  const offersWorkshops = etatOffre(lieu, 'ateliers') === 'oui'
  const found: Readonly<Record<RaisonFraicheur, boolean>> = {
    ans18: date !== null && date < monthsBefore(today, VERY_OLD),
    ans12: date !== null && date < monthsBefore(today, OLD) && date >= monthsBefore(today, VERY_OLD),
    sansDate: date === null,
    horaires: lieu.horaires === '',
    telephone: lieu.telephone === '',
    aide: lieu.modalitesAccompagnement.length === 0,
    prochaine: offersWorkshops && !hasNext,
  }
  return RAISONS_FRAICHEUR.filter((raison) => found[raison])
}

/** Whether somebody looked at a record in the last twelve months, by the day they say so. */
export const isVerified = (le: string, today: CivilDate): boolean => {
  const date = dayBy(le, today)
  return date !== null && date >= monthsBefore(today, OLD)
}

/** A day that is past or today; null where none is said, or one that is yet to come, which tells nothing. */
function dayBy(said: string, today: CivilDate): CivilDate | null {
  const date = parseIsoDate(said)
  return date === null || date > today ? null : date
}

/** The same day some months before; of a month that is too short, its last day. */
function monthsBefore(today: CivilDate, months: number): CivilDate {
  const { year, month, day } = toYmd(today)
  const rank = year * 12 + month - 1 - months
  const first = parseIsoDate(`${Math.floor(rank / 12)}-${String((rank % 12) + 1).padStart(2, '0')}-01`) ?? 0
  const next =
    parseIsoDate(`${Math.floor((rank + 1) / 12)}-${String(((rank + 1) % 12) + 1).padStart(2, '0')}-01`) ?? 0
  return Math.min(first + day - 1, next - 1)
}
