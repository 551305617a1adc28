import { MINUTES_MAX, MODES, type Mode } from '../coverage/modes.ts'
import type { Lieu } from '../places/lieu.ts'
import { type Demande, type Proposition, rankPropositions } from './classer.ts'
import { CHOIX, FILTRES_SEANCES_VIDES } from './filtres-seances.ts'
import type { SeanceSituee } from './seance-situee.ts'
import { rankTrajet } from './trajet.ts'
import type { Critere } from './verdicts.ts'

/** What one would have by giving one thing up, all else as it is asked. */
export interface Relachement {
  /** The longest way, the means, one criterion, or every criterion: then no single one is enough. */
  readonly quoi: 'trajet' | 'mode' | Critere | 'tout'
  /** What to ask instead; `mode` where the means is what changes. */
  readonly demande: Pick<Demande, 'filtres' | 'minutesMax'> & { readonly mode?: Mode }
  /** How many proposals there would be; of a longer way, at the limit that reaches the nearest. */
  readonly nombre: number
  readonly plusProche: Proposition
  /** Whole minutes of the nearest over the limit; 0 within; null: its time is not known. */
  readonly depassement: number | null
}

/** The slider's step, in minutes. */
const PAS = 5
const MAX = 3

/**
 * What to give up when nothing corresponds: a way up to half as long again first, then the criterion that leaves most that is
 * sure, then a longer way and, beside it, faster means within the limit; at most three. When none is enough alone, all the
 * criteria at once. Empty: nothing would help.
 */
export function listRelachements(
  seances: readonly SeanceSituee[],
  lieux: readonly Lieu[],
  demande: Demande,
): Relachement[] {
  const rank = (parts: Pick<Demande, 'filtres' | 'minutesMax'>) =>
    rankPropositions(seances, lieux, { ...demande, ...parts })
  const { filtres, minutesMax, depart } = demande
  const criteria = usedCriteria(filtres).flatMap((quoi) => {
    const asked = { filtres: { ...filtres, [quoi]: FILTRES_SEANCES_VIDES[quoi] }, minutesMax }
    const list = rank(asked)
    const sure = list.filter(({ surete }) => surete === 'sur').length
    return toRelachement(quoi, asked, list, 0).map((relachement) => ({ relachement, sure }))
  })
  const byCriterion = criteria
    .sort((a, b) => b.sure - a.sure || b.relachement.nombre - a.relachement.nombre)
    .map(({ relachement }) => relachement)
  const longer = depart === null ? [] : relaxWay(rank, demande)
  const isShort = longer.some(({ depassement }) => depassement !== null && depassement <= minutesMax / 2)
  const others = isShort ? [] : listFaster(seances, lieux, demande)
  const ways = isShort ? [...longer, ...byCriterion] : [...byCriterion, ...longer, ...others]
  const found = ways.slice(0, MAX)
  if (found.length > 0 || usedCriteria(filtres).length === 0) return found
  const bare = { ...demande, filtres: FILTRES_SEANCES_VIDES }
  const rankBare = (parts: Pick<Demande, 'filtres' | 'minutesMax'>) =>
    rank({ ...parts, filtres: bare.filtres })
  const within = { filtres: bare.filtres, minutesMax }
  const all = toRelachement('tout', within, rank(within), 0)
  return all.length > 0 || depart === null
    ? all
    : relaxWay(rankBare, bare).map((r) => ({ ...r, quoi: 'tout' }))
}

/**
 * Faster means by which something is within the limit. The times by road at hand are those of the means asked: these are
 * straight estimates, and say so.
 */
function listFaster(
  seances: readonly SeanceSituee[],
  lieux: readonly Lieu[],
  demande: Demande,
): Relachement[] {
  const { depart, filtres, minutesMax } = demande
  if (depart === null || minutesMax > MINUTES_MAX) return []
  return MODES.slice(MODES.indexOf(depart.mode) + 1).flatMap((mode) =>
    toRelachement(
      'mode',
      { filtres, minutesMax, mode },
      rankPropositions(seances, lieux, { ...demande, depart: { ...depart, mode, temps: null } }),
      0,
    ),
  )
}

type Rank = (parts: Pick<Demande, 'filtres' | 'minutesMax'>) => Proposition[]

/** The limit that reaches the nearest, by the slider's steps; beyond its end, without limit but in the figure. */
function relaxWay(rank: Rank, { filtres, minutesMax }: Demande): Relachement[] {
  const anywhere = rank({ filtres, minutesMax: Number.MAX_VALUE })
  const nearest = nearestOf(anywhere)
  const { trajet = null } = nearest ?? {}
  if (nearest === undefined || trajet === null) return []
  const isKnown = trajet.connu === 'direct' || trajet.connu === 'routes'
  const depassement = isKnown ? Math.max(1, Math.round(trajet.minutes) - minutesMax) : null
  const limit = isKnown ? Math.ceil(trajet.minutes / PAS) * PAS : Number.MAX_VALUE
  const asked = { filtres, minutesMax: limit <= MINUTES_MAX ? limit : Number.MAX_VALUE }
  return toRelachement('trajet', asked, rank(asked), depassement, nearest)
}

function toRelachement(
  quoi: Relachement['quoi'],
  demande: Relachement['demande'],
  list: readonly Proposition[],
  depassement: number | null,
  plusProche = nearestOf(list),
): Relachement[] {
  return plusProche === undefined ? [] : [{ quoi, demande, nombre: list.length, plusProche, depassement }]
}

/** The nearest, whether it is sure or to be checked; the better one at the same distance. */
function nearestOf(list: readonly Proposition[]): Proposition | undefined {
  return list.reduce<Proposition | undefined>(
    (best, p) => (best === undefined || rankTrajet(p.trajet) < rankTrajet(best.trajet) ? p : best),
    undefined,
  )
}

function usedCriteria(filtres: Demande['filtres']): Critere[] {
  const families = (Object.keys(CHOIX) as (keyof typeof CHOIX)[]).filter((f) => filtres[f].length > 0)
  return filtres.places ? [...families, 'places'] : families
}
