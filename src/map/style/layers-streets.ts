import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
  VectorSourceSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import { MAX_STREET_ZOOM, MIN_STREET_ZOOM, type RangRue } from '../../domain/roads/street-ranks.ts'
import { LAYERS, SOURCES } from './ids.ts'
import { IMAGE_CARTOUCHE } from './images.ts'
import type { MapInputs } from './inputs.ts'
import { POLICE } from './palette.ts'
import type { StreetInks } from './street-inks.ts'
import { type ClasseRue, LARGEURS_ZOOMS, placeOf, RUES, ranksWith } from './street-scale.ts'

/** Scheme of the addresses of street tiles, answered by `live/serve-streets.ts` without any network of its own. */
export const STREET_SCHEME = 'rues'
/** Layer of the streets in a tile (`src/worker/streets/encode-tile.ts`). */
const TILE_LAYER = 'rues'
/** Casings come in here; the widths of roads at lower zooms would be all casing. */
const CASING_FROM = 10.5
/** What a casing adds at each of LARGEURS_ZOOMS: from afar as little as can be seen. */
const CASING_PX = [0.6, 0.9, 1.6, 2]
const NO_CASING = [0, 0, 0, 0]

/** The vector source of the streets; from afar only those of the départements in `proches` are loaded. */
export function streetSource({ proches, essai }: NonNullable<MapInputs['rues']>): VectorSourceSpecification {
  const near = [...proches].sort().join(',')
  return {
    type: 'vector',
    tiles: [`${STREET_SCHEME}://{z}/{x}/{y}/${near}/${essai}`],
    minzoom: MIN_STREET_ZOOM,
    maxzoom: MAX_STREET_ZOOM,
  }
}

/** Streets without their names, from paths to roads: pure, for any style that has `streetSource` as SOURCES.rues. */
export function streetLayers(inks: StreetInks, visible = true): LayerSpecification[] {
  const line = (
    id: string,
    ranks: readonly RangRue[],
    paint: NonNullable<LineLayerSpecification['paint']>,
    { minzoom = MIN_STREET_ZOOM, cap = 'round' }: { minzoom?: number; cap?: 'round' | 'butt' } = {},
  ): LayerSpecification => ({
    id,
    type: 'line',
    source: SOURCES.rues,
    'source-layer': TILE_LAYER,
    minzoom,
    filter: ['in', ['get', 'rang'], ['literal', [...ranks]]],
    // Two streets that meet end on leave no notch.
    layout: { 'line-join': 'round', 'line-cap': cap, visibility: visible ? 'visible' : 'none' },
    paint,
  })
  const dashed = (id: string, { rang, tirets }: ClasseRue) =>
    line(
      id,
      [rang],
      {
        'line-color': inks.trait[rang],
        'line-width': widths(NO_CASING),
        'line-dasharray': [...(tirets ?? [])],
      },
      { cap: 'butt' },
    )
  const roads = ranksWith(false).map(({ rang }) => rang)
  const [paths, steps, ferries] = ranksWith(true)
  const opacity: ExpressionSpecification = ['case', ['has', 'tunnel'], 0.45, 1]
  return [
    dashed(LAYERS.ruesBacs, ferries!),
    dashed(LAYERS.ruesChemins, paths!),
    dashed(LAYERS.ruesMarches, steps!),
    line(
      LAYERS.ruesLisere,
      roads,
      { 'line-color': inks.lisere, 'line-width': widths(CASING_PX), 'line-opacity': opacity },
      { minzoom: CASING_FROM },
    ),
    line(LAYERS.rues, roads, {
      'line-color': colors(inks),
      'line-width': widths(NO_CASING),
      'line-opacity': opacity,
    }),
  ]
}

/** Hamlets, quarters and other places that the road files name, the largest first. */
export function placeNames(inks: StreetInks, visible = true): LayerSpecification {
  const larger: ExpressionSpecification = [
    'in',
    ['get', 'genre'],
    ['literal', ['village', 'suburb', 'quarter']],
  ]
  return {
    id: LAYERS.lieuxDits,
    type: 'symbol',
    source: SOURCES.rues,
    'source-layer': 'lieux-dits',
    minzoom: 11.5,
    layout: {
      visibility: visible ? 'visible' : 'none',
      'symbol-sort-key': ['case', larger, 0, ['==', ['get', 'genre'], 'hamlet'], 1, 2],
      'text-field': ['get', 'nom'],
      'text-font': [...POLICE.normale],
      'text-size': ['case', larger, 13.5, 12.5],
      'text-max-width': 8,
      'text-line-height': 1.1,
      'text-padding': 6,
    },
    paint: {
      'text-color': inks.nom,
      'text-halo-color': inks.halo,
      'text-halo-width': 2,
      'text-opacity': 0.85,
    },
  }
}

/** Texts of the streets' tiles. */
const ON_STREETS = { type: 'symbol', source: SOURCES.rues, 'source-layer': TILE_LAYER } as const

/** Names and numbers along their streets, those of the greatest ranks first. */
const alongStreets = (visible: boolean): NonNullable<SymbolLayerSpecification['layout']> => ({
  visibility: visible ? 'visible' : 'none',
  'symbol-placement': 'line',
  'symbol-sort-key': byRank(placeOf),
  'text-field': ['get', 'nom'],
})

/** Names along the streets, those of the widest first. Under every other name and mark. */
export function streetNames(inks: StreetInks, visible = true): LayerSpecification {
  return {
    ...ON_STREETS,
    id: LAYERS.ruesNoms,
    minzoom: 10,
    filter: ['all', ['has', 'nom'], ['!', ['has', 'numero']]],
    layout: {
      ...alongStreets(visible),
      'symbol-spacing': 320,
      'text-font': [...POLICE.normale],
      'text-size': ['interpolate', ['linear'], ['zoom'], 12, 12, 17, 14.5],
      'text-max-angle': 40,
      'text-padding': 2,
    },
    paint: { 'text-color': inks.nom, 'text-halo-color': inks.halo, 'text-halo-width': 1.8 },
  }
}

/** Numbers of roads that have no other name, upright in a cartouche: short, they tell a road from afar. */
export function roadNumbers(inks: StreetInks, visible = true): LayerSpecification {
  return {
    ...ON_STREETS,
    id: LAYERS.ruesNumeros,
    minzoom: MIN_STREET_ZOOM,
    filter: ['has', 'numero'],
    layout: {
      ...alongStreets(visible),
      'symbol-spacing': 280,
      'text-font': [...POLICE.grasse],
      'text-size': 12,
      'text-rotation-alignment': 'viewport',
      'text-pitch-alignment': 'viewport',
      'text-padding': 8,
      'icon-image': IMAGE_CARTOUCHE,
      'icon-text-fit': 'both',
      'icon-text-fit-padding': [1, 4, 1, 4],
      'icon-rotation-alignment': 'viewport',
      'icon-padding': 8,
    },
    paint: { 'text-color': inks.nom },
  }
}

/** A value for each rank. */
function byRank<T extends string | number>(of: (rang: RangRue) => T): ExpressionSpecification {
  const pairs = RUES.flatMap(({ rang }) => [rang, of(rang)]) as [string, T, ...(string | T)[]]
  return ['match', ['get', 'rang'], ...pairs, of('rue')] as ExpressionSpecification
}

const colors = (inks: StreetInks): DataDrivenPropertyValueSpecification<string> =>
  byRank((rang) => inks.trait[rang])

/** Widths of the scale, plus so many px at each of its zooms; a ramp is two thirds as wide. */
function widths(more: readonly number[]): DataDrivenPropertyValueSpecification<number> {
  const stops = LARGEURS_ZOOMS.flatMap((zoom, at) => {
    const width = (share: number) =>
      byRank((rang) => Number((share * RUES[placeOf(rang)]!.largeursPx[at]! + more[at]!).toFixed(2)))
    return [zoom, ['case', ['has', 'bretelle'], width(2 / 3), width(1)]]
  })
  return ['interpolate', ['exponential', 1.4], ['zoom'], ...stops] as ExpressionSpecification
}
