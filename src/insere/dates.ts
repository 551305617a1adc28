import type { Dataset } from '../dataset/dataset.ts'
import { instantToLocal } from '../domain/calendar/fuseau.ts'
import type { Territoire } from '../domain/geo/territoire.ts'
import { sortDates } from '../domain/orientation/dates.ts'
import { joursOf } from '../domain/orientation/periodes.ts'
import type { SeanceSituee } from '../domain/orientation/seance-situee.ts'
import { filterSeances } from '../domain/orientation/verdicts.ts'
import { lienComplet, type Parametres } from '../state/insere/parametres.ts'
import { insere as text } from '../text/insere/insere.ts'
import { citer } from '../text/langue/citer.ts'
import { quandComplet } from '../text/quand.ts'
import { adresseDe, confianceDe, coutDe, inscriptionDe, placesDe, seance, statutDe } from '../text/seance.ts'
import { listSeances } from '../worker/answers/seances.ts'
import { el, francais, lien, p } from './dom.ts'

interface Dates {
  /** To come in the period, those that are cancelled among them, in order. */
  readonly dates: readonly SeanceSituee[]
  /** How many do not say whether they are what is asked: never a yes. */
  readonly inconnues: number
}

/** The dates asked for, as the application tells them. */
export async function readDates(
  data: Dataset,
  territoire: Territoire,
  { etat, voisins }: Parametres,
): Promise<Dates> {
  const nowMs = Date.now()
  const todayIn = (zone: string) => instantToLocal(nowMs, zone).date
  const jours = joursOf(etat.periode, todayIn('Europe/Paris'))
  const { seances } = await listSeances(data, { territoire, ...jours })
  const asked = seances.filter(({ ou }) => voisins || ou.dansTerritoire)
  const { kept, inconnues } = filterSeances(asked, etat.filtresSeances)
  const { venir, annulees } = sortDates(kept, nowMs, todayIn)
  const told = new Set([...venir, ...annulees])
  return { dates: asked.filter((situee) => told.has(situee)), inconnues }
}

/** A date: what, when, where, and what one must know before coming; its title opens it in the application. */
export function carteDeLaDate(situee: SeanceSituee, parametres: Parametres): HTMLElement {
  const { seance: s, serie, ou, cle } = situee
  const href = lienComplet(parametres, { volet: 'agenda', seances: [cle] })
  const statut = statutDe({ ...s, motif: citer(s.motif, 'seance') })
  return el(
    'li',
    { class: 'encadre pile ecart-1 insere-fiche', 'data-cle': cle },
    el('h2', {}, lien(href, s.titre === '' ? seance.titreVide : francais(s.titre))),
    p(quandComplet(s), 'majuscule insere-quand'),
    statut !== null && p(statut, 'insere-statut'),
    el('p', {}, francais(adresseDe(ou))),
    s.statut !== 'annulee' &&
      p([placesDe(s), coutDe(serie), inscriptionDe(serie)].filter(Boolean).join(' · '), 'note'),
    p(confianceDe(s), 'note'),
  )
}

/** How many there are, and where; cancelled ones are no dates to go to. */
export function compteDates(dates: readonly SeanceSituee[], ou: string): string {
  const n = dates.filter(({ seance: s }) => s.statut !== 'annulee').length
  return n === 0 ? text.aucuneDate : text.dates(n, ou)
}
