import { MINUTES_MAX, type Mode } from '../../../domain/coverage/modes.ts'
import type { Relachement } from '../../../domain/orientation/relacher.ts'
import type { Trajet } from '../../../domain/orientation/trajet.ts'
import type { Critere } from '../../../domain/orientation/verdicts.ts'
import type * as fr from '../../fr/orientation/relacher.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { sayTrajet } from '../couverture/calcul.ts'
import { duree, minutes, pluriel } from '../format.ts'
import { MOTS } from '../mots.ts'
import { orienter, titreProposition } from '../orienter.ts'

const NAMES: Readonly<Record<Critere, string>> = {
  besoins: 'subject',
  niveaux: 'level',
  publics: 'who it is for',
  jours: 'days',
  moments: 'time of day',
  couts: 'cost',
  langues: 'language',
  acces: 'accessibility',
  places: 'seats',
}

export const relacher = {
  sansIssue: 'Even with no criterion, nothing is known around this starting point.',
  bouton: ({ quoi, demande }: Pick<Relachement, 'quoi' | 'demande'>, mode: Mode): string => {
    const isFree = demande.minutesMax > MINUTES_MAX
    if (quoi === 'tout')
      return isFree ? 'Remove all the criteria and the travel limit' : 'Remove all the criteria'
    if (quoi === 'mode') return `Search ${MOTS.enMode[demande.mode ?? mode]}`
    if (quoi !== 'trajet') return `Remove the criterion “${NAMES[quoi]}”`
    return isFree
      ? 'Search with no travel limit'
      : `Go up to ${minutes(demande.minutesMax)} ${MOTS.enMode[mode]}`
  },
} satisfies Traduction<typeof fr.relacher>

export function sayRelachement(
  { quoi, nombre: n, plusProche, depassement }: Relachement,
  minutesMax: number,
): string {
  const { trajet } = plusProche
  const mark = plusProche.surete === 'deduit' ? ` (${orienter.aVerifier})` : ''
  const nearest = [`${titreProposition(plusProche)}${mark}`, trajet === null ? '' : sayTrajet(trajet)]
    .filter(Boolean)
    .join(', ')
  if (quoi === 'trajet') {
    if (depassement === null) return `The nearest: ${nearest}. The limit is ${minutes(minutesMax)}.`
    return `The nearest: ${nearest}. That is ${duree(depassement)} more than the limit.`
  }
  const over = (depassement ?? 0) > 0 ? `, ${duree(depassement ?? 0)} more than the limit` : ''
  return `${sayWithout(quoi, trajet)}: ${pluriel(n, 'suggestion', 'suggestions')}. ${trajet === null ? 'The first' : 'The nearest'}: ${nearest}${over}.`
}

function sayWithout(quoi: Exclude<Relachement['quoi'], 'trajet'>, trajet: Trajet | null): string {
  if (quoi === 'mode') return trajet === null ? 'Travelling another way' : MOTS.mode[trajet.mode]
  return quoi === 'tout'
    ? 'Removing one criterion is not enough. Without any'
    : `Without the criterion “${NAMES[quoi]}”`
}
