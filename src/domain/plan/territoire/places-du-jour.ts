import type { PreparedScope } from '../../coverage/answer.ts'
import type { Portee } from '../../coverage/modes.ts'
import type { Groupe } from '../../geo/groupe.ts'
import { answerPlan, type CommunePlan } from '../answer.ts'
import type { Instance } from '../instance.ts'
import { emptyPlan, prepareProblem } from '../problem.ts'
import { PLACES } from './etats-places.ts'
import { listExisting } from './existants.ts'
import { classesOf } from './instance-of.ts'

/** Days of the existing offer that are counted where the question has none: a school term. */
export const PLACES_JOURS = 90

/** People of a need, by what today's seats make of them; whole, and communes add up to the totals. */
export interface PlacesDuJour {
  /** First and last day of the sessions counted. */
  readonly du: string
  readonly au: string
  /** Whose need, and the share of them that would come: an assumption that is printed. */
  readonly groupe: Groupe
  readonly taux: number
  /** Residents whose ages nobody knows: in no need. */
  readonly sansAge: number
  readonly total: Omit<CommunePlan, 'code' | 'aucuneSalle'>
  /** Of those for want of a seat, those near a place that does not say how many seats it has. */
  readonly incertains: number
  /** Of those too far, those near a place that may hold workshops, of which no date is known. */
  readonly peutEtre: number
  /** Within reach of somebody: places and stops with a session that counts, their seats, and those that do not say. */
  readonly lieux: number
  readonly places: number
  readonly sansPlaces: number
  readonly communes: readonly (Omit<CommunePlan, 'aucuneSalle'> & { readonly nom: string })[]
}

type Comptes = Pick<
  PlacesDuJour,
  'total' | 'incertains' | 'peutEtre' | 'lieux' | 'places' | 'sansPlaces' | 'communes'
>

/**
 * Capacity-limited coverage of today (decisions.md 44, no plan): who has a seat among those left in the existing offer,
 * shared as evenly as can be. `etat` holds a state of PLACES for each cell.
 */
export function seatToday(
  prepared: PreparedScope,
  portee: Portee,
  taux: number,
): Comptes & { readonly etat: Uint8Array } {
  const existing = listExisting(prepared)
  const { classes, classeDe } = classesOf(prepared, existing, portee, taux, 0)
  const probleme = prepareProblem({ ...NOTHING, classes, existants: existing })
  const { assis, communes } = answerPlan(probleme, { plan: emptyPlan(probleme), etapes: [] })
  const isUnsure = classes.map(({ existants }) => existants.some((e) => existing[e]?.places === 0))
  const used = new Set(classes.flatMap(({ existants }) => existants))
  const near = existing.filter((_, e) => used.has(e))
  const { grid } = prepared.scope
  const limits = prepared.fields.travel.limits(portee, 'centre')
  let peutEtre = 0
  const etat = Uint8Array.from(classeDe, (k, cell) => {
    const { besoin = 0, existants = [] } = classes[k] ?? {}
    if (existants.length === 0) {
      const isMaybe =
        (prepared.fields.inconnu.value[cell] ?? Infinity) <= (limits[grid.classe[cell] ?? 1] ?? 0)
      if (isMaybe) peutEtre += taux * (grid.population[cell] ?? 0)
      return isMaybe ? PLACES.inconnu : PLACES.tropLoin
    }
    const share = (assis[k] ?? 0) / besoin
    if (share > 1 - 1e-9) return PLACES.assis
    if (isUnsure[k] === true) return PLACES.inconnu
    return share >= 0.5 ? PLACES.moitie : PLACES.peu
  })
  const unsure = classes.reduce(
    (sum, { besoin }, k) => sum + (isUnsure[k] === true ? besoin - (assis[k] ?? 0) : 0),
    0,
  )
  const sum = (key: 'besoin' | 'assis' | 'fautePlace' | 'tropLoin') =>
    communes.reduce((total, one) => total + one[key], 0)
  const total = {
    besoin: sum('besoin'),
    assis: sum('assis'),
    fautePlace: sum('fautePlace'),
    tropLoin: sum('tropLoin'),
  }
  const nomDe = new Map(prepared.scope.communes.map(({ code, nom }) => [code, nom]))
  return {
    total,
    incertains: Math.min(total.fautePlace, Math.round(unsure)),
    peutEtre: Math.min(total.tropLoin, Math.round(peutEtre)),
    lieux: near.length,
    places: near.reduce((all, { places }) => all + places, 0),
    sansPlaces: near.filter(({ places }) => places === 0).length,
    communes: communes
      .map(({ code, besoin, assis: seated, fautePlace, tropLoin }) => ({
        code,
        nom: nomDe.get(code) ?? code,
        besoin,
        assis: seated,
        fautePlace,
        tropLoin,
      }))
      .sort((a, b) => b.fautePlace + b.tropLoin - a.fautePlace - a.tropLoin || (a.code < b.code ? -1 : 1)),
    etat,
  }
}

/** A model in which nothing is to be decided: no room and no adviser, only what exists. */
export const NOTHING: Omit<Instance, 'classes' | 'existants'> = {
  objectif: 'A',
  W: 1,
  C: 1,
  G: 1,
  q: 1,
  m: 1,
  p: null,
  L: 1,
  D: 1,
  S: 1,
  budget: null,
  coutDemiJournee: 0,
  coutKm: 0,
  enTout: null,
  plancherPlaces: null,
  plancherPortee: null,
  salles: [],
  conseillers: [],
  creneaux: [],
  qpv: [],
  bus: null,
}
