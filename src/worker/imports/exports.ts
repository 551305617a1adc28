import { strToU8, zipSync } from 'fflate'
import type { Dataset } from '../../dataset/dataset.ts'
import { type ImportGarde, mineOf } from '../../dataset/mine/mine-file.ts'
import { correctAteliers } from '../../domain/imports/edits/correct-ateliers.ts'
import { correctLieux } from '../../domain/imports/edits/correct-lieux.ts'
import type { RemarqueSituee } from '../../domain/imports/model.ts'
import { sourceRendue } from '../../domain/places/mine.ts'
import { COLONNES_EXPORT, lieuToSchemaRow } from '../../domain/places/schema-row.ts'
import { COLONNES_ATELIERS } from '../../domain/sessions/table/columns.ts'
import { writeAtelier } from '../../domain/sessions/table/table-write.ts'
import { writeCsv } from '../../domain/tables/write-csv.ts'
import type { CorrectionEnListe, QuoiTable, TableMienne } from '../protocol/edits.ts'
import { FORMAT_COPIE } from './copie/read-copie.ts'
import { listModifications } from './edits/list-edits.ts'

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

const COLONNES_CORRECTIONS = ['id', 'champ', 'ancien', 'nouveau', 'date'] as const

/** All of one's own as a table that the pipeline reads (`--ajouts`), corrections of one's own records included. */
export async function tableMine(
  data: Dataset,
  imports: readonly ImportGarde[],
  quoi: QuoiTable,
): Promise<TableMienne> {
  const { lieux, ateliers, corrections } = mineOf(imports)
  if (quoi === 'corrections') {
    const { corrections: all } = await listModifications(data, imports)
    return { colonnes: COLONNES_CORRECTIONS, lignes: all.filter(({ publique }) => publique).map(cellsOf) }
  }
  if (quoi === 'lieux')
    return {
      colonnes: COLONNES_EXPORT,
      lignes: correctLieux(lieux, corrections)
        .lieux.map((lieu) => ({ ...lieu, source: sourceRendue(lieu.source) }))
        .map(lieuToSchemaRow),
    }
  return {
    colonnes: COLONNES_ATELIERS,
    lignes: correctAteliers(ateliers, corrections)
      .ateliers.map((line) => ({ ...line, source: sourceRendue(line.source) }))
      .map(writeAtelier),
  }
}

const cellsOf = ({ id, champ, ancien, nouveau, date }: CorrectionEnListe) => ({
  id,
  champ,
  ancien,
  nouveau,
  date,
})

/** The same as a file; or a copy of everything, to open on another device. */
export async function exportMine(
  data: Dataset,
  imports: readonly ImportGarde[],
  quoi: QuoiTable | 'sauvegarde',
): Promise<string> {
  if (quoi === 'sauvegarde') return JSON.stringify({ ...FORMAT_COPIE, imports })
  const { colonnes, lignes } = await tableMine(data, imports, quoi)
  return writeCsv(colonnes, lignes, TABLEUR)
}

/** The folder of `--ajouts` as an archive: the tables that hold something. */
export async function exportDossier(
  data: Dataset,
  imports: readonly ImportGarde[],
): Promise<Uint8Array<ArrayBuffer>> {
  const files: Record<string, Uint8Array> = {}
  for (const quoi of ['lieux', 'ateliers', 'corrections'] as const) {
    const { colonnes, lignes } = await tableMine(data, imports, quoi)
    if (lignes.length > 0) files[`${quoi}.csv`] = strToU8(writeCsv(colonnes, lignes, TABLEUR))
  }
  return new Uint8Array(zipSync(files))
}
