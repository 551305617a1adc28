import { statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { profileOfTags } from '../../src/domain/roads/profile.ts'
import { internProfiles, type RoadWays } from '../../src/domain/roads/ways.ts'
import { type LieuDit, lieuDitOf } from './lieux-dits.ts'
import { type OsmFile, readOsmBlocks } from './osm-pbf.ts'
import { atOnce, type Pausing } from './pausing.ts'
import type { OsmWay } from './pbf-block.ts'
import type { RemarquesRoutes } from './remarques.ts'
import { IdFilter } from './tiles/id-filter.ts'
import { NumberPiles } from './tiles/number-piles.ts'
import { type DraftWithNodes, WayDrafts } from './tiles/way-drafts.ts'
import { sortByName, type TiledWay, type TileOptions, WayTiles } from './tiles/way-tiles.ts'
import { openWorkspace, type Workspace } from './tiles/workspace.ts'

/** Nodes and ways are joined by piles of identifiers: one is in memory at a time, a 256th of a file's. */
const PILES = 256
const pileOf = (id: number) => Math.abs(id) % PILES
/** Stands for a way that is kept only to hide older ones: it is no road any more. */
const NO_WAY = -1

/** Roads and ferries of several files, in tiles; of each file, what it says of itself. */
export interface OsmRoads {
  readonly tiles: WayTiles
  readonly files: readonly OsmFile[]
  readonly lieuxDits: readonly LieuDit[]
}

/**
 * Puts the roads and ferries of .osm.pbf files into tiles, in two passes over the files: ways, then the positions of
 * their nodes; files need not be sorted. Of a way in several files the newest version is kept, then the first file's
 * name. In memory: blocks of 64 kB of the piles, the filter of identifiers (128 MB at most), and a pile or a chunk at a
 * time. Pauses after blocks, piles and chunks. Throws DataError naming file and block; missing nodes are noted.
 */
export function* tileOsmRoads(
  paths: readonly string[],
  workspace: Workspace,
  remarques: RemarquesRoutes,
  options: TileOptions = {},
): Pausing<OsmRoads> {
  const { sorted, names } = sortByName(paths)
  const pass = new OsmPass(workspace, fileBytes(sorted), options)
  const files: OsmFile[] = []
  const lieuxDits: LieuDit[] = []
  for (const [file, path] of sorted.entries()) {
    const way = (found: OsmWay) => pass.addWay(found, file)
    files.push(yield* readOsmBlocks(path, { wayKeys: ['highway', 'route'], way }))
  }
  for (const path of sorted) {
    yield* readOsmBlocks(path, {
      node: (id, lon7, lat7) => pass.addNode(id, lon7, lat7),
      nodeKey: 'place',
      taggedNode: (tags, lon7, lat7) => {
        const found = lieuDitOf(tags, lon7 / 1e7, lat7 / 1e7)
        if (found !== null) lieuxDits.push(found)
      },
    })
  }
  yield* pass.join()
  const tiles = new WayTiles(workspace, { files: names, profiles: pass.profiles.values }, options)
  for (const draft of pass.drafts.take()) {
    if (draft.isFirst) yield
    const missing = cutWhereMissing(draft, tiles)
    if (missing) {
      remarques.add(names[draft.file]!, 'nœuds absents du fichier, chemin coupé', `chemin ${draft.element}`)
    }
  }
  return { tiles, files, lieuxDits }
}

/** The same, read in full. */
export function readOsmRoads(
  paths: readonly string[],
  remarques: RemarquesRoutes,
): { readonly ways: RoadWays; readonly files: readonly OsmFile[] } {
  const workspace = openWorkspace(tmpdir())
  try {
    const { tiles, files } = atOnce(tileOsmRoads(paths, workspace, remarques))
    return { ways: tiles.read(), files }
  } finally {
    workspace.close()
  }
}

/** A file that is not there is told by its reader, with the others' words. */
const fileBytes = (paths: readonly string[]) =>
  paths.reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0)

/** What the two passes put away. */
class OsmPass {
  readonly profiles = internProfiles()
  readonly drafts: WayDrafts
  /** Of a reference: identifier of its node, its number. */
  readonly #refs: NumberPiles
  /** Of a node that may be one of a road: identifier, degrees × 1e7. */
  readonly #nodes: NumberPiles
  /** Of a way: identifier, version, its number or NO_WAY. */
  readonly #versions: NumberPiles
  readonly #wanted: IdFilter

  constructor(workspace: Workspace, bytes: number, { maxBytes }: TileOptions) {
    this.drafts = new WayDrafts(workspace, maxBytes)
    this.#refs = new NumberPiles(workspace, 'references', 2, maxBytes)
    this.#nodes = new NumberPiles(workspace, 'noeuds', 3, maxBytes)
    this.#versions = new NumberPiles(workspace, 'versions', 3, maxBytes)
    this.#wanted = new IdFilter(bytes)
  }

  addWay({ id, version, tags, refs }: OsmWay, file: number): void {
    const profile = profileOfTags(tags)
    if (profile === null) {
      this.#versions.push(pileOf(id), id, version, NO_WAY)
      return
    }
    const name = (tags.get('name') ?? tags.get('ref') ?? '').trim()
    const draft = {
      element: id,
      file,
      profile: this.profiles.position(profile),
      name,
      lengthM: Number.NaN,
    }
    const { way, firstRef } = this.drafts.add(draft, refs.length)
    this.#versions.push(pileOf(id), id, version, way)
    refs.forEach((node, at) => {
      this.#wanted.add(node)
      this.#refs.push(pileOf(node), node, firstRef + at)
    })
  }

  addNode(id: number, lon7: number, lat7: number): void {
    // A position that is none counts as missing: the way is cut there, and told.
    if (!(Math.abs(lon7) <= 180e7 && Math.abs(lat7) <= 90e7)) return
    if (this.#wanted.mayHave(id)) this.#nodes.push(pileOf(id), id, lon7, lat7)
  }

  /** Finds the node of each reference, the first position given for it, and hides ways that a newer version replaces. */
  *join(): Pausing<void> {
    for (let pile = 0; pile < PILES; pile++) {
      const nodes = this.#nodes.take(pile)
      const rows = new Map<number, number>()
      for (let row = 0; row < nodes.length; row += 3) if (!rows.has(nodes[row]!)) rows.set(nodes[row]!, row)
      const refs = this.#refs.take(pile)
      for (let at = 0; at < refs.length; at += 2) {
        const row = rows.get(refs[at]!)
        if (row === undefined) continue
        // Divided, not multiplied: 95190210 / 1e7 is the double nearest to 9.519021.
        this.drafts.place(refs[at + 1]!, refs[at]!, nodes[row + 1]! / 1e7, nodes[row + 2]! / 1e7)
      }
      this.#hideReplaced(this.#versions.take(pile))
      yield
    }
  }

  #hideReplaced(rows: Float64Array): void {
    const newest = new Map<number, { readonly version: number; readonly way: number }>()
    for (let row = 0; row < rows.length; row += 3) {
      const [id, version, way] = [rows[row]!, rows[row + 1]!, rows[row + 2]!]
      const known = newest.get(id)
      const isNewer = known === undefined || version > known.version
      const replaced = isNewer ? (known?.way ?? NO_WAY) : way
      if (isNewer) newest.set(id, { version, way })
      if (replaced !== NO_WAY) this.drafts.hide(replaced)
    }
  }
}

/** Puts the runs of nodes that are known into tiles, if of two nodes or more; whether one was missing. */
function cutWhereMissing({ nodes, lon, lat, ...draft }: DraftWithNodes, tiles: WayTiles): boolean {
  let [from, missing] = [0, false]
  for (let at = 0; at <= nodes.length; at++) {
    const isEnd = at === nodes.length
    if (!isEnd && !Number.isNaN(nodes[at])) continue
    missing ||= !isEnd
    addRun(tiles, {
      ...draft,
      nodes: nodes.subarray(from, at),
      lon: lon.subarray(from, at),
      lat: lat.subarray(from, at),
    })
    from = at + 1
  }
  return missing
}

/** A node that follows itself counts once. */
function addRun(tiles: WayTiles, run: TiledWay): void {
  const kept = Array.from(run.nodes, (_, at) => at).filter((at) => run.nodes[at] !== run.nodes[at - 1])
  if (kept.length < 2) return
  if (kept.length === run.nodes.length) tiles.add(run)
  else {
    const pick = (values: ArrayLike<number>) => kept.map((at) => values[at]!)
    tiles.add({ ...run, nodes: pick(run.nodes), lon: pick(run.lon), lat: pick(run.lat) })
  }
}
