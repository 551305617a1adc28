import type { Terme } from './vocabulaire.ts'

/** A kind of place: the code of the data.inclusion vocabulary, and words for it. */
export interface Typologie extends Terme {
  readonly libelle: string
}

const LIBELLES = {
  RFS: 'France services',
  EPN: 'Espace public numérique',
  BIB: 'Bibliothèque ou médiathèque',
  ASSO: 'Association',
  CS: 'Centre social',
  MUNI: 'Mairie',
  TIERS_LIEUX: 'Tiers-lieu',
  CCAS: 'Centre communal d’action sociale',
  FABLAB: 'Fablab',
  PIJ_BIJ: 'Information jeunesse',
  OF: 'Organisme de formation',
  CAP_EMPLOI: 'Cap emploi',
  CC: 'Communauté de communes',
  ML: 'Mission locale',
  ACI: 'Atelier et chantier d’insertion',
  CCONS: 'Centre de ressources ou de consultation',
  MJC: 'Maison des jeunes et de la culture',
  FT: 'France Travail',
  AFPA: 'Afpa',
  EITI: 'Entreprise d’insertion par le travail indépendant',
  PLIE: 'Plan local pour l’insertion et l’emploi',
  EPCI: 'Intercommunalité',
  AI: 'Association intermédiaire',
  CD: 'Conseil départemental',
  CIAS: 'Centre intercommunal d’action sociale',
  EI: 'Entreprise d’insertion',
  CIDFF: 'Centre d’information sur les droits des femmes',
  UDAF: 'Union départementale des associations familiales',
  MSA: 'Mutualité sociale agricole',
  CAF: 'Caisse d’allocations familiales',
  OPCS: 'Organisation porteuse de la clause sociale',
  ENM: 'Espace numérique mobile',
  EVS: 'Espace de vie sociale',
  LA_POSTE: 'La Poste',
  Autre: 'Autre',
} as const

export const TYPOLOGIES: readonly Typologie[] = Object.entries(LIBELLES).map(([valeur, libelle]) => ({
  id: valeur.toLowerCase().replaceAll('_', '-'),
  valeur,
  libelle,
}))
