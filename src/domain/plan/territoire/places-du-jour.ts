import type { PreparedScope } from '../../coverage/answer.ts'
import type { Portee } from '../../coverage/modes.ts'
import type { Groupe } from '../../geo/groupe.ts'
import { answerPlan } from '../answer.ts'
import type { Instance } from '../instance.ts'
import { emptyPlan, prepareProblem } from '../problem.ts'
import { roundTo, wholePeople } from '../round-people.ts'
import { PLACES } from './etats-places.ts'
import { listExisting } from './existants.ts'
import { classesOf } from './instance-of.ts'

/** Days of the existing offer that are counted where the question has none: a school term. */
export const PLACES_JOURS = 90

/** Whole people: `besoin` is the sum of the four others, a total that of its communes. */
type ComptesPlaces = {
  readonly besoin: number
  readonly assis: number
  /** In reach of places that all say their seats: for want of one. */
  readonly fautePlace: number
  /** Nobody knows: near a place that does not say its seats, or that may hold workshops. */
  readonly inconnu: number
  readonly tropLoin: number
}

/** People of a need, by what today's seats make of them. */
export interface PlacesDuJour {
  /** First and last day of the sessions counted. */
  readonly du: string
  readonly au: string
  /** Whose need, and the share of them that would come: an assumption that is printed. */
  readonly groupe: Groupe
  readonly taux: number
  /** Residents whose ages nobody knows: in no need. */
  readonly sansAge: number
  readonly total: ComptesPlaces
  /** Of those of whom nobody knows: near a place that does not say how many seats it has. */
  readonly incertains: number
  /** The others of them: near no dated workshop, but near a place that may hold some. */
  readonly peutEtre: number
  /** Within reach of somebody: places and stops with a session that counts, their seats, and those that do not say. */
  readonly lieux: number
  readonly places: number
  readonly sansPlaces: number
  readonly communes: readonly (ComptesPlaces & { readonly code: string; readonly nom: string })[]
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
  const peutEtre = new Map<string, number>()
  const etat = Uint8Array.from(classeDe, (k, cell) => {
    const { besoin = 0, existants = [] } = classes[k] ?? {}
    if (existants.length === 0) {
      const isMaybe =
        (prepared.fields.inconnu.value[cell] ?? Infinity) <= (limits[grid.classe[cell] ?? 1] ?? 0)
      if (isMaybe) add(peutEtre, grid.zones[grid.zone[cell] ?? 0] ?? '', taux * (grid.population[cell] ?? 0))
      return isMaybe ? PLACES.inconnu : PLACES.tropLoin
    }
    const share = (assis[k] ?? 0) / besoin
    if (share > 1 - 1e-9) return PLACES.assis
    if (isUnsure[k] === true) return PLACES.inconnu
    return share >= 0.5 ? PLACES.moitie : PLACES.peu
  })
  const incertains = new Map<string, number>()
  classes.forEach(({ besoin, commune }, k) => {
    if (isUnsure[k] === true) add(incertains, commune, besoin - (assis[k] ?? 0))
  })
  const unsure = wholeOf(communes, incertains, 'fautePlace')
  const maybe = wholeOf(communes, peutEtre, 'tropLoin')
  const nomDe = new Map(prepared.scope.communes.map(({ code, nom }) => [code, nom]))
  const lignes = communes.map(({ code, besoin, assis: seated, fautePlace, tropLoin }, z) => {
    const [unknown = 0, far = 0] = [unsure[z], maybe[z]]
    return {
      ...{ code, nom: nomDe.get(code) ?? code, besoin, assis: seated },
      ...{ fautePlace: fautePlace - unknown, inconnu: unknown + far, tropLoin: tropLoin - far },
    }
  })
  const sum = (key: keyof ComptesPlaces) => lignes.reduce((total, one) => total + one[key], 0)
  const left = ({ besoin, assis: seated }: ComptesPlaces) => besoin - seated
  return {
    total: {
      ...{ besoin: sum('besoin'), assis: sum('assis'), fautePlace: sum('fautePlace') },
      ...{ inconnu: sum('inconnu'), tropLoin: sum('tropLoin') },
    },
    incertains: unsure.reduce((all, one) => all + one, 0),
    peutEtre: maybe.reduce((all, one) => all + one, 0),
    lieux: near.length,
    places: near.reduce((all, { places }) => all + places, 0),
    sansPlaces: near.filter(({ places }) => places === 0).length,
    communes: lignes.sort((a, b) => left(b) - left(a) || (a.code < b.code ? -1 : 1)),
    etat,
  }
}

const add = (sums: Map<string, number>, code: string, people: number) =>
  sums.set(code, (sums.get(code) ?? 0) + people)

/** Whole people by commune, never more than those among whom they are counted. */
function wholeOf<K extends string>(
  communes: readonly ({ readonly code: string } & { readonly [key in K]: number })[],
  sums: ReadonlyMap<string, number>,
  among: K,
): number[] {
  const people = communes.map(({ code }) => sums.get(code) ?? 0)
  const total = wholePeople(people.reduce((all, one) => all + one, 0))
  return roundTo(people, total).map((whole, z) => Math.min(whole, communes[z]?.[among] ?? 0))
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
