/** Light or dark, as the page is. */
export const THEMES = ['clair', 'sombre'] as const
export type Theme = (typeof THEMES)[number]

/** Every colour the map uses, `#rrggbb`. Contrasts are held by test/map/style/palette.test.ts. */
export interface Palette {
  /** Where there is no data at all. */
  readonly fond: string
  /** Départements without data, then communes outside the territory, then the territory itself. */
  readonly voisin: string
  readonly communeVoisine: string
  readonly territoire: string
  readonly limiteDepartement: string
  readonly limiteCommune: string
  readonly bordTerritoire: string
  readonly nom: string
  readonly nomVoisin: string
  readonly frr: string
  readonly rural: string
  readonly qpv: string
  readonly population: string
  readonly atteinte: string
  readonly nonAtteinte: string
  readonly inconnue: string
  /** In a difference: within reach before and after, out of reach before and after. */
  readonly dejaAtteinte: string
  readonly resteHors: string
  readonly lieu: string
  readonly wifi: string
  /** Casing around places and bubbles, and the text on bubbles. */
  readonly lisere: string
  readonly selection: string
  readonly anneau: string
  /** The way told beside the map. */
  readonly chemin: string
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  clair: {
    fond: '#e9e3d6',
    voisin: '#efeadf',
    communeVoisine: '#f3efe6',
    territoire: '#fffdf8',
    limiteDepartement: '#b3a68e',
    limiteCommune: '#ddd5c5',
    bordTerritoire: '#85765c',
    nom: '#3d382e',
    nomVoisin: '#6f6757',
    frr: '#7a8a3d',
    rural: '#5d8a57',
    qpv: '#a3206f',
    population: '#5a5f95',
    atteinte: '#157a8c',
    nonAtteinte: '#d24a12',
    inconnue: '#77746c',
    dejaAtteinte: '#7e7ed8',
    resteHors: '#5e1f08',
    lieu: '#1d2a47',
    wifi: '#6a2c9c',
    lisere: '#ffffff',
    selection: '#0d1220',
    anneau: '#1d2a47',
    chemin: '#1d56c8',
  },
  sombre: {
    fond: '#12151a',
    voisin: '#171b21',
    communeVoisine: '#1b2027',
    territoire: '#272d36',
    limiteDepartement: '#4c5664',
    limiteCommune: '#39424e',
    bordTerritoire: '#8b97a8',
    nom: '#e6e9ee',
    nomVoisin: '#939dab',
    frr: '#a3b366',
    rural: '#7fb478',
    qpv: '#f283c4',
    population: '#a4adeb',
    atteinte: '#45bccd',
    nonAtteinte: '#ff8746',
    inconnue: '#c2c6cd',
    dejaAtteinte: '#5f7fd0',
    resteHors: '#f6cca2',
    lieu: '#f3f5f9',
    wifi: '#d3b4f5',
    lisere: '#12151a',
    selection: '#ffffff',
    anneau: '#f3f5f9',
    chemin: '#7fb0ff',
  },
}

/**
 * Fonts of the labels, drawn by the browser itself: the style has no `glyphs`, so nothing is fetched.
 * MapLibre reads the weight from the first name; that name need not exist, the next one is used.
 */
export const POLICE = {
  normale: ['Atkinson Hyperlegible', 'Noto Sans', 'Liberation Sans', 'Arial'],
  grasse: ['Atkinson Hyperlegible Bold', 'Atkinson Hyperlegible', 'Noto Sans', 'Liberation Sans', 'Arial'],
} as const
