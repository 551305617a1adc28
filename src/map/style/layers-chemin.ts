import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { LAYERS, SOURCES } from './ids.ts'
import type { MapInputs } from './inputs.ts'
import { PALETTES } from './palette.ts'

/** The way told beside the map: over the streets and under the names, its legs to and from the roads in dashes. */
export function cheminLayers(inputs: MapInputs): LayerSpecification[] {
  const palette = PALETTES[inputs.theme]
  const layout = { 'line-join': 'round', 'line-cap': 'round' } as const
  return [
    {
      id: LAYERS.cheminLisere,
      type: 'line',
      source: SOURCES.chemin,
      layout,
      paint: { 'line-color': palette.lisere, 'line-width': 9 },
    },
    {
      id: LAYERS.chemin,
      type: 'line',
      source: SOURCES.chemin,
      filter: ['!', ['get', 'approche']],
      layout,
      paint: { 'line-color': palette.chemin, 'line-width': 5 },
    },
    {
      id: LAYERS.cheminApproche,
      type: 'line',
      source: SOURCES.chemin,
      filter: ['get', 'approche'],
      layout: { ...layout, 'line-cap': 'butt' },
      paint: { 'line-color': palette.chemin, 'line-width': 4, 'line-dasharray': [1, 1] },
    },
  ]
}
