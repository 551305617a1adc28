import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { LAYERS, SOURCES } from './ids.ts'
import { imageWifi } from './images.ts'
import type { MapInputs } from './inputs.ts'
import { PALETTES, POLICE } from './palette.ts'
import { ETATS_WIFI, RAYONS_GRAPPE_PX } from './scales.ts'

/** What a bubble adds up over its places, for the layers below. */
export const TOTAUX_GRAPPE = {
  wifiOui: ['+', ['case', ['==', ['get', 'wifi'], 'oui'], 1, 0]],
  wifiInconnu: ['+', ['case', ['==', ['get', 'wifi'], 'inconnu'], 1, 0]],
} as const satisfies Record<string, ExpressionSpecification>

const [OUI, NON, INCONNU] = ETATS_WIFI
const TEXT_PX = 14
/** Half of a badge, and a hair. */
const BADGE_PX = 12

/**
 * Free Wi-Fi: a badge at the shoulder of each place, and of each bubble with the number of its places that have
 * it. Badges hide no name and push nothing away. Where the places themselves are not shown, badges take their
 * place.
 */
export function wifiLayers(inputs: MapInputs): LayerSpecification[] {
  const palette = PALETTES[inputs.theme]
  const visibility = inputs.couches.wifi ? 'visible' : 'none'
  const beside = inputs.couches.lieux
  const badge = { visibility, 'icon-overlap': 'always', 'icon-ignore-placement': true } as const
  return [
    {
      id: LAYERS.wifi,
      type: 'symbol',
      source: SOURCES.lieux,
      filter: ['!', ['has', 'point_count']],
      layout: {
        ...badge,
        'icon-image': [
          'match',
          ['get', 'wifi'],
          OUI.valeur,
          imageWifi(OUI.valeur),
          NON.valeur,
          imageWifi(NON.valeur),
          imageWifi(INCONNU.valeur),
        ],
        'icon-size': ['match', ['get', 'wifi'], 'inconnu', 0.75, 0.9],
        'icon-offset': beside ? [13, -13] : [0, 0],
        // Yes above unknown where two badges meet.
        'symbol-sort-key': ['match', ['get', 'wifi'], 'oui', 2, 'non', 1, 0],
      },
    },
    {
      id: LAYERS.wifiGrappes,
      type: 'symbol',
      source: SOURCES.lieux,
      filter: ['has', 'point_count'],
      layout: {
        ...badge,
        'icon-image': [
          'case',
          ['>', ['get', 'wifiOui'], 0],
          imageWifi('oui'),
          ['>', ['get', 'wifiInconnu'], 0],
          imageWifi('inconnu'),
          imageWifi('non'),
        ],
        'icon-size': ['case', ['>', ['get', 'wifiOui'], 0], 0.9, 0.75],
        'icon-offset': beside ? byRadius((px) => [px, -px]) : [0, 0],
        'text-field': ['case', ['>', ['get', 'wifiOui'], 0], ['to-string', ['get', 'wifiOui']], ''],
        'text-font': [...POLICE.grasse],
        'text-size': TEXT_PX,
        'text-anchor': 'left',
        'text-offset': beside
          ? byRadius((px) => [(px + BADGE_PX) / TEXT_PX, -px / TEXT_PX])
          : [BADGE_PX / TEXT_PX, 0],
        // Names of communes keep clear of the number.
        'text-overlap': 'always',
      },
      paint: {
        'text-color': palette[OUI.couleur],
        'text-halo-color': palette.lisere,
        'text-halo-width': 2.5,
      },
    },
  ]
}

/** A shift that grows with the bubble: `at` gives it from the place of its shoulder, in px. */
function byRadius(at: (shoulderPx: number) => [number, number]): ExpressionSpecification {
  const shift = (rayonPx: number): ExpressionSpecification => ['literal', at(Math.round(rayonPx * 0.85))]
  const [first, ...rest] = RAYONS_GRAPPE_PX
  return [
    'step',
    ['get', 'point_count'],
    shift(first.rayonPx),
    ...rest.flatMap((r): [number, ExpressionSpecification] => [r.aPartirDe, shift(r.rayonPx)]),
  ]
}
