import type { CleLegende } from '../../text/carte.ts'
import type { Palette } from './palette.ts'
import type { Forme, Signe } from './shapes.ts'

/** One class of a layer: what the data says, how it is drawn, which words explain it. */
export interface Classe<V extends string = string> {
  readonly valeur: V
  readonly libelle: CleLegende
  readonly couleur: keyof Palette
  readonly motif: Motif
  readonly forme?: Forme
  /** A sign inside the shape. */
  readonly signe?: Signe
}

/** How the colour is laid: full, hollow, dashed, hatched… Never the colour alone (WCAG 1.4.1). */
type Motif =
  | 'plein'
  | 'creux'
  | 'pointille'
  | 'hachure'
  | 'hachureLarge'
  | 'hachureInverse'
  | 'lignes'
  | 'semis'
  | 'contour'
  | 'grappe'
  | 'aplat'
  | 'anneau'

export const TYPES_LIEU = [
  { valeur: 'franceServices', libelle: 'franceServices', couleur: 'lieu', motif: 'plein', forme: 'carre' },
  { valeur: 'bibliotheque', libelle: 'bibliotheque', couleur: 'lieu', motif: 'plein', forme: 'triangle' },
  { valeur: 'mairie', libelle: 'mairie', couleur: 'lieu', motif: 'plein', forme: 'maison' },
  { valeur: 'association', libelle: 'association', couleur: 'lieu', motif: 'plein', forme: 'losange' },
  { valeur: 'autre', libelle: 'autre', couleur: 'lieu', motif: 'plein', forme: 'rond' },
] as const satisfies readonly Classe[]
export type TypeLieu = (typeof TYPES_LIEU)[number]['valeur']

/** What fills a place's shape: does it offer what is asked, or is it open now. */
export const REMPLISSAGES = {
  offre: [
    { valeur: 'oui', libelle: 'offreOui', couleur: 'lieu', motif: 'plein', forme: 'rond' },
    { valeur: 'non', libelle: 'offreNon', couleur: 'lieu', motif: 'creux', forme: 'rond' },
    { valeur: 'inconnu', libelle: 'offreInconnue', couleur: 'lieu', motif: 'pointille', forme: 'rond' },
  ],
  ouvert: [
    { valeur: 'ouvert', libelle: 'ouvert', couleur: 'lieu', motif: 'plein', forme: 'rond' },
    { valeur: 'ferme', libelle: 'ferme', couleur: 'lieu', motif: 'creux', forme: 'rond' },
    { valeur: 'inconnu', libelle: 'horairesInconnus', couleur: 'lieu', motif: 'pointille', forme: 'rond' },
  ],
} as const satisfies Record<string, readonly Classe[]>
export type Remplissage = keyof typeof REMPLISSAGES
export type Trait = 'plein' | 'creux' | 'pointille'
export const TRAITS: readonly Trait[] = ['plein', 'creux', 'pointille']

/** Free Wi-Fi of a place: a sign of its own for each, so that saying nothing looks like neither yes nor no. */
export const ETATS_WIFI = [
  { valeur: 'oui', libelle: 'wifiOui', couleur: 'wifi', motif: 'plein', forme: 'rond', signe: 'ondes' },
  {
    valeur: 'non',
    libelle: 'wifiNon',
    couleur: 'wifi',
    motif: 'creux',
    forme: 'rond',
    signe: 'ondesBarrees',
  },
  {
    valeur: 'inconnu',
    libelle: 'wifiInconnu',
    couleur: 'inconnue',
    motif: 'pointille',
    forme: 'rond',
    signe: 'question',
  },
] as const satisfies readonly Classe[]
export type EtatWifi = (typeof ETATS_WIFI)[number]['valeur']

const GRAPPE = { valeur: 'grappe', libelle: 'grappe', couleur: 'lieu', motif: 'grappe' } as const

/** Radius in px of a bubble from so many places on; the legend shows the first. */
export const RAYONS_GRAPPE_PX = [
  { aPartirDe: 0, rayonPx: 15 },
  { aPartirDe: 10, rayonPx: 18 },
  { aPartirDe: 50, rayonPx: 22 },
  { aPartirDe: 200, rayonPx: 27 },
] as const

/** States of a cell, in the order of the numbers the engine gives: 0, 1, 2. */
const ETATS_CARREAU = [
  { valeur: 'nonAtteinte', libelle: 'nonAtteinte', couleur: 'nonAtteinte', motif: 'plein' },
  { valeur: 'atteinte', libelle: 'atteinte', couleur: 'atteinte', motif: 'plein' },
  { valeur: 'inconnue', libelle: 'inconnue', couleur: 'inconnue', motif: 'hachure' },
] as const satisfies readonly Classe[]

/** What a scenario changes for a cell. What changes is plain, what stays is striped: told apart without colour. */
const CHANGEMENTS = [
  { valeur: 'gagne', libelle: 'gagne', couleur: 'atteinte', motif: 'plein' },
  { valeur: 'perdu', libelle: 'perdu', couleur: 'nonAtteinte', motif: 'plein' },
  { valeur: 'resteHors', libelle: 'resteHors', couleur: 'resteHors', motif: 'hachureInverse' },
  { valeur: 'dejaAtteinte', libelle: 'dejaAtteinte', couleur: 'dejaAtteinte', motif: 'lignes' },
  { valeur: 'sansReponse', libelle: 'sansReponse', couleur: 'inconnue', motif: 'hachure' },
] as const satisfies readonly Classe[]

/** Who reaches the chosen place by road, and the residents who do not: some other place may be near them. */
const AUTOUR = [
  { valeur: 'autour', libelle: 'autour', couleur: 'atteinte', motif: 'plein' },
  { valeur: 'ailleurs', libelle: 'ailleurs', couleur: 'population', motif: 'lignes' },
] as const satisfies readonly Classe[]

/** What the seats of today make of the residents who would come. */
const PLACES = [
  { valeur: 'assis', libelle: 'placesAssis', couleur: 'atteinte', motif: 'plein' },
  { valeur: 'moitie', libelle: 'placesMoitie', couleur: 'dejaAtteinte', motif: 'lignes' },
  { valeur: 'peu', libelle: 'placesPeu', couleur: 'resteHors', motif: 'hachureInverse' },
  { valeur: 'inconnu', libelle: 'placesInconnu', couleur: 'inconnue', motif: 'hachure' },
  { valeur: 'tropLoin', libelle: 'placesTropLoin', couleur: 'nonAtteinte', motif: 'plein' },
] as const satisfies readonly Classe[]

const CARREAU_HABITE = {
  valeur: 'population',
  libelle: 'carreauHabite',
  couleur: 'population',
  motif: 'plein',
} as const

export const STATUTS_FRR = [
  { valeur: 'oui', libelle: 'frr', couleur: 'frr', motif: 'hachure' },
  { valeur: 'partiel', libelle: 'frrPartiel', couleur: 'frr', motif: 'hachureLarge' },
] as const satisfies readonly Classe[]

export const RURAL = { valeur: 'rural', libelle: 'rural', couleur: 'rural', motif: 'semis' } as const
export const QPV = { valeur: 'qpv', libelle: 'qpv', couleur: 'qpv', motif: 'contour' } as const
export const ANNEAU = { valeur: 'anneau', libelle: 'anneau', couleur: 'anneau', motif: 'anneau' } as const

/** Land, from the territory outwards. */
export const SOLS = [
  { valeur: 'territoire', libelle: 'territoire', couleur: 'territoire', motif: 'aplat' },
  { valeur: 'communeVoisine', libelle: 'horsTerritoire', couleur: 'communeVoisine', motif: 'aplat' },
  { valeur: 'voisin', libelle: 'sansDonnees', couleur: 'voisin', motif: 'aplat' },
] as const satisfies readonly Classe[]

/** What the legend lists, group by group: the very objects the layers are drawn from. */
export interface Legende {
  readonly titre: CleLegende
  readonly classes: readonly Classe[]
  readonly note?: CleLegende
}

export const LEGENDES = {
  lieux: { titre: 'lieux', classes: [...TYPES_LIEU, GRAPPE] },
  offre: { titre: 'offreTitre', classes: REMPLISSAGES.offre },
  ouvert: { titre: 'ouvertTitre', classes: REMPLISSAGES.ouvert },
  population: { titre: 'population', classes: [CARREAU_HABITE], note: 'proportion' },
  portee: {
    titre: 'portee',
    classes: [ETATS_CARREAU[1], ETATS_CARREAU[0], ETATS_CARREAU[2], ANNEAU],
    note: 'proportion',
  },
  difference: { titre: 'differenceTitre', classes: CHANGEMENTS, note: 'proportion' },
  plan: { titre: 'planTitre', classes: PLACES, note: 'proportion' },
  autour: { titre: 'autourTitre', classes: AUTOUR, note: 'proportion' },
  places: { titre: 'placesTitre', classes: PLACES, note: 'proportion' },
  wifi: { titre: 'wifiTitre', classes: ETATS_WIFI, note: 'wifiGrappe' },
  qpv: { titre: 'qpvTitre', classes: [QPV] },
  frr: { titre: 'frrTitre', classes: STATUTS_FRR },
  rural: { titre: 'ruralTitre', classes: [RURAL] },
  communes: { titre: 'communes', classes: SOLS },
} as const satisfies Record<string, Legende>

export type NomLegende = keyof typeof LEGENDES
