import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { expect, it } from 'vitest'
import { writeClasseur } from '../../src/ui/export/write-classeur.ts'
import { CHARGES, chargeAt } from './charges.ts'

const SANS_FORME = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
/** The writer leaves out DEL and the controls after it as well, but the end of a line. */
const shown = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(SANS_FORME, '')
    .replace(/[\u007f-\u0084\u0086-\u009f]/g, '')
    .trim()

it('a workbook of hostile texts, in headings and cells: texts, as another program reads them, no formula, no link', async () => {
  const colonnes = [0, 1, 2].map((rang) => ({ nom: `c${rang}`, titre: chargeAt(rang, 300 + rang) }))
  const lignes = CHARGES.map((_, i) =>
    Object.fromEntries(colonnes.map(({ nom }, rang) => [nom, chargeAt(i + rang, 310 + rang)])),
  )
  const told = CHARGES.map((_, i) => ({
    nom: `a${i}`,
    titre: chargeAt(i, 320),
    valeur: chargeAt(i + 1, 321),
  }))
  const blob = await writeClasseur({ titre: chargeAt(0, 330), colonnes, lignes, apropos: told, sources: [] })
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const rows = (await readXlsxFile(Buffer.from(bytes))) as unknown as readonly (readonly unknown[])[]
  const sheet =
    'data' in (rows[0] ?? {}) ? (rows[0] as unknown as { data: (readonly unknown[])[] }).data : rows
  const read = sheet.slice(1).map((row) => row.map((cell) => String(cell ?? '').trim()))
  expect(read.map(([first]) => first)).toEqual(lignes.map(({ c0 = '' }) => shown(c0)))
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const)
  for (const [name, xml] of parts)
    expect(xml, name).not.toMatch(/<f[ >]|<hyperlink|relationships\/(?:hyperlink|externalLink)/)
})
