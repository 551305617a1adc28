import { NIVEAUX, type Niveau } from '../sessions/table/table-values.ts'
import { BESOINS, type Besoin } from './besoins.ts'

/** Stretches of days a person asks for by name; `semaines`: four weeks, and four more at each asking. */
export const PERIODES = ['semaine', 'prochaine', 'mois', 'semaines'] as const
export type Periode = (typeof PERIODES)[number]

export const DEMI_JOURNEES = ['matin', 'apres-midi', 'soir'] as const
export type DemiJournee = (typeof DEMI_JOURNEES)[number]
export const COUTS = ['gratuit', 'sous-condition', 'payant', 'cheques'] as const
export type Cout = (typeof COUTS)[number]
/** Special needs a person may have; ids of PRISES_EN_CHARGE, languages apart. */
export const ACCES = [
  'handicaps-moteurs',
  'surdite',
  'deficience-visuelle',
  'handicaps-mentaux',
  'illettrisme',
] as const
export type Acces = (typeof ACCES)[number]
/** Languages besides French, ISO 639-1. */
export const LANGUES = ['en', 'ar', 'es', 'pt', 'tr', 'uk', 'ru', 'ro', 'zh', 'lsf'] as const
export type Langue = (typeof LANGUES)[number]

/** Those one may look for: the schema's audiences, and adults who are neither young nor old, whom it does not name. */
export const PUBLICS_VISES = [
  'Jeunes',
  'Étudiants',
  'Adultes',
  'Familles et/ou enfants',
  'Seniors',
  'Femmes',
] as const
export type PublicVise = (typeof PUBLICS_VISES)[number]

/** What is asked of a session: one option of each family in use must hold (OR inside, AND between). */
export interface FiltresSeances {
  readonly besoins: readonly Besoin[]
  readonly niveaux: readonly Niveau[]
  readonly publics: readonly PublicVise[]
  /** 0 = Monday. */
  readonly jours: readonly number[]
  readonly moments: readonly DemiJournee[]
  readonly couts: readonly Cout[]
  readonly langues: readonly Langue[]
  readonly acces: readonly Acces[]
  /** A seat is known to be free. */
  readonly places: boolean
}

export const FILTRES_SEANCES_VIDES: FiltresSeances = {
  besoins: [],
  niveaux: [],
  publics: [],
  jours: [],
  moments: [],
  couts: [],
  langues: [],
  acces: [],
  places: false,
}

/** Values of each family, in the order they are shown and written. */
export const CHOIX = {
  besoins: BESOINS,
  niveaux: NIVEAUX,
  publics: PUBLICS_VISES,
  jours: [0, 1, 2, 3, 4, 5, 6],
  moments: DEMI_JOURNEES,
  couts: COUTS,
  langues: LANGUES,
  acces: ACCES,
} as const

/** How many things are asked. */
export function countFiltresSeances(filtres: FiltresSeances): number {
  const values: readonly (boolean | readonly unknown[])[] = Object.values(filtres)
  return values.reduce<number>(
    (sum, value) => sum + (typeof value === 'boolean' ? Number(value) : value.length),
    0,
  )
}
