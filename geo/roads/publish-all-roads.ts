import { basename } from 'node:path'
import { expandLieu, type LieuxFile } from '../../src/dataset/lieux-file.ts'
import type { RoutesRef } from '../../src/dataset/manifest.ts'
import { MODES } from '../../src/domain/common/mode.ts'
import type { CellRow } from '../../src/domain/geo/grid.ts'
import type { Lieu } from '../../src/domain/places/lieu.ts'
import type { Anomalie } from '../../src/domain/places/read/anomalie.ts'
import type { RawData } from '../feeds/raw-data.ts'
import { publishRoads } from '../publish/publish-roads.ts'
import type { Publisher } from '../publish/write.ts'
import { buildDepartementRoads, type DepartementRoads } from './build-roads.ts'
import { readOsmRoads } from './read-osm-roads.ts'
import { readTroncons } from './read-troncons.ts'
import { RemarquesRoutes } from './remarques.ts'

export interface PublishedRoads {
  /** By département; none where no road file comes near. */
  readonly routes: ReadonlyMap<string, RoutesRef>
  readonly anomalies: readonly Anomalie[]
}

interface Inputs {
  readonly raw: RawData
  readonly lieux: ReadonlyMap<string, LieuxFile>
  readonly cells: ReadonlyMap<string, readonly CellRow[]>
  readonly construitLe: string
  readonly log: (line: string) => void
}

/**
 * Reads the road files, then builds and writes the roads of each département in turn: in memory are the ways that
 * were read and one département. Throws DataError (file, element, what is wrong) before any manifest names a file.
 */
export async function publishAllRoads(publisher: Publisher, inputs: Inputs): Promise<PublishedRoads> {
  const { raw, log } = inputs
  const { osm, troncons } = raw.routes
  if (osm.length + troncons.length === 0) return { routes: new Map(), anomalies: [] }
  log('routes : lecture…')
  const remarques = new RemarquesRoutes()
  const fromOsm = osm.length === 0 ? null : readOsmRoads(osm, remarques)
  const read = {
    osm: fromOsm?.ways ?? null,
    troncons: troncons.length === 0 ? null : await readTroncons(troncons, remarques),
  }
  const days = (fromOsm?.files ?? []).flatMap(({ date }) => date ?? []).sort()
  const dates = { osm: days.at(-1) ?? null, troncons: null }
  const isRecent = isYounger(inputs.construitLe, 3)
  const routes = new Map<string, RoutesRef>()
  const used = new Set<string>()
  const faits: string[] = []
  for (const code of raw.departements) {
    const file = inputs.lieux.get(code)
    const built = buildDepartementRoads(read, {
      outlines: raw.outlines.get(code) ?? [],
      cells: inputs.cells.get(code) ?? [],
      tailleM: raw.grille.tailleM,
      lieux: [...(file?.lieux ?? []), ...(file?.voisins ?? [])].map(expandLieu),
      isRecent,
    })
    if (built === null) continue
    for (const name of built.files) used.add(name)
    faits.push(...tellBeyond(code, built))
    routes.set(code, publishRoads(publisher, code, built, dates))
  }
  const unused = [...osm, ...troncons].map((path) => basename(path)).filter((name) => !used.has(name))
  const phrases = [
    ...remarques.phrases(),
    ...faits,
    ...unused.map(
      (name) => `${name} : aucune route à 25 km d’un département construit, fichier laissé de côté`,
    ),
  ]
  for (const phrase of phrases) log(`  ${phrase}`)
  return { routes, anomalies: phrases.map(toAnomalie) }
}

/** Places that no road reaches, and residents far from any, by mode. */
function tellBeyond(code: string, { modes, horsRoute }: DepartementRoads): string[] {
  if (modes.length === 0)
    return [`${code} : rues et itinéraires seulement, trop peu de routes pour des temps de trajet`]
  return MODES.flatMap((mode) => {
    const hors = horsRoute[mode]
    if (hors === undefined) return []
    const { lieux, habitants } = hors
    return lieux.length + habitants === 0
      ? []
      : [
          `${code}, ${mode} : ${lieux.length} lieux à plus de 1 km d’une route du réseau` +
            ` (${lieux.slice(0, 3).join(', ')}${lieux.length > 3 ? '…' : ''})` +
            `, ${habitants} habitants à plus de 2 km`,
        ]
  })
}

const toAnomalie = (raison: string): Anomalie => ({
  ligne: 0,
  champ: 'routes',
  valeur: '',
  raison,
  gravite: 'avertissement',
})

/** Whether a record was touched within so many years before a day; undated ones are older (decisions.md 34). */
function isYounger(construitLe: string, years: number): (lieu: Lieu) => boolean {
  const limit = `${Number(construitLe.slice(0, 4)) - years}${construitLe.slice(4, 10)}`
  return ({ dateMaj }) => dateMaj !== '' && dateMaj >= limit
}
