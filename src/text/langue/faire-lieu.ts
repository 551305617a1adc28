import { type CivilDate, toYmd } from '../../domain/calendar/civil-date.ts'
import { ownValue } from '../../domain/common/own-value.ts'
import type { RuleDescription } from '../../domain/places/hours/describe-rules.ts'
import type { DateRange, MonthDay, TimeRange } from '../../domain/places/hours/model.ts'
import type { DayOfWeekTable, Interval } from '../../domain/places/hours/week.ts'
import { type Dates, tenir } from './faire-dates.ts'
import type { Mots } from './traduction.ts'

/** The words of a week's hours and of their rules in a language. */
export interface MotsDuLieu
  extends Mots<'ferme' | 'ouvert' | 'aVerifier' | 'vacances' | 'feries' | 'tousLesJours' | 'paires'> {
  readonly ferie: (nom: string) => string
  /** Those of a rule, where they are said otherwise than on a day. */
  readonly vacancesDeRegle?: string
  /** Between two openings of a rule, spaces included. */
  readonly et: string
  readonly impaires: (except53: boolean) => string
  readonly semaines: (numeros: string) => string
  readonly periode: (du: string, au: string, quoi: 'mois' | 'jour' | 'annee') => string
  readonly enAnnee: (annee: number) => string
  readonly enMois: (mois: string) => string
  readonly leJour: (jour: string) => string
  /** "2nd Tuesday of the month"; -1 is the last one. */
  readonly duMois: (jour: string, rang: number) => string
  /** Ways to come of the national schema, by their French value. */
  readonly acces: Readonly<Record<string, string>>
  /** Between parts, where it is not ", ". */
  readonly virgule?: string
  /** After the days of a rule, where it is not ": ". */
  readonly deuxPoints?: string
  /** From one hour to another, where it is not "9 – 12". */
  readonly plage?: (debut: string, fin: string) => string
  /** Others' words, in a sentence of another direction. */
  readonly citer?: (texte: string) => string
}

/** What a sheet says of hours, as the page asks for it. */
export interface HeuresDites {
  /** "9 h – 12 h". */
  readonly sayPlage: (plage: TimeRange) => string
  /** An opening of a day: "9 h – 12 h (à vérifier)". */
  readonly sayIntervalle: (interval: Interval) => string
  /** What else is to be known of a day: holidays, why it is closed. */
  readonly notesDuJour: (day: DayOfWeekTable) => string[]
  /** A day on one line: "9 h – 12 h, 14 h – 17 h", "fermé, jour férié : Noël". */
  readonly sayJour: (day: DayOfWeekTable) => string
  /** "24 novembre" for the head of a day of the week table. */
  readonly jourDuMois: (date: CivilDate) => string
  /** How one comes to a place, as it says; what the schema does not know stays as it is written. */
  readonly sayAcces: (ways: readonly string[]) => string[]
  /** A rule that is not the same every week, as one sentence: when, then what. */
  readonly sayRegle: (rule: RuleDescription) => string
}

type DatesDuLieu = Pick<Dates, 'jourEtMois' | 'mois' | 'semaine' | 'heure' | 'majuscule' | 'jourDuMois'>

/** The words of a calendar that a language writes by hand: its days from Monday, its months from January. */
export const motsDuCalendrier = (
  jours: readonly string[],
  mois: readonly string[],
  heure: Dates['heure'],
  jourEtMois: Dates['jourEtMois'] = (month, day) => `${day} ${mois[month - 1]}`,
): DatesDuLieu => ({
  heure,
  jourEtMois,
  semaine: (jour) => jours[jour] ?? '',
  mois: (numero) => mois[numero - 1] ?? '',
  majuscule: (texte) => texte.charAt(0).toUpperCase() + texte.slice(1),
  jourDuMois: (date) => {
    const { month, day } = toYmd(date)
    return jourEtMois(month, day)
  },
})

/** Makes what a sheet says of hours of the words of a language: what is said, in which order, is the same in all. */
export function faireLieu(mots: MotsDuLieu, dates: DatesDuLieu): HeuresDites {
  const { virgule = ', ', deuxPoints = ': ', citer = (texte: string) => texte } = mots
  const { plage = (debut: string, fin: string) => `${debut} –\u2060 ${fin}` } = mots
  const dayOf = ({ year, month, day }: MonthDay): string =>
    `${dates.jourEtMois(month, day)}${year === null ? '' : ` ${year}`}`
  const sayDates = (range: DateRange): string => {
    const [from, to] =
      range.kind === 'months'
        ? [dates.mois(range.from), dates.mois(range.to)]
        : [dayOf(range.from), dayOf(range.to)]
    if (from !== to) return mots.periode(from, to, range.kind === 'months' ? 'mois' : 'jour')
    return range.kind === 'months' ? mots.enMois(from) : mots.leJour(from)
  }
  const sayQuand = (rule: RuleDescription): string[] => [
    ...(rule.parite === 'paire' ? [mots.paires] : []),
    ...(rule.parite === 'impaire' ? [mots.impaires(rule.exceptWeek53)] : []),
    ...(rule.parite === null && rule.weeks !== null ? [mots.semaines(rule.weeks.join(virgule))] : []),
    ...(rule.dates ?? []).map(sayDates),
    ...(rule.years ?? []).map(({ from, to }) =>
      from === to ? mots.enAnnee(from) : mots.periode(String(from), String(to), 'annee'),
    ),
    ...(rule.publicHolidays ? [mots.feries] : []),
    ...(rule.schoolHolidays ? [mots.vacancesDeRegle ?? mots.vacances] : []),
    ...rule.weekdays.map(dates.semaine),
    ...rule.nthDays.map(({ weekday, rank }) => mots.duMois(dates.semaine(weekday), rank)),
  ]
  const sayPlage = ({ start, end }: TimeRange) => tenir(plage(dates.heure(start), dates.heure(end)))
  const sayIntervalle = (interval: Interval) => {
    const { state, comment, reason, start, end } = interval
    const said = comment === null ? null : citer(comment)
    // A doubtful whole day has no hours to show.
    if (state === 'inconnu' && start === 0 && end >= 1440) return said ?? mots.aVerifier
    const doubt = state === 'inconnu' || reason !== null ? ` (${mots.aVerifier})` : ''
    return `${sayPlage(interval)}${doubt}${said === null ? '' : ` (${said})`}`
  }
  const notesDuJour = ({ publicHoliday, schoolHoliday, closedComment }: DayOfWeekTable) => [
    ...(publicHoliday === null ? [] : [mots.ferie(publicHoliday)]),
    ...(schoolHoliday === 'oui' ? [mots.vacances] : []),
    ...(closedComment === null ? [] : [citer(closedComment)]),
  ]
  return {
    sayPlage,
    sayIntervalle,
    notesDuJour,
    jourDuMois: dates.jourDuMois,
    sayAcces: (ways) => ways.map((way) => ownValue(mots.acces, way) ?? citer(way)),
    sayJour: (day) =>
      [
        ...(day.intervals.length === 0 ? [mots.ferme] : day.intervals.map(sayIntervalle)),
        ...notesDuJour(day),
      ].join(virgule),
    sayRegle: (rule) => {
      const when = sayQuand(rule).join(virgule) || mots.tousLesJours
      const what =
        rule.state === 'ferme'
          ? mots.ferme
          : rule.times === null
            ? mots.ouvert
            : rule.times.map(sayPlage).join(mots.et)
      const doubt = rule.state === 'inconnu' ? ` (${mots.aVerifier})` : ''
      const comment = rule.comment === null ? '' : ` (${citer(rule.comment)})`
      return `${dates.majuscule(when)}${deuxPoints}${what}${doubt}${comment}.`
    },
  }
}
