import ICAL from 'ical.js'
import { parseIsoDate } from '../../../src/domain/calendar/civil-date.ts'
import { formatIsoWithOffset } from '../../../src/domain/calendar/instants.ts'
import type { Seance } from '../../../src/domain/sessions/atelier.ts'
import { expandAll } from '../../../src/domain/sessions/expand-ateliers.ts'
import {
  type IcsImportOptions,
  importIcs,
  type TableIcs,
} from '../../../src/domain/sessions/ics/ics-import.ts'
import { NO_PLACE } from './expand.ts'

const OPTIONS: IcsImportOptions = {
  lieuId: '',
  commune: '',
  codeInsee: '',
  fuseau: 'Europe/Paris',
  source: 'agenda',
}

/** A calendar: lines of its heading, then events, each as its lines (a text may hold several). */
export function calendarOf(head: readonly string[], ...events: readonly (readonly string[])[]): string {
  const lines = events.flatMap((event) => ['BEGIN:VEVENT', ...event, 'END:VEVENT'])
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//essai//FR',
    ...head,
    ...lines,
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}

export const readIcs = (source: string | Uint8Array, options: Partial<IcsImportOptions> = {}): TableIcs =>
  importIcs(source, ICAL, { ...OPTIONS, ...options })

/** Sessions of a calendar in a window, on the clock the command line tells them. */
export function sessionsOf(
  source: string | Uint8Array,
  [du, au]: readonly [string, string],
  options: Partial<IcsImportOptions> = {},
): readonly Seance[] {
  const table = readIcs(source, options)
  const window = { du: parseIsoDate(du) ?? 0, au: parseIsoDate(au) ?? 0 }
  const fuseau = { zone: table.fuseau, demande: options.fuseauDemande !== undefined }
  return expandAll(table.ateliers, window, { ...NO_PLACE, fuseau }).seances
}

/** "2026-12-08T10:00+01:00 titre", with the status when it is not planned. */
export function sayShort({ debut, date, zone, titre, statut }: Seance): string {
  const at =
    debut === null ? new Date(date * 86_400_000).toISOString().slice(0, 10) : formatIsoWithOffset(debut, zone)
  return [at.replace(/:00([+-])/, '$1'), titre, statut === 'prevue' ? '' : statut].filter(Boolean).join(' ')
}
