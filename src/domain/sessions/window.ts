import type { Etat } from '../places/offre.ts'
import type { Atelier, Seance } from './atelier.ts'
import type { Fenetre } from './expand-ateliers.ts'
import {
  type Niveau,
  PUBLICS,
  type PublicAtelier,
  type Thematique,
  type TypeAtelier,
} from './table/table-values.ts'

/** Longest window, in days: ten years. */
export const MAX_WINDOW_DAYS = 3660

/** Whether two days make a window: in order, ten years apart at most. */
export function isFenetre(du: number, au: number): boolean {
  return du <= au && au - du <= MAX_WINDOW_DAYS
}

/** Which sessions count as a workshop (decisions.md 33): drop-ins and one-to-one appointments only when asked for. */
export const TYPES_COMPTES = ['ateliers', 'permanences', 'tout'] as const
export type TypesComptes = (typeof TYPES_COMPTES)[number]
export const TYPES_DEFAUT: TypesComptes = 'ateliers'

const COMPTES: Readonly<Record<TypesComptes, readonly TypeAtelier[]>> = {
  ateliers: ['atelier'],
  permanences: ['atelier', 'permanence'],
  tout: ['atelier', 'permanence', 'individuel'],
}

/** Whether sessions of this type count in a window. */
export const isTypeCompte = ({ types }: Pick<FenetreAteliers, 'types'>, type: TypeAtelier): boolean =>
  COMPTES[types ?? TYPES_DEFAUT].includes(type)

/** A window of sessions and what is asked of them; a filter that is null or false asks nothing. */
export interface FenetreAteliers extends Fenetre {
  /** Absent: `ateliers`. */
  readonly types?: TypesComptes
  readonly theme?: Thematique | null
  readonly niveau?: Niveau | null
  readonly public?: PublicAtelier | null
  readonly gratuit?: boolean
}

/** One short text per window, safe in an address: equal windows, equal texts. Empty without a window. */
export function keyOfFenetre(fenetre: FenetreAteliers | null | undefined): string {
  if (fenetre === null || fenetre === undefined) return ''
  const { du, au, types, theme, niveau, public: wanted, gratuit } = fenetre
  const audience = wanted ? PUBLICS.indexOf(wanted) : ''
  return [
    du,
    au,
    types ?? TYPES_DEFAUT,
    theme ?? '',
    niveau ?? '',
    audience,
    gratuit === true ? 'gratuit' : '',
  ].join('_')
}

/** Whether a session is what is asked. `inconnu`: its series leaves empty what the question is about. */
export function matchSeance(
  seance: Seance,
  serie: Pick<Atelier, 'type' | 'thematiques' | 'niveau' | 'publics' | 'fraisACharge'>,
  fenetre: FenetreAteliers,
): Etat {
  if (!isTypeCompte(fenetre, serie.type)) return 'non'
  const { theme, niveau, public: wanted, gratuit } = fenetre
  if (seance.statut === 'annulee' || seance.statut === 'complete') return 'non'
  const answers = [
    theme ? answerOf(serie.thematiques, theme) : 'oui',
    niveau ? answerOf(serie.niveau === null ? [] : [serie.niveau], niveau) : 'oui',
    // Without a public, a workshop is for everyone.
    wanted && serie.publics.length > 0 ? answerOf(serie.publics, wanted) : 'oui',
    gratuit === true ? answerOf(serie.fraisACharge, 'Gratuit') : 'oui',
  ]
  if (answers.includes('non')) return 'non'
  if (seance.statut === 'a_verifier') return 'inconnu'
  return answers.includes('inconnu') ? 'inconnu' : 'oui'
}

function answerOf(said: readonly string[], wanted: string): Etat {
  if (said.length === 0) return 'inconnu'
  return said.includes(wanted) ? 'oui' : 'non'
}

/** What the sessions of a window make of one place, or of one stop of a tour. */
export interface BilanSeances {
  /** Sessions that match; those whose series does not say are not in it. */
  readonly seances: number
  /** Some matching session has a known number of free seats. */
  readonly placesConnues: boolean
  /** Seats of the matching sessions: those left, else the capacity; sessions without either add nothing. */
  readonly places: number
  /** Local day of the first matching session; null without any. */
  readonly premiere: number | null
  /** Of these sessions, those deduced from a sentence, and those that are examples. */
  readonly deduites: number
  readonly exemples: number
  /** Some session in the window might match, but its series does not say. */
  readonly indecise: boolean
}

export const BILAN_VIDE: BilanSeances = {
  seances: 0,
  placesConnues: false,
  places: 0,
  premiere: null,
  deduites: 0,
  exemples: 0,
  indecise: false,
}

/** Adds one session of the window to what is known of its place. */
export function addSeance(bilan: BilanSeances, seance: Seance, match: Etat): BilanSeances {
  if (match === 'non') return bilan
  if (match === 'inconnu') return { ...bilan, indecise: true }
  return {
    ...bilan,
    seances: bilan.seances + 1,
    deduites: bilan.deduites + (seance.confiance === 'deduit' ? 1 : 0),
    exemples: bilan.exemples + (seance.confiance === 'exemple' ? 1 : 0),
    placesConnues: bilan.placesConnues || seance.placesRestantes !== null,
    places: bilan.places + (seance.placesRestantes ?? seance.places ?? 0),
    premiere: bilan.premiere === null ? seance.date : Math.min(bilan.premiere, seance.date),
  }
}

/**
 * State of a place for a window (decisions.md 3): yes with a matching session that is neither cancelled nor full.
 * Unknown when a session may match but its series does not say, and when no dated session of the types that count is
 * known of the place at all (`isDated`: one is) while it says that it holds workshops, or says nothing (`etatDeclare`, decisions.md 2). Else no.
 */
export function etatFenetre(bilan: BilanSeances, isDated: boolean, etatDeclare: Etat): Etat {
  if (bilan.seances > 0) return 'oui'
  if (bilan.indecise) return 'inconnu'
  return isDated || etatDeclare === 'non' ? 'non' : 'inconnu'
}
