import type { FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson'
import type { Manifest } from '../../../dataset/manifest.ts'
import { rowsSansAge } from '../../../domain/coverage/counting/zone-figures.ts'
import type { ZoneSansChiffre } from '../../../domain/coverage/counting/zones-sans-chiffre.ts'
import { type Rapport, ZONE_COLUMNS, type ZoneFigure } from '../../../domain/coverage/report.ts'
import { REPOSE_COLUMNS, type Repose } from '../../../domain/coverage/repose.ts'
import { creditOf } from '../../../domain/tables/tableau.ts'
import { writeCsv } from '../../../domain/tables/write-csv.ts'
import { questionEnMots } from '../../../text/couverture/rapport.ts'
import { citeSources } from '../../../text/tableur/sources.ts'

/** What the figures are: a table must not travel without it. */
const PROVENANCE = ['question', 'grille', 'sources', 'date_donnees', ...REPOSE_COLUMNS] as const

/** A table of zones, and what its figures rest on. */
interface TableZones {
  readonly rapport: Rapport
  readonly repose: Repose
  readonly manifest: Manifest
  /** Name of the territory, for people; a program reads its code. */
  readonly nom?: string
  /** Zones without a figure: a line each, whose figures are empty. */
  readonly sansChiffre?: readonly ZoneSansChiffre[]
  /** By commune, beside the residents of the cells that the other columns count. */
  readonly municipales?: ReadonlyMap<string, number | null>
}

interface Provenance extends Repose {
  readonly question: string
  readonly grille: string
  readonly sources: string
  /** Day of the most recent record that counts, never that of the build; '' when no record says its own. */
  readonly date_donnees: string
}

/** What the figures are, as each form of the table says it. */
export function provenanceOf({
  rapport,
  repose,
  manifest,
  nom = rapport.territoire,
}: TableZones): Provenance {
  return {
    ...repose,
    question: `${nom}, ${questionEnMots(rapport)}`,
    grille: rapport.grille,
    sources: creditOf(citeSources(manifest.sources, rapport.routes)),
    date_donnees: repose.plusRecente ?? '',
  }
}

const NONE: NonNullable<TableZones['municipales']> = new Map()
const MUNICIPALE = 'populationMunicipale'

/**
 * The table as CSV: the lines of `npm run couverture -- --format csv`, one per zone. A zone without a figure has empty
 * cells, which are unknown.
 */
export function zonesCsv({
  rapport,
  municipales = NONE,
  sansChiffre = [],
  repose,
  manifest,
}: TableZones): string {
  const provenance = provenanceOf({ rapport, repose, manifest })
  const { groupe, zones = [] } = rapport
  const rows = [...zones, ...rowsSansAge(rapport), ...sansChiffre].map((zone) => ({
    ...zone,
    ...provenance,
    groupe,
    populationMunicipale: municipales.get(zone.code) ?? '',
  }))
  const both = municipales.size === 0 ? [] : [MUNICIPALE]
  const ages = groupe === undefined ? [] : ['groupe', 'agesInconnus']
  return writeCsv([...ZONE_COLUMNS, ...PROVENANCE, ...both, ...ages], rows, { bom: true })
}

type Area = Polygon | MultiPolygon

type Proprietes = ZoneFigure | (ZoneSansChiffre & Readonly<Partial<Record<keyof ZoneFigure, null>>>)

/**
 * The table as GeoJSON: each zone with its outline (null when the data have none) and its figures, null unknown; the
 * question, the grid, the sources and the date in `metadata`.
 */
export function zonesGeoJson(
  table: TableZones,
  outlines: ReadonlyMap<string, Geometry>,
): FeatureCollection<Geometry | null, Proprietes> & { readonly metadata: object } {
  const { rapport, repose, manifest, municipales = NONE, sansChiffre = [] } = table
  const { question, grille, date_donnees } = provenanceOf(table)
  return {
    type: 'FeatureCollection',
    metadata: {
      question,
      grille,
      date_donnees,
      repose,
      ageMax: rapport.ageMax,
      sources: manifest.sources,
      territoire: rapport.territoire,
      offre: rapport.offre,
      mode: rapport.mode,
      minutes: rapport.minutes,
      distanceM: rapport.distanceM,
      calcul: rapport.calcul,
      routes: rapport.routes,
      groupe: rapport.groupe,
      population: rapport.population,
      tous: rapport.tous,
      agesInconnus: rapport.agesInconnus,
      zonesSansAge: rapport.zonesSansAge,
      zonesSansChiffre: sansChiffre,
      fenetre: rapport.fenetre,
      premieresDates: rapport.premieresDates,
      communes: rapport.communes,
    },
    features: [...(rapport.zones ?? []), ...sansChiffre].map((zone) => ({
      type: 'Feature',
      id: zone.code,
      geometry: outlines.get(zone.code) ?? null,
      properties: propertiesOf(zone, municipales),
    })),
  }
}

function propertiesOf(
  zone: Partial<ZoneFigure> & ZoneSansChiffre,
  municipales: NonNullable<TableZones['municipales']>,
): Proprietes {
  return {
    ...(Object.fromEntries(ZONE_COLUMNS.map((key) => [key, zone[key] ?? null])) as unknown as ZoneFigure),
    ...(zone.agesInconnus === undefined ? {} : { agesInconnus: zone.agesInconnus }),
    ...(municipales.size === 0 ? {} : { [MUNICIPALE]: municipales.get(zone.code) ?? null }),
  }
}

/** Outlines by zone; a zone made of several areas gets all their polygons, side by side. */
export function outlinesBy(
  areas: readonly FeatureCollection<Area>[],
  zoneOf: (properties: Readonly<Record<string, unknown>>) => string | undefined,
): Map<string, MultiPolygon> {
  const zones = new Map<string, MultiPolygon>()
  for (const { features } of areas) {
    for (const { properties, geometry } of features) {
      const zone = zoneOf(properties ?? {})
      if (zone === undefined) continue
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
      const known = zones.get(zone)
      if (known === undefined) zones.set(zone, { type: 'MultiPolygon', coordinates: [...polygons] })
      else known.coordinates.push(...polygons)
    }
  }
  return zones
}

/** What a file holds, in its name: `ateliers-voiture-15min`, `lieux-5000m`, with dates `…-2026-12-01-2026-12-31`. */
export function questionInName(rapport: Rapport): string {
  const { offre, mode, minutes, distanceM, fenetre, ageMax, groupe } = rapport
  const reach = distanceM === undefined ? [mode, `${minutes}min`] : [`${distanceM}m`]
  const dates = fenetre === undefined ? [] : [fenetre.types, fenetre.du, fenetre.au]
  const who = groupe === undefined ? [] : [groupe]
  return [offre, ...reach, ...dates, ...(ageMax === undefined ? [] : [`${ageMax}ans`]), ...who].join('-')
}
