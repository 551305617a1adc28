import { countFiltres } from '../../domain/places/filters/filtres.ts'
import type { ShareState } from '../../state/url/share-state.ts'

/** A view that may stand before the worker does: the question of a first visit, or the list of a département. */
export type PremiereVue = { readonly type: 'accueil' } | { readonly type: 'liste'; readonly code: string }

/** The first view of a link, where it is one of these; null for any other. */
export function firstViewOf(state: ShareState): PremiereVue | null {
  const { onglet, volet, page, lieu, commune, depart, filtres, seances, territoire } = state
  if (onglet !== 'trouver' || volet !== 'principal' || page !== null || lieu !== null) return null
  if (commune !== null || depart !== null || countFiltres(filtres) > 0 || seances.length > 0) return null
  if (territoire === null) return { type: 'accueil' }
  return territoire.type === 'departement' ? { type: 'liste', code: territoire.code } : null
}
