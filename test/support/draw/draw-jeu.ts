import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { RawData } from '../../../geo/feeds/raw-data.ts'
import { publishDataset } from '../../../geo/publish/publish.ts'
import { openPublisher } from '../../../geo/publish/write.ts'
import { partitionLieux } from '../../../geo/transforms/lieux.ts'
import type { Manifest } from '../../../src/dataset/manifest.ts'
import type { Commune, TerritoireIndex } from '../../../src/domain/geo/communes.ts'
import type { CellRow } from '../../../src/domain/geo/grid.ts'
import { LIEU_VIDE } from '../../../src/domain/places/colonnes.ts'
import type { Lieu } from '../../../src/domain/places/lieu.ts'
import { newestSource, withLock } from '../files/build-data.ts'
import { generatedDir } from '../files/data-dirs.ts'
import { drawFrance, drawSites, type SyntheticFrance } from './draw-france.ts'
import { seededRandom } from './random.ts'

/** The 96 départements of metropolitan France and Corsica: a data set without one of them is not France. */
const DEPARTEMENTS = Array.from({ length: 95 }, (_, i) => String(i + 1).padStart(2, '0')).flatMap((code) =>
  code === '20' ? ['2A', '2B'] : [code],
)
const COLUMNS = 8
const ROWS = DEPARTEMENTS.length / COLUMNS
const DENSITES = ['Grands centres urbains', 'Petites villes', 'Rural à habitat dispersé']

/** A made-up France: inhabited cells of 200 m, and places. */
export interface TailleJeu {
  readonly cells: number
  readonly places: number
  readonly seed: number
}

const titreOf = ({ cells, places, seed }: TailleJeu) =>
  `Jeu généré pour un essai : ${cells} carreaux, ${places} lieux, graine ${seed}`

/** Publishes a made-up France into its folder, unless it stands there. */
export async function ensureGenerated(taille: TailleJeu): Promise<void> {
  const dir = generatedDir(taille.cells)
  await withLock(`${dir}.verrou`, async () => publishStale(dir, taille))
}

function publishStale(dir: string, taille: TailleJeu): void {
  const path = join(dir, 'manifest.json')
  const known = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Manifest).titre : ''
  if (known === titreOf(taille) && statSync(path).mtimeMs > newestSource()) return
  const started = Date.now()
  publishGenerated(dir, taille)
  console.log(`données : ${titreOf(taille)}, publié en ${Math.round((Date.now() - started) / 1000)} s`)
}

/**
 * Publishes a made-up France through the writers of the real data. For tests of scale only: its names say that it
 * is generated, and the same numbers give the same files.
 */
function publishGenerated(dir: string, taille: TailleJeu): void {
  const { cells, places, seed } = taille
  const france = drawFrance(cells, seed)
  const codes = codesOf(france)
  const index = indexOf(france, codes)
  const lieux = lieuxOf(france, codes, places, seed)
  const rows = cellsOf(france, codes)
  const raw: RawData = {
    jeu: 'dossier',
    titre: titreOf(taille),
    accueil: 'france',
    grille: { id: 'generee-200m', nom: `carreaux de 200 m générés (graine ${seed})`, tailleM: 200 },
    communesCompletes: null,
    departements: DEPARTEMENTS,
    lieux: { rows: [], numeros: [], problemes: [], source: 'lieux' },
    ateliers: [],
    ateliersNonLus: [],
    communes: new Map(),
    outlines: new Map(),
    contours: { type: 'FeatureCollection', features: [] },
    cells: rows,
    cells200: [],
    qpv: { type: 'FeatureCollection', features: [] },
    qpvListe: [],
    sources: [],
    routes: { osm: [], troncons: [] },
  }
  publishDataset(openPublisher(dir), {
    dates: new Map(),
    raw,
    index,
    lieux: partitionLieux(lieux, DEPARTEMENTS, rows),
    voisins: new Map(),
    cells: rows,
    qpvCells: [],
    ateliers: new Map(),
    anomalies: [],
    bilan: [],
    ajouts: new Map(),
    adresse: null,
    construitLe: '2026-11-20T08:00:00.000Z',
    routes: new Map(),
    temps: new Map(),
    before: { manifest: null, read: () => null },
  })
}

/** INSEE-like code of each commune: eight strips from west to east, each cut from south to north. */
function codesOf({ communes }: SyntheticFrance): string[] {
  const codes: string[] = []
  const { lonDeg, latDeg } = communes
  const byLon = Array.from(lonDeg.keys()).sort((a, b) => lonDeg[a]! - lonDeg[b]!)
  for (let column = 0; column < COLUMNS; column++) {
    const strip = part(byLon, column, COLUMNS).sort((a, b) => latDeg[a]! - latDeg[b]!)
    for (let row = 0; row < ROWS; row++) {
      const departement = DEPARTEMENTS[column * ROWS + row] ?? ''
      part(strip, row, ROWS).forEach((commune, i) => {
        codes[commune] = `${departement}${String(i + 1).padStart(3, '0')}`
      })
    }
  }
  return codes
}

const part = (list: readonly number[], at: number, parts: number): number[] =>
  list.slice(Math.floor((at * list.length) / parts), Math.floor(((at + 1) * list.length) / parts))

function indexOf({ communes }: SyntheticFrance, codes: readonly string[]): TerritoireIndex {
  const rows = codes.map((code, i): Commune => {
    const people = Math.round(communes.weight[i]!)
    return {
      code,
      nom: `Commune générée ${code}`,
      departement: code.slice(0, 2),
      codesPostaux: [`${code.slice(0, 2)}000`],
      populationMunicipale: people,
      epci: `2${code.slice(0, 2).replace('A', '1').replace('B', '2')}00000${code[2]}`,
      frr: '',
      densite: DENSITES[people > 50_000 ? 0 : people > 3_000 ? 1 : 2] ?? '',
      lon: communes.lonDeg[i]!,
      lat: communes.latDeg[i]!,
      depart: { lon: communes.lonDeg[i]!, lat: communes.latDeg[i]! },
    }
  })
  const epci = [...new Set(rows.map((c) => c.epci ?? ''))].sort()
  return {
    regions: [{ code: '99', nom: 'Région générée' }],
    departements: DEPARTEMENTS.map((code) => ({ code, nom: `Département généré ${code}`, region: '99' })),
    epci: epci.map((code) => ({ code, nom: `Intercommunalité générée ${code}` })),
    communes: rows.sort((a, b) => (a.code < b.code ? -1 : 1)),
    qpv: [],
  }
}

/** As complete as the real ones are: hours, services, and help that one in three does not tell. */
function lieuxOf(france: SyntheticFrance, codes: readonly string[], count: number, seed: number): Lieu[] {
  const random = seededRandom(seed + 1)
  const sites = drawSites(france, count, seed + 2)
  const { lonDeg, latDeg } = france.communes
  // A place belongs to the nearest centre of those listed around its own column of longitude.
  const byLon = Array.from(lonDeg.keys()).sort((a, b) => lonDeg[a]! - lonDeg[b]!)
  return Array.from({ length: count }, (_, i): Lieu => {
    const [longitude, latitude] = [round(sites.lonDeg[i]!), round(sites.latDeg[i]!)]
    const code = codes[nearest(byLon, lonDeg, latDeg, longitude, latitude)] ?? ''
    const told = random()
    return {
      ...LIEU_VIDE,
      id: `genere-${i}`,
      nom: `Lieu généré ${i}`,
      commune: `Commune générée ${code}`,
      codePostal: `${code.slice(0, 2)}000`,
      codeInsee: code,
      adresse: `${1 + (i % 90)} rue du Générateur`,
      latitude,
      longitude,
      horaires: 'Mo-Fr 09:00-12:00,14:00-17:00',
      source: `Généré pour un essai, graine ${seed}`,
      dateMaj: '2026-11-01',
      services: ['Aide aux démarches administratives', 'Accès internet et matériel informatique'],
      frais: ['Gratuit'],
      modalitesAccompagnement:
        told < 0.45
          ? ['Accompagnement individuel']
          : told < 0.65
            ? ['Accompagnement individuel', 'Dans un atelier collectif']
            : [],
      confiance: 'exemple',
    }
  })
}

const round = (degree: number): number => Math.round(degree * 1e6) / 1e6

/** Commune with the nearest centre; centres more than 0.1° of longitude away are not looked at. */
function nearest(
  byLon: readonly number[],
  lonDeg: Float64Array,
  latDeg: Float64Array,
  lon: number,
  lat: number,
): number {
  let low = 0
  let high = byLon.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (lonDeg[byLon[middle]!]! < lon - 0.1) low = middle + 1
    else high = middle
  }
  let best = byLon[Math.min(low, byLon.length - 1)]!
  let least = Number.POSITIVE_INFINITY
  for (let at = low; at < byLon.length && lonDeg[byLon[at]!]! <= lon + 0.1; at++) {
    const commune = byLon[at]!
    const square = ((lonDeg[commune]! - lon) * 0.7) ** 2 + (latDeg[commune]! - lat) ** 2
    if (square >= least) continue
    least = square
    best = commune
  }
  return best
}

/** Cells by département, commune by commune, as the real files list them. */
function cellsOf({ cells, weight, zone }: SyntheticFrance, codes: readonly string[]): Map<string, CellRow[]> {
  const order = Array.from(zone.keys()).sort((a, b) => {
    const [codeA, codeB] = [codes[zone[a]!]!, codes[zone[b]!]!]
    return codeA < codeB ? -1 : codeA > codeB ? 1 : a - b
  })
  const rows = new Map<string, CellRow[]>(DEPARTEMENTS.map((code) => [code, []]))
  for (const cell of order) {
    const code = codes[zone[cell]!]!
    rows.get(code.slice(0, 2))?.push({
      lon: round(cells.lonDeg[cell]!),
      lat: round(cells.latDeg[cell]!),
      population: weight[cell]!,
      zone: code,
    })
  }
  return rows
}
