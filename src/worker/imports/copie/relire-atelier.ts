import { type AteliersFile, encodeAteliers } from '../../../dataset/ateliers-file.ts'
import { type CivilDate, formatIsoDate } from '../../../domain/calendar/civil-date.ts'
import { ownValue } from '../../../domain/common/own-value.ts'
import { ATELIER_VIDE } from '../../../domain/sessions/atelier.ts'
import { ENTRIES } from '../../../domain/sessions/table/column-rules.ts'
import type { Genre } from '../../../domain/sessions/table/columns.ts'
import { ateliersSansAVenir } from '../../../domain/sessions/table/date-a-venir.ts'
import { readAteliers } from '../../../domain/sessions/table/table.ts'
import { formatLocalTime } from '../../../domain/sessions/table/table-write.ts'
import { type Champ, cellsOf, type Dire, isRecord, tellChanges, tellUnknown } from './relire.ts'

const KNOWN: ReadonlySet<string> = new Set([...ENTRIES.map(({ property }) => property), 'corrige'])
const VIDE: Readonly<Record<string, unknown>> = { id: '', ...ATELIER_VIDE }
/** Days from 1970 that a text can name. */
const JOUR_MAX = 2_900_000
const MINUTE_MAX = 1439

/** A line of workshops of a copy, read by the reader of all tables; null where that leaves it out. */
export function relireAtelier(
  record: Readonly<Record<string, unknown>>,
  dire: Dire,
  le: CivilDate,
): AteliersFile['ateliers'][number] | null {
  tellUnknown(record, KNOWN, dire)
  const champs = ENTRIES.map(({ name, property, column }): Champ => {
    const valeur = ownValue(Object.hasOwn(record, property) ? record : VIDE, property)
    return { nom: name, valeur, cellule: cellOf(column.type, valeur) }
  })
  const { ateliers, rejects, warnings } = ateliersSansAVenir(readAteliers([cellsOf(champs, dire)]), le)
  const [atelier] = ateliers
  if (atelier === undefined) {
    for (const { field, value, reason } of rejects) dire(field, value, reason, 'rejet')
    return null
  }
  const reasons = new Map([...warnings, ...rejects].map(({ field, reason }) => [field, reason]))
  const fieldOf = new Map(ENTRIES.map(({ name, property }) => [name as string, atelier[property] as unknown]))
  tellChanges(champs, (nom) => fieldOf.get(nom), reasons, dire)
  return encodeAteliers('', [atelier]).ateliers[0] ?? null
}

const isDay = (value: unknown): value is number =>
  Number.isInteger(value) && Math.abs(value as number) <= JOUR_MAX

/** A local time as a cell holds it; null for none. */
function timeOf(value: unknown): string | null {
  if (!isRecord(value) || !isDay(value.date)) return null
  const { date, minute = null } = value
  if (minute === null) return formatLocalTime({ date, minute })
  const isMinute = Number.isInteger(minute) && (minute as number) >= 0 && (minute as number) <= MINUTE_MAX
  return isMinute ? formatLocalTime({ date, minute: minute as number }) : null
}

function cellOf(genre: Genre, value: unknown): string | null {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number') {
    if (genre !== 'jour') return String(value)
    return isDay(value) ? formatIsoDate(value) : null
  }
  if (!Array.isArray(value)) return timeOf(value)
  const items = value.map((one) => (typeof one === 'string' ? one : timeOf(one)))
  return items.includes(null) ? null : items.join('|')
}
