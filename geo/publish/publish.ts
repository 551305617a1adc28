import { createHash } from 'node:crypto'
import { bbox as turfBbox } from '@turf/turf'
import type { FeatureCollection } from 'geojson'
import { encodeAteliers } from '../../src/dataset/ateliers-file.ts'
import { SCHEMA_VERSION } from '../../src/dataset/check-shape.ts'
import { encodeCarreaux } from '../../src/dataset/france/comptes-carreaux.ts'
import { type ComptesFile, encodeComptes } from '../../src/dataset/france/comptes-file.ts'
import { expandLieu, type LieuxFile, type TousLieuxFile } from '../../src/dataset/lieux-file.ts'
import type {
  BilanSource,
  DepartementRef,
  FichierRef,
  Manifest,
  RoutesRef,
} from '../../src/dataset/manifest.ts'
import { encodeAnciensNoms, encodeNoms } from '../../src/dataset/noms-file.ts'
import { groupBy } from '../../src/domain/common/group-by.ts'
import { classeVitesse } from '../../src/domain/coverage/modes.ts'
import { unionBbox } from '../../src/domain/geo/bbox.ts'
import { isOutreMer } from '../../src/domain/geo/codes.ts'
import type { Commune, TerritoireIndex } from '../../src/domain/geo/communes.ts'
import type { CellRow } from '../../src/domain/geo/grid.ts'
import type { Lieu } from '../../src/domain/places/lieu.ts'
import type { Anomalie } from '../../src/domain/places/read/anomalie.ts'
import type { Atelier } from '../../src/domain/sessions/atelier.ts'
import type { RawData } from '../feeds/raw-data.ts'
import type { TempsPublies } from '../historique/count-figures.ts'
import { publishHistorique, type readBefore } from '../historique/publish-historique.ts'
import { readDecoupage } from '../read/decoupage.ts'
import { publishedSource } from '../sources/sources.ts'
import type { QpvCell } from '../transforms/qpv-cells.ts'
import { communesGeoJson, roundGeometry } from '../transforms/territoires.ts'
import { publishFeeds } from './agendas.ts'
import { putAbrege } from './cartes/put-cartes.ts'
import { rapportCsv } from './file-anomalies.ts'
import { putNuit } from './nuit/put-nuit.ts'
import { publishAteliers } from './publish-ateliers.ts'
import { filesOfVoisins, publishVoisins } from './publish-voisins.ts'
import { putPart, putTerritoires } from './territoires/put-territoires.ts'
import type { Publisher } from './write.ts'
import { agesParquet, cellsParquet, countedParquet, qpvParquet } from './write-parquet.ts'

export interface Publication {
  readonly raw: RawData
  readonly index: TerritoireIndex
  readonly lieux: ReadonlyMap<string, LieuxFile>
  /** Of départements that are not in the data and have a place near one that is. */
  readonly voisins: ReadonlyMap<string, LieuxFile>
  readonly cells: ReadonlyMap<string, readonly CellRow[]>
  readonly qpvCells: readonly QpvCell[]
  /** Workshop series by département. */
  readonly ateliers: ReadonlyMap<string, readonly Atelier[]>
  readonly anomalies: readonly (Anomalie & { readonly source: string })[]
  readonly bilan: readonly BilanSource[]
  /** Newest record of each file laid over the sources. */
  readonly ajouts: ReadonlyMap<string, string | null>
  /** That of each source itself, by id: what lies over it does not make it younger. */
  readonly dates: ReadonlyMap<string, string | null>
  readonly construitLe: string
  /** Public address of the site, with a slash at its end; null: none is known. */
  readonly adresse: string | null
  /** Roads already written, by département. */
  readonly routes: ReadonlyMap<string, RoutesRef>
  /** Times by road of the default question, by département, and the build before: for the history. */
  readonly temps: ReadonlyMap<string, TempsPublies>
  readonly before: ReturnType<typeof readBefore>
}

/** Writes every file of a data set, then its manifest. */
export function publishDataset(publisher: Publisher, p: Publication): Manifest {
  const communes = new Map(p.index.communes.map((c) => [c.code, c]))
  const lieux = [...p.lieux.values()].flatMap((file) => file.lieux.map(expandLieu))
  const complets = completeTerritories(p)
  const { historique, parDepartement, chiffres } = publishHistorique(publisher, { ...p, complets })
  const departements = p.raw.departements.flatMap((code) =>
    publishDepartement(publisher, p, code, communes).map((d) => {
      const own = parDepartement.get(code)
      return own === undefined ? d : { ...d, historique: own }
    }),
  )
  const files = {
    ...(complets.france ? putFrance(publisher, p, lieux) : {}),
    noms: publisher.put('noms.json', JSON.stringify(encodeNoms(lieux)), lieux.length),
    anciensNoms: putAnciensNoms(publisher, communes),
    ...putTerritoires(publisher, p.index),
    contours: putGeoJson(publisher, 'contours.json', p.raw.contours),
    qpv: putGeoJson(publisher, 'qpv.json', {
      type: 'FeatureCollection',
      features: p.raw.qpv.features.map((f) => ({
        type: 'Feature',
        properties: { code: f.properties.code_qp, nom: f.properties.lib_qp },
        geometry: roundGeometry(f.geometry),
      })),
    }),
    carreauxQpv: publisher.put('carreaux-qpv.parquet', qpvParquet(p.qpvCells), p.qpvCells.length),
    rapport: publisher.put('rapport.csv', rapportCsv(p.anomalies), p.anomalies.length),
    ...publishAteliers(
      publisher,
      p.raw.departements.flatMap((code) => p.ateliers.get(code) ?? []),
    ),
  }
  const voisins = publishVoisins(publisher, p)
  const boxes = departements.flatMap((d) => (d.bbox === null || isOutreMer(d.code) ? [] : [d.bbox]))
  const { pages, listes } = publishFeeds(publisher, {
    index: p.index,
    lieux: new Map([...p.lieux].map(([code, file]) => [code, file.lieux.map(expandLieu)])),
    ateliers: p.ateliers,
    epciComplets: new Set(complets.epci),
    departementsComplets: new Set(complets.departements),
    adresse: p.adresse,
    ateliersCsv: files.ateliersCsv,
    ateliersJson: files.ateliersJson,
    construitLe: p.construitLe,
    sources: p.raw.sources.map(publishedSource),
  })
  const manifest: Manifest = {
    schemaVersion: SCHEMA_VERSION,
    jeu: p.raw.jeu,
    titre: p.raw.titre,
    version: versionOf([
      ...Object.values(files).filter((f) => f !== undefined),
      ...departements.flatMap(filesOf),
      ...filesOfVoisins(voisins),
    ]),
    construitLe: p.construitLe,
    grille: p.raw.grille,
    grilleQpv: {
      id: 'filosofi-200m',
      nom: 'carreaux de 200 m, Filosofi 2021 (INSEE), par part de surface : estimation',
      tailleM: 200,
    },
    accueil: p.raw.accueil,
    bbox: boxes.length === 0 ? null : unionBbox(boxes),
    complets,
    ...files,
    ...(historique === undefined ? {} : { historique }),
    pages,
    departements: departements.map((d) => {
      const own = listes.get(d.code)
      return own === undefined ? d : { ...d, listes: own }
    }),
    ...(voisins === undefined ? {} : { voisins }),
    sources: p.raw.sources.map(publishedSource),
    bilan: [...p.bilan],
    ...(p.raw.exemple === undefined ? {} : { exemple: p.raw.exemple }),
    ...(p.adresse === null ? {} : { adresse: p.adresse }),
  }
  putNuit(publisher, p, manifest, chiffres)
  const whole: Manifest = { ...manifest, abrege: putAbrege(publisher, p, manifest) }
  publisher.publish(whole)
  return whole
}

/** Former names of the communes of the data. */
function putAnciensNoms(publisher: Publisher, communes: ReadonlyMap<string, Commune>): FichierRef {
  const names = readDecoupage().anciennes.filter(({ code }) => communes.has(code))
  return publisher.put('anciens-noms.json', JSON.stringify(encodeAnciensNoms(names)), names.length)
}

/**
 * All of France asks for every place and cell: one file of each, for a hundred of the départements', where a place
 * stands five times; and what a figure counts of the places, for their words.
 */
function putFrance(publisher: Publisher, p: Publication, lieux: readonly Lieu[]) {
  const file: TousLieuxFile = { lieux: [...p.lieux.values()].flatMap((own) => own.lieux) }
  const codes = [...p.cells.keys()].filter((code) => !isOutreMer(code)).sort()
  const cells = codes.flatMap((code) => p.cells.get(code) ?? [])
  const densites = new Map(p.index.communes.map((c) => [c.code, c.densite]))
  const carreaux = encodeCarreaux(cells, (commune) => classeVitesse(densites.get(commune) ?? ''))
  const inhabited = new Set(carreaux?.entete.communes)
  const isEmpty = (code: string) => !isOutreMer(code) && !inhabited.has(code)
  const sansCarreau = p.index.communes.filter((c) => isEmpty(c.code)).map((c) => c.nom)
  const comptes: ComptesFile = {
    ...encodeComptes(lieux),
    ...(carreaux === null ? {} : { carreaux: { ...carreaux.entete, sansCarreau } }),
  }
  return {
    ...(carreaux === null ? {} : putAges(publisher, 'ages-comptes', cells, 'agesComptes')),
    lieux: publisher.put('lieux.json', JSON.stringify(file), file.lieux.length),
    comptes: publisher.put('lieux-comptes.json', JSON.stringify(comptes), lieux.length),
    ...(carreaux === null
      ? {}
      : {
          carreauxComptes: publisher.put(
            'carreaux-comptes.parquet',
            countedParquet(carreaux.colonnes),
            cells.length,
          ),
        }),
  }
}

function publishDepartement(
  publisher: Publisher,
  p: Publication,
  code: string,
  communes: ReadonlyMap<string, Commune>,
): DepartementRef[] {
  const info = p.index.departements.find((d) => d.code === code)
  const lieux = p.lieux.get(code)
  if (info === undefined || lieux === undefined) return []
  const outlines = p.raw.outlines.get(code) ?? []
  const cells = p.cells.get(code) ?? []
  const ateliers = p.ateliers.get(code) ?? []
  const routes = p.routes.get(code)
  const inQpv = p.raw.grille.id === 'filosofi-200m' ? p.qpvCells : null
  const geojson = communesGeoJson(outlines, communes)
  const points = lieux.lieux.map((l) => [l.longitude, l.latitude, l.longitude, l.latitude] as const)
  const box = outlines.length > 0 ? (turfBbox(geojson) as [number, number, number, number]) : null
  return [
    {
      ...info,
      bbox: box ?? (points.length > 0 ? unionBbox(points) : null),
      lieux: publisher.put(`${code}/lieux.json`, JSON.stringify(lieux), lieux.lieux.length),
      communes: outlines.length > 0 ? putGeoJson(publisher, `${code}/communes.json`, geojson) : null,
      carreaux:
        cells.length > 0
          ? publisher.put(`${code}/carreaux.parquet`, cellsParquet(cells, inQpv), cells.length)
          : null,
      ...putAges(publisher, `${code}/ages`, cells, 'ages'),
      ateliers:
        ateliers.length > 0
          ? publisher.put(
              `${code}/ateliers.json`,
              JSON.stringify(encodeAteliers(code, ateliers)),
              ateliers.length,
            )
          : null,
      territoires: putPart(publisher, p.index, code),
      ...(routes === undefined ? {} : { routes }),
    },
  ]
}

/** Ages in a file of their own: who asks about everybody does not read them. */
function putAges<K extends string>(
  publisher: Publisher,
  name: string,
  cells: readonly CellRow[],
  key: K,
): Partial<Record<K, FichierRef>> {
  const bytes = agesParquet(cells)
  const file = bytes && publisher.put(`${name}.parquet`, bytes, cells.length)
  return (file === null ? {} : { [key]: file }) as Partial<Record<K, FichierRef>>
}

const filesOf = (d: DepartementRef): FichierRef[] => {
  const { troncons, noeuds, dessins, formes, noms, accesCarreaux, accesLieux, temps, proches } =
    d.routes ?? {}
  const tables = [d.lieux, d.communes, d.carreaux, d.ages, d.ateliers, d.territoires]
  const own = [...tables, accesCarreaux, accesLieux, temps, proches]
  return [...own, troncons, noeuds, dessins, formes, noms].flatMap((file) => file ?? [])
}

const putGeoJson = (publisher: Publisher, name: string, collection: FeatureCollection) =>
  publisher.put(name, JSON.stringify(collection), collection.features.length)

/** What is here in full. An EPCI over several départements is complete only with all its communes. */
function completeTerritories({ raw, index }: Publication): Manifest['complets'] {
  const asked = new Set(raw.departements)
  const full = raw.communesCompletes === null ? null : new Set(raw.communesCompletes)
  const departements = full === null ? index.departements.map((d) => d.code) : []
  const epciPartout = groupBy(index.communes, (c) => c.epci)
  // A data set of some communes does not know the other members of their EPCI.
  const belonging =
    full === null
      ? [...raw.communes.values()].map((facts) => facts.epci)
      : [...readDecoupage().epciOf.values()].map((epci) => epci.code)
  const membres = new Map<string, number>()
  for (const code of belonging) if (code !== null) membres.set(code, (membres.get(code) ?? 0) + 1)
  const epci = [...epciPartout].flatMap(([code, own]) =>
    code !== null &&
    own.length === (membres.get(code) ?? own.length) &&
    own.every((c) => full === null || full.has(c.code))
      ? [code]
      : [],
  )
  const metropole = index.departements.filter((d) => !isOutreMer(d.code))
  return {
    france: full === null && metropole.length === 96,
    regions:
      full === null ? index.regions.map((r) => r.code).filter((code) => regionIsComplete(code, asked)) : [],
    departements,
    epci,
    communes: full === null ? null : [...full],
  }
}

const regionIsComplete = (region: string, asked: ReadonlySet<string>): boolean =>
  readDecoupage()
    .departements.filter((d) => d.region === region)
    .every((d) => asked.has(d.code))

/** Version of a data set: a hash of the hashes of its files, so equal data have equal versions. */
function versionOf(files: readonly FichierRef[]): string {
  const hashes = files.map((f) => f.sha256).sort()
  return createHash('sha256').update(hashes.join('')).digest('hex').slice(0, 12)
}
