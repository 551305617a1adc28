import type { PreparedScope } from '../../dataset/answer.ts'
import type { Etat } from '../../domain/coverage/offre.ts'
import type { Question } from '../../domain/coverage/question.ts'
import { isArret } from '../../domain/sessions/arret.ts'
import { matchSeance } from '../../domain/sessions/window.ts'
import type { RequetesSeances, SitesDeFenetre } from '../protocol/seances.ts'

type Prepare = (question: Question) => Promise<PreparedScope>

export function createSitesHandlers(prepare: Prepare) {
  return {
    sitesFenetre: async ({
      question,
    }: RequetesSeances['sitesFenetre'][0]): Promise<SitesDeFenetre | null> => {
      const { sites } = await prepare(question)
      if (sites === null) return null
      const etatOf = (i: number): Etat => sites.etats[i] ?? 'non'
      return {
        etats: sites.lieux.flatMap(({ id }, i) => (etatOf(i) === 'non' ? [] : [[id, etatOf(i)] as const])),
        arrets: sites.lieux.filter((lieu, i) => isArret(lieu.id) && etatOf(i) !== 'non'),
      }
    },
    seancesDuSite: async ({
      question,
      id,
    }: RequetesSeances['seancesDuSite'][0]): Promise<RequetesSeances['seancesDuSite'][1]> => {
      const { sites } = await prepare(question)
      if (sites === null) return []
      const site = sites.lieux.findIndex((lieu) => lieu.id === id)
      return sites.tenues
        .filter((tenue) => tenue.site === site && isAsked(tenue, sites.fenetre))
        .map(({ seance }) => seance)
        .sort((a, b) => a.date - b.date || (a.debut ?? 0) - (b.debut ?? 0))
    },
  }
}

/** A full or cancelled session is still that of the place: only what is asked of the series tells. */
function isAsked(
  { seance, serie }: NonNullable<PreparedScope['sites']>['tenues'][number],
  fenetre: NonNullable<PreparedScope['sites']>['fenetre'],
): boolean {
  return serie === null || matchSeance({ ...seance, statut: 'prevue' }, serie, fenetre) !== 'non'
}
