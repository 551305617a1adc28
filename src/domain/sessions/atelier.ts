import type { CivilDate } from '../calendar/civil-date.ts'
import type { AtelierCells } from './table/column-rules.ts'
import { LIGNE_VIDE } from './table/columns.ts'
import type { Confiance, Moment, Reserve, Statut } from './table/table-values.ts'

/**
 * A workshop series: one line of the ateliers table, one property per column (`COLUMNS`, with what each means).
 * Empty strings, empty lists and null mean "not said": unknown, never "no".
 *
 * Sessions of a series: `debut` (always its first session), the dates of `rrule` counted from `debut`, and
 * `rdate`; less `exdate`, less what lies outside `valideDu` to `valideAu`, less closed holidays.
 * Odd and even weeks are ISO weeks: `FREQ=YEARLY;BYWEEKNO=1,3,…,53;BYDAY=WE`, never `INTERVAL=2`, which
 * loses the parity after a 53rd week.
 *
 * Several lines may share an `id`. The series is the one that has an `rrule` or a number of `rdate` other
 * than one (the first line if none has). Each other line is a *surcharge*: its single `rdate` names one
 * session of the series (a day alone names the sessions of that day), and what the line says replaces what
 * the series says, for that session: `statut`, `motif`, `places`, `placesPrises`, `titre`, `dureeMin`,
 * `lieuId`, `commune`, `codeInsee`, `adresse`, `longitude`, `latitude`, `source`, `dateMaj`; and `debut`, the new
 * start, when the session moves.
 * A session named by a surcharge takes place on a holiday too. See `expand-ateliers.ts`.
 */
export interface Atelier extends AtelierCells {
  /** A person put it, or one of its sessions, right on this device; never in a file. */
  readonly corrige?: true
}

/** A series of which nothing is said. */
export const ATELIER_VIDE = LIGNE_VIDE as Omit<Atelier, 'id'>

/** When a session is, as far as it is known: what its words are made of. */
export type Horaire = Pick<Seance, 'date' | 'debut' | 'fin' | 'moment' | 'zone'>

/** What the lines say of where a session is held, beside its place and commune. */
export interface Endroit extends Pick<Atelier, 'adresse' | 'longitude' | 'latitude'> {
  /** The point is that of another address of the series: somewhere near. */
  readonly approximatif?: true
}

/** One dated occurrence of an atelier. */
export interface Seance {
  readonly atelierId: string
  readonly lieuId: string | null
  readonly commune: string
  readonly codeInsee: string
  /** Where a correction holds it; absent: where its series says. */
  readonly endroit?: Endroit
  readonly titre: string
  /** Local day of the start. */
  readonly date: CivilDate
  /** Start, epoch ms; null when no hour is known. */
  readonly debut: number | null
  readonly moment: Moment | null
  /** End, epoch ms: start plus elapsed minutes; null when the hour or the duration is not known. */
  readonly fin: number | null
  /** IANA zone of the place. */
  readonly zone: string
  /** `reportee`: moved here from `dateInitiale`. A postponed session without a new date is `annulee`. */
  readonly statut: Statut
  readonly motif: string
  readonly places: number | null
  readonly placesPrises: number | null
  /** 0 when full; null when unknown or cancelled. */
  readonly placesRestantes: number | null
  readonly confiance: Confiance
  readonly texteSource: string | null
  /** Stable for the life of the session, moves included: made of the series' id and the first date. */
  readonly uid: string
  /** Day first announced, when the session was moved. */
  readonly dateInitiale: CivilDate | null
  /** Whether a line of its own says something of this session. */
  readonly surchargee: boolean
  readonly dateMaj: CivilDate | null
  /** True when the series closes in school holidays and those of that day are not published. */
  readonly vacancesInconnues: boolean
  readonly reserves: readonly Reserve[]
}
