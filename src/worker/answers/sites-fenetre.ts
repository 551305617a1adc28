import type { PreparedScope } from '../../dataset/answer.ts'
import type { Etat } from '../../domain/coverage/offre.ts'
import type { Question } from '../../domain/coverage/question.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { isArret } from '../../domain/sessions/arret.ts'
import type { Seance } from '../../domain/sessions/atelier.ts'
import { matchSeance } from '../../domain/sessions/window.ts'

/** What a window of dates makes of the places of a map: their states as the figure counts them, and its stops. */
export interface SitesDeFenetre {
  /** States by id of place or stop; one that is not listed is a "non". */
  readonly etats: readonly (readonly [id: string, etat: Etat])[]
  /** Stops of tours, and workshops with a position of their own, with a session that counts or may count. */
  readonly arrets: readonly Lieu[]
}

/** The sessions of one place or stop in the window, in order; those that are not what is asked are left out. */
export type SeancesDuSite = readonly Seance[]

export interface RequetesSites {
  /** Null for a question without a window. */
  sitesFenetre: [{ readonly question: Question }, SitesDeFenetre | null]
  seancesDuSite: [{ readonly question: Question; readonly id: string }, SeancesDuSite]
}

type Prepare = (question: Question) => Promise<PreparedScope>

export function createSitesHandlers(prepare: Prepare) {
  return {
    sitesFenetre: async ({ question }: RequetesSites['sitesFenetre'][0]): Promise<SitesDeFenetre | null> => {
      const { sites } = await prepare(question)
      if (sites === null) return null
      const etatOf = (i: number): Etat => sites.etats[i] ?? 'non'
      return {
        etats: sites.lieux.flatMap(({ id }, i) => (etatOf(i) === 'non' ? [] : [[id, etatOf(i)] as const])),
        arrets: sites.lieux.filter((lieu, i) => isArret(lieu.id) && etatOf(i) !== 'non'),
      }
    },
    seancesDuSite: async ({ question, id }: RequetesSites['seancesDuSite'][0]): Promise<SeancesDuSite> => {
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
