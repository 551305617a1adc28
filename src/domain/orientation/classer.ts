import type { Lieu } from '../places/lieu.ts'
import { etatOffre } from '../places/offre.ts'
import type { FiltresSeances } from './filtres-seances.ts'
import { isProposable, type SeanceSituee } from './seance-situee.ts'
import { type Depart, isWithin, type Point, rankTrajet, type Trajet, trajetTo } from './trajet.ts'
import { type Verdict, verdictsOf, verdictsOfLieu } from './verdicts.ts'

export interface Demande {
  readonly filtres: FiltresSeances
  readonly depart: Depart | null
  /** Longest way; it counts only with a start. */
  readonly minutesMax: number
  /** Comes alone: what must be done online beforehand is an obstacle. */
  readonly seule: boolean
  readonly tri: 'proche' | 'tot'
  readonly nowMs: number
  /** Local day of `nowMs`, for sessions without hour. */
  readonly aujourdhui: number
}

interface Commun {
  readonly cle: string
  readonly trajet: Trajet | null
  readonly verdicts: readonly Verdict[]
  /** Registration is online or by e-mail only, and the person comes alone. */
  readonly inscriptionEnLigne: boolean
  /** Things asked that it does not say, the way included; a place without dates counts one more. */
  readonly inconnues: number
}
export interface PropositionSeance extends Commun {
  readonly type: 'seance'
  /** The first session of the series at that place that may be proposed. */
  readonly situee: SeanceSituee
  /** The next ones, in order. */
  readonly suivantes: readonly SeanceSituee[]
}
export interface PropositionLieu extends Commun {
  readonly type: 'lieu'
  readonly lieu: Lieu
}
export type Proposition = PropositionSeance | PropositionLieu

/** Where a proposal is, in degrees; null when it is not known. */
export function placeOf(proposition: Proposition): Point | null {
  const isSession = proposition.type === 'seance'
  const { lon, lat } = isSession
    ? proposition.situee.ou
    : { lon: proposition.lieu.longitude, lat: proposition.lieu.latitude }
  return lon === null || lat === null ? null : { lon, lat }
}

/** Dates shown after the first one. */
const SUIVANTES = 3

/**
 * What to propose, best first. Never a full, cancelled or past session, nor what is known to fail one thing
 * asked, nor what is known to be too far. Order, each rule deciding the ties of the one before:
 *  1. fewer things unknown among those asked;
 *  2. no online registration for someone who comes alone;
 *  3. `proche`: shorter way, to the minute, then those without a known road, unknown last, then sooner; `tot`: sooner, then shorter way;
 *  4. key, so that the same data give the same order.
 * One proposal per series and place, its first session; places with human help follow, without a date.
 */
export function rankPropositions(
  seances: readonly SeanceSituee[],
  lieux: readonly Lieu[],
  demande: Demande,
): Proposition[] {
  const bySerie = new Map<string, PropositionSeance>()
  for (const situee of seances) {
    const proposition = propositionOf(situee, demande)
    if (proposition === null) continue
    const key = `${situee.serie.id} ${situee.ou.lieuId ?? ''} ${situee.ou.codeInsee}`
    const first = bySerie.get(key)
    if (first === undefined) bySerie.set(key, proposition)
    else if (isSooner(situee, first.situee)) {
      bySerie.set(key, { ...proposition, suivantes: [first.situee, ...first.suivantes] })
    } else bySerie.set(key, { ...first, suivantes: [...first.suivantes, situee] })
  }
  const dated = [...bySerie.values()].map((p) => ({
    ...p,
    suivantes: [...p.suivantes].sort(compareStarts).slice(0, SUIVANTES),
  }))
  const served = new Set(dated.map((p) => p.situee.ou.lieuId))
  const places = lieux.filter((l) => !served.has(l.id)).flatMap((l) => propositionOfLieu(l, demande) ?? [])
  return [...dated, ...places].sort((a, b) => comparePropositions(a, b, demande.tri))
}

function propositionOf(situee: SeanceSituee, demande: Demande): PropositionSeance | null {
  if (!isProposable(situee, demande.nowMs, demande.aujourdhui)) return null
  const commun = judge(situee.cle, situee.ou, verdictsOf(demande.filtres, situee), demande)
  if (commun === null) return null
  const { inscription } = situee.serie
  const online = inscription.length > 0 && inscription.every((i) => i === 'lien' || i === 'courriel')
  return { ...commun, type: 'seance', situee, suivantes: [], inscriptionEnLigne: demande.seule && online }
}

function propositionOfLieu(lieu: Lieu, demande: Demande): PropositionLieu | null {
  if (etatOffre(lieu, 'accompagnement') !== 'oui') return null
  const point = { lon: lieu.longitude, lat: lieu.latitude, codeInsee: lieu.codeInsee }
  const commun = judge(lieu.id, point, verdictsOfLieu(demande.filtres, lieu), demande)
  return commun === null
    ? null
    : { ...commun, type: 'lieu', lieu, inconnues: commun.inconnues + 1, inscriptionEnLigne: false }
}

function judge(
  cle: string,
  point: Parameters<typeof trajetTo>[1],
  verdicts: readonly Verdict[],
  { depart, minutesMax }: Demande,
): Omit<Commun, 'inscriptionEnLigne'> | null {
  if (verdicts.some((v) => v.reponse === 'non')) return null
  const trajet = trajetTo(depart, point)
  const within = depart === null ? 'oui' : isWithin(trajet, minutesMax)
  if (within === 'non') return null
  const unknown = verdicts.filter((v) => v.reponse === 'inconnu').length
  return { cle, trajet, verdicts, inconnues: unknown + (within === 'inconnu' ? 1 : 0) }
}

function comparePropositions(a: Proposition, b: Proposition, tri: Demande['tri']): number {
  const way = wayOf(a) - wayOf(b)
  const start = startOf(a) - startOf(b)
  return (
    a.inconnues - b.inconnues ||
    Number(a.inscriptionEnLigne) - Number(b.inscriptionEnLigne) ||
    (tri === 'proche' ? orZero(way) || orZero(start) : orZero(start) || orZero(way)) ||
    (a.cle < b.cle ? -1 : a.cle > b.cle ? 1 : 0)
  )
}

const NEVER = Number.MAX_VALUE
const wayOf = ({ trajet }: Proposition): number => Math.round(rankTrajet(trajet))
const startOf = (p: Proposition): number => (p.type === 'lieu' ? NEVER : sortKey(p.situee))
const orZero = (difference: number): number => (Number.isNaN(difference) ? 0 : difference)

/** Sessions without hour come first in their day: they may begin at any time of it. */
function sortKey({ seance }: SeanceSituee): number {
  return seance.debut ?? seance.date * 86_400_000
}
const compareStarts = (a: SeanceSituee, b: SeanceSituee): number => sortKey(a) - sortKey(b)
const isSooner = (a: SeanceSituee, b: SeanceSituee): boolean => compareStarts(a, b) < 0
