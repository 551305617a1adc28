import { vi } from 'vitest'
import type { Couches, MapInputs } from '../../../src/map/style/inputs.ts'
import { THEMES } from '../../../src/map/style/palette.ts'

const square = (lon: number, lat: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [lon, lat],
      [lon + 0.1, lat],
      [lon + 0.1, lat + 0.1],
      [lon, lat + 0.1],
      [lon, lat],
    ],
  ],
})

/** What a map tells the page, each to be asked whether it was called. */
export const mapEvents = () => ({
  onLieu: vi.fn(),
  onCommune: vi.fn(),
  onPoint: vi.fn(),
  onHover: vi.fn(),
  onBounds: vi.fn(),
  onUnavailable: vi.fn(),
})

/** A small map: two communes, a neighbourhood, two places. */
export const inputs: MapInputs = {
  theme: 'clair',
  contours: {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: square(1, 45) }],
  },
  communes: {
    type: 'FeatureCollection',
    features: (['oui', 'non'] as const).map((frr, i) => ({
      type: 'Feature',
      properties: {
        code: `8700${i}`,
        nom: `C${i}`,
        population: 900,
        frr,
        rural: true,
        dansTerritoire: i === 0,
      },
      geometry: square(1 + i / 10, 45),
    })),
  },
  communesPoints: {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { code: '87000', nom: 'C0', population: null, dansTerritoire: true },
        geometry: { type: 'Point', coordinates: [1.05, 45.05] },
      },
    ],
  },
  qpv: {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { code: 'QN08701M', nom: 'Q' }, geometry: square(1, 45) }],
  },
  qpvPoints: {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { code: 'QN08701M', nom: 'Q' },
        geometry: { type: 'Point', coordinates: [1.05, 45.05] },
      },
    ],
  },
  reperes: {
    type: 'FeatureCollection',
    features: (['depart', 'propose', 'choisi'] as const).map((genre, i) => ({
      type: 'Feature',
      properties: { genre, signe: i === 0 ? '' : String(i), nom: genre },
      geometry: { type: 'Point', coordinates: [1.05 + i / 100, 45.05] },
    })),
  },
  lieux: {
    type: 'FeatureCollection',
    features: ['a', 'b'].map((id, i) => ({
      type: 'Feature',
      properties: {
        id,
        nom: id,
        type: 'mairie',
        offre: 'oui',
        ouvert: 'inconnu',
        wifi: i === 0 ? 'oui' : 'inconnu',
      },
      geometry: { type: 'Point', coordinates: [1 + i / 100, 45] },
    })),
  },
  lieuChoisi: null,
  communeChoisie: null,
  anneau: null,
  carreaux: { version: null, mode: 'aucun' },
  couches: { lieux: true, qpv: true, frr: false, rural: false, wifi: false },
  remplissage: 'offre',
  fondIgn: false,
  rues: { proches: ['87'], essai: 0 },
  contraste: false,
}

const BOOLEANS = [false, true]

/** Every theme with every toggle: 2 × 16 × 3 × 2 × 2 × 2 maps. */
export const everyInputs: readonly MapInputs[] = THEMES.flatMap((theme) =>
  everyCouches().flatMap((couches) =>
    (['aucun', 'population', 'portee'] as const).flatMap((mode) =>
      (['offre', 'ouvert'] as const).flatMap((remplissage) =>
        BOOLEANS.flatMap((fondIgn) =>
          BOOLEANS.map((chosen) => ({
            ...inputs,
            theme,
            couches,
            carreaux: { version: { territoire: 'epci:1', key: `v-${mode}` }, mode },
            remplissage,
            fondIgn,
            // Without streets, with them, and with more of them: each meets each value of the others.
            rues: chosen === fondIgn ? null : { proches: couches.frr ? ['87'] : ['23', '87'], essai: 0 },
            contraste: couches.qpv === fondIgn,
            lieuChoisi: chosen ? 'a' : null,
            communeChoisie: chosen ? '87000' : null,
            anneau: chosen ? { type: 'Feature', properties: {}, geometry: square(1, 45) } : null,
          })),
        ),
      ),
    ),
  ),
)

function everyCouches(): Couches[] {
  return BOOLEANS.flatMap((lieux) =>
    BOOLEANS.flatMap((qpv) =>
      // Wi-Fi follows two others: each of its values meets each value of every other, in half as many maps.
      BOOLEANS.flatMap((frr) =>
        BOOLEANS.map((rural) => ({ lieux, qpv, frr, rural, wifi: (frr !== rural) !== (lieux !== qpv) })),
      ),
    ),
  )
}
