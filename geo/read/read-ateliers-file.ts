import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import ICAL from 'ical.js'
import type { CivilDate } from '../../src/domain/calendar/civil-date.ts'
import { FUSEAU_METROPOLE } from '../../src/domain/calendar/fuseau.ts'
import { importIcs } from '../../src/domain/sessions/ics/ics-import.ts'
import { readAteliers, type TableAteliers } from '../../src/domain/sessions/table/table.ts'
import { decodeText } from '../../src/domain/tables/decode-text.ts'
import { parseTable } from '../../src/domain/tables/parse-table.ts'

/** What is known beside the file: the days and the clock (IANA zone) asked for. */
export interface AteliersFileOptions {
  readonly fenetre?: { readonly du: CivilDate; readonly au: CivilDate }
  readonly fuseau?: string | undefined
}

export interface AteliersFile extends TableAteliers {
  /** Remarks on the file as a whole. */
  readonly problemes: readonly string[]
  /** Clock of what is held in an unknown place, where the file says one. */
  readonly fuseau: string | null
  /** Events in UTC or without zone, in a file that names no clock. */
  readonly sansFuseau: number
}

/**
 * Reads a file of ateliers from the disk: the table in CSV or JSON, or a calendar (.ics), recognised by what it
 * holds. Throws when the file cannot be opened.
 */
export function readAteliersFile(path: string, { fenetre, fuseau }: AteliersFileOptions = {}): AteliersFile {
  const bytes = readFileSync(path)
  const { texte } = decodeText(bytes.subarray(0, 200))
  if (/^\ufeff?\s*BEGIN:VCALENDAR/i.test(texte)) {
    const table = importIcs(bytes, ICAL, {
      lieuId: '',
      commune: '',
      codeInsee: '',
      fuseau: FUSEAU_METROPOLE,
      ...(fuseau === undefined ? {} : { fuseauDemande: fuseau }),
      ...(fenetre === undefined ? {} : { fenetre }),
      source: basename(path),
    })
    return { ...table, fuseau: table.sansFuseau > 0 ? null : table.fuseau }
  }
  const table = parseTable(bytes, basename(path))
  return {
    ...readAteliers(table.rows, table.numeros),
    problemes: table.problemes,
    fuseau: null,
    sansFuseau: 0,
  }
}
