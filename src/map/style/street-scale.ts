import { type RangRue, STREET_RANKS } from '../../domain/roads/street-ranks.ts'
import type { CleLegende } from '../../text/carte.ts'

/** How a rank of streets is drawn and which words explain it: the layers and the legend read the same. */
export interface ClasseRue {
  readonly rang: RangRue
  readonly libelle: CleLegende
  /** A road has a casing; the rest are dashes, in widths of the line. */
  readonly tirets: readonly [on: number, off: number] | null
  /** Widths in px at the zooms of LARGEURS_ZOOMS. */
  readonly largeursPx: readonly [number, number, number, number]
}

/** Zooms of the widths; between two they grow by the same factor at each step. */
export const LARGEURS_ZOOMS = [8, 11, 14, 18] as const

export const RUES = [
  { rang: 'autoroute', libelle: 'rueAutoroute', tirets: null, largeursPx: [1.7, 3, 6.5, 24] },
  { rang: 'principale', libelle: 'ruePrincipale', tirets: null, largeursPx: [1.3, 2.4, 5.5, 22] },
  { rang: 'secondaire', libelle: 'rueSecondaire', tirets: null, largeursPx: [0.9, 1.8, 4.6, 20] },
  { rang: 'rue', libelle: 'rue', tirets: null, largeursPx: [0.4, 0.8, 3.2, 16] },
  { rang: 'desserte', libelle: 'rueDesserte', tirets: null, largeursPx: [0.3, 0.5, 1.7, 8] },
  { rang: 'pietonne', libelle: 'ruePietonne', tirets: null, largeursPx: [0.3, 0.5, 2.4, 10] },
  { rang: 'chemin', libelle: 'rueChemin', tirets: [3, 2], largeursPx: [0.4, 0.6, 1.1, 2.6] },
  { rang: 'marches', libelle: 'rueMarches', tirets: [0.5, 0.5], largeursPx: [0.8, 1, 2.4, 7] },
  { rang: 'bac', libelle: 'rueBac', tirets: [5, 3], largeursPx: [1.1, 1.3, 1.8, 3] },
] as const satisfies readonly ClasseRue[]

/** Ranks of one look, in the order of the scale. */
export const ranksWith = (dashed: boolean): readonly ClasseRue[] =>
  RUES.filter(({ tirets }) => (tirets !== null) === dashed)

/** Position of a rank: the smaller, the wider the street. */
export const placeOf = (rang: RangRue): number => STREET_RANKS.findIndex((one) => one.rang === rang)
