import type { CivilDate } from '../../calendar/civil-date.ts'
import { sourceMienne } from '../../places/mine.ts'
import { ATELIER_VIDE, type Atelier, type Seance } from '../../sessions/atelier.ts'
import type { LocalDateTime } from '../../sessions/table/column-rules.ts'

/** What somebody says of one session of a series. */
export interface SeanceDite {
  readonly atelierId: string
  /** The start that the series gives: what names the session. */
  readonly occurrence: LocalDateTime
  /** The new start of a session that moves; null: cancelled. */
  readonly debut: LocalDateTime | null
  readonly motif: string
  readonly le: CivilDate
}

/** The line of the workshops' table that says it. */
export const lineOfSeance = ({ atelierId, occurrence, debut, motif, le }: SeanceDite): Atelier => ({
  ...ATELIER_VIDE,
  id: atelierId,
  debut,
  rdate: [occurrence],
  statut: debut === null ? 'annulee' : 'reportee',
  motif,
  source: sourceMienne(SAISIE),
  dateMaj: le,
})

/** The source of what is written in the page by hand. */
export const SAISIE = 'saisie à la main'

const UID = /-(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2}))?@a-portee$/

/** The start that the series gives of a session, moved or not: its identifier says it. */
export function occurrenceOf({ uid, date }: Pick<Seance, 'uid' | 'date'>): LocalDateTime {
  const [, year, month, day, hour, minute] = UID.exec(uid) ?? []
  if (year === undefined) return { date, minute: null }
  return {
    date: Math.round(Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000),
    minute: hour === undefined ? null : Number(hour) * 60 + Number(minute),
  }
}
