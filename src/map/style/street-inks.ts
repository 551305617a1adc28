import type { RangRue } from '../../domain/roads/street-ranks.ts'
import type { Theme } from './palette.ts'

/** Colours of the streets, `#rrggbb`: of each rank, of the casing around it, of the names. */
export interface StreetInks {
  readonly trait: Readonly<Record<RangRue, string>>
  /** Around what one drives on, where there is room for it. */
  readonly lisere: string
  readonly nom: string
  readonly halo: string
}

const CLAIR: StreetInks = {
  trait: {
    autoroute: '#d99a52',
    principale: '#e5bf80',
    secondaire: '#dfcfa8',
    rue: '#ffffff',
    desserte: '#ffffff',
    pietonne: '#ece4f2',
    chemin: '#937d51',
    marches: '#8a5a44',
    bac: '#4d7898',
  },
  lisere: '#9c8f74',
  nom: '#4a4336',
  halo: '#fffdf8',
}

const SOMBRE: StreetInks = {
  trait: {
    autoroute: '#b08a52',
    principale: '#8f7a56',
    secondaire: '#6d6a5f',
    rue: '#5a6577',
    desserte: '#5a6577',
    pietonne: '#5d5570',
    chemin: '#a08f6c',
    marches: '#c08a70',
    bac: '#7ea6c4',
  },
  lisere: '#171b21',
  nom: '#d3d8e0',
  halo: '#1b2027',
}

/**
 * Streets on light and dark ground, the same with more contrast (forced colours), and on paper, where greys must tell
 * by themselves: a copier sees no colour.
 */
export const STREET_INKS = {
  clair: CLAIR,
  sombre: SOMBRE,
  clairContraste: {
    ...CLAIR,
    trait: {
      ...CLAIR.trait,
      autoroute: '#a8570a',
      principale: '#c98a2e',
      secondaire: '#e2bd6a',
      chemin: '#5b4a25',
      marches: '#5a2d18',
      bac: '#0d4a78',
    },
    lisere: '#5c5342',
    nom: '#000000',
    halo: '#ffffff',
  },
  sombreContraste: {
    ...SOMBRE,
    trait: {
      autoroute: '#ffc56e',
      principale: '#e0b878',
      secondaire: '#c2b596',
      rue: '#9aa6b8',
      desserte: '#9aa6b8',
      pietonne: '#b5a4d6',
      chemin: '#d8c190',
      marches: '#f0b094',
      bac: '#a6d4f5',
    },
    lisere: '#000000',
    nom: '#ffffff',
    halo: '#000000',
  },
  papier: {
    trait: {
      autoroute: '#8a8a8a',
      principale: '#b5b5b5',
      secondaire: '#d6d6d6',
      rue: '#ffffff',
      desserte: '#ffffff',
      pietonne: '#ffffff',
      chemin: '#6e6e6e',
      marches: '#4a4a4a',
      bac: '#4a4a4a',
    },
    lisere: '#6e6e6e',
    nom: '#1a1a1a',
    halo: '#ffffff',
  },
} as const satisfies Record<string, StreetInks>

/** The streets of a map as the page is. */
export const inksOf = (page: { readonly theme: Theme; readonly contraste: boolean }): StreetInks =>
  STREET_INKS[page.contraste ? (`${page.theme}Contraste` as const) : page.theme]
