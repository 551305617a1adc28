import { type ImportGarde, mineOf } from '../../dataset/mine/mine-file.ts'
import { COLONNES_EXPORT, lieuToSchemaRow } from '../../domain/places/schema-row.ts'
import { COLONNES_ATELIERS } from '../../domain/sessions/table/columns.ts'
import { writeAtelier } from '../../domain/sessions/table/table-write.ts'
import { writeCsv } from '../../domain/tables/write-csv.ts'
import type { RemarqueSituee } from '../protocol/imports.ts'

/** For a French spreadsheet, which the public readers read too. */
const TABLEUR = { separateur: ';', bom: true } as const
const COLONNES_RAPPORT = ['gravite', 'ligne', 'colonne', 'recu', 'voulu'] as const

/** Every remark of a report, as a table. */
export const rapportCsv = (remarques: readonly RemarqueSituee[]): string =>
  writeCsv(
    COLONNES_RAPPORT,
    remarques.map(({ gravite, ligne, entete, champ, recu, voulu }) => ({
      gravite,
      ligne,
      colonne: entete || champ,
      recu,
      voulu,
    })),
    TABLEUR,
  )

/** What was brought, as the pipeline reads it (`--ajouts`): the national schema, or the workshops' table. */
export function exportMine(imports: readonly ImportGarde[], quoi: 'lieux' | 'ateliers'): string {
  const { lieux, ateliers } = mineOf(imports)
  return quoi === 'lieux'
    ? writeCsv(COLONNES_EXPORT, lieux.map(lieuToSchemaRow), TABLEUR)
    : writeCsv(COLONNES_ATELIERS, ateliers.map(writeAtelier), TABLEUR)
}
