import { type Zippable, zipSync } from 'fflate'
import readXlsx from 'read-excel-file/universal'
import type { Feuille } from '../feuille.ts'
import { textOfCell } from './cell-text.ts'
import { type Fusion, factsOfSheet, mendSheet, type SheetFacts } from './sheet-xml.ts'
import { unpackWorkbook, WORKBOOK_LIMITS, type WorkbookLimits } from './unpack.ts'

export type WorkbookRead =
  | { readonly ok: true; readonly feuilles: readonly Feuille[] }
  | { readonly ok: false; readonly raison: string }

/**
 * Every sheet of a workbook (.xlsx) as lines of texts. What stands in a merged cell is repeated in each of the lines
 * it spans, never across: a title over five columns is one cell. Never throws: `raison` says in French what was got
 * and what is accepted.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  limits: WorkbookLimits = WORKBOOK_LIMITS,
): Promise<WorkbookRead> {
  const unpacked = unpackWorkbook(bytes, limits)
  if (!unpacked.ok) return unpacked
  const facts = new Map<string, SheetFacts>()
  const entries: Zippable = {}
  for (const [name, part] of unpacked.entries) {
    if (!name.startsWith('xl/worksheets/')) {
      entries[name] = [part, { level: 0 }]
      continue
    }
    const xml = new TextDecoder().decode(part)
    facts.set(name, factsOfSheet(xml))
    entries[name] = [new TextEncoder().encode(mendSheet(xml)), { level: 0 }]
  }
  try {
    const sheets = await readXlsx(zipSync(entries).buffer as ArrayBuffer)
    const files = filesBySheet(unpacked.entries)
    const feuilles = sheets.map(({ sheet, data }): Feuille => {
      const found = facts.get(files.get(sheet) ?? '') ?? { fusions: [], lignesMasquees: 0, erreurs: 0 }
      const lignes = data.map((row) => row.map(textOfCell))
      const cachees = countCovered(lignes, found.fusions)
      const repetees = fillMerged(lignes, found.fusions)
      return { nom: sheet, lignes, remarques: remarksOf(found, repetees, cachees) }
    })
    return { ok: true, feuilles }
  } catch (error) {
    return { ok: false, raison: `classeur illisible : ${error instanceof Error ? error.message : error}` }
  }
}

/** The part of the archive of each sheet, by name, as the workbook says it. */
function filesBySheet(entries: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  const text = (name: string) => new TextDecoder().decode(entries.get(name) ?? new Uint8Array())
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b([^>]*)>/g)].map(
      ([, attributes = '']) => [attribute(attributes, 'Id'), attribute(attributes, 'Target')],
    ),
  )
  const sheets = [...text('xl/workbook.xml').matchAll(/<sheet\b([^>]*)>/g)]
  return new Map(
    sheets.map(([, attributes = '']) => {
      const target = targets.get(attribute(attributes, 'r:id')) ?? ''
      return [
        unescapeXml(attribute(attributes, 'name')),
        `xl/${target.replace(/^\/?(?:xl\/)?/, '')}`,
      ] as const
    }),
  )
}

const attribute = (attributes: string, name: string): string =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''

const unescapeXml = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

/** Repeats down what stands in merged cells; how many cells were filled. */
function fillMerged(lignes: string[][], fusions: readonly Fusion[]): number {
  let filled = 0
  for (const { row, column, lastRow } of fusions) {
    const text = lignes[row]?.[column] ?? ''
    if (text === '') continue
    for (let at = row + 1; at <= lastRow; at++) {
      const line = lignes[at]
      if (line === undefined || (line[column] ?? '') !== '') continue
      while (line.length < column) line.push('')
      line[column] = text
      filled++
    }
  }
  return filled
}

/** Cells that hold something under a merged one: nobody sees them in the spreadsheet. They are read as they are. */
function countCovered(lignes: readonly (readonly string[])[], fusions: readonly Fusion[]): number {
  let found = 0
  for (const { row, column, lastRow, lastColumn } of fusions)
    for (let at = row; at <= Math.min(lastRow, lignes.length - 1); at++)
      for (let c = column; c <= Math.min(lastColumn, (lignes[at]?.length ?? 0) - 1); c++)
        if ((at !== row || c !== column) && lignes[at]?.[c] !== '') found++
  return found
}

function remarksOf(
  { fusions, lignesMasquees, erreurs }: SheetFacts,
  repetees: number,
  cachees: number,
): string[] {
  const said: string[] = []
  const count = (n: number, un: string, plusieurs: string) => `${n} ${n < 2 ? un : plusieurs}`
  if (repetees > 0)
    said.push(
      `${count(fusions.length, 'cellule fusionnée', 'cellules fusionnées')} : la valeur est répétée dans ${count(repetees, 'ligne qui suit', 'lignes qui suivent')}`,
    )
  if (cachees > 0)
    said.push(
      `${count(cachees, 'cellule cachée', 'cellules cachées')} sous des cellules fusionnées : lue comme les autres`,
    )
  if (lignesMasquees > 0)
    said.push(
      `${count(lignesMasquees, 'ligne masquée', 'lignes masquées')} dans le tableur : lue comme les autres`,
    )
  if (erreurs > 0)
    said.push(`${count(erreurs, 'cellule', 'cellules')} en erreur dans le tableur (#N/A…) : lu comme vide`)
  return said
}
