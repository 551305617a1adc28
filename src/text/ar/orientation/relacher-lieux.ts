import type { Mode } from '../../../domain/coverage/modes.ts'
import type { Trajet } from '../../../domain/orientation/trajet.ts'
import type { Famille, Filtres } from '../../../domain/places/filters/filtres.ts'
import { isoler } from '../../langue/isoler.ts'
import { LIEUX } from '../comptes/mots.ts'
import { FAMILLES_FILTRES, sayLimite } from '../filtres.ts'
import { compter, distance, duree } from '../format.ts'
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
  if (quoi === 'ouvert') return ouvert?.type === 'maintenant' ? 'مفتوح الآن' : 'مفتوح في ذلك اليوم'
  const famille = FAMILLES_FILTRES.find((one) => one.famille === quoi)
  const asked = quoi === 'tout' || quoi === 'mode' ? [] : (choix[quoi] ?? [])
  return (famille?.options ?? [])
    .filter(({ id }) => asked.includes(id))
    .map(({ libelle }) => libelle)
    .join('، ')
}

export function sayRelacherLieux({ quoi, mode, nombre, plusProche }: Relachement, filtres: Filtres): string {
  const { lieu, trajet } = plusProche
  const nearest = [
    isoler(lieu.nom) || trouver.liste.sansNom,
    trajet === null ? '' : trouver.liste.trajet(trajet),
  ]
    .filter(Boolean)
    .join('، ')
  const first = trajet === null ? 'الأول' : 'الأقرب'
  if (quoi === 'limite') return `${first}: ${nearest}.${sayOver(trajet, filtres)}`
  const without =
    mode !== undefined ? MOTS.mode[mode] : quoi === 'tout' ? 'دون أي تصفية' : `دون «${nameOf(quoi, filtres)}»`
  return `${without}: ${compter(nombre, LIEUX)}. ${first}: ${nearest}.`
}

function sayOver(trajet: Trajet | null, { limite }: Filtres): string {
  if (trajet === null || limite === null) return ''
  if (limite.type === 'distance')
    return ` يزيد عن الحد بمقدار ${distance(Math.max(1, trajet.distanceM - limite.distanceM))}.`
  const isKnown = trajet.connu === 'direct' || trajet.connu === 'routes'
  return isKnown
    ? ` يزيد عن الحد بمقدار ${duree(Math.max(1, Math.round(trajet.minutes) - limite.minutes))}.`
    : ''
}

export function boutonRelacher({ quoi, mode }: Pick<Relachement, 'quoi' | 'mode'>, filtres: Filtres): string {
  if (mode !== undefined) return `البحث ${MOTS.enMode[mode]}`
  if (quoi === 'tout') return 'إزالة كل التصفيات'
  return quoi === 'limite' ? 'البحث دون حد للطريق' : `إزالة «${nameOf(quoi, filtres)}»`
}
