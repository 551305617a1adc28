import type {
  LayerSpecification,
  SymbolLayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import { LAYERS, SOURCES } from './ids.ts'
import { IMAGE_MARQUEUR, PREFIXE_REPERE } from './images.ts'
import type { MapInputs } from './inputs.ts'
import { PALETTES, POLICE } from './palette.ts'

/** Beside a mark of so many ems of its name, on whichever side there is room. */
const besideMark = (em: number): VariableAnchorOffsetCollectionSpecification =>
  [
    ...['left', [em, 0], 'right', [-em, 0]],
    ...['bottom', [0, -em], 'top', [0, em]],
    ...['bottom-left', [em * 0.7, -em * 0.7], 'top-left', [em * 0.7, em * 0.7]],
    ...['bottom-right', [-em * 0.7, -em * 0.7], 'top-right', [-em * 0.7, em * 0.7]],
  ] as VariableAnchorOffsetCollectionSpecification

/** What all names have: their font, lines close together. */
export const nameLayout = (font: keyof typeof POLICE): NonNullable<SymbolLayerSpecification['layout']> => ({
  'text-field': ['get', 'nom'],
  'text-font': [...POLICE[font]],
  'text-line-height': 1.1,
})

/** A name beside a mark, above the names of the land; it gives way to every mark. */
export function markName(
  { theme }: MapInputs,
  { id, source, away }: { readonly id: string; readonly source: string; readonly away: number },
): LayerSpecification {
  const palette = PALETTES[theme]
  return {
    id,
    type: 'symbol',
    source,
    layout: {
      ...nameLayout('grasse'),
      'text-size': 14,
      'text-max-width': 9,
      'text-padding': 3,
      'text-variable-anchor-offset': besideMark(away),
      'text-justify': 'auto',
    },
    paint: {
      'text-color': palette.selection,
      'text-halo-color': palette.territoire,
      'text-halo-width': 2,
    },
  }
}

/** What a panel points out, above all marks: the start as a ring, proposals by their number. */
export function repereLayers(): LayerSpecification[] {
  return [
    {
      id: LAYERS.reperes,
      type: 'symbol',
      source: SOURCES.reperes,
      layout: {
        // A number is part of its picture: on a crowd of marks it goes under the next mark with its own.
        'icon-image': ['concat', PREFIXE_REPERE, ['get', 'genre'], '-', ['get', 'signe']],
        'icon-overlap': 'always',
        // In the order of the list, the last on top: not by latitude.
        'symbol-z-order': 'source',
        'icon-padding': 2,
      },
    },
    {
      // The places of a scenario are drawn by the page, above the map: here they only take their room.
      id: LAYERS.marqueurs,
      type: 'symbol',
      source: SOURCES.marqueurs,
      layout: { 'icon-image': IMAGE_MARQUEUR, 'icon-overlap': 'always', 'icon-padding': 0 },
    },
  ]
}
