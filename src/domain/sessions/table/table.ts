import { formatIsoDate } from '../../calendar/civil-date.ts'
import { isKnownZone } from '../../calendar/fuseau.ts'
import { fixCodeInsee } from '../../places/read/fix-codes.ts'
import { fixPhone } from '../../places/read/fix-phone.ts'
import { foldText } from '../../places/read/match-vocabulaire.ts'
import { ATELIER_VIDE, type Atelier } from '../atelier.ts'
import { isCorrectionOnly, namesOneSession } from '../expand-groupes.ts'
import { ruleOfText } from '../expand-occurrences.ts'
import { isStartGiven } from '../recurrence/expand-rule.ts'
import { canonicalRule, dropStartTime } from '../recurrence/parse-rule.ts'
import { type AtelierCells, type CellValue, ENTRIES, ID_MAX } from './column-rules.ts'
import { COLONNES_ATELIERS, type ColonneAtelier } from './columns.ts'
import { type AnomalieAtelier, type CellReader, cellReader, readCell } from './table-cells.ts'

export interface TableAteliers {
  readonly ateliers: readonly Atelier[]
  /** Line of each of them in its file. */
  readonly lignes: readonly number[]
  /** Cells for which their line was left out. */
  readonly rejects: readonly AnomalieAtelier[]
  /** Cells mended or left aside; their line is kept. */
  readonly warnings: readonly AnomalieAtelier[]
}

/**
 * Reads the rows of an ateliers table, CSV or JSON, keyed by column. `lines` gives the line number of each row
 * in its file; without it, rows follow a heading on line 1. A line is left out when its id, type, dates, rule,
 * zone or status cannot be read; any other odd cell is dropped with a warning.
 */
export function readAteliers(
  rows: readonly Readonly<Record<string, unknown>>[],
  lines?: readonly number[],
): TableAteliers {
  const ateliers: Atelier[] = []
  const lignes: number[] = []
  const rejects: AnomalieAtelier[] = []
  const warnings: AnomalieAtelier[] = []
  const doubtful = new Set<string>()
  for (const field of Object.keys(rows[0] ?? {})) {
    if (columnNamed(field) === null)
      warnings.push({ line: 1, field, value: '', reason: 'colonne inconnue, non lue' })
  }
  for (const [index, row] of rows.entries()) {
    const before = rejects.length
    const line = lines?.[index] ?? index + 2
    const reader = cellReader(nameColumns(row), line, rejects, warnings)
    const atelier = readAtelier(reader)
    if (rejects.length === before) ateliers.push(atelier)
    else withdraw(reader, atelier, rejects.slice(before), ateliers, doubtful)
    if (ateliers.length > lignes.length) lignes.push(line)
  }
  return { ateliers: ateliers.map((one) => doubt(one, doubtful)), lignes, rejects, warnings }
}

const BY_FOLDED = new Map(COLONNES_ATELIERS.map((name) => [foldText(name), name]))

/** The column of a heading, whatever its case, accents, blanks and punctuation; null for an unknown one. */
const columnNamed = (heading: string): ColonneAtelier | null => BY_FOLDED.get(foldText(heading)) ?? null

/** The row with its columns named as in the schema; a heading spelt so wins. */
function nameColumns(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const names = Object.keys(row)
  if (names.every((name) => columnNamed(name) === name || columnNamed(name) === null)) return row
  const named = names.map((name) => [columnNamed(name) ?? name, row[name]] as const)
  return {
    ...Object.fromEntries(named),
    ...Object.fromEntries(named.filter(([name], i) => name === names[i])),
  }
}

/**
 * A correction that cannot be read withdraws its session: it is to be checked, never held. When the session it
 * names cannot be read either, the whole series is.
 */
function withdraw(
  reader: CellReader,
  { id, rdate, rrule, dateMaj }: Atelier,
  faults: readonly AnomalieAtelier[],
  ateliers: Atelier[],
  doubtful: Set<string>,
): void {
  if (id === '' || rrule !== '' || reader.text('rrule') !== '' || reader.text('rdate') === '') return
  if (rdate.length === 1 && !faults.some(({ field }) => field === 'rdate')) {
    ateliers.push({ ...ATELIER_VIDE, id, rdate, statut: 'a_verifier', dateMaj })
    reader.warn('statut', reader.text('statut'), 'correction illisible : sa séance est à vérifier')
  } else if (reader.text('debut') === '' || reader.text('titre') === '') {
    doubtful.add(id)
    reader.warn('rdate', reader.text('rdate'), 'correction illisible : toute la série est à vérifier')
  }
}

const doubt = (line: Atelier, ids: ReadonlySet<string>): Atelier =>
  ids.has(line.id) && line.statut === 'prevue' && !namesOneSession(line)
    ? { ...line, statut: 'a_verifier' }
    : line

function readAtelier(reader: CellReader): Atelier {
  const values: Partial<Record<keyof AtelierCells, CellValue>> = {}
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
  telephone: readTelephone,
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
  const checked = doubtUnread(reader, atelier)
  if (checked.moment === null || debut === null || debut.minute === null) return checked
  reader.warn('moment', checked.moment, 'l’heure est connue : moment laissé de côté')
  return { ...checked, moment: null }
}

/**
 * What is said of holidays, or of the seats of one session, and cannot be read: the dates, or that session, are to
 * be checked.
 */
function doubtUnread(reader: CellReader, atelier: Atelier): Atelier {
  const isUnread = (name: ColonneAtelier, value: unknown): boolean =>
    value === null && reader.text(name) !== ''
  const { joursFeries, vacancesScolaires, places, placesPrises, reserves, statut } = atelier
  if (isUnread('jours_feries', joursFeries) || isUnread('vacances_scolaires', vacancesScolaires))
    return { ...atelier, reserves: [...new Set([...reserves, 'dates_a_verifier' as const])] }
  const isSeatsUnread = isUnread('places', places) || isUnread('places_prises', placesPrises)
  if (!isSeatsUnread || !isCorrectionOnly(atelier) || statut !== 'prevue') return atelier
  return { ...atelier, statut: 'a_verifier' }
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
  return parsed?.ok ? canonicalRule(text) : text
}

/** A name, as the published schema wants it: some programs know `+04:00` as a zone, others do not. */
const ZONE = /^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$/

function readFuseau(reader: CellReader): string {
  const zone = reader.text('fuseau')
  if (zone !== '' && !(ZONE.test(zone) && isKnownZone(zone)))
    reader.refuse('fuseau', zone, 'fuseau inconnu (exemple : Europe/Paris)')
  return zone
}

/** As for places: lost zeros, blanks and arrondissements are put right. */
function readCodeInsee(reader: CellReader): string {
  const text = reader.text('code_insee')
  const { valeur, avertissement } = fixCodeInsee(text)
  if (avertissement !== undefined)
    reader.warn('code_insee', text, 'attendu un code INSEE de commune, laissé de côté')
  return valeur
}

/** A number as it is written when it can be dialled so, else as for places; the first of several. */
function readTelephone(reader: CellReader): string {
  const text = reader.text('telephone')
  const even = text
    .replace(/^'/, '')
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/[\u2010-\u2015]/g, '-')
  if (even === '') return ''
  if (/^[1-9]\d{8}$/.test(even)) return `0${even}`
  if (/^\+?[\d .()-]{4,25}$/.test(even)) return even
  const { valeur, avertissement } = fixPhone(even)
  // What cannot be read comes back as it stands, and may begin so too.
  const isRead = /^\+\d+$/.test(valeur)
  if (!isRead) reader.warn('telephone', text, 'attendu un numéro de téléphone, laissé de côté')
  else if (avertissement !== undefined) reader.warn('telephone', text, avertissement)
  return isRead ? valeur : ''
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
