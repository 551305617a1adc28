import type {
  ExpressionSpecification,
  LayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import { LAYERS, SOURCES } from './ids.ts'
import type { MapInputs } from './inputs.ts'
import { markName, nameLayout } from './layers-reperes.ts'
import { placeNames, roadNumbers, streetNames } from './layers-streets.ts'
import { PALETTES } from './palette.ts'
import { QPV } from './scales.ts'
import { inksOf } from './street-inks.ts'

/** Where a name may stand around its point, in order of preference; offsets in ems. */
const NAME_PLACES: VariableAnchorOffsetCollectionSpecification = [
  ...([
    'center',
    [0, 0],
    'bottom',
    [0, -0.9],
    'top',
    [0, 0.9],
    'left',
    [0.9, 0],
    'right',
    [-0.9, 0],
  ] as const),
  ...(['bottom', [0, -2], 'top', [0, 2], 'left', [2, 0], 'right', [-2, 0]] as const),
] as VariableAnchorOffsetCollectionSpecification

/** A neighbourhood is some streets wide: from afar its name would hide it. */
const QPV_NAMES_FROM = 12.5

/** All names, under every mark: of two that would meet, the one of the layer above stays. */
export function nameLayers(inputs: MapInputs): LayerSpecification[] {
  return [
    ...(inputs.rues === null
      ? []
      : [streetNames, roadNumbers, placeNames].map((names) => names(inksOf(inputs), !inputs.fondIgn))),
    qpvNames(inputs),
    communeNames(inputs),
    markName(inputs, { id: LAYERS.lieuChoisiNom, source: SOURCES.lieuChoisi, away: 1.9 }),
    markName(inputs, { id: LAYERS.reperesNoms, source: SOURCES.reperes, away: 1.3 }),
    markName(inputs, { id: LAYERS.marqueursNoms, source: SOURCES.marqueurs, away: 2 }),
  ]
}

function qpvNames({ theme, couches }: MapInputs): LayerSpecification {
  const palette = PALETTES[theme]
  return {
    id: LAYERS.qpvNoms,
    type: 'symbol',
    source: SOURCES.qpvPoints,
    minzoom: QPV_NAMES_FROM,
    layout: {
      visibility: couches.qpv ? 'visible' : 'none',
      ...nameLayout('normale'),
      'text-size': 13,
      'text-max-width': 7,
      'text-padding': 4,
      'text-variable-anchor-offset': NAME_PLACES,
    },
    paint: {
      'text-color': palette[QPV.couleur],
      'text-halo-color': palette.territoire,
      'text-halo-width': 2,
    },
  }
}

function communeNames(inputs: MapInputs): LayerSpecification {
  const palette = PALETTES[inputs.theme]
  const population: ExpressionSpecification = ['coalesce', ['get', 'population'], 0]
  const isOwn: ExpressionSpecification = ['==', ['get', 'dansTerritoire'], true]
  return {
    id: LAYERS.noms,
    type: 'symbol',
    source: SOURCES.communesPoints,
    // The larger the commune, the earlier its name: the map stays calm when seen from afar. Closer, all that have room.
    filter: ['>=', population, ['step', ['zoom'], 30000, 7, 8000, 8, 2000, 9, 500, 9.75, 0]],
    layout: {
      ...nameLayout('normale'),
      'text-size': ['interpolate', ['linear'], population, 500, 12.5, 5000, 14, 100000, 18],
      'text-max-width': 8,
      'text-padding': ['interpolate', ['linear'], ['zoom'], 8, 14, 11, 6],
      // On its place, else beside a symbol, else beside a bubble.
      'text-variable-anchor-offset': NAME_PLACES,
      // The territory first, then the most inhabited.
      'symbol-sort-key': ['-', ['case', isOwn, -10_000_000, 0], population],
    },
    paint: {
      'text-color': ['case', isOwn, palette.nom, palette.nomVoisin],
      'text-halo-color': ['case', isOwn, palette.territoire, palette.communeVoisine],
      'text-halo-width': 2,
    },
  }
}
