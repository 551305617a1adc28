import { formatIsoDate } from '../../calendar/civil-date.ts'
import { isKnownZone } from '../../calendar/fuseau.ts'
import { isCodeInsee } from '../../geo/codes.ts'
import type { Atelier } from '../atelier.ts'
import { namesOneSession } from '../expand-groupes.ts'
import { ruleOfText } from '../expand-occurrences.ts'
import { isStartGiven } from '../recurrence/expand-rule.ts'
import { dropStartTime } from '../recurrence/parse-rule.ts'
import { type CellValue, ENTRIES, ID_MAX } from './column-rules.ts'
import { COLONNES_ATELIERS, type ColonneAtelier } from './columns.ts'
import { type AnomalieAtelier, type CellReader, cellReader, readCell } from './table-cells.ts'

export interface TableAteliers {
  readonly ateliers: readonly Atelier[]
  /** Cells for which their line was left out. */
  readonly rejects: readonly AnomalieAtelier[]
  /** Cells mended or left aside; their line is kept. */
  readonly warnings: readonly AnomalieAtelier[]
}

/**
 * Reads the rows of an ateliers table, CSV or JSON, keyed by column. `lines` gives the line number of each row
 * in its file; without it, rows follow a heading on line 1. A line is left out when its id, type, dates, rule,
 * zone, seats or status cannot be read; any other odd cell is dropped with a warning.
 */
export function readAteliers(
  rows: readonly Readonly<Record<string, unknown>>[],
  lines?: readonly number[],
): TableAteliers {
  const ateliers: Atelier[] = []
  const rejects: AnomalieAtelier[] = []
  const warnings: AnomalieAtelier[] = []
  const known: ReadonlySet<string> = new Set(COLONNES_ATELIERS)
  for (const field of Object.keys(rows[0] ?? {})) {
    if (!known.has(field)) warnings.push({ line: 1, field, value: '', reason: 'colonne inconnue, non lue' })
  }
  for (const [index, row] of rows.entries()) {
    const before = rejects.length
    const reader = cellReader(row, lines?.[index] ?? index + 2, rejects, warnings)
    const atelier = readAtelier(reader)
    if (rejects.length === before) ateliers.push(atelier)
  }
  return { ateliers, rejects, warnings }
}

function readAtelier(reader: CellReader): Atelier {
  const values: Partial<Record<keyof Atelier, CellValue>> = {}
  for (const { name, property, column } of ENTRIES) {
    const text = name === 'rrule' ? readRrule(reader, (values.debut as Atelier['debut']) ?? null) : null
    values[property] = text ?? CHECKED[name]?.(reader) ?? readCell(reader, name, column)
    if (name === 'longitude') dropHalfPosition(reader, values)
  }
  return checkTogether(reader, values as Atelier)
}

/** Columns whose text is checked by more than its form. */
const CHECKED: Partial<Record<ColonneAtelier, (reader: CellReader) => string>> = {
  id: readId,
  code_insee: readCodeInsee,
  fuseau: readFuseau,
}

/** What only several cells together can show. */
function checkTogether(reader: CellReader, atelier: Atelier): Atelier {
  const { debut, rrule, rdate, reserves, valideDu, valideAu, places, placesPrises } = atelier
  const isUndated = debut === null && (rrule !== '' || rdate.length === 0)
  if (isUndated && reserves.length === 0 && reader.text('debut') === '') {
    reader.refuse('debut', '', 'série sans début : attendu AAAA-MM-JJTHH:MM')
  }
  if (!namesOneSession(atelier)) {
    if (reader.text('type') === '') reader.warn('type', '', 'type manquant : lu comme « atelier »')
    if (atelier.titre === '') reader.warn('titre', '', 'titre manquant')
  }
  if (valideDu !== null && valideAu !== null && valideAu < valideDu) {
    reader.refuse('valide_au', reader.text('valide_au'), `avant valide_du (${formatIsoDate(valideDu)})`)
  }
  if (places !== null && placesPrises !== null && placesPrises > places) {
    reader.warn('places_prises', String(placesPrises), `plus que les ${places} places`)
  }
  const parsed = rrule === '' ? null : ruleOfText(rrule)
  if (debut !== null && parsed?.ok && !isStartGiven(parsed.rule, debut.date)) {
    reader.warn('debut', reader.text('debut'), 'hors de la règle rrule : compté comme première séance')
  }
  if (atelier.statut === 'reportee' && (debut === null || !namesOneSession(atelier))) {
    reader.warn('statut', 'reportee', 'sans nouvelle date : la séance est comptée comme annulée')
  }
  if (atelier.moment === null || debut === null || debut.minute === null) return atelier
  reader.warn('moment', atelier.moment, 'l’heure est connue : moment laissé de côté')
  return { ...atelier, moment: null }
}

function readId(reader: CellReader): string {
  const id = reader.text('id')
  if (id === '') reader.refuse('id', '', 'identifiant manquant')
  if (id.length > ID_MAX) reader.refuse('id', id, `plus de ${ID_MAX} caractères`)
  return id
}

function readRrule(reader: CellReader, debut: Atelier['debut']): string {
  const text = dropStartTime(reader.text('rrule'), debut?.minute ?? null)
  const parsed = text === '' ? null : ruleOfText(text)
  if (parsed !== null && !parsed.ok) reader.refuse('rrule', text, parsed.reason)
  return text
}

function readFuseau(reader: CellReader): string {
  const zone = reader.text('fuseau')
  if (zone !== '' && !isKnownZone(zone))
    reader.refuse('fuseau', zone, 'fuseau inconnu (exemple : Europe/Paris)')
  return zone
}

function readCodeInsee(reader: CellReader): string {
  const code = reader.text('code_insee').toUpperCase()
  if (code === '' || isCodeInsee(code)) return code
  reader.warn('code_insee', code, 'attendu un code INSEE de commune, laissé de côté')
  return ''
}

/** Both coordinates, or neither; (0, 0) is a missing position, not a place. */
function dropHalfPosition(
  reader: CellReader,
  position: { latitude?: CellValue; longitude?: CellValue },
): void {
  const { latitude = null, longitude = null } = position
  const isMissing = latitude === null || longitude === null || (latitude === 0 && longitude === 0)
  if (!isMissing) return
  if (latitude !== null || longitude !== null)
    reader.warn('latitude', `${latitude}`, 'position incomplète, laissée de côté')
  position.latitude = null
  position.longitude = null
}
