import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { LAYERS, SOURCES } from './ids.ts'
import { imageLieu } from './images.ts'
import type { MapInputs } from './inputs.ts'
import { PALETTES, POLICE } from './palette.ts'
import { RAYONS_GRAPPE_PX, REMPLISSAGES, type Remplissage, type Trait, TYPES_LIEU } from './scales.ts'

const FAINT = 0.4

/** Places: bubbles with their number, then one shape per kind; the chosen one above all. */
export function lieuxLayers(inputs: MapInputs): LayerSpecification[] {
  const palette = PALETTES[inputs.theme]
  const visibility = inputs.couches.lieux ? 'visible' : 'none'
  const image = imageExpression(inputs.remplissage)
  // What a panel proposes stands out: the other places stay, fainter.
  const isFaint = inputs.reperes.features.some(
    ({ properties: { genre } }) => genre === 'propose' || genre === 'choisi',
  )
  const opacity = isFaint ? FAINT : 1
  return [
    {
      id: LAYERS.grappes,
      type: 'circle',
      source: SOURCES.lieux,
      filter: ['has', 'point_count'],
      layout: { visibility },
      paint: {
        'circle-color': palette.lieu,
        'circle-radius': clusterRadius(),
        'circle-stroke-color': palette.lisere,
        'circle-stroke-width': 2,
        'circle-opacity': opacity,
        'circle-stroke-opacity': opacity,
      },
    },
    {
      id: LAYERS.lieux,
      type: 'symbol',
      source: SOURCES.lieux,
      filter: ['!', ['has', 'point_count']],
      layout: {
        visibility,
        'icon-image': image,
        'icon-size': ['interpolate', ['linear'], ['zoom'], 6, 0.55, 9, 0.78, 13, 1],
        'icon-overlap': 'always',
        'icon-padding': 1,
      },
      paint: { 'icon-opacity': opacity },
    },
    {
      id: LAYERS.grappesNombre,
      type: 'symbol',
      source: SOURCES.lieux,
      filter: ['has', 'point_count'],
      layout: {
        visibility,
        'text-field': ['to-string', ['get', 'point_count']],
        'text-font': [...POLICE.grasse],
        'text-size': 14,
        'text-overlap': 'always',
        // Names of communes keep clear of the whole bubble, not only of its digits.
        'text-padding': 10,
      },
      paint: { 'text-color': palette.lisere, 'text-opacity': opacity },
    },
    {
      id: LAYERS.lieuChoisiHalo,
      type: 'circle',
      source: SOURCES.lieuChoisi,
      paint: {
        'circle-radius': 22,
        'circle-color': palette.territoire,
        'circle-opacity': 1,
        'circle-stroke-color': palette.selection,
        'circle-stroke-width': 3,
      },
    },
    {
      id: LAYERS.lieuChoisi,
      type: 'symbol',
      source: SOURCES.lieuChoisi,
      layout: {
        'icon-image': image,
        'icon-size': 1.15,
        'icon-overlap': 'always',
        // Names keep clear of the ring around it.
        'icon-padding': 8,
      },
    },
  ]
}

/** `lieu-<type>-<trait>`, the stroke read from the scale of what fills the shapes. */
function imageExpression(remplissage: Remplissage): ExpressionSpecification {
  const scale = REMPLISSAGES[remplissage]
  const images = (trait: Trait): ExpressionSpecification => [
    'match',
    ['get', 'type'],
    ...pairs(TYPES_LIEU.map(({ valeur }) => [valeur, imageLieu(valeur, trait)])),
    imageLieu('autre', trait),
  ]
  const [full, hollow] = scale
  return [
    'case',
    ['==', ['get', remplissage], full.valeur],
    images(full.motif),
    ['==', ['get', remplissage], hollow.valeur],
    images(hollow.motif),
    images('pointille'),
  ]
}

/** `match` wants at least one pair spelt out in its type. */
function pairs(entries: readonly (readonly [string, string])[]): [string, string, ...string[]] {
  return entries.flat() as [string, string, ...string[]]
}

function clusterRadius(): ExpressionSpecification {
  const [first, ...rest] = RAYONS_GRAPPE_PX
  return ['step', ['get', 'point_count'], first.rayonPx, ...rest.flatMap((r) => [r.aPartirDe, r.rayonPx])]
}
