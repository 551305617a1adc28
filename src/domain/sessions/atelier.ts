import type { CivilDate } from '../calendar/civil-date.ts'
import type { ZoneScolaire } from '../calendar/vacances-scolaires.ts'
import type {
  Confiance,
  Frais,
  Inscription,
  Moment,
  Niveau,
  OuiNon,
  OuvertFerme,
  PublicAtelier,
  Reserve,
  Statut,
  Thematique,
  TypeAtelier,
} from './table/table-values.ts'

/** A wall-clock time without zone; `minute` (of the day, 0 to 1439) is null when only the day is known. */
export interface LocalDateTime {
  readonly date: CivilDate
  readonly minute: number | null
}

/**
 * A workshop series: one line of the ateliers table, one property per column. Empty strings, empty lists
 * and null mean "not said": unknown, never "no".
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
 * `lieuId`, `commune`, `codeInsee`, `source`, `dateMaj`; and `debut`, the new start, when the session moves.
 * A session named by a surcharge takes place on a holiday too. See `expand-ateliers.ts`.
 */
export interface Atelier {
  readonly id: string
  readonly lieuId: string
  readonly tourneeId: string
  /** Rank of the stop in its tour, from 1. */
  readonly ordre: number | null
  readonly type: TypeAtelier
  readonly titre: string
  readonly thematiques: readonly Thematique[]
  readonly niveau: Niveau | null
  /** Empty = everyone. */
  readonly publics: readonly PublicAtelier[]
  /** ISO 639-1 codes. */
  readonly langues: readonly string[]
  readonly accessibilite: readonly string[]
  readonly fraisACharge: readonly Frais[]
  readonly chequesNumeriques: OuiNon | null
  /** Seats per session. */
  readonly places: number | null
  readonly placesPrises: number | null
  readonly materiel: readonly string[]
  readonly inscription: readonly Inscription[]
  readonly telephone: string
  readonly courriel: string
  readonly lien: string
  readonly adresse: string
  readonly commune: string
  readonly codeInsee: string
  readonly latitude: number | null
  readonly longitude: number | null
  /** IANA zone; empty = that of the commune. */
  readonly fuseau: string
  /** First session; null on a surcharge that does not move its session, and on a series whose dates are not known. */
  readonly debut: LocalDateTime | null
  readonly dureeMin: number | null
  readonly moment: Moment | null
  /** RFC 5545 rule without DTSTART nor the `RRULE:` prefix; empty = no rule. */
  readonly rrule: string
  readonly rdate: readonly LocalDateTime[]
  /** A day alone removes every session of that day. */
  readonly exdate: readonly LocalDateTime[]
  readonly valideDu: CivilDate | null
  readonly valideAu: CivilDate | null
  /** null = the default: closed on public holidays. */
  readonly joursFeries: OuvertFerme | null
  /** null = the default: open in school holidays. */
  readonly vacancesScolaires: OuvertFerme | null
  /** null = that of the département. */
  readonly zoneScolaire: ZoneScolaire | null
  /** Of every session of the series (or, on a surcharge, of the session it names). */
  readonly statut: Statut
  readonly motif: string
  readonly source: string
  readonly dateMaj: CivilDate | null
  readonly confiance: Confiance
  /** The sentence the series was read from; empty = it was not read from a sentence. */
  readonly texteSource: string
  /** Columns of this line whose value was written as an example, not read in a source. */
  readonly champsExemple: readonly string[]
  readonly reserves: readonly Reserve[]
}

/** One dated occurrence of an atelier. */
export interface Seance {
  readonly atelierId: string
  readonly lieuId: string | null
  readonly commune: string
  readonly codeInsee: string
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
