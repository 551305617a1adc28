import { type CivilDate, weekday } from '../../../domain/calendar/civil-date.ts'
import type { JourOuvert } from '../../../domain/orientation/ouvertures.ts'
import type { TimeRange } from '../../../domain/places/hours/model.ts'
import { heure } from '../dates/heure.ts'
import { JOURS } from '../format.ts'
import { jourLong } from '../quand.ts'

const inWords = ({ start, end }: TimeRange): string =>
  start === 0 && end >= 1440 ? 'all day' : `from ${heure(start)} to ${heure(end)}`
const dayOf = (jour = 0): string => JOURS[jour] ?? ''

/** Days that have the same hours, from the first of them. */
function groupAlike(jours: readonly JourOuvert[]): JourOuvert[][] {
  const groups = new Map<string, JourOuvert[]>()
  for (const jour of jours) {
    const hours = jour.plages.map(inWords).join(' and ')
    const key = jour.date === null ? hours : `${jour.date} ${hours}`
    groups.set(key, [...(groups.get(key) ?? []), jour])
  }
  return [...groups.values()]
}

/** Weekdays in order, cut where one is missing; three and more in a row are a range. */
function rangesOf(jours: readonly number[], say: (jour?: number) => string, to: string): string[] {
  const runs: number[][] = []
  for (const jour of jours) {
    const last = runs.at(-1)
    if (last?.at(-1) === jour - 1) last.push(jour)
    else runs.push([jour])
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${say(run[0])}${to}${say(run.at(-1))}`] : run.map(say)))
}

const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

const daysOf = (group: readonly JourOuvert[]): string => {
  const [first] = group
  if (first === undefined) return ''
  if (first.date !== null) return `on ${jourLong(first.date)}`
  if (group.length === 7) return 'every day'
  const parts = rangesOf(
    group.map(({ jour }) => jour),
    dayOf,
    ' to ',
  )
  return `${parts.length === 1 && group.length > 2 ? '' : 'on '}${joined(parts)}`
}

/** "open on Tuesday from 1 pm to 6 pm; Monday to Friday from 9 am to noon"; empty: not known. */
export const sayOuvertures = (jours: readonly JourOuvert[]): string =>
  jours.length === 0
    ? ''
    : `open ${groupAlike(jours)
        .map((group) => `${daysOf(group)} ${(group[0]?.plages ?? []).map(inWords).join(' and ')}`)
        .join('; ')}`

/** Plain English, one idea a sentence: the days, then each stretch of hours. */
export const sayOuverturesSimple = (jours: readonly JourOuvert[]): string[] =>
  groupAlike(jours).flatMap((group) => [
    `It is open ${daysOf(group)}.`,
    ...(group[0]?.plages ?? []).map((plage, i) => `${i === 0 ? 'Come' : 'Or come'} ${inWords(plage)}.`),
  ])

const short = (jour = 0): string => dayOf(jour).slice(0, 3)
const shortHours = (plages: readonly TimeRange[]): string =>
  plages
    .map(({ start, end }) =>
      start === 0 && end >= 1440 ? '24h' : `${heure(start)}-${heure(end)}`.replace(/\s/g, ''),
    )
    .join(' ')

/** "Mon-Fri 9am-noon 2pm-5pm; Sat 9am-noon": for a text message. Empty: not known. */
export const sayOuverturesCourt = (jours: readonly JourOuvert[]): string =>
  groupAlike(jours)
    .map((group) => {
      const date = group[0]?.date ?? null
      const days = rangesOf(
        group.map(({ jour }) => jour),
        short,
        '-',
      ).join(' ')
      return `${date === null ? days : jourLong(date)} ${shortHours(group[0]?.plages ?? [])}`
    })
    .join('; ')

/** "Tue 1pm-6pm": the first day it is open from a day on. Empty: not known. */
export function sayProchaineOuverture(jours: readonly JourOuvert[], today: CivilDate): string {
  const dated = jours.map((jour) => ({
    ...jour,
    date: jour.date ?? today + ((jour.jour - weekday(today) + 7) % 7),
    isWeekly: jour.date === null,
  }))
  const [first] = dated.filter(({ date }) => date >= today).sort((a, b) => a.date - b.date)
  if (first === undefined) return ''
  return `${first.isWeekly ? short(first.jour) : jourLong(first.date)} ${shortHours(first.plages)}`
}
