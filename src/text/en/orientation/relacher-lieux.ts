import type { Mode } from '../../../domain/coverage/modes.ts'
import type { Trajet } from '../../../domain/orientation/trajet.ts'
import type { Famille, Filtres } from '../../../domain/places/filters/filtres.ts'
import { FAMILLES_FILTRES, sayLimite } from '../filtres.ts'
import { distance, duree, pluriel } from '../format.ts'
import { MOTS } from '../mots.ts'
import { trouver } from '../trouver.ts'

interface Relachement {
  readonly quoi: 'limite' | 'mode' | 'ouvert' | 'tout' | Famille
  readonly mode?: Mode
  readonly nombre: number
  readonly plusProche: { readonly lieu: { readonly nom: string }; readonly trajet: Trajet | null }
}

function nameOf(quoi: Relachement['quoi'], { choix, limite, ouvert }: Filtres): string {
  if (quoi === 'limite') return limite === null ? '' : sayLimite(limite)
  if (quoi === 'ouvert') return ouvert?.type === 'maintenant' ? 'Open now' : 'Open on that day'
  const famille = FAMILLES_FILTRES.find((one) => one.famille === quoi)
  const asked = quoi === 'tout' || quoi === 'mode' ? [] : (choix[quoi] ?? [])
  return (famille?.options ?? [])
    .filter(({ id }) => asked.includes(id))
    .map(({ libelle }) => libelle)
    .join(', ')
}

/** "Without “Free”: 12 places. The nearest: Médiathèque, about 12 min on foot." */
export function sayRelacherLieux({ quoi, mode, nombre, plusProche }: Relachement, filtres: Filtres): string {
  const { lieu, trajet } = plusProche
  const nearest = [lieu.nom || trouver.liste.sansNom, trajet === null ? '' : trouver.liste.trajet(trajet)]
    .filter(Boolean)
    .join(', ')
  const first = trajet === null ? 'The first' : 'The nearest'
  if (quoi === 'limite') return `${first}: ${nearest}.${sayOver(trajet, filtres)}`
  const without =
    mode !== undefined
      ? MOTS.mode[mode]
      : quoi === 'tout'
        ? 'Without any filter'
        : `Without “${nameOf(quoi, filtres)}”`
  return `${without}: ${pluriel(nombre, 'place', 'places')}. ${first}: ${nearest}.`
}

function sayOver(trajet: Trajet | null, { limite }: Filtres): string {
  if (trajet === null || limite === null) return ''
  if (limite.type === 'distance')
    return ` That is ${distance(Math.max(1, trajet.distanceM - limite.distanceM))} more than the limit.`
  const isKnown = trajet.connu === 'direct' || trajet.connu === 'routes'
  return isKnown
    ? ` That is ${duree(Math.max(1, Math.round(trajet.minutes) - limite.minutes))} more than the limit.`
    : ''
}

export function boutonRelacher({ quoi, mode }: Pick<Relachement, 'quoi' | 'mode'>, filtres: Filtres): string {
  if (mode !== undefined) return `Search ${MOTS.enMode[mode]}`
  if (quoi === 'tout') return 'Remove all the filters'
  return quoi === 'limite' ? 'Search with no travel limit' : `Remove “${nameOf(quoi, filtres)}”`
}
