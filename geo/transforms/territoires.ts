import { booleanPointInPolygon, centerOfMass, rewind, truncate } from '@turf/turf'
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { isRural } from '../../src/domain/coverage/modes.ts'
import { departementOf } from '../../src/domain/geo/codes.ts'
import type { Commune, LonLat, QpvInfo, TerritoireIndex } from '../../src/domain/geo/communes.ts'
import { statutFrr } from '../../src/domain/geo/frr.ts'
import type { RawData } from '../feeds/raw-data.ts'
import { splitCodes } from '../read/codes.ts'
import type { Decoupage } from '../read/decoupage.ts'
import type { Outline } from '../read/read-sources.ts'
import { pointInside } from './point-inside.ts'

/** Communes of the data set: those with an outline, with cells, or with a place. */
export function buildCommunes(
  raw: RawData,
  decoupage: Decoupage,
  lieuxCommunes: Iterable<string>,
): Commune[] {
  const outlines = new Map<string, Outline>()
  for (const dep of raw.departements)
    for (const o of raw.outlines.get(dep) ?? []) outlines.set(o.properties.code, o)
  const starts = mostInhabited(
    raw.departements.flatMap((code) => raw.cells.get(code) ?? []),
    (c) => c.zone,
  )
  const departements = new Set(raw.departements)
  const codes = new Set<string>([
    ...outlines.keys(),
    ...lieuxCommunes,
    ...raw.communes.keys(),
    ...starts.keys(),
  ])
  return [...codes]
    .filter((code) => departements.has(departementOf(code)) && decoupage.communes.has(code))
    .sort()
    .map((code) => {
      const etalab = decoupage.communes.get(code)
      const facts = raw.communes.get(code)
      const epci = facts?.epci ?? decoupage.epciOf.get(code)?.code ?? null
      const outline = outlines.get(code)
      const start = starts.get(code)
      // The few communes without an outline of their own are where their residents are.
      const label = outline ? labelPoint(outline) : (start ?? { lon: Number.NaN, lat: Number.NaN })
      return {
        code,
        nom: etalab?.nom ?? code,
        departement: departementOf(code),
        codesPostaux: etalab?.codesPostaux ?? [],
        populationMunicipale: facts?.population ?? etalab?.population ?? null,
        epci,
        frr: facts?.frr ?? '',
        densite: facts?.densite ?? '',
        ...label,
        depart: start ?? label,
      }
    })
}

/** A point inside the outline: its centre of mass when that is inside, else another. */
function labelPoint(outline: Feature<Polygon | MultiPolygon>): LonLat {
  const centre = centerOfMass(outline)
  if (!booleanPointInPolygon(centre, outline)) return pointInside(outline)
  const [lon = Number.NaN, lat = Number.NaN] = centre.geometry.coordinates
  return { lon, lat }
}

/** The most inhabited cell of each zone, the first in the source's order when equal (decisions.md 36). */
export function mostInhabited<C extends LonLat & { readonly population: number }>(
  cells: readonly C[],
  zoneOf: (cell: C) => string,
): Map<string, LonLat> {
  const best = new Map<string, C>()
  for (const cell of cells) {
    const known = best.get(zoneOf(cell))
    if (known === undefined || cell.population > known.population) best.set(zoneOf(cell), cell)
  }
  return new Map([...best].map(([zone, { lon, lat }]) => [zone, { lon, lat }]))
}

/** The index of territories: what the picker lists and how a territory becomes communes. */
export function buildIndex(
  raw: RawData,
  decoupage: Decoupage,
  communes: readonly Commune[],
  qpvStarts: ReadonlyMap<string, LonLat>,
): TerritoireIndex {
  const departements = decoupage.departements.filter((d) => raw.departements.includes(d.code))
  const regions = new Set(departements.map((d) => d.region))
  const epciNoms = new Map<string, string>()
  for (const { code, nom } of decoupage.epciOf.values()) epciNoms.set(code, nom)
  for (const facts of raw.communes.values())
    if (facts.epci !== null && facts.epciNom !== '') epciNoms.set(facts.epci, facts.epciNom)
  const epci = [...new Set(communes.flatMap((c) => (c.epci === null ? [] : [c.epci])))].sort()
  return {
    regions: decoupage.regions.filter((r) => regions.has(r.code)),
    departements,
    epci: epci.map((code) => ({ code, nom: epciNoms.get(code) ?? code })),
    communes,
    qpv: buildQpvList(raw, qpvStarts),
  }
}

function buildQpvList(raw: RawData, starts: ReadonlyMap<string, LonLat>): QpvInfo[] {
  const list = new Map<string, QpvInfo>(
    raw.qpvListe.map((q) => [q.code, { ...q, perimetre: false, grille: false }]),
  )
  for (const perimeter of raw.qpv.features) {
    const p = perimeter.properties
    const { lon, lat } = starts.get(p.code_qp) ?? labelPoint(perimeter)
    list.set(p.code_qp, {
      code: p.code_qp,
      nom: p.lib_qp,
      communes: splitCodes(p.insee_com),
      perimetre: true,
      grille: starts.has(p.code_qp),
      depart: { lon: roundDegree(lon), lat: roundDegree(lat) },
    })
  }
  const departements = new Set(raw.departements)
  return [...list.values()]
    .filter((q) => q.communes.some((c) => departements.has(departementOf(c))))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
}

/** Commune outlines of a département with what the map and the table show of them. */
export function communesGeoJson(
  outlines: readonly Outline[],
  communes: ReadonlyMap<string, Commune>,
): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: outlines.map((o) => {
      const commune = communes.get(o.properties.code)
      return {
        type: 'Feature',
        properties: {
          code: o.properties.code,
          nom: commune?.nom ?? o.properties.nom,
          population: commune?.populationMunicipale ?? null,
          epci: commune?.epci ?? null,
          frr: statutFrr(commune?.frr ?? ''),
          frrClassement: commune?.frr ?? '',
          densite: commune?.densite ?? '',
          rural: isRural(commune?.densite ?? ''),
        },
        geometry: roundGeometry(o.geometry),
      }
    }),
  }
}

const roundDegree = (x: number) => Math.round(x * 1e5) / 1e5

/** Five decimals (about one metre), outer rings counter-clockwise as RFC 7946 asks. */
export const roundGeometry = <G extends Polygon | MultiPolygon>(geometry: G): G =>
  rewind(truncate(geometry, { precision: 5, coordinates: 2 })) as G
