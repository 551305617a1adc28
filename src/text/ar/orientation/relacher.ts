import { MINUTES_MAX, type Mode } from '../../../domain/coverage/modes.ts'
import type { Relachement } from '../../../domain/orientation/relacher.ts'
import type { Trajet } from '../../../domain/orientation/trajet.ts'
import type { Critere } from '../../../domain/orientation/verdicts.ts'
import type * as fr from '../../fr/orientation/relacher.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { PROPOSITIONS } from '../comptes/mots.ts'
import { sayTrajet } from '../couverture/calcul.ts'
import { compter, duree, minutes } from '../format.ts'
import { MOTS } from '../mots.ts'
import { orienter } from '../orienter.ts'
import { titreIsole } from './dits.ts'

const NOMS: Readonly<Record<Critere, string>> = {
  besoins: 'الموضوع',
  niveaux: 'المستوى',
  publics: 'الفئة',
  jours: 'الأيام',
  moments: 'الأوقات',
  couts: 'السعر',
  langues: 'اللغة',
  acces: 'سهولة الدخول',
  places: 'المقاعد',
}

export const relacher = {
  sansIssue: 'حتى دون شروط، لا نعرف شيئًا حول مكان الانطلاق هذا.',
  bouton: ({ quoi, demande }: Pick<Relachement, 'quoi' | 'demande'>, mode: Mode): string => {
    if (quoi === 'tout')
      return demande.minutesMax > MINUTES_MAX ? 'إزالة كل الشروط وحد الطريق' : 'إزالة كل الشروط'
    if (quoi === 'mode') return `البحث ${MOTS.enMode[demande.mode ?? mode]}`
    if (quoi !== 'trajet') return `إزالة شرط «${NOMS[quoi]}»`
    return demande.minutesMax > MINUTES_MAX
      ? 'البحث دون حد للطريق'
      : `الذهاب حتى ${minutes(demande.minutesMax)} ${MOTS.enMode[mode]}`
  },
} satisfies Traduction<typeof fr.relacher>

export function sayRelachement(
  { quoi, nombre: n, plusProche, depassement }: Relachement,
  minutesMax: number,
): string {
  const { trajet } = plusProche
  const mark = plusProche.surete === 'deduit' ? ` (${orienter.aVerifier})` : ''
  const nearest = [`${titreIsole(plusProche)}${mark}`, trajet === null ? '' : sayTrajet(trajet)]
    .filter(Boolean)
    .join('، ')
  if (quoi === 'trajet') {
    if (depassement === null) return `الأقرب: ${nearest}. الحد: ${minutes(minutesMax)}.`
    return `الأقرب: ${nearest}. يزيد عن الحد بمقدار ${duree(depassement)}.`
  }
  const over = (depassement ?? 0) > 0 ? `، يزيد عن الحد بمقدار ${duree(depassement ?? 0)}` : ''
  return `${sayWithout(quoi, trajet)}: ${compter(n, PROPOSITIONS)}. ${trajet === null ? 'الأول' : 'الأقرب'}: ${nearest}${over}.`
}

function sayWithout(quoi: Exclude<Relachement['quoi'], 'trajet'>, trajet: Trajet | null): string {
  if (quoi === 'mode') return trajet === null ? 'بطريقة أخرى' : MOTS.mode[trajet.mode]
  return quoi === 'tout' ? 'إزالة شرط واحد لا تكفي. دون شروط' : `دون شرط «${NOMS[quoi]}»`
}
