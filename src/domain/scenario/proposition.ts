import type { Question } from '../coverage/question.ts'
import type { Candidat, Objectif, SourceCandidats } from './objectifs.ts'
import type { Probleme } from './siting.ts'

/** "Where to open next?": for whom, among which points, how many. The group is that of the question. */
export interface SitingDemande {
  readonly question: Question
  readonly objectif: Objectif
  readonly sources: readonly SourceCandidats[]
  readonly points: readonly { readonly lon: number; readonly lat: number }[]
  readonly nombre: number
}

export interface ChoixClasse {
  readonly candidat: Candidat
  /** Residents that it adds to those of the ones before it. */
  readonly gain: number
}

export interface Proposition {
  readonly objectif: Objectif
  readonly candidats: readonly Candidat[]
  readonly choix: readonly ChoixClasse[]
  readonly numeros: readonly number[]
  readonly valeur: number
  readonly borne: number | null
  /** Residents (or communes) that none of the candidates can reach; NaN when not counted. */
  readonly horsPortee: number
  readonly probleme: Probleme | null
}

export type PropositionReponse =
  | { readonly ok: true; readonly proposition: Proposition }
  | { readonly ok: false; readonly raison: 'sansCandidat' | 'tropGrand' | 'sansQpv' | 'dejaFait' }
