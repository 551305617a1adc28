import type { Adresse } from '../../domain/search/adresses.ts'
import type { Trouvaille } from '../../worker/protocol/trouver.ts'

export type Proposition = Trouvaille | { readonly type: 'adresse'; readonly adresse: Adresse }

/** What was found, and for which text. */
export interface Trouvees {
  readonly texte: string
  readonly items: readonly Proposition[]
}

/** The data hold nothing there. */
export const isOutside = (item: Proposition): boolean =>
  (item.type === 'commune' || item.type === 'qpv') && item.autour === null
