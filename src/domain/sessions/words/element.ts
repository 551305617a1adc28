import type { Moment, TypeAtelier } from '../table/table-values.ts'
import type { DateLue, LectureSerie, RythmeSansAncre } from './lecture-serie.ts'

/** What a stretch of the sentence talks about. Only what belongs to `atelier` becomes a series. */
export type Contexte = 'atelier' | 'ouverture' | 'ferme' | 'contact' | 'adresse' | 'autre' | 'neutre'

/** What one rule recognised in the sentence. */
export type Sens =
  | { readonly sorte: 'jours'; readonly jours: readonly number[]; readonly rangs: readonly number[] }
  | { readonly sorte: 'creneau'; readonly startMin: number | null; readonly endMin: number | null }
  | { readonly sorte: 'creneau-douteux'; readonly code: 'creneau-incoherent' | 'heure-approchee' }
  | { readonly sorte: 'duree'; readonly minutes: number }
  | { readonly sorte: 'moment'; readonly moment: Moment | null }
  | { readonly sorte: 'parite'; readonly parite: 'paire' | 'impaire' | 'toutes' }
  | { readonly sorte: 'rythme'; readonly rythme: RythmeSansAncre }
  | { readonly sorte: 'sauf' }
  | { readonly sorte: 'vacances'; readonly regle: 'ferme' | 'ouvert' | 'seulement' }
  | { readonly sorte: 'feries'; readonly regle: 'ferme' | 'ouvert' }
  | { readonly sorte: 'mois'; readonly mois: readonly number[] }
  | { readonly sorte: 'periode'; readonly du: DateLue | null; readonly au: DateLue | null }
  | { readonly sorte: 'date' }
  | {
      readonly sorte: 'sujet'
      readonly contexte: Contexte
      readonly type: TypeAtelier | null
      readonly faible: boolean
    }
  | { readonly sorte: 'horaires' }
  | { readonly sorte: 'arret' }
  | { readonly sorte: 'lieu'; readonly texte: string; readonly commune: string | null }
  | { readonly sorte: 'commune'; readonly nom: string }
  | { readonly sorte: 'organisateur'; readonly texte: string }
  | { readonly sorte: 'itinerant' }
  | { readonly sorte: 'inscription'; readonly mode: LectureSerie['inscription'] }
  | { readonly sorte: 'cout'; readonly cout: 'gratuit' | 'payant' }
  | { readonly sorte: 'telephone'; readonly numero: string }
  | { readonly sorte: 'liaison'; readonly mot: 'et' | 'ou' | ',' }
  | { readonly sorte: 'ouvrante' }
  | { readonly sorte: 'fermante' }
  | { readonly sorte: 'fin' }
  | { readonly sorte: 'muet' }
  | { readonly sorte: 'inconnu' }

/** A meaning and where it stands in the text; `faute` when a misspelt word was understood. */
export type Element = {
  readonly sens: Sens
  readonly debut: number
  readonly fin: number
  readonly faute: boolean
}

/** Answer of a rule: the meaning, and the index of the first piece it did not take. */
export type Trouve = { readonly sens: Sens; readonly suivant: number; readonly faute?: boolean }
