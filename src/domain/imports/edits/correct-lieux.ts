import type { CivilDate } from '../../calendar/civil-date.ts'
import { COLONNES, COLONNES_LIEUX, lieuToRow } from '../../places/colonnes.ts'
import { parseHoraires } from '../../places/hours/parse.ts'
import type { Lieu } from '../../places/lieu.ts'
import { openReleve } from '../../places/read/anomalie.ts'
import { readCells } from '../../places/read/read-champs.ts'
import { readCellules } from '../../places/read/read-row.ts'
import { type Correction, type CorrectionDite, correctAll } from './correction.ts'
import type { CellulesVerifiees } from './edit-cells.ts'

/** The cells of a place in the national schema, read by the reader of all places. */
export const CELLULES_LIEU: CellulesVerifiees<Lieu> = {
  colonnes: new Set(COLONNES_LIEUX.filter((colonne) => colonne !== 'id')),
  write: lieuToRow,
  check: (lieu, champ, valeur) => {
    if (valeur.trim() === '') return champ === 'nom' ? 'attendu un nom' : null
    if (champ === 'horaires' && !parseHoraires(valeur).ok) return 'attendu des jours et des heures'
    const releve = openReleve(0)
    readCells(readCellules({ ...lieuToRow(lieu), [champ]: valeur }), releve)
    return releve.anomalies.find((one) => one.champ === champ && one.gravite !== 'correction')?.raison ?? null
  },
  read: (lieu, champ, valeur) => {
    const read = readCells(readCellules({ ...lieuToRow(lieu), [champ]: valeur }), openReleve(0))
    if (read === null) return null
    const field = COLONNES.find(({ nom }) => nom === champ)?.champ ?? 'equipement'
    const { latitude, longitude } = read
    const isPoint = field === 'latitude' || field === 'longitude'
    return { ...lieu, ...(isPoint ? { latitude, longitude } : { [field]: read[field] }) }
  },
}

/**
 * Lays corrections over places, in their order: that of an id or of one that was merged into it; the others stay
 * the same objects. `le`: the day from which no update can be dated. Corrections of ids that no place has are not told: they may be those of a series.
 */
export function correctLieux<C extends Correction>(
  lieux: readonly Lieu[],
  corrections: readonly C[],
  le?: CivilDate,
): { readonly lieux: readonly Lieu[]; readonly dites: readonly CorrectionDite<C>[] } {
  const known = new Set(lieux.map(({ id }) => id))
  // A record of its own wins over one that it was merged into.
  const idsOf = ({ id, alias }: Lieu) => [id, ...alias.filter((other) => !known.has(other))]
  const { records, dites } = correctAll(lieux, corrections, idsOf, CELLULES_LIEU, le)
  return { lieux: records, dites }
}
