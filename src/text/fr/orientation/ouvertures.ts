import type { TimeRange } from '../../../domain/places/hours/model.ts'
import { faireOuvertures, isWholeDay, joursAbreges, runsOf } from '../../langue/faire/ouvertures.ts'
import { heure } from '../dates/heure.ts'
import { JOURS } from '../format.ts'
import { jourLong } from '../quand.ts'

const SEMAINE = [0, 1, 2, 3, 4, 5, 6]

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

/** Weekdays in order: three and more that follow each other are a range. */
function sayJours(jours: readonly number[]): string {
  const names = jours.map((jour) => JOURS[jour] ?? '')
  if (jours.length > 2 && runsOf(jours).length === 1)
    return jours.length === 7 ? 'tous les jours' : `du ${names[0]} au ${names.at(-1)}`
  const each = names.map((name) => `le ${name}`)
  return each.length < 2 ? each.join('') : `${each.slice(0, -1).join(', ')} et ${each.at(-1)}`
}

const heureCourte = (minute: number): string => heure(minute).replaceAll('\u00a0', '')

export const { sayOuvertures, sayOuverturesSimple, sayOuverturesCourt, sayProchaineOuverture } =
  faireOuvertures({
    jourLong,
    jours: sayJours,
    joursSimples: sayJoursSimple,
    joursCourts: (jours) => joursAbreges(jours, (jour = 0) => (JOURS[jour] ?? '').slice(0, 3)),
    plage: (plage: TimeRange) =>
      isWholeDay(plage) ? 'toute la journée' : `de ${heure(plage.start)} à ${heure(plage.end)}`,
    plageCourte: (plage) =>
      isWholeDay(plage) ? '24h/24' : `${heureCourte(plage.start)}-${heureCourte(plage.end)}`,
    et: ' et ',
    ouvert: (quand) => `ouvert ${quand}`,
    estOuvert: (quand) => `C’est ouvert ${quand}.`,
    venez: (plage, isFirst) => (isFirst ? `Venez ${plage}.` : `Ou venez ${plage}.`),
    pointVirgule: ' ; ',
  })
