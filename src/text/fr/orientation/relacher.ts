import { MINUTES_MAX, type Mode } from '../../../domain/coverage/modes.ts'
import type { Relachement } from '../../../domain/orientation/relacher.ts'
import type { Trajet } from '../../../domain/orientation/trajet.ts'
import type { Critere } from '../../../domain/orientation/verdicts.ts'
import { sayTrajet } from '../couverture/calcul.ts'
import { duree, minutes, pluriel } from '../format.ts'
import { MOTS } from '../mots.ts'
import { orienter, titreProposition } from '../orienter.ts'

/** Each criterion in one word, to name it between quotes. */
const NOMS: Readonly<Record<Critere, string>> = {
  besoins: 'sujet',
  niveaux: 'niveau',
  publics: 'public',
  jours: 'jours',
  moments: 'moments',
  couts: 'coût',
  langues: 'langue',
  acces: 'accessibilité',
  places: 'places',
}

/** What is said and offered when nothing corresponds. */
export const relacher = {
  sansIssue: 'Même sans critère, rien n’est connu autour de ce départ.',
  bouton: ({ quoi, demande }: Pick<Relachement, 'quoi' | 'demande'>, mode: Mode): string => {
    if (quoi === 'tout')
      return demande.minutesMax > MINUTES_MAX
        ? 'Retirer tous les critères et la limite de trajet'
        : 'Retirer tous les critères'
    if (quoi === 'mode') return `Chercher ${MOTS.enMode[demande.mode ?? mode]}`
    if (quoi !== 'trajet') return `Retirer le critère « ${NOMS[quoi]} »`
    return demande.minutesMax > MINUTES_MAX
      ? 'Chercher sans limite de trajet'
      : `Aller jusqu’à ${minutes(demande.minutesMax)} ${MOTS.enMode[mode]}`
  },
} as const

/** "Le plus proche : BFM Beaubreuil, environ 35 min à pied. C’est 5 min de plus que votre limite." */
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
    if (depassement === null) return `Le plus proche : ${nearest}. La limite est de ${minutes(minutesMax)}.`
    return `Le plus proche : ${nearest}. C’est ${duree(depassement)} de plus que la limite.`
  }
  const without = sayWithout(quoi, trajet)
  const over = (depassement ?? 0) > 0 ? `, ${duree(depassement ?? 0)} de plus que la limite` : ''
  return `${without} : ${pluriel(n, 'proposition', 'propositions')}. ${trajet === null ? 'La première' : 'La plus proche'} : ${nearest}${over}.`
}

function sayWithout(quoi: Exclude<Relachement['quoi'], 'trajet'>, trajet: Trajet | null): string {
  if (quoi === 'mode') return trajet === null ? 'Autrement' : MOTS.mode[trajet.mode]
  return quoi === 'tout' ? 'Aucun critère seul ne suffit. Sans critère' : `Sans le critère « ${NOMS[quoi]} »`
}
