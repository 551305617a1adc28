import { type CivilDate, weekday } from '../../../domain/calendar/civil-date.ts'
import type { JourOuvert } from '../../../domain/orientation/ouvertures.ts'
import type { TimeRange } from '../../../domain/places/hours/model.ts'
import { heure } from '../dates/heure.ts'
import { JOURS } from '../format.ts'
import { jourLong } from '../quand.ts'

/** "الثلاثاء من 13:00 إلى 18:00": one wording for days that have the same hours, from the first of them. */
function sayJoursOuverts(jours: readonly JourOuvert[]): string[] {
  return groupAlike(jours).map((group) => {
    const [first] = group
    if (first === undefined) return ''
    return `${sayJoursDe(group)} ${first.plages.map(sayPlageEnMots).join(' و')}`
  })
}

const sayJoursDe = (group: readonly JourOuvert[]): string => {
  const date = group[0]?.date ?? null
  return date === null ? sayJours(group.map(({ jour }) => jour)) : jourLong(date)
}

/** Easy Arabic, one idea a sentence: the days, then each stretch of hours. */
export function sayOuverturesSimple(jours: readonly JourOuvert[]): string[] {
  return groupAlike(jours).flatMap((group) => [
    `المكان مفتوح ${sayJoursDe(group)}.`,
    ...(group[0]?.plages ?? []).map((plage, i) =>
      i === 0 ? `تعالوا ${sayPlageEnMots(plage)}.` : `أو تعالوا ${sayPlageEnMots(plage)}.`,
    ),
  ])
}

function groupAlike(jours: readonly JourOuvert[]): JourOuvert[][] {
  const groups = new Map<string, JourOuvert[]>()
  for (const jour of jours) {
    const hours = jour.plages.map(sayPlageEnMots).join(' و')
    const key = jour.date === null ? hours : `${jour.date} ${hours}`
    groups.set(key, [...(groups.get(key) ?? []), jour])
  }
  return [...groups.values()]
}

const isRange = (jours: readonly number[]): boolean =>
  jours.length > 2 && jours.every((jour, i) => i === 0 || jour === (jours[i - 1] ?? 0) + 1)

/** "الثلاثاء 13:00-18:00": for a text message. Empty: not known. */
export function sayOuverturesCourt(jours: readonly JourOuvert[]): string {
  return groupAlike(jours)
    .map((group) => `${sayJoursDe(group)} ${sayPlagesCourt(group[0]?.plages ?? [])}`)
    .join('؛ ')
}

/** The first day it is open from a day on; of dates, the soonest. Empty: not known. */
export function sayProchaineOuverture(jours: readonly JourOuvert[], today: CivilDate): string {
  const dated = jours.map((jour) => ({
    ...jour,
    date: jour.date ?? today + ((jour.jour - weekday(today) + 7) % 7),
    isWeekly: jour.date === null,
  }))
  const [first] = dated.filter(({ date }) => date >= today).sort((a, b) => a.date - b.date)
  if (first === undefined) return ''
  return `${first.isWeekly ? (JOURS[first.jour] ?? '') : jourLong(first.date)} ${sayPlagesCourt(first.plages)}`
}

const sayPlagesCourt = (plages: readonly TimeRange[]): string => plages.map(sayPlageEnMots).join(' و')

/** "مفتوح الثلاثاء من 13:00 إلى 18:00"; empty: not known. */
export const sayOuvertures = (jours: readonly JourOuvert[]): string =>
  jours.length === 0 ? '' : `مفتوح ${sayJoursOuverts(jours).join('؛ ')}`

const sayPlageEnMots = ({ start, end }: TimeRange): string =>
  start === 0 && end >= 1440 ? 'طوال اليوم' : `من ${heure(start)} إلى ${heure(end)}`

/** Weekdays in order: three and more that follow each other are a range. */
function sayJours(jours: readonly number[]): string {
  const names = jours.map((jour) => JOURS[jour] ?? '')
  if (isRange(jours)) return jours.length === 7 ? 'كل الأيام' : `من ${names[0]} إلى ${names.at(-1)}`
  return names.join(' و')
}
