import type { Commune } from '../geo/communes.ts'
import { readCellules } from '../places/read/read-row.ts'
import { restoreRow } from '../places/schema-row.ts'
import { idOfLieu } from './ids.ts'
import { type CommuneIndex, communeOfRow } from './match-lieu.ts'

type Row = Readonly<Record<string, unknown>>

/**
 * The rows of a file of places with an id each, those that the page gives to the same file (decisions.md 1); null when
 * the file has a column of ids, full or not.
 */
export function giveIds(
  rows: readonly Row[],
  fichier: string,
  communes: CommuneIndex<Pick<Commune, 'code' | 'nom' | 'codesPostaux'>>,
): readonly Row[] | null {
  const headings = new Set(rows.flatMap((row) => Object.keys(row)))
  if (readCellules(Object.fromEntries([...headings].map((name) => [name, name]))).texte('id') !== '')
    return null
  return rows.map((row) => {
    const cells = readCellules(restoreRow(row))
    const texte = (colonne: Parameters<typeof cells.texte>[0]) => cells.texte(colonne).trim()
    const said = {
      code_insee: texte('code_insee'),
      commune: texte('commune'),
      code_postal: texte('code_postal'),
    }
    const code = communeOfRow(communes, said)?.code ?? said.code_insee
    return { ...row, id: idOfLieu(fichier, texte('nom'), texte('adresse'), code) }
  })
}
