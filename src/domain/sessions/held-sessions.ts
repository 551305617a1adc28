import { toYmd } from '../calendar/civil-date.ts'
import type { Etat } from '../places/offre.ts'
import type { Atelier, Seance } from './atelier.ts'
import type { TypeAtelier } from './table/table-values.ts'
import {
  addSeance,
  BILAN_VIDE,
  type BilanSeances,
  etatFenetre,
  type FenetreAteliers,
  isTypeCompte,
  matchSeance,
} from './window.ts'

const STOP_PREFIX = 'arret-'

/** Id of the site where a series with a position of its own is held. */
export const idArret = (serieId: string): string => `${STOP_PREFIX}${serieId}`

/** A site that is no listed place: a stop of a tour, or a workshop with a position of its own. */
export const isArret = (id: string): boolean => id.startsWith(STOP_PREFIX)

/** A series of a scenario: it has the theme, the level and the public that are asked for. */
interface SeriePrevue {
  readonly type: TypeAtelier
  readonly thematiques: null
}

/** A session of a window, at the site where it is held. */
export interface HeldSession {
  /** Rank of the site. */
  readonly site: number
  readonly seance: Seance
  /** What its series says of itself; of a workshop that is only planned, its type: it is held as is asked. */
  readonly serie: SeriePrevue | Pick<Atelier, 'type' | 'thematiques' | 'niveau' | 'publics' | 'fraisACharge'>
  /** Held in a commune of the territory. */
  readonly dansTerritoire: boolean
}

/** Sites of a window before their sessions are summed up: one entry per site. */
export interface HeldSites {
  /** What each says of itself; `non` for a stop, which is only there for its sessions. */
  readonly declares: readonly Etat[]
  /** It has a series of the types that count whose dates are known, in the window or not. */
  readonly dates: readonly boolean[]
  readonly tenues: readonly HeldSession[]
}

export interface BilanSites {
  readonly etats: readonly Etat[]
  readonly bilans: readonly BilanSeances[]
  /** Matching sessions held in the territory, and the sites where they are. */
  readonly seances: number
  readonly ouverts: readonly number[]
  /** Of these sessions, those deduced from a sentence, the years these were written, and those that are examples. */
  readonly deduites: number
  readonly anneesDeduites: readonly number[]
  readonly exemples: number
  /** Matching sessions of each site that are held outside the territory. */
  readonly dehors: readonly number[]
}

/** What the sessions of a window make of each site. O(sites + sessions). */
export function summarizeHeld({ declares, dates, tenues }: HeldSites, fenetre: FenetreAteliers): BilanSites {
  const bilans: BilanSeances[] = declares.map(() => BILAN_VIDE)
  const dehors = declares.map(() => 0)
  const open = new Set<number>()
  const years = new Set<number>()
  let seances = 0
  let deduites = 0
  let exemples = 0
  for (const { site, seance, serie, dansTerritoire } of tenues) {
    const match = matchHeld({ seance, serie }, fenetre)
    bilans[site] = addSeance(bilans[site] ?? BILAN_VIDE, seance, match)
    if (match !== 'oui') continue
    if (!dansTerritoire) {
      dehors[site] = (dehors[site] ?? 0) + 1
      continue
    }
    seances++
    if (seance.confiance === 'deduit') {
      deduites++
      if (seance.dateMaj !== null) years.add(toYmd(seance.dateMaj).year)
    }
    // What a scenario adds is an example too, but no date of the data.
    if (seance.confiance === 'exemple' && serie.thematiques !== null) exemples++
    open.add(site)
  }
  const etats = declares.map((declare, i) => etatFenetre(bilans[i] ?? BILAN_VIDE, dates[i] === true, declare))
  const anneesDeduites = [...years].sort()
  return { etats, bilans, seances, ouverts: [...open], deduites, anneesDeduites, exemples, dehors }
}

/** Whether a session counts in a window. */
export function matchHeld(
  { seance, serie }: Pick<HeldSession, 'seance' | 'serie'>,
  fenetre: FenetreAteliers,
): Etat {
  if (serie.thematiques !== null) return matchSeance(seance, serie, fenetre)
  const { statut } = seance
  if (statut === 'annulee' || statut === 'complete' || !isTypeCompte(fenetre, serie.type)) return 'non'
  return statut === 'a_verifier' ? 'inconnu' : 'oui'
}
