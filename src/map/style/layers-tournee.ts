import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { LAYERS, SOURCES } from './ids.ts'
import type { MapInputs } from './inputs.ts'
import { PALETTES, POLICE } from './palette.ts'

/** An itinerant round: a line through its stops in order, and their ranks. */
export function tourneeLayers(inputs: MapInputs): LayerSpecification[] {
  const palette = PALETTES[inputs.theme]
  return [
    {
      id: LAYERS.tourneeLisere,
      type: 'line',
      source: SOURCES.tournee,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.lisere, 'line-width': 7 },
    },
    {
      id: LAYERS.tournee,
      type: 'line',
      source: SOURCES.tournee,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.selection, 'line-width': 3, 'line-dasharray': [2, 1.5] },
    },
    {
      id: LAYERS.tourneeArrets,
      type: 'circle',
      source: SOURCES.tournee,
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-color': palette.lieu,
        'circle-radius': 12,
        'circle-stroke-color': palette.lisere,
        'circle-stroke-width': 2,
      },
    },
    {
      id: LAYERS.tourneeRangs,
      type: 'symbol',
      source: SOURCES.tournee,
      filter: ['==', ['geometry-type'], 'Point'],
      layout: {
        'text-field': ['to-string', ['get', 'rang']],
        'text-font': [...POLICE.grasse],
        'text-size': 14,
        'text-overlap': 'always',
      },
      paint: { 'text-color': palette.lisere },
    },
  ]
}
