import type { SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { FeatureCollection } from 'geojson'
import { outside } from '../../domain/common/outside.ts'
import { LAYERS, SOURCES } from './ids.ts'
import type { MapInputs } from './inputs.ts'
import { cheminLayers } from './layers-chemin.ts'
import { groundLayers, markLayers } from './layers-ground.ts'
import { lieuxLayers } from './layers-lieux.ts'
import { nameLayers } from './layers-names.ts'
import { repereLayers } from './layers-reperes.ts'
import { streetSource } from './layers-streets.ts'
import { tourneeLayers } from './layers-tournee.ts'
import { TOTAUX_GRAPPE, wifiLayers } from './layers-wifi.ts'

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] }

/** From the next zoom on, every place stands alone. */
const GRAPPE_MAX_ZOOM = 12

/**
 * The whole map as one style: pure, so that a test can validate it, and so that `diffStyles` finds by itself
 * what a change of inputs means. It has no `glyphs` and no `sprite`: nothing is fetched.
 */
export function buildStyle(inputs: MapInputs): StyleSpecification {
  return {
    version: 8,
    sources: buildSources(inputs),
    layers: [
      ...groundLayers(inputs),
      ...markLayers(inputs),
      ...cheminLayers(inputs),
      ...nameLayers(inputs),
      ...lieuxLayers(inputs),
      ...wifiLayers(inputs),
      ...tourneeLayers(inputs),
      ...repereLayers(),
    ],
  }
}

function buildSources(inputs: MapInputs): Record<string, SourceSpecification> {
  const chosen = inputs.lieux.features.filter((f) => f.properties.id === inputs.lieuChoisi)
  return {
    ...(inputs.fondIgn
      ? { [SOURCES.ign]: { type: 'raster', tiles: [outside('ign')], tileSize: 256, maxzoom: 18 } as const }
      : {}),
    ...(inputs.rues === null ? {} : { [SOURCES.rues]: streetSource(inputs.rues) }),
    [SOURCES.contours]: { type: 'geojson', data: inputs.contours },
    [SOURCES.communes]: { type: 'geojson', data: inputs.communes },
    [SOURCES.communesPoints]: { type: 'geojson', data: inputs.communesPoints },
    [SOURCES.qpv]: { type: 'geojson', data: inputs.qpv },
    [SOURCES.qpvPoints]: { type: 'geojson', data: inputs.qpvPoints },
    [SOURCES.reperes]: { type: 'geojson', data: inputs.reperes },
    [SOURCES.marqueurs]: { type: 'geojson', data: marqueurPoints(inputs.marqueurs ?? NO_MARQUEUR) },
    [SOURCES.anneau]: { type: 'geojson', data: inputs.anneau ?? EMPTY },
    [SOURCES.chemin]: { type: 'geojson', data: inputs.chemin ?? EMPTY },
    [SOURCES.tournee]: { type: 'geojson', data: inputs.tournee ?? EMPTY },
    [SOURCES.lieux]: {
      type: 'geojson',
      data: inputs.lieux,
      cluster: true,
      clusterRadius: 46,
      clusterMaxZoom: GRAPPE_MAX_ZOOM,
      clusterMinPoints: 3,
      clusterProperties: TOTAUX_GRAPPE,
    },
    [SOURCES.lieuChoisi]: {
      type: 'geojson',
      data: chosen.length === 0 ? EMPTY : { type: 'FeatureCollection', features: chosen },
    },
  }
}

const NO_MARQUEUR: NonNullable<MapInputs['marqueurs']> = []
const drawn = new WeakMap<NonNullable<MapInputs['marqueurs']>, FeatureCollection>()

/** The same object for the same list: what has not changed is not handed over again. */
function marqueurPoints(marqueurs: NonNullable<MapInputs['marqueurs']>): FeatureCollection {
  const known = drawn.get(marqueurs)
  if (known !== undefined) return known
  const made: FeatureCollection = {
    type: 'FeatureCollection',
    features: marqueurs.map(({ id, lon, lat, nom }) => ({
      type: 'Feature',
      properties: { id, nom },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  }
  drawn.set(marqueurs, made)
  return made
}

/** Layers that answer a click or a hover. */
export const LAYERS_LIEUX: readonly string[] = [
  LAYERS.lieuChoisi,
  LAYERS.lieux,
  LAYERS.grappes,
  LAYERS.wifi,
  LAYERS.wifiGrappes,
]
export const LAYERS_COMMUNES: readonly string[] = [LAYERS.territoire, LAYERS.communesVoisines]
