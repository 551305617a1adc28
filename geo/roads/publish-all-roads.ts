import { basename } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { expandLieu, type LieuxFile } from '../../src/dataset/lieux-file.ts'
import type { RoutesRef } from '../../src/dataset/manifest.ts'
import { jourDe } from '../../src/domain/calendar/jour-de.ts'
import { MODES, type Mode } from '../../src/domain/common/mode.ts'
import { DEFAULT_QUESTION } from '../../src/domain/coverage/question.ts'
import type { TerritoireIndex } from '../../src/domain/geo/communes.ts'
import type { CellRow } from '../../src/domain/geo/grid.ts'
import type { Lieu } from '../../src/domain/places/lieu.ts'
import type { Anomalie } from '../../src/domain/places/read/anomalie.ts'
import type { RawData } from '../feeds/raw-data.ts'
import type { TempsPublies } from '../historique/count-figures.ts'
import { publishRoads } from '../publish/publish-roads.ts'
import { creditOsm, readTronconsCredit } from '../publish/roads-credit.ts'
import type { Publisher } from '../publish/write.ts'
import { buildDepartementRoads, type DepartementRoads } from './build-roads.ts'
import { lieuxDitsFile } from './lieux-dits.ts'
import { nearBox, nearOutlines } from './near-outline.ts'
import { nearestStarts } from './nearest-starts.ts'
import { tellOneWayIslands } from './one-way-islands.ts'
import { withPauses } from './pausing.ts'
import { tileOsmRoads } from './read-osm-roads.ts'
import { tileTroncons } from './read-troncons.ts'
import { RemarquesRoutes } from './remarques.ts'
import { type Workspace, withWorkspace } from './tiles/workspace.ts'

export interface PublishedRoads {
  /** By département; none where no road file comes near. */
  readonly routes: ReadonlyMap<string, RoutesRef>
  /** Times of the cells by the mode of the default question, of the départements that have roads for it. */
  readonly temps: ReadonlyMap<string, TempsPublies>
  readonly anomalies: readonly Anomalie[]
}

interface Inputs {
  readonly raw: RawData
  /** Where the trips of communes and neighbourhoods start. */
  readonly index: TerritoireIndex
  readonly lieux: ReadonlyMap<string, LieuxFile>
  readonly cells: ReadonlyMap<string, readonly CellRow[]>
  readonly construitLe: string
  readonly log: (line: string) => void
}

/**
 * Puts the road files into tiles on disk, then builds and writes the roads of each département in turn, from the tiles
 * around it: one département is in memory. The tiles lie in a folder of `out` that goes at the end, whatever the end.
 * Throws DataError (file, element, what is wrong) before any manifest names a file.
 */
export async function publishAllRoads(
  publisher: Publisher,
  out: string,
  inputs: Inputs,
): Promise<PublishedRoads> {
  const { osm, troncons } = inputs.raw.routes
  if (osm.length + troncons.length === 0) return { routes: new Map(), temps: new Map(), anomalies: [] }
  return withWorkspace(out, (workspace) => publishFromTiles(publisher, workspace, inputs))
}

async function publishFromTiles(
  publisher: Publisher,
  workspace: Workspace,
  inputs: Inputs,
): Promise<PublishedRoads> {
  const { raw, log } = inputs
  const { osm, troncons } = raw.routes
  log('routes : lecture…')
  const remarques = new RemarquesRoutes()
  const boxes = raw.departements.map((code) => nearBox(raw.outlines.get(code) ?? []))
  const options = { boxes: boxes.filter((box) => box !== null) }
  const fromOsm = osm.length === 0 ? null : await withPauses(tileOsmRoads(osm, workspace, remarques, options))
  const roads = {
    osm: fromOsm?.tiles ?? null,
    troncons: troncons.length === 0 ? null : await tileTroncons(troncons, workspace, remarques, options),
  }
  const days = (fromOsm?.files ?? []).flatMap(({ date }) => date ?? []).sort()
  const credits = { osm: creditOsm(days.at(-1) ?? null), troncons: readTronconsCredit(troncons) }
  const isRecent = isYounger(inputs.construitLe, 3)
  const communes = new Set([...raw.outlines.values()].flat().map(({ properties }) => properties.nom))
  const routes = new Map<string, RoutesRef>()
  const temps = new Map<string, TempsPublies>()
  const used = new Set<string>()
  const faits: string[] = []
  for (const code of raw.departements) {
    await nextTurn()
    const file = inputs.lieux.get(code)
    const cells = inputs.cells.get(code) ?? []
    const built = buildDepartementRoads(roads, {
      outlines: raw.outlines.get(code) ?? [],
      cells,
      tailleM: raw.grille.tailleM,
      lieux: [...(file?.lieux ?? []), ...(file?.voisins ?? [])].map(expandLieu),
      isRecent,
    })
    if (built === null) continue
    for (const name of built.files) used.add(name)
    faits.push(...tellBeyond(code, built))
    faits.push(...tellOneWayIslands(built.network, built.files).map((phrase) => `${code}, ${phrase}`))
    // Their mention is that of OpenStreetMap: they go with its roads only.
    const lieuxDits = built.kind === 'osm' ? (fromOsm?.lieuxDits ?? []) : []
    const near = lieuxDitsFile(lieuxDits, nearOutlines(raw.outlines.get(code) ?? []), communes)
    if (built.modes.includes(DEFAULT_QUESTION.mode)) temps.set(code, timesOf(built, DEFAULT_QUESTION.mode))
    const proches = nearestStarts(code, inputs.index, cells, built)
    routes.set(code, publishRoads(publisher, code, built, { proches, lieuxDits: near }, credits[built.kind]))
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
  return { routes, temps, anomalies: phrases.map(toAnomalie) }
}

/** The published times of one mode. */
const timesOf = ({ times }: DepartementRoads, mode: Mode): TempsPublies =>
  new Map([...times].filter(([name]) => name.startsWith(`${mode}_`)))

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
  const today = jourDe(construitLe)
  const limit = `${Number(today.slice(0, 4)) - years}${today.slice(4)}`
  return ({ dateMaj }) => dateMaj !== '' && dateMaj >= limit
}
