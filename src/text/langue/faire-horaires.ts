import { type CivilDate, toYmd } from '../../domain/calendar/civil-date.ts'
import type { OpenState, UnknownReason } from '../../domain/places/hours/model.ts'
import type { LocalMoment } from '../../domain/places/hours/open-state.ts'
import type { SayJour } from './faire-dates.ts'

/** The words in which a language says whether a place is open. */
export interface MotsDesHoraires {
  readonly heure: (minute: number) => string
  readonly jour: SayJour
  readonly aujourdhui: string
  readonly demain: string
  readonly ouvert: string
  readonly ferme: string
  readonly raisons: Readonly<Record<UnknownReason, string>>
  readonly ouvre: (jour: string, heure: string) => string
  readonly jusqua: (heure: string) => string
  readonly jusquaMinuit: string
  readonly jusquaDemain: (heure: string) => string
  /** Why an opening is in doubt. */
  readonly ferie: string
  readonly aVerifier: string
  readonly peutEtreOuvert: (jour: string, raison: string) => string
  /** After the next opening that is certain, comma included: a day before it. */
  readonly peutEtre: (jour: string, raison: string) => string
}

interface Etat {
  readonly state: OpenState
  readonly reason: UnknownReason | null
  readonly until: LocalMoment | null
  readonly nextOpening: LocalMoment | null
  readonly unverified: { readonly date: CivilDate; readonly reason: UnknownReason } | null
  readonly today: CivilDate
}

/** Makes what is said of a place that is open, closed or not known: what comes next, in which order, is the same in all languages. */
export function faireHoraires(mots: MotsDesHoraires) {
  const { heure } = mots

  /** "lundi 24 novembre", with the year when it is not that of `today`. */
  const jourDate = (date: CivilDate, today: CivilDate): string => {
    const { year } = toYmd(date)
    return mots.jour(date, year === toYmd(today).year ? null : year)
  }

  /** "aujourd’hui", "demain", else the weekday with its date: never a bare "lundi" that is three weeks away. */
  const jourRelatif = (date: CivilDate, today: CivilDate): string => {
    if (date === today) return mots.aujourdhui
    return date === today + 1 ? mots.demain : jourDate(date, today)
  }

  const sayFin = (until: LocalMoment, today: CivilDate): string => {
    if (until.date === today) return mots.jusqua(heure(until.minute))
    // Open day and night: the end is a holiday weeks away, of no use to who leaves now.
    if (until.date !== today + 1) return ''
    return until.minute === 0 ? mots.jusquaMinuit : mots.jusquaDemain(heure(until.minute))
  }

  const sayDoute = ({ unverified, nextOpening, today }: Etat): string => {
    if (unverified === null) return ''
    const jour = jourRelatif(unverified.date, today)
    const raison = unverified.reason === 'jour-ferie' ? mots.ferie : mots.aVerifier
    return nextOpening === null ? mots.peutEtreOuvert(jour, raison) : mots.peutEtre(jour, raison)
  }

  return {
    jourDate,
    jourRelatif,
    /** The state of a place in a few words, with what comes next and its date. */
    sayEtat: (etat: Etat): { readonly mot: string; readonly suite: string } => {
      const { state, until, nextOpening, today } = etat
      if (state === 'ouvert') return { mot: mots.ouvert, suite: until === null ? '' : sayFin(until, today) }
      const suite =
        nextOpening === null
          ? ''
          : mots.ouvre(jourRelatif(nextOpening.date, today), heure(nextOpening.minute))
      if (state === 'ferme') return { mot: mots.ferme, suite: `${suite}${sayDoute(etat)}` }
      return { mot: mots.raisons[etat.reason ?? 'commentaire'], suite }
    },
  }
}
