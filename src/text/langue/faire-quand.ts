import { type CivilDate, toYmd } from '../../domain/calendar/civil-date.ts'
import { instantToLocal } from '../../domain/calendar/fuseau.ts'
import type { Atelier, Horaire } from '../../domain/sessions/atelier.ts'
import { isAVerifier, type Surete } from '../../domain/sessions/dates-sures.ts'
import type { Moment, TypeAtelier } from '../../domain/sessions/table/table-values.ts'
import { type SayJour, tenir } from './faire-dates.ts'

const DAY_MS = 86_400_000

/** The words in which a language says when a session is. */
export interface MotsDeQuand {
  readonly jour: SayJour
  /** 1 is January. */
  readonly mois: (mois: number) => string
  /** Minutes of the day. */
  readonly heure: (minute: number) => string
  /** The hour of a beginning, where it is said otherwise than by itself. */
  readonly debut?: (heure: string) => string
  /** No hour is ever made up. */
  readonly heureInconnue: string
  readonly moments: Readonly<Record<Moment, string>>
  /** "de 14 h à 16 h"; `jour`: that of the end, when it is another. */
  readonly plage: (debut: string, fin: string, jour: string | null) => string
  readonly exemple: string
  readonly aVerifier: string
  readonly prochain: Readonly<Record<TypeAtelier, string>>
  readonly virgule?: string
  readonly deuxPoints?: string
}

interface Prochain {
  readonly seance: Horaire & Surete
  readonly serie: Pick<Atelier, 'type'>
}

/** Makes what is said of when a session is: what is not known, and what stands for it, is the same in all languages. */
export function faireQuand(mots: MotsDeQuand) {
  const { virgule = ', ', deuxPoints = ': ', debut: sayDebut = (heure: string) => heure } = mots
  const jourLong = (date: CivilDate): string => mots.jour(date)
  const moisDe = (date: CivilDate): string => mots.mois(toYmd(date).month)

  /** "14 h", "l’après-midi" or "heure à demander". */
  const heureDebut = ({ debut, moment, zone }: Horaire): string => {
    if (debut !== null) return tenir(sayDebut(mots.heure(instantToLocal(debut, zone).minute)))
    return moment === null ? mots.heureInconnue : mots.moments[moment]
  }

  /** "de 14 h à 16 h" when the end is known too; "de 9 h au vendredi 18 décembre, 17 h" when it is another day. */
  const plage = (seance: Horaire): string => {
    const { debut, fin, zone } = seance
    if (debut === null || fin === null) return heureDebut(seance)
    const { date, minute } = instantToLocal(fin, zone)
    const start = mots.heure(instantToLocal(debut, zone).minute)
    const end = mots.heure(minute)
    return fin - debut > DAY_MS ? mots.plage(start, end, jourLong(date)) : tenir(mots.plage(start, end, null))
  }

  /** "mardi 13 octobre, de 14 h à 16 h". */
  const quandComplet = (seance: Horaire): string => `${jourLong(seance.date)}${virgule}${plage(seance)}`

  /** The mark of a date that is not sure: deduced, an example, left open, or of a series that closes in holidays nobody published. */
  const confianceCourte = (seance: Surete): string | null => {
    if (seance.confiance === 'exemple') return mots.exemple
    return isAVerifier(seance) ? mots.aVerifier : null
  }

  return {
    /** "mardi 13 octobre". */
    jourLong,
    jourLongAvecAnnee: (date: CivilDate): string => mots.jour(date, toYmd(date).year),
    moisDe,
    heureDebut,
    plage,
    /** "mardi 13 octobre, 14 h". */
    quand: (seance: Horaire): string => `${jourLong(seance.date)}${virgule}${heureDebut(seance)}`,
    quandComplet,
    confianceCourte,
    /** "Prochain atelier : mardi 13 octobre, de 14 h à 16 h (à vérifier)": the next session of a place, on its card. */
    prochainDe: ({ seance: s, serie }: Prochain): string => {
      const mark = confianceCourte(s)
      return `${mots.prochain[serie.type]}${deuxPoints}${quandComplet(s)}${mark === null ? '' : ` (${mark})`}`
    },
  }
}
