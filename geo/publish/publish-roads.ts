import type { RoutesRef } from '../../src/dataset/manifest.ts'
import { accessColumn, POINT_COLUMNS } from '../../src/dataset/roads-file.ts'
import type { LieuxDitsFile } from '../../src/dataset/streets-file.ts'
import type { Mode } from '../../src/domain/common/mode.ts'
import type { JoinColumns } from '../../src/domain/roads/join-columns.ts'
import { STEP_DEG } from '../../src/domain/roads/sort-network.ts'
import type { DepartementRoads } from '../roads/build-roads.ts'
import type { Proche } from '../roads/nearest-starts.ts'
import { orNull } from '../roads/road-times.ts'
import type { RoadsCredit } from './roads-credit.ts'
import type { Publisher } from './write.ts'
import { intsParquet, networkFiles } from './write-network.ts'
import { uncompressed } from './write-parquet.ts'

/** Writes the road files of a département (geo/FORMAT.md). */
export function publishRoads(
  publisher: Publisher,
  code: string,
  roads: DepartementRoads,
  { proches, lieuxDits }: { readonly proches: readonly Proche[]; readonly lieuxDits: LieuxDitsFile },
  credit: RoadsCredit,
): RoutesRef {
  const { network, modes } = roads
  const edges = network.edgeFrom.length
  const files = networkFiles(network)
  const put = (name: string, bytes: Uint8Array, rows: number) =>
    publisher.put(`${code}/${name}.parquet`, bytes, rows)
  const hasFigures = modes.length > 0
  return {
    modes: [...modes],
    ...credit,
    troncons: put('reseau-troncons', files.troncons, edges),
    noeuds: put('reseau-noeuds', files.noeuds, network.nodeLon.length),
    dessins: put('reseau-dessins', files.dessins, edges),
    formes: put('reseau-formes', files.formes, network.shapeLon.length),
    noms: publisher.put(`${code}/reseau-noms.json`, JSON.stringify(files.noms), files.noms.length),
    ...(lieuxDits.nom.length === 0
      ? {}
      : {
          lieuxDits: publisher.put(
            `${code}/lieux-dits.json`,
            JSON.stringify(lieuxDits),
            lieuxDits.nom.length,
          ),
        }),
    accesCarreaux: hasFigures ? put('acces-carreaux', cellsAccess(roads), roads.points.length) : null,
    accesLieux: hasFigures ? put('acces-lieux', placesAccess(roads), roads.lieux.length) : null,
    temps: hasFigures ? put('temps', timesParquet(roads.times), roads.points.length) : null,
    ...(hasFigures ? { proches: put('proches', prochesParquet(proches), proches.length) } : {}),
  }
}

const accessColumns = (by: Readonly<Partial<Record<Mode, JoinColumns>>>, modes: readonly Mode[]) =>
  modes.flatMap((mode) =>
    (['edge', 'a', 'b', 'leg'] as const).map((part) => [accessColumn(mode, part), by[mode]![part]] as const),
  )

function cellsAccess({ cells, modes, points }: DepartementRoads): Uint8Array {
  const position = (axis: 0 | 1) => Int32Array.from(points, (point) => Math.round(point[axis] / STEP_DEG))
  return intsParquet([
    [POINT_COLUMNS[0], position(0)],
    [POINT_COLUMNS[1], position(1)],
    ...accessColumns(cells, modes),
  ])
}

function placesAccess({ places, modes, lieux }: DepartementRoads): Uint8Array {
  const access = accessColumns(places, modes)
  return uncompressed([
    { name: 'id', data: lieux.map(({ id }) => id), type: 'STRING', nullable: false },
    ...access.map(([name, data]) => ({ name, data, type: 'INT32' as const, nullable: false })),
  ])
}

/** A cell without a way has no value: a number in its place would be counted by whoever reads the file. */
function timesParquet(times: ReadonlyMap<string, Int32Array>): Uint8Array {
  return uncompressed(
    [...times].map(([name, timeDs]) => ({ name, data: orNull(timeDs), type: 'INT32', nullable: true })),
  )
}

/** A time as its difference from the one before of the same zone and mode: less than half the bytes. */
function prochesParquet(proches: readonly Proche[]): Uint8Array {
  const texts = (column: Exclude<keyof Proche, 'ds'>) => ({
    name: column,
    data: proches.map((proche) => proche[column]),
    type: 'STRING' as const,
    nullable: false,
  })
  const ecarts = Int32Array.from(proches, ({ zone, mode, ds }, i) => {
    const before = proches[i - 1]
    return before?.zone === zone && before.mode === mode ? ds - before.ds : ds
  })
  return uncompressed([
    texts('zone'),
    texts('mode'),
    texts('lieu'),
    { name: 'ds_ecart', data: ecarts, type: 'INT32', nullable: false, encoding: 'PLAIN' },
  ])
}
