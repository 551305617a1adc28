import { type CivilDate, toYmd, weekday } from '../../domain/calendar/civil-date.ts'
import { instantToLocal } from '../../domain/calendar/fuseau.ts'
import { plusTard } from '../../domain/common/plus-tard.ts'

const DAY_MS = 86_400_000
/** A Monday, to name the days of the week by. */
const LUNDI = Date.UTC(2026, 10, 23)

/** Days and hours in a language. */
export interface Dates {
  /** "3 Aralık Perşembe", "quinta-feira, 3 de dezembro"; with its year, where that is asked for. */
  readonly jour: (date: CivilDate, annee?: number | null) => string
  /** The same without its weekday. */
  readonly jourDuMois: (date: CivilDate) => string
  /** A day of a month, whatever the year: month 1 is January. */
  readonly jourEtMois: (mois: number, jour: number) => string
  /** "1 Ağustos 2024"; a text that is not a date comes back as it is. */
  readonly longue: (iso: string) => string
  /** 0 is a Monday. */
  readonly semaine: (jour: number) => string
  /** 1 is January. */
  readonly mois: (mois: number) => string
  /** Days of the week in order: three and more in a row are a range. */
  readonly jours: (jours: readonly number[]) => string
  /** Dates in order: those of one weekday say it once ("salı: 1 Aralık, 8 Aralık"). */
  readonly liste: (jours: readonly CivilDate[]) => string
  readonly heure: (minute: number) => string
  /** With the language's own capital: Turkish writes that of "i" with its dot. */
  readonly majuscule: (texte: string) => string
}

interface Facons {
  readonly heure: (heures: number, minutes: string) => string
  readonly rang: (premier: string, dernier: string) => string
  readonly et: string
  /** The capital of a letter, where it is not everybody's. */
  readonly majusculeDe?: (lettre: string) => string
}

/** Makes them of the language's own calendar words. */
export function faireDates(
  locale: string,
  { heure, rang, et, majusculeDe = (lettre) => lettre.toUpperCase() }: Facons,
): Dates {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = plusTard(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }))
    return (instant: number) => formatter().format(instant)
  }
  const [long, dated, short, whole] = [
    format({ weekday: 'long', day: 'numeric', month: 'long' }),
    format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    format({ day: 'numeric', month: 'long' }),
    format({ day: 'numeric', month: 'long', year: 'numeric' }),
  ]
  const [weekdayOf, monthOf] = [format({ weekday: 'long' }), format({ month: 'long' })]
  const semaine = (jour: number) => weekdayOf(LUNDI + jour * DAY_MS)
  const instantOf = (date: CivilDate) => {
    const { year, month, day } = toYmd(date)
    return Date.UTC(year, month - 1, day)
  }
  return {
    jour: (date, annee = null) => (annee === null ? long : dated)(instantOf(date)),
    jourDuMois: (date) => short(instantOf(date)),
    // A leap year: 29 February is one of its days.
    jourEtMois: (mois, jour) => short(Date.UTC(2028, mois - 1, jour)),
    longue: (iso) => {
      const instant = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`)
      return Number.isNaN(instant) ? iso : whole(instant)
    },
    semaine,
    mois: (mois) => monthOf(Date.UTC(2026, mois - 1, 1)),
    jours: (jours) => {
      const names = jours.map(semaine)
      const isRange = jours.length > 2 && jours.every((jour, i) => jour === (jours[0] ?? 0) + i)
      if (isRange) return rang(names[0] ?? '', names.at(-1) ?? '')
      return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${et} ${names.at(-1)}`
    },
    liste: (jours) => {
      const [first] = jours
      const isOneDay =
        first !== undefined && jours.length > 1 && jours.every((jour) => (jour - first) % 7 === 0)
      const said = jours.map((jour) => (isOneDay ? short : long)(instantOf(jour))).join(', ')
      return isOneDay ? `${weekdayOf(instantOf(first))}: ${said}` : said
    },
    majuscule: (texte) => majusculeDe(texte.charAt(0)) + texte.slice(1),
    heure: (minute) => {
      const inDay = minute % 1440
      return heure(Math.floor(inDay / 60), String(inDay % 60).padStart(2, '0'))
    },
  }
}

/**
 * An hour with its unit, or one hour to another, which no end of line parts. A line may end after a dash whatever space follows,
 * so who writes one has U+2060 after it, which joins words. In messages the space is plain and the sign is left out (`toGsm7`).
 */
export const tenir = (heures: string): string => heures.replaceAll(' ', '\u00a0')

/** A weekday with its date: "lundi 24 novembre"; with its year, where that is asked for. */
export type SayJour = (date: CivilDate, annee?: number | null) => string

interface FaconsDuJour {
  /** Between the day and its month. */
  readonly espace?: string
  /** The day of the month, where it is no plain number: "1er". */
  readonly chiffre?: (jour: number) => string
}

/** Makes it of the names of days, from Monday, and of months, in the order of French, English and Arabic. */
export const faireJour =
  (
    jours: readonly string[],
    mois: readonly string[],
    { espace = ' ', chiffre = String }: FaconsDuJour = {},
  ): SayJour =>
  (date, annee = null) => {
    const { month, day } = toYmd(date)
    const year = annee === null ? '' : ` ${annee}`
    return `${jours[weekday(date)]} ${chiffre(day)}${espace}${mois[month - 1]}${year}`
  }

/** The hour of an instant where it is; null: not known. */
export const debutDe = (dates: Dates, instant: number | null, zone: string): string | null =>
  instant === null ? null : dates.heure(instantToLocal(instant, zone).minute)
