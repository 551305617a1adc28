import type { Atelier, Horaire, Seance } from '../../domain/sessions/atelier.ts'
import type { Surete } from '../../domain/sessions/dates-sures.ts'
import type { CompactLieu } from '../lieux-file.ts'

/** How many places stand on the first page of a list. */
export const PREMIERE_PAGE = 20

/** A session to come, with what the card of its place says of it. */
export interface Prochaine {
  readonly seance: Horaire & Pick<Seance, 'statut'> & Surete
  readonly serie: Pick<Atelier, 'type'>
}

/** What the first list of a département shows before anything else is read: the same records as its whole list. */
export interface CartesFile {
  readonly departement: string
  readonly total: { readonly propres: number; readonly voisins: number }
  /** Of each option, `famille:id`: places that offer it. */
  readonly comptes: Readonly<Record<string, number>>
  /** Day of the newest record, `YYYY-MM-DD`, or empty. */
  readonly plusRecente: string
  /** Opening hours of all places, each text once by the calendar it is read with: how many are open is counted of them. */
  readonly horaires: {
    readonly codeInsee: readonly string[]
    readonly texte: readonly string[]
    readonly lieux: readonly number[]
  }
  /** The first page, in reading order: the département's own come first. */
  readonly lieux: readonly CompactLieu[]
  /** The next sessions of these places, in order of start, by id of the place. */
  readonly prochains: Readonly<Record<string, readonly Prochaine[]>>
}
