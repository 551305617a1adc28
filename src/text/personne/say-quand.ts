import { type CivilDate, toYmd } from '../../domain/calendar/civil-date.ts'
import { instantToLocal } from '../../domain/calendar/fuseau.ts'
import type { JourOuvert } from '../../domain/orientation/ouvertures.ts'
import type { TimeRange } from '../../domain/places/hours/model.ts'
import type { Horaire } from '../../domain/sessions/atelier.ts'
import { chiffreDuJour } from '../fr/dates/chiffre-du-jour.ts'
import { tenir } from '../langue/faire-dates.ts'
import type { MotsPersonne } from './mots.ts'

const DAY_MS = 86_400_000
const MINUTES_PER_DAY = 1440
/** A Monday, to name the days of the week by. */
const LUNDI = Date.UTC(2026, 10, 23)

const instantOf = (date: CivilDate): number => {
  const { year, month, day } = toYmd(date)
  return Date.UTC(year, month - 1, day)
}

/** Formatted by `Intl`, which writes no "1er". */
const enJours = (locale: string, instant: number, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { ...options, day: 'numeric', month: 'long', timeZone: 'UTC' })
    .formatToParts(instant)
    .map(({ type, value }) =>
      type === 'day' && locale.startsWith('fr') ? chiffreDuJour(Number(value)) : value,
    )
    .join('')

/** "Thursday 3 December", in the language's own order. */
export const jourEn = ({ locale }: MotsPersonne, date: CivilDate): string =>
  enJours(locale, instantOf(date), { weekday: 'long' })

/** A day of a record, `YYYY-MM-DD`, with its year. */
export const dateEn = ({ locale }: MotsPersonne, iso: string): string =>
  enJours(locale, Date.parse(`${iso}T00:00:00Z`), { year: 'numeric' })

const heureEn = ({ heure }: MotsPersonne, minute: number): string => {
  const inDay = minute % MINUTES_PER_DAY
  return tenir(heure(Math.floor(inDay / 60), String(inDay % 60).padStart(2, '0')))
}

/** When a session begins: its hour, its half-day, or that it must be asked; never an hour made up. */
export function debutEn(mots: MotsPersonne, { debut, moment, zone }: Horaire): string {
  if (debut !== null) return heureEn(mots, instantToLocal(debut, zone).minute)
  return moment === null ? mots.heureInconnue : mots.moments[moment]
}

/** From when to when; with the day of the end where that is another. */
export function plageEn(mots: MotsPersonne, seance: Horaire): string {
  const { debut, fin, zone } = seance
  if (debut === null || fin === null) return debutEn(mots, seance)
  const { date, minute } = instantToLocal(fin, zone)
  const end = heureEn(mots, minute)
  const start = debutEn(mots, seance)
  return fin - debut > DAY_MS
    ? mots.plage(start, `${jourEn(mots, date)}${mots.virgule}${end}`)
    : tenir(mots.plage(start, end))
}

/** The days on which a place is open, alike ones together: "open: Monday to Friday 9:00 to 12:00". Empty: not known. */
export function ouverturesEn(mots: MotsPersonne, jours: readonly JourOuvert[]): string[] {
  const groups = new Map<string, JourOuvert[]>()
  for (const jour of jours) {
    const hours = jour.plages.map((plage) => plageDuJour(mots, plage)).join(mots.virgule)
    const key = jour.date === null ? hours : `${jourEn(mots, jour.date)} ${hours}`
    groups.set(key, [...(groups.get(key) ?? []), jour])
  }
  return [...groups].map(([key, group]) =>
    group[0]?.date === null
      ? `${mots.ouvert} ${joursEn(
          mots,
          group.map(({ jour }) => jour),
        )} ${key}`
      : `${mots.ouvert} ${key}`,
  )
}

function plageDuJour(mots: MotsPersonne, { start, end }: TimeRange): string {
  if (start === 0 && end >= MINUTES_PER_DAY) return mots.toujours
  return tenir(mots.plage(heureEn(mots, start), heureEn(mots, end)))
}

/** Days of the week, 0 a Monday; three and more in a row are a range. */
function joursEn(
  { jour: everyWeek = (nom) => nom, ...mots }: MotsPersonne,
  jours: readonly number[],
): string {
  const name = new Intl.DateTimeFormat(mots.locale, { weekday: 'long', timeZone: 'UTC' })
  const names = jours.map((jour) => name.format(LUNDI + jour * DAY_MS))
  const isRange = jours.length > 2 && jours.every((jour, i) => jour === (jours[0] ?? 0) + i)
  return isRange ? mots.jours(names[0] ?? '', names.at(-1) ?? '') : names.map(everyWeek).join(mots.virgule)
}
