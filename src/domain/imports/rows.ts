import { ownValue } from '../common/own-value.ts'
import { foldText } from '../places/read/match-vocabulaire.ts'
import { type Feuille, numeroOf } from '../tables/feuille.ts'
import type { Plan, Remarque } from './model.ts'
import { isPersonal } from './persons.ts'

/** A line of a sheet, by what its columns are taken for. */
export interface Ligne {
  /** From 1, as the spreadsheet counts. */
  readonly numero: number
  readonly cellules: Readonly<Record<string, string>>
}

/** Cells that a person wrote over, by "line:column" (line from 1, column from 0). */
export type Retouches = Readonly<Record<string, string>>
export const keyOfCell = (ligne: number, colonne: number): string => `${ligne}:${colonne}`

/** The column of a sheet that fills a cell, -1 for none. */
export const columnFor = ({ colonnes }: Plan, cible: string): number =>
  colonnes.findIndex((colonne) => colonne.cible === cible)

/**
 * The lines under the headings, cells named by `cible`. Blank lines, repeated headings and totals are passed over;
 * what looks like a person's in a column that is no person's is left out, and told.
 */
export function linesOf(
  feuille: Feuille,
  plan: Plan,
  retouches: Retouches,
): { lignes: Ligne[]; remarques: Remarque[] } {
  const { lignes } = feuille
  const headings = plan.colonnes.map(({ entete }) => foldText(entete))
  const found: Ligne[] = []
  const remarques: Remarque[] = []
  for (let row = plan.entete + 1; row < lignes.length; row++) {
    const numero = numeroOf(feuille, row)
    const cells = plan.colonnes.map((_, i) =>
      (ownValue(retouches, keyOfCell(numero, i)) ?? lignes[row]?.[i] ?? '').trim(),
    )
    const filled = cells.filter((cell) => cell !== '')
    if (filled.length === 0 || isHeadings(cells, headings)) continue
    const isExample = filled.some((cell) => /^exemple\s*:/i.test(cell))
    if (isExample) {
      const voulu = 'ligne d’exemple : laissée de côté'
      remarques.push({ ligne: numero, colonne: null, champ: 'ligne', recu: '', voulu, gravite: 'correction' })
      continue
    }
    if (/^(?:sous[- ])?total\b/i.test(filled[0] ?? '')) continue
    const named = plan.colonnes.flatMap(({ cible, personne }, colonne): [string, string][] => {
      const text = cells[colonne] ?? ''
      if (cible === '' || text === '') return []
      if (personne || !isContact(cible) || !isPersonal(text)) return [[cible, text]]
      remarques.push({
        ligne: numero,
        colonne,
        champ: cible,
        recu: '',
        voulu:
          'une adresse ou un numéro qui semble personnel, laissé de côté : attendu celui de la structure',
        gravite: 'verifier',
      })
      return []
    })
    // The first column taken for something wins where it is filled; what another one says is told.
    const filledBy = new Map([...named].reverse())
    for (const [colonne, { cible, entete }] of plan.colonnes.entries()) {
      const recu = cells[colonne] ?? ''
      const held = filledBy.get(cible)
      if (recu === '' || held === undefined || held === recu) continue
      const voulu = `deux colonnes remplissent « ${cible} » : gardé « ${held} », « ${entete} » laissé de côté`
      remarques.push({ ligne: numero, colonne, champ: cible, recu, voulu, gravite: 'verifier' })
    }
    found.push({ numero, cellules: Object.fromEntries(filledBy) })
  }
  return { lignes: found, remarques }
}

const isContact = (cible: string): boolean => /^(?:telephone|courriels?)$/.test(cible)

function isHeadings(cells: readonly string[], headings: readonly string[]): boolean {
  const same = cells.filter((cell, i) => cell !== '' && foldText(cell) === headings[i]).length
  return same >= 2 && same === cells.filter((cell) => cell !== '').length
}
