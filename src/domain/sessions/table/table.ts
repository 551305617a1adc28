import { formatIsoDate } from '../../calendar/civil-date.ts'
import { isKnownZone } from '../../calendar/fuseau.ts'
import { ZONES_SCOLAIRES } from '../../calendar/vacances-scolaires.ts'
import { isCodeInsee } from '../../geo/codes.ts'
import type { Atelier } from '../atelier.ts'
import { namesOneSession } from '../expand-groupes.ts'
import { ruleOfText } from '../expand-occurrences.ts'
import { isStartGiven } from '../recurrence/expand-rule.ts'
import {
  type CellReader,
  cellReader,
  readChoice,
  readChoices,
  readDate,
  readDecimal,
  readInteger,
  readLocalTime,
  readLocalTimes,
} from './table-cells.ts'
import { type AnomalieAtelier, COLONNES_ATELIERS, type ColonneAtelier } from './table-columns.ts'
import {
  CONFIANCES,
  FRAIS,
  INSCRIPTIONS,
  MOMENTS,
  NIVEAUX,
  OUI_NON,
  OUVERT_FERME,
  PUBLICS,
  RESERVES,
  STATUTS,
  THEMATIQUES,
  TYPES_ATELIER,
} from './table-values.ts'

export interface TableAteliers {
  readonly ateliers: readonly Atelier[]
  /** Cells for which their line was left out. */
  readonly rejects: readonly AnomalieAtelier[]
  /** Cells mended or left aside; their line is kept. */
  readonly warnings: readonly AnomalieAtelier[]
}

const MAX_ID_LENGTH = 200
const LANGUAGE = /^[a-z]{2}$/
const EMAIL = /^[^\s@|]{1,100}@[^\s@|]{1,100}$/
const LINK = /^https?:\/\/[^\s"<>|]{1,2000}$/
const PHONE = /^\+?[\d .()-]{4,25}$/

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
  const atelier: Atelier = {
    id: readId(reader),
    lieuId: reader.text('lieu_id'),
    tourneeId: reader.text('tournee_id'),
    ordre: readInteger(reader, 'ordre', 1, 10_000),
    type: readChoice(reader, 'type', TYPES_ATELIER) ?? 'atelier',
    titre: reader.text('titre'),
    thematiques: readChoices(reader, 'thematiques', THEMATIQUES),
    niveau: readChoice(reader, 'niveau', NIVEAUX),
    publics: readChoices(reader, 'publics', PUBLICS),
    langues: reader
      .list('langues')
      .filter((code) => keeps(reader, 'langues', code, LANGUAGE, 'un code de deux lettres')),
    accessibilite: reader.list('accessibilite'),
    fraisACharge: readChoices(reader, 'frais_a_charge', FRAIS),
    chequesNumeriques: readChoice(reader, 'cheques_numeriques', OUI_NON),
    places: readInteger(reader, 'places', 0, 100_000),
    placesPrises: readInteger(reader, 'places_prises', 0, 100_000),
    materiel: reader.list('materiel'),
    inscription: readChoices(reader, 'inscription', INSCRIPTIONS),
    telephone: readMatching(reader, 'telephone', PHONE, 'un numéro de téléphone'),
    courriel: readMatching(reader, 'courriel', EMAIL, 'une adresse de courriel'),
    lien: readMatching(reader, 'lien', LINK, 'une adresse http:// ou https://'),
    adresse: reader.text('adresse'),
    commune: reader.text('commune'),
    codeInsee: readCodeInsee(reader),
    ...readPosition(reader),
    fuseau: readFuseau(reader),
    debut: readLocalTime(reader, 'debut'),
    dureeMin: readInteger(reader, 'duree_min', 1, 10_080),
    moment: readChoice(reader, 'moment', MOMENTS),
    rrule: readRrule(reader),
    rdate: readLocalTimes(reader, 'rdate'),
    exdate: readLocalTimes(reader, 'exdate'),
    valideDu: readDate(reader, 'valide_du'),
    valideAu: readDate(reader, 'valide_au'),
    joursFeries: readChoice(reader, 'jours_feries', OUVERT_FERME),
    vacancesScolaires: readChoice(reader, 'vacances_scolaires', OUVERT_FERME),
    zoneScolaire: readChoice(reader, 'zone_scolaire', ZONES_SCOLAIRES),
    statut: readChoice(reader, 'statut', STATUTS) ?? 'prevue',
    motif: reader.text('motif'),
    source: reader.text('source'),
    dateMaj: readDate(reader, 'date_maj'),
    confiance: readChoice(reader, 'confiance', CONFIANCES) ?? 'fait',
    texteSource: reader.text('texte_source'),
    champsExemple: reader.list('champs_exemple'),
    reserves: readChoices(reader, 'reserves', RESERVES),
  }
  return checkTogether(reader, atelier)
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
  if (id.length > MAX_ID_LENGTH) reader.refuse('id', id, `plus de ${MAX_ID_LENGTH} caractères`)
  return id
}

function readRrule(reader: CellReader): string {
  const text = reader.text('rrule')
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
function readPosition(reader: CellReader): { latitude: number | null; longitude: number | null } {
  const latitude = readDecimal(reader, 'latitude', 90)
  const longitude = readDecimal(reader, 'longitude', 180)
  const isMissing = latitude === null || longitude === null || (latitude === 0 && longitude === 0)
  if (!isMissing) return { latitude, longitude }
  if (latitude !== null || longitude !== null)
    reader.warn('latitude', `${latitude}`, 'position incomplète, laissée de côté')
  return { latitude: null, longitude: null }
}

function readMatching(reader: CellReader, field: ColonneAtelier, pattern: RegExp, wanted: string): string {
  const text = reader.text(field)
  return text !== '' && keeps(reader, field, text, pattern, wanted) ? text : ''
}

function keeps(
  reader: CellReader,
  field: ColonneAtelier,
  text: string,
  pattern: RegExp,
  wanted: string,
): boolean {
  if (pattern.test(text)) return true
  reader.warn(field, text, `attendu ${wanted}, laissé de côté`)
  return false
}
