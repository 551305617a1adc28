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
export function exportMine(
  imports: readonly ImportGarde[],
  quoi: 'lieux' | 'ateliers' | 'sauvegarde',
): string {
  if (quoi === 'sauvegarde') return JSON.stringify({ format: FORMAT, version: 1, imports })
  const { lieux, ateliers } = mineOf(imports)
  return quoi === 'lieux'
    ? writeCsv(COLONNES_EXPORT, lieux.map(lieuToSchemaRow), TABLEUR)
    : writeCsv(COLONNES_ATELIERS, ateliers.map(writeAtelier), TABLEUR)
}

const FORMAT = 'a-portee.mes-donnees'

/** The files of a copy made by `exportMine`; null for anything else. What a record lacks is "not said". */
export function readSauvegarde(octets: ArrayBuffer): readonly ImportGarde[] | null {
  try {
    const json = JSON.parse(new TextDecoder().decode(octets)) as { format?: unknown; imports?: unknown }
    if (json.format !== FORMAT || !Array.isArray(json.imports)) return null
    const isImport = (one: Partial<ImportGarde>): boolean =>
      typeof one?.id === 'string' &&
      typeof one.nom === 'string' &&
      typeof one.le === 'number' &&
      [one.lieux, one.ateliers].every(
        (list) => Array.isArray(list) && list.every((record) => typeof record?.id === 'string'),
      )
    return json.imports.every(isImport) ? json.imports : null
  } catch {
    return null
  }
}
