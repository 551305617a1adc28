import { encodeAteliers } from '../../src/dataset/ateliers-file.ts'
import { encodeVoisins } from '../../src/dataset/france/voisins-file.ts'
import type { LieuxFile } from '../../src/dataset/lieux-file.ts'
import type { FichierRef, Manifest } from '../../src/dataset/manifest.ts'
import { classeVitesse } from '../../src/domain/coverage/modes.ts'
import type { CellRow } from '../../src/domain/geo/grid.ts'
import type { Atelier } from '../../src/domain/sessions/atelier.ts'
import type { RawData } from '../feeds/raw-data.ts'
import type { Publisher } from './write.ts'
import { cellsParquet } from './write-parquet.ts'

export interface Voisinage {
  readonly raw: Pick<RawData, 'cells' | 'communes'>
  /** Places of each neighbour that is not in the data. */
  readonly voisins: ReadonlyMap<string, LieuxFile>
  readonly ateliers: ReadonlyMap<string, readonly Atelier[]>
}

type Voisins = NonNullable<Manifest['voisins']>

/**
 * Writes what neighbours of a part of France bring to its figures: their residents share seats, their sessions count.
 * Undefined where they bring neither.
 */
export function publishVoisins(
  publisher: Publisher,
  { raw, voisins, ateliers }: Voisinage,
): Voisins | undefined {
  const departements = [...voisins].flatMap(([code, lieux]) => {
    const cells = raw.cells.get(code) ?? []
    const series = ateliers.get(code) ?? []
    if (cells.length === 0 && series.length === 0) return []
    return [
      {
        code,
        lieux: publisher.put(`${code}/lieux.json`, JSON.stringify(lieux), lieux.lieux.length),
        carreaux: cells.length === 0 ? null : putCells(publisher, code, cells),
        ateliers:
          series.length === 0
            ? null
            : publisher.put(
                `${code}/ateliers.json`,
                JSON.stringify(encodeAteliers(code, series)),
                series.length,
              ),
      },
    ]
  })
  if (departements.length === 0) return undefined
  const zones = departements.flatMap(({ code }) => (raw.cells.get(code) ?? []).map(({ zone }) => zone))
  const classes = new Map(
    [...new Set(zones)].map((zone) => [zone, classeVitesse(raw.communes.get(zone)?.densite ?? '')] as const),
  )
  const file = JSON.stringify(encodeVoisins(classes))
  return { classes: publisher.put('classes-voisines.json', file, classes.size), departements }
}

const putCells = (publisher: Publisher, code: string, cells: readonly CellRow[]): FichierRef =>
  publisher.put(`${code}/carreaux.parquet`, cellsParquet(cells, null), cells.length)

/** Its files, for the version of the data. */
export const filesOfVoisins = (voisins: Voisins | undefined): FichierRef[] =>
  voisins === undefined
    ? []
    : [voisins.classes, ...voisins.departements.flatMap((d) => [d.lieux, d.carreaux, d.ateliers])].flatMap(
        (file) => file ?? [],
      )
