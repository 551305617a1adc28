import { DAY_MS, MINUTE_MS, MINUTES_PER_DAY } from '../common/durees.ts'
import { ownValue } from '../common/own-value.ts'
import { remember } from '../common/remember.ts'
import { type CivilDate, toYmd } from './civil-date.ts'

/**
 * Local time and instants, by `Intl` alone. An `Intl.DateTimeFormat` call costs microseconds, so that each
 * zone is asked once per year for its clock changes; the rest is a search in a short table.
 */

/** The least distance looked between two clock changes. Morocco's Ramadan change lasts about 30 days. */
const PROBE_DAYS = 7
/** Years for which clock changes are searched; outside, the zone is asked directly. */
const FIRST_CACHED_YEAR = 1970
const LAST_CACHED_YEAR = 2199

/** Instants (epoch ms) at which an offset begins; the first one begins with the UTC year. */
type YearOffsets = { starts: number[]; offsetsMin: number[] }
type Zone = { format: Intl.DateTimeFormat; years: Map<number, YearOffsets> }

/** Spellings of a zone are kept apart ("europe/paris"), so that a hostile file could write very many. */
const MAX_CACHED_ZONES = 1000
const zoneOf = remember(MAX_CACHED_ZONES, openZone)

/** IANA zones of the places whose INSEE code begins so; everywhere else, Europe/Paris. */
export const FUSEAU_PAR_DEPARTEMENT: Readonly<Record<string, string>> = {
  '971': 'America/Guadeloupe',
  '972': 'America/Martinique',
  '973': 'America/Cayenne',
  '974': 'Indian/Reunion',
  '975': 'America/Miquelon',
  '976': 'Indian/Mayotte',
  '977': 'America/St_Barthelemy',
  '978': 'America/Marigot',
  '986': 'Pacific/Wallis',
  '987': 'Pacific/Tahiti',
  '988': 'Pacific/Noumea',
}

/** IANA zone of a commune, by the first characters of its INSEE code (or département code). */
export function fuseauOfCommune(codeInsee: string): string {
  return ownValue(FUSEAU_PAR_DEPARTEMENT, codeInsee.slice(0, 3)) ?? FUSEAU_METROPOLE
}

export const FUSEAU_METROPOLE = 'Europe/Paris'

/** Whether this engine knows the zone name. */
export function isKnownZone(zone: string): boolean {
  try {
    zoneOf(zone)
    return true
  } catch {
    return false
  }
}

/** Local day, minute of that day and offset (minutes east of UTC) of an instant in a zone. */
export function instantToLocal(
  epochMs: number,
  zone: string,
): { date: CivilDate; minute: number; offsetMin: number } {
  const offsetMin = offsetMinAt(epochMs, zone)
  const localMin = Math.floor(epochMs / MINUTE_MS) + offsetMin
  const date = Math.floor(localMin / MINUTES_PER_DAY)
  return { date, minute: localMin - date * MINUTES_PER_DAY, offsetMin }
}

/** Offset of a zone at an instant, in minutes east of UTC. */
export function offsetMinAt(epochMs: number, zone: string): number {
  const entry = zoneOf(zone)
  const { year } = toYmd(Math.floor(epochMs / DAY_MS))
  if (year < FIRST_CACHED_YEAR || year > LAST_CACHED_YEAR) return askOffsetMin(entry.format, epochMs)
  let offsets = entry.years.get(year)
  if (offsets === undefined) {
    offsets = findYearOffsets(entry.format, year)
    entry.years.set(year, offsets)
  }
  let index = offsets.starts.length - 1
  while (index > 0 && epochMs < (offsets.starts[index] ?? 0)) index--
  return offsets.offsetsMin[index] ?? 0
}

function openZone(name: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    era: 'short',
  })
  return { format, years: new Map() }
}

function findYearOffsets(format: Intl.DateTimeFormat, year: number): YearOffsets {
  const yearStart = Date.UTC(year, 0, 1)
  const yearEnd = Date.UTC(year + 1, 0, 1)
  const starts = [yearStart]
  const offsetsMin = [askOffsetMin(format, yearStart)]
  for (let from = yearStart; from < yearEnd; from += PROBE_DAYS * DAY_MS) {
    const to = Math.min(from + PROBE_DAYS * DAY_MS, yearEnd)
    const before = offsetsMin[offsetsMin.length - 1] ?? 0
    const after = askOffsetMin(format, to)
    if (after === before) continue
    starts.push(findChange(format, from, to, before))
    offsetsMin.push(after)
  }
  return { starts, offsetsMin }
}

/** First minute at which the offset is no longer `before`, between two instants around one change. */
function findChange(format: Intl.DateTimeFormat, from: number, to: number, before: number): number {
  let low = from / MINUTE_MS
  let high = to / MINUTE_MS
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (askOffsetMin(format, middle * MINUTE_MS) === before) low = middle
    else high = middle
  }
  return high * MINUTE_MS
}

function askOffsetMin(format: Intl.DateTimeFormat, epochMs: number): number {
  const fields: Record<string, string> = {}
  for (const part of format.formatToParts(epochMs)) fields[part.type] = part.value
  const year = fields.era === 'BC' ? 1 - Number(fields.year) : Number(fields.year)
  // Date.UTC reads the years 0 to 99 as 1900 to 1999.
  const local = new Date(0)
  local.setUTCFullYear(year, Number(fields.month) - 1, Number(fields.day))
  local.setUTCHours(Number(fields.hour), Number(fields.minute))
  return Math.round(local.getTime() / MINUTE_MS - Math.floor(epochMs / MINUTE_MS))
}
