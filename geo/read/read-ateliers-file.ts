import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import ICAL from 'ical.js'
import { importIcs } from '../../src/domain/sessions/ics/ics-import.ts'
import { readAteliers, type TableAteliers } from '../../src/domain/sessions/table/table.ts'
import { decodeText } from '../../src/domain/tables/decode-text.ts'
import { parseTable } from '../../src/domain/tables/parse-table.ts'

/**
 * Reads a file of ateliers from the disk: the table in CSV or JSON, or a calendar (.ics), recognised by what it
 * holds. `problemes` are remarks on the file as a whole. Throws when the file cannot be opened.
 */
export function readAteliersFile(path: string): TableAteliers & { readonly problemes: readonly string[] } {
  const bytes = readFileSync(path)
  const { texte } = decodeText(bytes.subarray(0, 200))
  if (/^\ufeff?\s*BEGIN:VCALENDAR/i.test(texte)) {
    const options = {
      lieuId: '',
      commune: '',
      codeInsee: '',
      fuseau: 'Europe/Paris',
      source: basename(path),
    }
    return { ...importIcs(decodeText(bytes).texte, ICAL, options), problemes: [] }
  }
  const table = parseTable(bytes, basename(path))
  return { ...readAteliers(table.rows, table.numeros), problemes: table.problemes }
}
