import type {
  ExpressionSpecification,
  FillLayerSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import { LAYERS, SOURCES } from './ids.ts'
import { IMAGE_FRR, IMAGE_RURAL } from './images.ts'
import type { MapInputs } from './inputs.ts'
import { streetLayers } from './layers-streets.ts'
import { PALETTES } from './palette.ts'
import { ANNEAU, QPV, SOLS } from './scales.ts'
import { inksOf } from './street-inks.ts'

const IN_TERRITORY: ExpressionSpecification = ['==', ['get', 'dansTerritoire'], true]
const OUTSIDE: ExpressionSpecification = ['!=', ['get', 'dansTerritoire'], true]

const shown = (visible: boolean) => ({ visibility: visible ? ('visible' as const) : ('none' as const) })

/** Land in one colour: without antialias, no seam shows between two areas. */
const land = (
  of: Pick<FillLayerSpecification, 'id' | 'source' | 'filter'>,
  color: string,
): LayerSpecification => ({
  ...of,
  type: 'fill',
  paint: { 'fill-color': color, 'fill-antialias': false },
})

/** Land and communes: everything under the cells, which `cells-painter.ts` draws. */
export function groundLayers(inputs: MapInputs): LayerSpecification[] {
  const palette = PALETTES[inputs.theme]
  const [territoire, communeVoisine, voisin] = SOLS
  return [
    { id: LAYERS.fond, type: 'background', paint: { 'background-color': palette.fond } },
    land({ id: LAYERS.contoursFond, source: SOURCES.contours }, palette[voisin.couleur]),
    land(
      { id: LAYERS.communesVoisines, source: SOURCES.communes, filter: OUTSIDE },
      palette[communeVoisine.couleur],
    ),
    {
      id: LAYERS.contoursLimites,
      type: 'line',
      source: SOURCES.contours,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.limiteDepartement, 'line-width': growing(5, 0.5, 11, 1.4) },
    },
    {
      // Under the territory's own fill, which hides the inner half of every line: what is left is its edge.
      id: LAYERS.territoireBord,
      type: 'line',
      source: SOURCES.communes,
      filter: IN_TERRITORY,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.bordTerritoire, 'line-width': growing(6, 2.2, 11, 4.4) },
    },
    land(
      { id: LAYERS.territoire, source: SOURCES.communes, filter: IN_TERRITORY },
      palette[territoire.couleur],
    ),
    // Above the drawn ground, which stays in place where tiles are missing or late.
    ...ignLayers(inputs),
    patternLayer(
      LAYERS.rural,
      ['all', IN_TERRITORY, ['==', ['get', 'rural'], true]],
      IMAGE_RURAL,
      inputs.couches.rural,
    ),
    patternLayer(LAYERS.frr, frrIs('oui'), IMAGE_FRR.oui, inputs.couches.frr),
    patternLayer(LAYERS.frrPartiel, frrIs('partiel'), IMAGE_FRR.partiel, inputs.couches.frr),
    {
      id: LAYERS.communesLimites,
      type: 'line',
      source: SOURCES.communes,
      minzoom: 7,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.limiteCommune, 'line-width': growing(7, 0.4, 12, 1.4) },
    },
    // IGN's plan has streets of its own: ours are hidden then.
    ...(inputs.rues === null ? [] : streetLayers(inksOf(inputs), !inputs.fondIgn)),
  ]
}

/** Outlines that mark something out, over the cells. */
export function markLayers(inputs: MapInputs): LayerSpecification[] {
  const palette = PALETTES[inputs.theme]
  const chosenLine = (id: string, color: string, width: number): LayerSpecification => ({
    id,
    type: 'line',
    source: SOURCES.communes,
    filter: ['==', ['get', 'code'], inputs.communeChoisie ?? ''],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': color, 'line-width': width },
  })
  return [
    {
      id: LAYERS.qpvFond,
      type: 'fill',
      source: SOURCES.qpv,
      layout: shown(inputs.couches.qpv),
      paint: { 'fill-color': palette[QPV.couleur], 'fill-opacity': 0.13 },
    },
    {
      // A light casing: the outline must also be seen over cells of any colour.
      id: LAYERS.qpvLisere,
      type: 'line',
      source: SOURCES.qpv,
      layout: { 'line-join': 'round', ...shown(inputs.couches.qpv) },
      paint: { 'line-color': palette.lisere, 'line-width': growing(8, 2.4, 14, 5.6), 'line-opacity': 0.85 },
    },
    {
      id: LAYERS.qpvTrait,
      type: 'line',
      source: SOURCES.qpv,
      layout: { 'line-join': 'round', ...shown(inputs.couches.qpv) },
      paint: { 'line-color': palette[QPV.couleur], 'line-width': growing(8, 1, 14, 2.2) },
    },
    chosenLine(LAYERS.communeChoisieLisere, palette.lisere, 6),
    chosenLine(LAYERS.communeChoisie, palette.selection, 2.6),
    {
      id: LAYERS.anneauLisere,
      type: 'line',
      source: SOURCES.anneau,
      paint: { 'line-color': palette.lisere, 'line-width': 4.5, 'line-opacity': 0.8 },
    },
    {
      id: LAYERS.anneau,
      type: 'line',
      source: SOURCES.anneau,
      paint: { 'line-color': palette[ANNEAU.couleur], 'line-width': 1.8, 'line-dasharray': [4, 2.2] },
    },
  ]
}

function ignLayers(inputs: MapInputs): LayerSpecification[] {
  if (!inputs.fondIgn) return []
  const dark = inputs.theme === 'sombre'
  return [
    {
      id: LAYERS.ign,
      type: 'raster',
      source: SOURCES.ign,
      paint: { 'raster-saturation': -0.5, 'raster-opacity': dark ? 0.55 : 0.8 },
    },
  ]
}

const frrIs = (statut: 'oui' | 'partiel'): FilterSpecification => [
  'all',
  IN_TERRITORY,
  ['==', ['get', 'frr'], statut],
]

function patternLayer(
  id: string,
  filter: FilterSpecification,
  image: string,
  visible: boolean,
): LayerSpecification {
  return {
    id,
    type: 'fill',
    source: SOURCES.communes,
    filter,
    layout: shown(visible),
    paint: { 'fill-pattern': image, 'fill-opacity': 0.6 },
  }
}

const growing = (z1: number, px1: number, z2: number, px2: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  z1,
  px1,
  z2,
  px2,
]
