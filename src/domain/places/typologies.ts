import { ownValue } from '../common/own-value.ts'
import type { Lieu } from './lieu.ts'

/** A kind of place: the code of the data.inclusion vocabulary, and words a resident reads. */
interface Typologie {
  readonly id: string
  readonly valeur: string
  readonly libelle: string
}

const LIBELLES = {
  ACI: 'Atelier et chantier d’insertion',
  ACIPHC: 'Chantier d’insertion premières heures',
  AFPA: 'Afpa, formation des adultes',
  AI: 'Association intermédiaire',
  ASE: 'Aide sociale à l’enfance',
  ASSO: 'Association',
  ASSO_CHOMEUR: 'Association de chômeurs',
  BIB: 'Bibliothèque ou médiathèque',
  CAARUD: 'Centre de réduction des risques (CAARUD)',
  CADA: 'Centre d’accueil de demandeurs d’asile',
  CAF: 'Caisse d’allocations familiales',
  CAP_EMPLOI: 'Cap emploi',
  CAVA: 'Centre d’adaptation à la vie active',
  CC: 'Communauté de communes',
  CCAS: 'Centre communal d’action sociale',
  CCONS: 'Chambre consulaire',
  CD: 'Conseil départemental',
  CHRS: 'Centre d’hébergement et de réinsertion sociale',
  CHU: 'Centre d’hébergement d’urgence',
  CIAS: 'Centre intercommunal d’action sociale',
  CIDFF: 'Centre d’information sur les droits des femmes et des familles',
  CITMET: 'Cité des métiers',
  CPH: 'Centre provisoire d’hébergement',
  CS: 'Centre social',
  CSAPA: 'Centre de soins en addictologie',
  DEETS: 'Direction de l’emploi et des solidarités',
  DEPT: 'Services sociaux du département',
  DIPLP: 'Délégation à la lutte contre la pauvreté',
  E2C: 'École de la deuxième chance',
  EA: 'Entreprise adaptée',
  EATT: 'Entreprise adaptée de travail temporaire',
  EI: 'Entreprise d’insertion',
  EITI: 'Entreprise d’insertion par le travail indépendant',
  ENM: 'Espace numérique mobile',
  EPCI: 'Intercommunalité',
  EPIDE: 'Établissement pour l’insertion dans l’emploi',
  EPN: 'Espace public numérique',
  ESS: 'Entreprise de l’économie sociale et solidaire',
  ETTI: 'Entreprise de travail temporaire d’insertion',
  EVS: 'Espace de vie sociale',
  FABLAB: 'Fablab',
  FAIS: 'Fédération d’acteurs de l’insertion',
  FT: 'France Travail',
  GEIQ: 'Groupement d’employeurs pour l’insertion',
  HUDA: 'Hébergement d’urgence pour demandeurs d’asile',
  LA_POSTE: 'La Poste',
  MDE: 'Maison de l’emploi',
  MDEF: 'Maison de l’emploi et de la formation',
  MDPH: 'Maison départementale des personnes handicapées',
  MDS: 'Maison départementale des solidarités',
  MJC: 'Maison des jeunes et de la culture',
  ML: 'Mission locale',
  MQ: 'Maison de quartier',
  MSA: 'Mutualité sociale agricole',
  MSAP: 'Maison de services au public',
  MUNI: 'Mairie',
  OACAS: 'Organisme d’accueil communautaire',
  ODC: 'Organisme délégataire du département',
  OF: 'Organisme de formation',
  OIL: 'Opérateur d’intermédiation locative',
  OPCS: 'Organisation porteuse de la clause sociale',
  PAD: 'Point d’accès au droit',
  PE: 'Pôle emploi',
  PENSION: 'Pension de famille',
  PIJ_BIJ: 'Information jeunesse',
  PIMMS: 'Point information médiation multiservices',
  PJJ: 'Protection judiciaire de la jeunesse',
  PLIE: 'Plan local pour l’insertion et l’emploi',
  PREF: 'Préfecture ou sous-préfecture',
  PREVENTION: 'Service ou club de prévention',
  REG: 'Région',
  RFS: 'France services',
  RS_FJT: 'Résidence sociale ou foyer de jeunes travailleurs',
  SCP: 'Service et club de prévention',
  SPIP: 'Service pénitentiaire d’insertion et de probation',
  TIERS_LIEUX: 'Tiers-lieu',
  UDAF: 'Union départementale des associations familiales',
  Autre: 'Autre',
} as const

export type CodeTypologie = keyof typeof LIBELLES

export const TYPOLOGIES: readonly Typologie[] = Object.entries(LIBELLES).map(([valeur, libelle]) => ({
  id: valeur.toLowerCase().replaceAll('_', '-'),
  valeur,
  libelle,
}))

/** What kinds of place it is, in words; "Autre" says nothing and is left out. */
export const naturesOf = ({ typologies }: Pick<Lieu, 'typologies'>): string[] =>
  typologies.filter((code) => code !== 'Autre').map((code) => ownValue<string>(LIBELLES, code) ?? code)
