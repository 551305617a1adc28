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

/** What is asked for, between quotes. */
function nameOf(quoi: Relachement['quoi'], { choix, limite, ouvert }: Filtres): string {
  if (quoi === 'limite') return limite === null ? '' : sayLimite(limite)
  if (quoi === 'ouvert') return ouvert?.type === 'maintenant' ? 'Ouvert maintenant' : 'Ouvert ce jour-là'
  const famille = FAMILLES_FILTRES.find((one) => one.famille === quoi)
  const asked = quoi === 'tout' || quoi === 'mode' ? [] : (choix[quoi] ?? [])
  return (famille?.options ?? [])
    .filter(({ id }) => asked.includes(id))
    .map(({ libelle }) => libelle)
    .join(', ')
}

/** "Sans « Gratuit » : 12 lieux. Le plus proche : Médiathèque, environ 12 min à pied." and how far over the limit. */
export function sayRelacherLieux({ quoi, mode, nombre, plusProche }: Relachement, filtres: Filtres): string {
  const { lieu, trajet } = plusProche
  const nearest = [lieu.nom || trouver.liste.sansNom, trajet === null ? '' : trouver.liste.trajet(trajet)]
    .filter(Boolean)
    .join(', ')
  const first = trajet === null ? 'Le premier' : 'Le plus proche'
  if (quoi === 'limite') return `${first} : ${nearest}.${sayOver(trajet, filtres)}`
  const without =
    mode !== undefined
      ? MOTS.mode[mode]
      : quoi === 'tout'
        ? 'Sans aucun filtre'
        : `Sans « ${nameOf(quoi, filtres)} »`
  return `${without} : ${pluriel(nombre, 'lieu', 'lieux')}. ${first} : ${nearest}.`
}

function sayOver(trajet: Trajet | null, { limite }: Filtres): string {
  if (trajet === null || limite === null) return ''
  if (limite.type === 'distance')
    return ` C’est ${distance(Math.max(1, trajet.distanceM - limite.distanceM))} de plus que la limite.`
  const isKnown = trajet.connu === 'direct' || trajet.connu === 'routes'
  return isKnown
    ? ` C’est ${duree(Math.max(1, Math.round(trajet.minutes) - limite.minutes))} de plus que la limite.`
    : ''
}

/** What one tap does. */
export function boutonRelacher({ quoi, mode }: Pick<Relachement, 'quoi' | 'mode'>, filtres: Filtres): string {
  if (mode !== undefined) return `Chercher ${MOTS.enMode[mode]}`
  if (quoi === 'tout') return 'Retirer tous les filtres'
  return quoi === 'limite' ? 'Chercher sans limite de trajet' : `Retirer « ${nameOf(quoi, filtres)} »`
}
