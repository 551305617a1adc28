import { ownValue } from '../../domain/common/own-value.ts'
import type { RuleDescription } from '../../domain/places/hours/describe-rules.ts'
import type { DateRange, MonthDay } from '../../domain/places/hours/model.ts'
import type * as fr from '../fr/lieu.ts'
import type { Dates } from './faire-dates.ts'

/** The words of a week's hours and of their rules in a language. */
export interface MotsDuLieu {
  readonly ferme: string
  readonly ouvert: string
  readonly aVerifier: string
  readonly ferie: (nom: string) => string
  readonly vacances: string
  readonly feries: string
  readonly tousLesJours: string
  readonly et: string
  readonly paires: string
  readonly impaires: (except53: boolean) => string
  readonly semaines: (numeros: string) => string
  readonly periode: (du: string, au: string) => string
  readonly enAnnee: (annee: number) => string
  readonly enMois: (mois: string) => string
  readonly leJour: (jour: string) => string
  /** "2nd Tuesday of the month"; -1 is the last one. */
  readonly duMois: (jour: string, rang: number) => string
  /** Ways to come of the national schema, by their French value. */
  readonly acces: Readonly<Record<string, string>>
}

/** Makes what a sheet says of hours, in the order of the French one, of the words of a language. */
export function faireLieu(mots: MotsDuLieu, dates: Dates): Omit<typeof fr, 'lieu' | 'sayValeurs'> {
  const dayOf = ({ year, month, day }: MonthDay): string =>
    `${dates.jourEtMois(month, day)}${year === null ? '' : ` ${year}`}`
  const sayDates = (range: DateRange): string => {
    const [from, to] =
      range.kind === 'months'
        ? [dates.mois(range.from), dates.mois(range.to)]
        : [dayOf(range.from), dayOf(range.to)]
    if (from !== to) return mots.periode(from, to)
    return range.kind === 'months' ? mots.enMois(from) : mots.leJour(from)
  }
  const sayQuand = (rule: RuleDescription): string[] => [
    ...(rule.parite === 'paire' ? [mots.paires] : []),
    ...(rule.parite === 'impaire' ? [mots.impaires(rule.exceptWeek53)] : []),
    ...(rule.parite === null && rule.weeks !== null ? [mots.semaines(rule.weeks.join(', '))] : []),
    ...(rule.dates ?? []).map(sayDates),
    ...(rule.years ?? []).map(({ from, to }) =>
      from === to ? mots.enAnnee(from) : mots.periode(String(from), String(to)),
    ),
    ...(rule.publicHolidays ? [mots.feries] : []),
    ...(rule.schoolHolidays ? [mots.vacances] : []),
    ...rule.weekdays.map(dates.semaine),
    ...rule.nthDays.map(({ weekday, rank }) => mots.duMois(dates.semaine(weekday), rank)),
  ]
  const sayPlage: typeof fr.sayPlage = ({ start, end }) => `${dates.heure(start)} – ${dates.heure(end)}`
  const sayIntervalle: typeof fr.sayIntervalle = (interval) => {
    const { state, comment, reason, start, end } = interval
    if (state === 'inconnu' && start === 0 && end >= 1440) return comment ?? mots.aVerifier
    const doubt = state === 'inconnu' || reason !== null ? ` (${mots.aVerifier})` : ''
    return `${sayPlage(interval)}${doubt}${comment === null ? '' : ` (${comment})`}`
  }
  const notesDuJour: typeof fr.notesDuJour = ({ publicHoliday, schoolHoliday, closedComment }) => [
    ...(publicHoliday === null ? [] : [mots.ferie(publicHoliday)]),
    ...(schoolHoliday === 'oui' ? [mots.vacances] : []),
    ...(closedComment === null ? [] : [closedComment]),
  ]
  return {
    sayPlage,
    sayIntervalle,
    notesDuJour,
    jourDuMois: dates.jourDuMois,
    sayAcces: (ways) => ways.map((way) => ownValue(mots.acces, way) ?? way),
    sayJour: (day) =>
      [
        ...(day.intervals.length === 0 ? [mots.ferme] : day.intervals.map(sayIntervalle)),
        ...notesDuJour(day),
      ].join(', '),
    sayRegle: (rule) => {
      const when = sayQuand(rule).join(', ') || mots.tousLesJours
      const what =
        rule.state === 'ferme'
          ? mots.ferme
          : rule.times === null
            ? mots.ouvert
            : rule.times.map(sayPlage).join(` ${mots.et} `)
      const doubt = rule.state === 'inconnu' ? ` (${mots.aVerifier})` : ''
      const comment = rule.comment === null ? '' : ` (${rule.comment})`
      return `${dates.majuscule(when)}: ${what}${doubt}${comment}.`
    },
  }
}
