import type { Dataset } from '../../../dataset/dataset.ts'
import type { CorrectionGardee } from '../../../dataset/mine/mine-file.ts'
import { CELLULES_ATELIER } from '../../../domain/imports/edits/correct-ateliers.ts'
import { CELLULES_LIEU } from '../../../domain/imports/edits/correct-lieux.ts'
import { type CellulesVerifiees, editCells, type Refus } from '../../../domain/imports/edits/edit-cells.ts'
import type { QuelleFiche, Valeurs } from '../../protocol/edits.ts'
import { lieuOf, serieOf } from './laid-data.ts'
import type { Saisies } from './saisies.ts'

interface Demande {
  readonly genre: 'lieu' | 'atelier'
  readonly valeurs: Valeurs
  /** Today, `YYYY-MM-DD`: the day the record was looked at. */
  readonly date: string
}

interface Fait {
  readonly refus: readonly Refus[]
  readonly change: (before: Saisies) => Saisies
}

/**
 * What a form changes: of a record written by hand, the record; of any other, its corrections. The day it was looked
 * at goes with it. `plain` is the data without corrections.
 */
export async function correctFiche(
  plain: Dataset,
  saisies: Saisies,
  fiche: QuelleFiche,
  demande: Demande,
): Promise<Fait> {
  if (demande.genre === 'atelier') {
    const serie = await serieOf(plain, fiche)
    if (serie === null) return unknown(fiche.id)
    const own = saisies.ateliers.find((line) => line.id === serie.id && line.titre !== '')
    if (own === undefined) return correct(serie, { ...demande, nom: serie.titre }, CELLULES_ATELIER)
    const { record, refus } = write(own, demande, CELLULES_ATELIER)
    const put = (before: Saisies) => ({ ...before, ateliers: replace(before.ateliers, own, record) })
    return { refus, change: put }
  }
  const lieu = await lieuOf(plain, fiche)
  if (lieu === null) return unknown(fiche.id)
  const own = saisies.lieux.find(({ id }) => id === lieu.id)
  if (own === undefined) return correct(lieu, { ...demande, nom: lieu.nom }, CELLULES_LIEU)
  const { record, refus } = write(own, demande, CELLULES_LIEU)
  return { refus, change: (before) => ({ ...before, lieux: replace(before.lieux, own, record) }) }
}

const unknown = (id: string): Fait => ({
  refus: [{ champ: 'id', recu: id, voulu: 'attendu une fiche connue' }],
  change: (before) => before,
})

const replace = <T extends { readonly id: string; readonly source: string }>(
  list: readonly T[],
  old: T,
  record: T,
): readonly T[] => list.map((one) => (one.id === old.id && one.source === old.source ? record : one))

interface Record {
  readonly id: string
  readonly codeInsee: string
  readonly source: string
}

function correct<T extends Record>(
  base: T,
  { genre, valeurs, date, nom }: Demande & { readonly nom: string },
  cellules: CellulesVerifiees<T>,
): Fait {
  const { id, codeInsee, source } = base
  const wanted = { ...valeurs, date_maj: date }
  const isOwn = (one: CorrectionGardee) => one.id === id && one.genre === genre
  const edit = (avant: readonly CorrectionGardee[]) =>
    editCells({ id, base, avant, valeurs: wanted, date }, cellules)
  return {
    refus: edit([]).refus,
    // Counted again inside the transaction: another tab may have written since.
    change: (before) => {
      const { corrections } = edit(before.corrections.filter(isOwn))
      const kept = corrections.map((one): CorrectionGardee => ({ ...one, genre, nom, codeInsee, source }))
      return { ...before, corrections: [...before.corrections.filter((one) => !isOwn(one)), ...kept] }
    },
  }
}

function write<T>(own: T, { valeurs, date }: Demande, cellules: CellulesVerifiees<T>) {
  const refus: Refus[] = []
  let record = own
  for (const [champ, valeur] of Object.entries({ ...valeurs, date_maj: date })) {
    const wrong = cellules.check(record, champ, valeur)
    const read = wrong === null ? cellules.read(record, champ, valeur) : null
    if (read === null) refus.push({ champ, recu: valeur, voulu: wrong ?? 'valeur illisible' })
    else record = read
  }
  return { record, refus }
}
