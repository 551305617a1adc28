import { civilDate, formatIsoDate } from '../../domain/calendar/civil-date.ts'
import { weekForm } from '../../domain/imports/edits/week-form.ts'
import type { DateRange, MonthDay, Rule } from '../../domain/places/hours/model.ts'
import { parseHoraires } from '../../domain/places/hours/parse.ts'
import { dateLongue, JOURS } from '../fr/format.ts'

/**
 * Opening hours of the schema as a sentence has them: "lundi et mardi : 9h-12h ; samedi : 10h-12h ; fermé du 7 au …".
 * Null for hours that are no plain week: then the text says most.
 */
export function horairesEnMots(horaires: string): string | null {
  const week = weekForm(horaires)
  if (week === null) return null
  const days = week.jours.flatMap((text, i) =>
    text === '' || (i > 0 && week.jours[i - 1] === text) ? [] : [sayDays(week.jours, i)],
  )
  const parsed = week.suite === '' ? null : parseHoraires(week.suite)
  if (parsed !== null && !parsed.ok) return null
  const closures = (parsed?.horaires.rules ?? []).map(sayClosure)
  const said = closures.filter((one) => one !== null)
  return said.length < closures.length ? null : [...days, ...said].join(' ; ')
}

/** Days in a row with the same hours as the first. */
function sayDays(jours: readonly string[], first: number): string {
  let last = first
  while (jours[last + 1] === jours[first]) last++
  const [from, to] = [JOURS[first] ?? '', JOURS[last] ?? '']
  const days = last === first ? from : last === first + 1 ? `${from} et ${to}` : `du ${from} au ${to}`
  return `${days} : ${jours[first]}`
}

function sayClosure({ state, dates, years, weeks, holidays, days, times, comment }: Rule): string | null {
  const [only] = dates ?? []
  const isPlain = [years, weeks, holidays, days, times].every((selector) => selector === null)
  if (state !== 'ferme' || !isPlain || dates?.length !== 1 || only === undefined) return null
  const span = sayDates(only)
  return span === null ? null : `fermé ${span}${comment === null ? '' : ` (${comment})`}`
}

function sayDates(range: DateRange): string | null {
  if (range.kind !== 'days') return null
  const [from, to] = [dayOf(range.from), dayOf(range.to)]
  if (from === null || to === null) return null
  return from === to ? `le ${dateLongue(from)}` : `du ${dateLongue(from)} au ${dateLongue(to)}`
}

const dayOf = ({ year, month, day }: MonthDay): string | null =>
  year === null ? null : formatIsoDate(civilDate(year, month, day))
