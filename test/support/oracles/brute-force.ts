import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parquetReadObjects } from 'hyparquet'
import Papa from 'papaparse'
import { OPEN_DATA_DIR } from '../files/data-dirs.ts'

/**
 * The reach figure over again, from the open data to the residents, with nothing of the project's code: plain
 * loops, distances through space, the rules as decisions.md writes them.
 */
export interface BruteCell {
  readonly lon: number
  readonly lat: number
  readonly pop: number
  readonly com: string
}
export interface BrutePlace {
  readonly lon: number
  readonly lat: number
  readonly accompagnement: string
}
export interface BruteQuestion {
  readonly offre: 'lieux' | 'accompagnement' | 'ateliers'
  readonly distanceM?: number
  readonly mode?: 'marche' | 'velo' | 'voiture'
  readonly minutes?: number
}

const readCsv = (file: string) =>
  Papa.parse<Record<string, string>>(readFileSync(join(OPEN_DATA_DIR, file), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data

export function readBrutePlaces(): BrutePlace[] {
  return readCsv('places/lieux_national.csv').map((row) => ({
    lon: Number(row.longitude),
    lat: Number(row.latitude),
    accompagnement: row.modalites_accompagnement ?? '',
  }))
}

type Colonne = 'pop' | 'pop_65p' | 'pop_lt15'
let allCells: Promise<(BruteCell & Record<Colonne, number>)[]> | undefined

/**
 * Cells of each département, by the first characters of their commune; '' gives all. `pop` holds the residents of a
 * column: all of them, or those of an age.
 */
export async function readBruteCells(
  departements: readonly string[],
  colonne: Colonne = 'pop',
): Promise<Map<string, BruteCell[]>> {
  allCells ??= parquetReadObjects({
    file: new Uint8Array(readFileSync(join(OPEN_DATA_DIR, 'population/france_1km_census2021.parquet')))
      .buffer,
    columns: ['lon', 'lat', 'pop', 'pop_65p', 'pop_lt15', 'com'],
  }) as NonNullable<typeof allCells>
  const rows = (await allCells).map(({ lon, lat, com, [colonne]: pop }) => ({ lon, lat, com, pop }))
  return new Map(departements.map((dep) => [dep, rows.filter((row) => row.com.startsWith(dep))]))
}

export const readBruteDensites = () =>
  new Map(readCsv('zonages/communes_zonages.csv').map((row) => [row.code_insee ?? '', row.densite7 ?? '']))

/** A point on the WGS84 ellipsoid, in metres from the Earth's centre. */
function toSpace(lon: number, lat: number): readonly [number, number, number] {
  const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180]
  const e2 = 0.006694379990141316
  const n = 6_378_137 / Math.sqrt(1 - e2 * Math.sin(phi) ** 2)
  return [
    n * Math.cos(phi) * Math.cos(lambda),
    n * Math.cos(phi) * Math.sin(lambda),
    n * (1 - e2) * Math.sin(phi),
  ]
}

/** Length along the ground from the straight line through it: under 0.1 m from the geodesic up to 60 km. */
const groundM = (chordM: number) => chordM * (1 + (chordM / 6_371_000) ** 2 / 24)

/** Distances of one point to each of others. */
export function distancesM(from: BrutePoint, others: readonly BrutePoint[]): number[] {
  const [x, y, z] = toSpace(from.lon, from.lat)
  return others.map((other) => {
    const [px, py, pz] = toSpace(other.lon, other.lat)
    return groundM(Math.hypot(px - x, py - y, pz - z))
  })
}
type BrutePoint = Pick<BruteCell, 'lon' | 'lat'>

/** Distance of each cell to its nearest place, through every pair. */
export function nearestM(cells: readonly BruteCell[], places: readonly BrutePlace[]): number[] {
  const points = places.map((p) => toSpace(p.lon, p.lat))
  return cells.map((cell) => {
    const [x, y, z] = toSpace(cell.lon, cell.lat)
    let best = Infinity
    for (const [px, py, pz] of points) {
      const d = (px - x) ** 2 + (py - y) ** 2 + (pz - z) ** 2
      if (d < best) best = d
    }
    return groundM(Math.sqrt(best))
  })
}

/** Distances of cells to their nearest place that offers what is asked, and to their nearest that does not say. */
export function bruteDistances(
  cells: readonly BruteCell[],
  places: readonly BrutePlace[],
  offre: BruteQuestion['offre'],
) {
  const to = (state: string) =>
    nearestM(
      cells,
      places.filter((place) => stateOf(place, offre) === state),
    )
  return { oui: to('oui'), inconnu: to('inconnu') }
}

/** Minutes as decisions.md 41 writes them, for the quickest way, the middle and the slowest; d in km. */
export function minutesFor(
  mode: 'marche' | 'velo' | 'voiture',
  densite: string,
  d: number,
): readonly number[] {
  if (mode !== 'voiture')
    return [1.15, 1.4, 2].map((detour) => ((d * detour) / (mode === 'marche' ? 4 : 12)) * 60)
  const rural = ['Bourgs ruraux', 'Rural à habitat dispersé', 'Rural à habitat très dispersé']
  const v = densite === 'Grands centres urbains' ? 20 : rural.includes(densite) ? 28 : 24
  const drive = 60 * (Math.min(d, 3) / v + Math.max(0, d - 3) / 48)
  return [3 + 0.8 * drive, 3 + drive, 3 + 1.33 * drive]
}

const limits = new Map<string, readonly [number, number, number]>()

/** Farthest straight distance by halving, for the quickest way, the middle and the slowest; −1: not even at the door. */
function limitsM(question: BruteQuestion, densite: string): readonly [number, number, number] {
  const { distanceM, mode, minutes = 0 } = question
  if (distanceM !== undefined || mode === undefined) return [distanceM ?? 0, distanceM ?? 0, distanceM ?? 0]
  const key = `${mode} ${minutes} ${densite}`
  const known = limits.get(key)
  if (known !== undefined) return known
  const found = [0, 1, 2].map((way) => {
    const within = (d: number) => (minutesFor(mode, densite, d)[way] ?? Infinity) <= minutes
    if (!within(0)) return -1
    let [near, far] = [0, 100]
    while (far - near > 1e-9) {
      const middle = (near + far) / 2
      if (within(middle)) near = middle
      else far = middle
    }
    return far * 1000
  }) as unknown as [number, number, number]
  limits.set(key, found)
  return found
}

/** Yes, no or unknown, from the raw text of `modalites_accompagnement` (modalites_acces is empty everywhere). */
export function stateOf(place: BrutePlace, offre: BruteQuestion['offre']): 'oui' | 'non' | 'inconnu' {
  if (offre === 'lieux') return 'oui'
  const said = place.accompagnement.split('|').map((text) => text.trim())
  if (place.accompagnement.trim() === '') return 'inconnu'
  if (said.includes('Dans un atelier collectif')) return 'oui'
  return offre === 'accompagnement' && said.includes('Accompagnement individuel') ? 'oui' : 'non'
}

let densites: ReadonlyMap<string, string> | undefined

/** Residents and communes of cells, from their distances. */
export function bruteFigure(
  cells: readonly BruteCell[],
  distances: { readonly oui: readonly number[]; readonly inconnu: readonly number[] },
  question: BruteQuestion,
) {
  densites ??= readBruteDensites()
  const known = densites
  const population = { totale: 0, atteinte: 0, inconnue: 0, nonAtteinte: 0, basse: 0, haute: 0 }
  const reachedIn = new Map<string, number>()
  cells.forEach(({ pop, com }, i) => {
    const [haute, centre, basse] = limitsM(question, known.get(com) ?? '')
    const [oui, inconnu] = [distances.oui[i] ?? Infinity, distances.inconnu[i] ?? Infinity]
    population.totale += pop
    if (oui <= haute) population.haute += pop
    if (oui <= basse) population.basse += pop
    if (oui <= centre) population.atteinte += pop
    else if (inconnu <= centre) population.inconnue += pop
    else population.nonAtteinte += pop
    reachedIn.set(com, (reachedIn.get(com) ?? 0) + (oui <= centre ? pop : 0))
  })
  const sansAcces = [...reachedIn.values()].filter((reached) => reached === 0).length
  return { population, communes: { total: reachedIn.size, sansAcces } }
}
