import type { Etat } from '../offre.ts'
import type { Atelier, Seance } from './atelier.ts'
import {
  addSeance,
  BILAN_VIDE,
  type BilanSeances,
  etatFenetre,
  type FenetreAteliers,
  matchSeance,
} from './reach.ts'

/** A session of a window, at the site where it is held. */
export interface Tenue {
  /** Rank of the site. */
  readonly site: number
  readonly seance: Seance
  /** What its series says of itself; null for a workshop that is planned as what is asked. */
  readonly serie: Pick<Atelier, 'thematiques' | 'niveau' | 'publics' | 'fraisACharge'> | null
  /** Held in a commune of the territory. */
  readonly dansTerritoire: boolean
}

/** Sites of a window before their sessions are summed up: one entry per site. */
export interface SitesTenus {
  /** What each says of itself; `non` for a stop, which is only there for its sessions. */
  readonly declares: readonly Etat[]
  /** It has a series whose dates are known, in the window or not. */
  readonly dates: readonly boolean[]
  readonly tenues: readonly Tenue[]
}

export interface BilanSites {
  readonly etats: readonly Etat[]
  readonly bilans: readonly BilanSeances[]
  /** Matching sessions held in the territory, and at how many sites. */
  readonly seances: number
  readonly lieuxOuverts: number
}

/** What the sessions of a window make of each site. O(sites + sessions). */
export function summarizeTenues(
  { declares, dates, tenues }: SitesTenus,
  fenetre: FenetreAteliers,
): BilanSites {
  const bilans: BilanSeances[] = declares.map(() => BILAN_VIDE)
  const open = new Set<number>()
  let seances = 0
  for (const { site, seance, serie, dansTerritoire } of tenues) {
    const match = serie === null ? matchPlanned(seance) : matchSeance(seance, serie, fenetre)
    bilans[site] = addSeance(bilans[site] ?? BILAN_VIDE, seance, match)
    if (match !== 'oui' || !dansTerritoire) continue
    seances++
    open.add(site)
  }
  const etats = declares.map((declare, i) => etatFenetre(bilans[i] ?? BILAN_VIDE, dates[i] === true, declare))
  return { etats, bilans, seances, lieuxOuverts: open.size }
}

const matchPlanned = ({ statut }: Seance): Etat =>
  statut === 'annulee' || statut === 'complete' ? 'non' : 'oui'
