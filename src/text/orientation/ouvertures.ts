import type { JourOuvert } from '../../domain/orientation/ouvertures.ts'
import type { TimeRange } from '../../domain/places/hours/model.ts'
import { JOURS } from '../format.ts'
import { heure } from '../horaires.ts'
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
  return groupAlike(jours).flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const days =
      first.date === null
        ? daysInPairs(group.map(({ jour }) => jour)).map((said) => `C’est ouvert ${said}.`)
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

/** A range whole, other days two by two. */
function daysInPairs(jours: readonly number[]): string[] {
  if (isRange(jours)) return [sayJours(jours)]
  return Array.from({ length: Math.ceil(jours.length / 2) }, (_, i) =>
    sayJours(jours.slice(2 * i, 2 * i + 2)),
  )
}

const isRange = (jours: readonly number[]): boolean =>
  jours.length > 2 && jours.every((jour, i) => jour === (jours[0] ?? 0) + i)

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
