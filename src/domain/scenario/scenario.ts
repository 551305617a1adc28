import { detachJour } from './seances/detacher.ts'
import type { PlanDuScenario } from './seances/plan-du-scenario.ts'
import { dayOf, type SeancesPrevues } from './seances/prevues.ts'
import { cleSalle } from './seances/salle.ts'

/**
 * What a town hall would change, as a list of modifications of the places that exist. Everything here is pure:
 * a list and a command give another list, so undoing is keeping the previous one.
 */

/** What an added place offers: human help, a workshop, or the stop of a tour (a workshop too). */
export const NATURES = ['accompagnement', 'atelier', 'arret'] as const
export type Nature = (typeof NATURES)[number]

/** How often an added workshop is held: once, each week, every second week, each month on the same weekday. */
export const RYTHMES = ['unique', 'semaine', 'quinzaine', 'mois'] as const
export type Rythme = (typeof RYTHMES)[number]

/** When an added workshop is held: first ISO day, start `HH:MM` when known. */
export interface Dates {
  readonly debut: string
  readonly heure: string | null
  readonly rythme: Rythme
}

/**
 * A new place, workshop or stop. `commune` is a code, '' when not known or since it moved; `places` seats per session. Without
 * `dates`, nobody knows whether it has a session in a window.
 */
export interface Ajout {
  readonly type: 'ajout'
  readonly id: string
  readonly nom: string
  readonly lon: number
  readonly lat: number
  readonly commune: string
  readonly nature: Nature
  readonly places: number | null
  readonly dates: Dates | null
}

/** A place that exists, elsewhere. */
export interface Deplacement {
  readonly type: 'deplacement'
  readonly lieu: string
  readonly lon: number
  readonly lat: number
}

/**
 * A place that closes: for good, or from `du` to `au` (ISO days, inclusive). In a window, its sessions of those days
 * fall away; without one, the figure is that of the closure.
 */
export interface Fermeture {
  readonly type: 'fermeture'
  readonly lieu: string
  readonly du: string | null
  readonly au: string | null
}

/** Seats per session of a place that exists. */
export interface Capacite {
  readonly type: 'capacite'
  readonly lieu: string
  readonly places: number
}

export type Modification = Ajout | Deplacement | Fermeture | Capacite | SeancesPrevues

/** One day of some sessions of a plan, to be changed apart or, with `retire`, taken away. */
interface Detachement {
  readonly type: 'detachement'
  readonly id: string
  /** ISO day. */
  readonly jour: string
  readonly retire: boolean
}

/** One step of a person: a modification to make, or one to take away. */
export type Commande = Modification | Detachement | { readonly type: 'retrait'; readonly cle: string }

export interface Scenario {
  readonly id: string
  readonly nom: string
  readonly modifications: readonly Modification[]
  /** The plan that its sessions come from; absent: they come from none. */
  readonly plan?: PlanDuScenario
}

export const MAX_MODIFICATIONS = 500
export const MAX_NOM = 120
export const MAX_PLACES = 10_000
/** A degree with this many decimals is known to a metre: what links hold. */
const DECIMALS = 1e5

export const roundDegree = (degree: number): number => Math.round(degree * DECIMALS) / DECIMALS || 0

/** What identifies a modification in its list: a place is added, moved, closed or resized once; sessions have lines of their own. */
export function cleModification(modification: Modification): string {
  return modification.type === 'ajout' || modification.type === 'seances'
    ? `${modification.type}:${modification.id}`
    : `${modification.type}:${modification.lieu}`
}

/**
 * Applies one command. What concerns an added place changes its own line; a second change of the same kind
 * replaces the first, in its rank. A list that is full, or a command without effect, comes back as it was.
 */
export function applyCommande(list: readonly Modification[], commande: Commande): readonly Modification[] {
  if (commande.type === 'retrait') {
    const left = list.filter((m) => cleModification(m) !== commande.cle)
    return left.length === list.length ? list : left
  }
  if (commande.type === 'detachement') return detach(list, commande)
  if (commande.type !== 'ajout' && commande.type !== 'seances') {
    const added = list.findIndex((m) => m.type === 'ajout' && m.id === commande.lieu)
    if (added !== -1) return changeAdded(list, added, commande)
    if (commande.type === 'deplacement' && list.some((m) => isInRoom(m, commande.lieu)))
      return list.map((m) => (isInRoom(m, commande.lieu) ? moveRoom(m, commande) : m))
  }
  const rounded = roundPosition(commande)
  const cle = cleModification(rounded)
  const at = list.findIndex((m) => cleModification(m) === cle)
  if (at !== -1) return replaceAt(list, at, rounded)
  return list.length >= MAX_MODIFICATIONS ? list : [...list, rounded]
}

/** Not `with`: browsers from before 2023 lack it. */
const replaceAt = (list: readonly Modification[], at: number, by: Modification) =>
  list.map((one, i) => (i === at ? by : one))

function changeAdded(
  list: readonly Modification[],
  at: number,
  commande: Exclude<Modification, Ajout | SeancesPrevues>,
): readonly Modification[] {
  const ajout = list[at] as Ajout
  if (commande.type === 'fermeture') return list.filter((_, i) => i !== at)
  if (commande.type === 'capacite') return replaceAt(list, at, { ...ajout, places: commande.places })
  const moved = roundPosition({ ...ajout, lon: commande.lon, lat: commande.lat })
  // Whose commune the new point is in is not known here.
  return replaceAt(
    list,
    at,
    moved.lon === ajout.lon && moved.lat === ajout.lat ? ajout : { ...moved, commune: '' },
  )
}

function detach(list: readonly Modification[], { id, jour, retire }: Detachement): readonly Modification[] {
  const at = list.findIndex((m) => m.type === 'seances' && m.id === id)
  const line = list[at]
  if (line?.type !== 'seances') return list
  const taken = new Set(list.flatMap((m) => (m.type === 'seances' ? [m.id] : [])))
  const lines = detachJour(line, dayOf(jour), retire, taken)
  const isSame = lines.length === 1 && lines[0]?.debut === line.debut && lines[0].fin === line.fin
  if (isSame || list.length - 1 + lines.length > MAX_MODIFICATIONS) return list
  return [...list.slice(0, at), ...lines, ...list.slice(at + 1)]
}

const isInRoom = (m: Modification, cle: string): m is SeancesPrevues =>
  m.type === 'seances' && m.at !== null && cleSalle(m) === cle

/** All the sessions of a room go with it; whose commune the new point is in is not known here. */
const moveRoom = (m: SeancesPrevues, { lon, lat }: Deplacement): SeancesPrevues => ({
  ...m,
  at: { lon: roundDegree(lon), lat: roundDegree(lat) },
  commune: '',
})

function roundPosition<T extends Modification>(modification: T): T {
  if (modification.type === 'seances') {
    const { at } = modification
    return at === null
      ? modification
      : { ...modification, at: { lon: roundDegree(at.lon), lat: roundDegree(at.lat) } }
  }
  if (!('lon' in modification)) return modification
  return { ...modification, lon: roundDegree(modification.lon), lat: roundDegree(modification.lat) }
}

/**
 * A place of a scenario on the map: added, moved, closed for good or for some days, with other seats, only proposed; or the one
 * chosen, which nothing has changed yet.
 */
export interface Marqueur {
  readonly id: string
  readonly lon: number
  readonly lat: number
  readonly genre:
    | 'ajoute'
    | 'deplace'
    | 'propose'
    | 'choisi'
    | 'ferme'
    | 'fermeUnTemps'
    | 'places'
    | 'seances'
  /** One or two characters inside it. */
  readonly signe: string
  /** Beside it; empty: another mark there bears it. */
  readonly nom: string
}
