import { type CivilDate, weekday } from '../../../domain/calendar/civil-date.ts'
import type { JourOuvert } from '../../../domain/orientation/ouvertures.ts'
import type { TimeRange } from '../../../domain/places/hours/model.ts'
import { tenir } from '../faire-dates.ts'

/** How a language says the days and hours on which a place is open for certain. */
interface MotsDesOuvertures {
  readonly jourLong: (date: CivilDate) => string
  /** "mardi 8 décembre", where a date in a sentence is not said alone. */
  readonly leJour?: (jour: string) => string
  /** Weekdays in order, 0 = Monday: "le mardi", "du lundi au vendredi". */
  readonly jours: (jours: readonly number[]) => string
  /** The same in easy sentences, where one would be too long; `seuls`: no other day has other hours. */
  readonly joursSimples?: (jours: readonly number[], seuls: boolean) => readonly string[]
  /** The same for a text message. */
  readonly joursCourts: (jours: readonly number[]) => string
  /** "de 9 h à 12 h", "toute la journée". */
  readonly plage: (plage: TimeRange) => string
  readonly plageCourte: (plage: TimeRange) => string
  /** Between stretches of hours, spaces included. */
  readonly et: string
  readonly etCourt?: string
  readonly ouvert: (quand: string) => string
  /** Easy sentences. */
  readonly estOuvert: (quand: string) => string
  readonly venez: (plage: string, isFirst: boolean) => string
  readonly pointVirgule?: string
}

/** Days in order, cut where one is missing. */
export function runsOf(jours: readonly number[]): number[][] {
  const runs: number[][] = []
  for (const jour of jours) {
    const last = runs.at(-1)
    if (last?.at(-1) === jour - 1) last.push(jour)
    else runs.push([jour])
  }
  return runs
}

/** "lun-ven", "mar jeu": three and more that follow each other are a range. */
export const joursAbreges = (jours: readonly number[], court: (jour?: number) => string): string =>
  runsOf(jours)
    .map((run) => (run.length > 2 ? `${court(run[0])}-${court(run.at(-1))}` : run.map(court).join(' ')))
    .join(' ')

/** A stretch that is the whole day, open day and night. */
export const isWholeDay = ({ start, end }: TimeRange): boolean => start === 0 && end >= 1440

/** Makes what is said of the days a place is open: one wording for days that have the same hours, from the first of them. */
export function faireOuvertures(mots: MotsDesOuvertures) {
  const { jourLong, pointVirgule = '; ', etCourt = ' ', leJour = (jour: string) => jour } = mots
  const { joursSimples = (jours: readonly number[]) => [mots.jours(jours)] } = mots
  const plage = (hours: TimeRange): string => tenir(mots.plage(hours))
  const inWords = (plages: readonly TimeRange[]): string => plages.map(plage).join(mots.et)
  const inShort = (plages: readonly TimeRange[]): string => plages.map(mots.plageCourte).join(etCourt)

  const groupAlike = (jours: readonly JourOuvert[]) => {
    const groups = new Map<string, JourOuvert>()
    const alike = new Map<string, number[]>()
    for (const jour of jours) {
      const key = `${jour.date} ${inWords(jour.plages)}`
      if (!groups.has(key)) groups.set(key, jour)
      alike.set(key, [...(alike.get(key) ?? []), jour.jour])
    }
    return [...groups].map(([key, { date, plages }]) => ({ date, plages, jours: alike.get(key) ?? [] }))
  }

  return {
    /** "ouvert le mardi de 13 h à 18 h ; …", without its capital; empty: not known. */
    sayOuvertures: (ouvertures: readonly JourOuvert[]): string => {
      const said = groupAlike(ouvertures).map(
        ({ date, jours, plages }) =>
          `${date === null ? mots.jours(jours) : leJour(jourLong(date))} ${inWords(plages)}`,
      )
      return said.length === 0 ? '' : mots.ouvert(said.join(pointVirgule))
    },
    /** One idea a sentence: the days, then each stretch of hours. */
    sayOuverturesSimple: (ouvertures: readonly JourOuvert[]): string[] => {
      const groups = groupAlike(ouvertures)
      return groups.flatMap(({ date, jours, plages }) => [
        ...(date === null ? joursSimples(jours, groups.length === 1) : [leJour(jourLong(date))]).map(
          mots.estOuvert,
        ),
        ...plages.map((hours, i) => mots.venez(plage(hours), i === 0)),
      ])
    },
    /** "lun-ven 9h-12h 14h-17h ; sam 9h-12h": for a text message. Empty: not known. */
    sayOuverturesCourt: (ouvertures: readonly JourOuvert[]): string =>
      groupAlike(ouvertures)
        .map(
          ({ date, jours, plages }) =>
            `${date === null ? mots.joursCourts(jours) : jourLong(date)} ${inShort(plages)}`,
        )
        .join(pointVirgule),
    /** "mar 13h-18h": the first day it is open from a day on; of dates, the soonest. Empty: not known. */
    sayProchaineOuverture: (ouvertures: readonly JourOuvert[], today: CivilDate): string => {
      const dated = ouvertures.map((one) => ({
        ...one,
        date: one.date ?? today + ((one.jour - weekday(today) + 7) % 7),
        isWeekly: one.date === null,
      }))
      const [first] = dated.filter(({ date }) => date >= today).sort((a, b) => a.date - b.date)
      if (first === undefined) return ''
      return `${first.isWeekly ? mots.joursCourts([first.jour]) : jourLong(first.date)} ${inShort(first.plages)}`
    },
  }
}
