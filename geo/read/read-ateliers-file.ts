import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import ICAL from 'ical.js'
import type { CivilDate } from '../../src/domain/calendar/civil-date.ts'
import { FUSEAU_METROPOLE } from '../../src/domain/calendar/fuseau.ts'
import { importIcs } from '../../src/domain/sessions/ics/ics-import.ts'
import { readAteliers, type TableAteliers } from '../../src/domain/sessions/table/table.ts'
import { decodeText, remarksOnEncoding } from '../../src/domain/tables/decode-text.ts'
import { parseTableOrWorkbook } from '../../src/domain/tables/parse-xlsx.ts'

/** What is known beside the file: the days and the clock (IANA zone) asked for. */
export interface AteliersFileOptions {
  readonly fenetre?: { readonly du: CivilDate; readonly au: CivilDate }
  readonly fuseau?: string | undefined
  /** Clock of the place that the file is about, where neither the file nor the person names one. */
  readonly fuseauLieu?: string | undefined
}

export interface AteliersFile extends TableAteliers {
  /** Rows of a table, or events of a calendar. */
  readonly lues: number
  /** Of these, kept. */
  readonly gardees: number
  /** Single events outside the days asked for: not read further. */
  readonly horsPeriode: number
  /** Remarks on the file as a whole. */
  readonly problemes: readonly string[]
  /** Names of properties of a calendar's events that are not read, with how many of each there are. */
  readonly nonLues: ReadonlyMap<string, number>
  /** Clock of what is held in an unknown place, where the file says one. */
  readonly fuseau: string | null
  /** Events in UTC or without zone, in a file that names no clock. */
  readonly sansFuseau: number
}

/**
 * Reads a file of ateliers from the disk: the table in CSV, JSON or a workbook (.xlsx), or a calendar (.ics),
 * recognised by what it holds. Rejects when the file cannot be opened.
 */
export function readAteliersFile(path: string, options: AteliersFileOptions = {}): Promise<AteliersFile> {
  return readAteliersBytes(readFileSync(path), basename(path), options)
}

/** The same, from the bytes of a file of that name. */
export async function readAteliersBytes(
  bytes: Uint8Array,
  nom: string,
  options: AteliersFileOptions = {},
): Promise<AteliersFile> {
  const { texte } = decodeText(bytes.subarray(0, 200))
  if (/^\ufeff?\s*BEGIN:VCALENDAR/i.test(texte)) return readCalendar(bytes, nom, options)
  const table = await parseTableOrWorkbook(bytes, nom)
  const read = readAteliers(table.rows, table.numeros)
  return {
    ...read,
    lues: table.rows.length,
    gardees: table.rows.length - new Set(read.rejects.map(({ line }) => line)).size,
    horsPeriode: 0,
    problemes: [...table.problemes, ...remarksOnEncoding(table.encodage).map((said) => `${nom} : ${said}`)],
    nonLues: new Map(),
    fuseau: null,
    sansFuseau: 0,
  }
}

function readCalendar(
  bytes: Uint8Array,
  nom: string,
  { fenetre, fuseau, fuseauLieu = FUSEAU_METROPOLE }: AteliersFileOptions,
): AteliersFile {
  const table = importIcs(bytes, ICAL, {
    lieuId: '',
    commune: '',
    codeInsee: '',
    fuseau: fuseauLieu,
    ...(fuseau === undefined ? {} : { fuseauDemande: fuseau }),
    ...(fenetre === undefined ? {} : { fenetre }),
    source: basename(nom),
  })
  const { lus, gardes, horsFenetre } = table.comptes
  return {
    ...table,
    lues: lus,
    gardees: gardes,
    horsPeriode: horsFenetre,
    fuseau: table.sansFuseau > 0 ? null : table.fuseau,
  }
}
