import { type CivilDate, weekday } from '../../../domain/calendar/civil-date.ts'
import type { JourOuvert } from '../../../domain/orientation/ouvertures.ts'
import type { TimeRange } from '../../../domain/places/hours/model.ts'
import { heure } from '../dates/heure.ts'
import { JOURS } from '../format.ts'
import { jourLong } from '../quand.ts'

/**
 * "le mardi de 13 h à 18 h", "du lundi au vendredi de 9 h à 12 h et de 14 h à 17 h", "mardi 8 décembre de 14 h à 17 h":
 * one wording for days that have the same hours, from the first of them.
 */
function sayJoursOuverts(jours: readonly JourOuvert[]): string[] {
  return groupAlike(jours).map((group) => {
    const [first] = group
    if (first === undefined) return ''
    const days = first.date === null ? sayJours(group.map(({ jour }) => jour)) : jourLong(first.date)
    return `${days} ${first.plages.map(sayPlageEnMots).join(' et ')}`
  })
}

/** Easy French, one idea a sentence: the days, then each stretch of hours. */
export function sayOuverturesSimple(jours: readonly JourOuvert[]): string[] {
  const groups = groupAlike(jours)
  return groups.flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const days =
      first.date === null
        ? sayJoursSimple(
            group.map(({ jour }) => jour),
            groups.length === 1,
          ).map((said) => `C’est ouvert ${said}.`)
        : [`C’est ouvert ${jourLong(first.date)}.`]
    const hours = first.plages.map((plage, i) => {
      const said = sayPlageEnMots(plage)
      return i === 0 ? `Venez ${said}.` : `Ou venez ${said}.`
    })
    return [...days, ...hours]
  })
}

function groupAlike(jours: readonly JourOuvert[]): JourOuvert[][] {
  const groups = new Map<string, JourOuvert[]>()
  for (const jour of jours) {
    const hours = jour.plages.map(sayPlageEnMots).join(' et ')
    const key = jour.date === null ? hours : `${jour.date} ${hours}`
    groups.set(key, [...(groups.get(key) ?? []), jour])
  }
  return [...groups.values()]
}

/**
 * Weekdays in one sentence of easy French, with one comma at most: three and more in a row are a range. Five days and more
 * that are no range are told by those left out, where these are not open at other hours (`isAll`); else two sentences.
 */
function sayJoursSimple(jours: readonly number[], isAll: boolean): string[] {
  const parts = runsOf(jours).flatMap((run) =>
    run.length > 2 ? [sayJours(run)] : run.map((j) => sayJours([j])),
  )
  if (parts.length < 3) return [parts.join(' et ')]
  if (parts.length === 3) return [`${parts[0]}, ${parts[1]} et ${parts[2]}`]
  if (parts.length === 4) return [`${parts[0]} et ${parts[1]}, puis ${parts[2]} et ${parts[3]}`]
  const closed = SEMAINE.filter((jour) => !jours.includes(jour))
  if (isAll) return [`tous les jours, sauf ${sayJours(closed)}`]
  return [`${parts[0]}, ${parts[1]} et ${parts[2]}`, parts.slice(3).join(' et ')]
}
const SEMAINE = [0, 1, 2, 3, 4, 5, 6]

/** Days in order, cut where one is missing. */
function runsOf(jours: readonly number[]): number[][] {
  const runs: number[][] = []
  for (const jour of jours) {
    const last = runs.at(-1)
    if (last?.at(-1) === jour - 1) last.push(jour)
    else runs.push([jour])
  }
  return runs
}

const isRange = (jours: readonly number[]): boolean => jours.length > 2 && runsOf(jours).length === 1

/** "lun-ven 9h-12h 14h-17h ; sam 9h-12h": for a text message. Empty: not known. */
export function sayOuverturesCourt(jours: readonly JourOuvert[]): string {
  return groupAlike(jours)
    .map((group) => {
      const runs = runsOf(group.map(({ jour }) => jour)).map((run) =>
        run.length > 2 ? `${court(run[0])}-${court(run.at(-1))}` : run.map(court).join(' '),
      )
      const date = group[0]?.date ?? null
      return `${date === null ? runs.join(' ') : jourLong(date)} ${sayPlagesCourt(group[0]?.plages ?? [])}`
    })
    .join(' ; ')
}

/** "mar 13h-18h": the first day it is open from a day on; of dates, the soonest. Empty: not known. */
export function sayProchaineOuverture(jours: readonly JourOuvert[], today: CivilDate): string {
  const dated = jours.map((jour) => ({
    ...jour,
    date: jour.date ?? today + ((jour.jour - weekday(today) + 7) % 7),
    isWeekly: jour.date === null,
  }))
  const [first] = dated.filter(({ date }) => date >= today).sort((a, b) => a.date - b.date)
  if (first === undefined) return ''
  return `${first.isWeekly ? court(first.jour) : jourLong(first.date)} ${sayPlagesCourt(first.plages)}`
}

const court = (jour = 0): string => (JOURS[jour] ?? '').slice(0, 3)
const heureCourte = (minute: number): string => heure(minute).replaceAll(' ', '')
const sayPlagesCourt = (plages: readonly TimeRange[]): string =>
  plages
    .map(({ start, end }) =>
      start === 0 && end >= 1440 ? '24h/24' : `${heureCourte(start)}-${heureCourte(end)}`,
    )
    .join(' ')

/** "Ouvert le mardi de 13 h à 18 h ; …", without its capital; empty: not known. */
export const sayOuvertures = (jours: readonly JourOuvert[]): string =>
  jours.length === 0 ? '' : `ouvert ${sayJoursOuverts(jours).join(' ; ')}`

const sayPlageEnMots = ({ start, end }: TimeRange): string =>
  start === 0 && end >= 1440 ? 'toute la journée' : `de ${heure(start)} à ${heure(end)}`

/** Weekdays in order: three and more that follow each other are a range. */
function sayJours(jours: readonly number[]): string {
  const names = jours.map((jour) => JOURS[jour] ?? '')
  if (isRange(jours)) return jours.length === 7 ? 'tous les jours' : `du ${names[0]} au ${names.at(-1)}`
  const each = names.map((name) => `le ${name}`)
  return each.length < 2 ? each.join('') : `${each.slice(0, -1).join(', ')} et ${each.at(-1)}`
}
