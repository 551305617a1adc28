import { describe, expect, it } from 'vitest'
import { writeTableur } from '../../../src/domain/tables/tableau.ts'
import { writeClasseur } from '../../../src/ui/export/write-classeur.ts'
import { tableauExemple } from '../../support/examples/tableau-exemple.ts'
import { convertInOffice, hasOffice } from '../../support/files/in-office.ts'
import { tempFolder } from '../../support/files/temp-folder.ts'

const folder = tempFolder()
/** What the import dialog is told: `;`, quotes, UTF-8, from line 1, French (1036), dates and numbers recognised. */
const CSV_FILTER = 'Text - txt - csv (StarCalc):59,34,76,1,,1036,false,true'

/** Cells of the first sheet as LibreOffice, set to French, holds them: kind and value. */
function openInOffice(name: string, content: string | Uint8Array): (string | null)[][] {
  const filter = name.endsWith('.csv') ? [`--infilter=${CSV_FILTER}`] : []
  const xml = new TextDecoder().decode(convertInOffice(folder, name, content, 'fods', filter))
  const sheet = /<table:table [\s\S]*?<\/table:table>/.exec(xml)?.[0] ?? ''
  return [...sheet.matchAll(/<table:table-row[ >][\s\S]*?<\/table:table-row>/g)].map(([row]) =>
    [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g)].flatMap(
      ([, attributes = '', inner = '']) => {
        const value = (key: string) => new RegExp(`office:${key}="([^"]*)"`).exec(attributes)?.[1]
        const times = Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1)
        const text = inner.replace(/<[^>]+>/g, '').trim()
        const kinds: Readonly<Record<string, string>> = {
          string: `texte ${text}`,
          float: `nombre ${value('value')}`,
          date: `jour ${value('date-value')}`,
        }
        return Array.from({ length: Math.min(times, 20) }, () => kinds[value('value-type') ?? ''] ?? null)
      },
    ),
  )
}

describe.skipIf(!hasOffice)('LibreOffice set to French', () => {
  it('opens the workbook with its columns, numbers, days and codes', async () => {
    const blob = await writeClasseur(tableauExemple)
    const rows = openInOffice('classeur.xlsx', new Uint8Array(await blob.arrayBuffer()))
    expect(rows.slice(0, 4).map((row) => row.slice(0, 6))).toEqual([
      ['Code', 'Nom', 'Habitants', 'Part (%)', 'Latitude', 'Première date'].map((one) => `texte ${one}`),
      ['texte 01004', 'texte =1+1', 'nombre 12345', 'nombre 53.44', 'nombre 46.123456', 'jour 2026-12-01'],
      ['texte 2A004', 'texte Œuilly ; « é » &amp; &lt;b&gt;', null, null, null, null],
      ['texte 97411', 'texte +33612345678', 'nombre 0', 'nombre 100', 'nombre -20.5', 'jour 2027-03-28'],
    ])
  })

  it('opens the CSV for a French spreadsheet with its columns, numbers and days', () => {
    const rows = openInOffice('tableau.csv', writeTableur(tableauExemple))
    expect(rows.slice(0, 4).map((row) => row.slice(2, 8))).toEqual([
      ['Habitants', 'Part (%)', 'Latitude', 'Première date', 'Question', 'Date des données'].map(
        (one) => `texte ${one}`,
      ),
      ...[
        ['nombre 12345', 'nombre 53.4', 'nombre 46.123456', 'jour 2026-12-01'],
        [null, null, null, null],
        ['nombre 0', 'nombre 100', 'nombre -20.5', 'jour 2027-03-28'],
      ].map((row) => [...row, 'texte à 15 minutes ou moins', 'jour 2024-08-01']),
    ])
  })
})
