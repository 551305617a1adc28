import type { Trajet } from '../../../domain/orientation/trajet.ts'
import { coutDit } from '../../../domain/places/cout.ts'
import type { Lieu } from '../../../domain/places/lieu.ts'

/** Places of the territory, and its neighbours. */
export interface Compte {
  readonly propres: number
  readonly voisins: number
}

/** Beyond three hours a travel time made for short ways says nothing. */
const LOIN_MIN = 180
/** Nobody walks 0 m: it is the same building, or two addresses known by their commune alone. */
const PRES_M = 50

interface MotsDuTrajet {
  /** As `sayTrajet` of the language. */
  readonly dire: (trajet: Trajet, precision?: string) => string
  readonly distance: (metres: number) => string
  /** After a time by road: "(1,2 km à vol d’oiseau)". */
  readonly directe: (loin: string) => string
  /** Where no time is said. */
  readonly seule: (loin: string) => string
}

/** Makes what a card says of the way to its place: time, and how far that is. */
export const faireTrajet =
  ({ dire, distance, directe, seule }: MotsDuTrajet) =>
  (trajet: Trajet): string => {
    const { connu, minutes, distanceM } = trajet
    if (distanceM < PRES_M) return dire(trajet)
    const loin = distance(distanceM)
    if (connu !== 'direct' && connu !== 'inconnu') return `${dire(trajet)} (${directe(loin)})`
    return minutes > LOIN_MIN ? seule(loin) : dire(trajet, ` (${loin})`)
  }

interface MotsDeLOffre {
  readonly aide: string
  readonly ateliers: string
  readonly autonomie: string
  readonly gratuit: string
  readonly parfoisGratuit: string
  readonly payant: string
}

/** Makes what a place says it offers, in the words of the filters: "Aide, ateliers, gratuit"; empty: it does not say. */
export const faireOffre =
  (
    mots: MotsDeLOffre,
    {
      virgule = ', ',
      majuscule = (texte: string) => texte.charAt(0).toUpperCase() + texte.slice(1),
    }: { readonly virgule?: string; readonly majuscule?: (texte: string) => string } = {},
  ) =>
  ({ modalitesAccompagnement: modes, frais }: Pick<Lieu, 'modalitesAccompagnement' | 'frais'>): string => {
    const cout = coutDit(frais)
    return majuscule(
      [
        modes.includes('Accompagnement individuel') && mots.aide,
        modes.includes('Dans un atelier collectif') && mots.ateliers,
        modes.includes('En autonomie') && mots.autonomie,
        cout === 'gratuit' && mots.gratuit,
        cout === 'condition' && mots.parfoisGratuit,
        cout === 'payant' && mots.payant,
      ]
        .filter(Boolean)
        .join(virgule),
    )
  }
