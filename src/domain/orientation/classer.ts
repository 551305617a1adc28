import type { Lieu } from '../places/lieu.ts'
import { etatOffre } from '../places/offre.ts'
import { type Contact, createContacts, joignableOf } from './contact.ts'
import type { FiltresSeances } from './filtres-seances.ts'
import { createOuvertures, type JourOuvert, type Ouvertures } from './ouvertures.ts'
import { isProposable } from './proposable.ts'
import type { SeanceSituee } from './seance-situee.ts'
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
  /** Things asked that it does not say, the way included; a place whose hours are not known counts one more. */
  readonly inconnues: number
  /** `sur`: says yes to all that is asked; `deduit`: nobody gave its dates (deduced, or an example). */
  readonly surete: Surete
  /** Whom to ask, in order. */
  readonly contacts: readonly Contact[]
}
/** How far a proposal can be relied on, best first. */
const SURETES = ['sur', 'a-verifier', 'deduit'] as const
type Surete = (typeof SURETES)[number]

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
  /** When it is open on the days and half-days asked (any day when none is); empty: not known. */
  readonly ouvertures: readonly JourOuvert[]
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
 *  1. what is sure, then what is to be checked; `proche`: then what nobody gave the dates of;
 *  2. no online registration for someone who comes alone;
 *  3. `proche`: shorter way, to the minute (those without a known road after, unknown last), then fewer things unknown, then
 *     sooner; `tot`: sooner, then shorter way, then fewer things unknown;
 *  4. key, so that the same data give the same order.
 * Without a start nothing is near: the order is that of `tot`.
 * One proposal per series and place, its first session; places with human help too, by their opening hours.
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
    const key = `${situee.serie.id} ${situee.ou.lieuId ?? ''} ${situee.ou.codeInsee} ${situee.ou.adresse}`
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
  const contactsOf = createContacts(lieux)
  const { jours, moments } = demande.filtres
  const ouverturesOf = createOuvertures({ jours, moments, aujourdhui: demande.aujourdhui })
  const places = lieux
    .filter((l) => !served.has(l.id) && etatOffre(l, 'accompagnement') === 'oui')
    .flatMap((l) => propositionOfLieu(l, ouverturesOf(l), contactsOf(joignableOf(l)), demande) ?? [])
  return [...dated, ...places].sort((a, b) =>
    comparePropositions(a, b, demande.depart === null ? 'tot' : demande.tri),
  )
}

function propositionOf(situee: SeanceSituee, demande: Demande): PropositionSeance | null {
  if (!isProposable(situee, demande.nowMs, demande.aujourdhui)) return null
  const commun = judge(situee.cle, situee.ou, verdictsOf(demande.filtres, situee), demande)
  if (commun === null) return null
  const { inscription } = situee.serie
  const online = inscription.length > 0 && inscription.every((i) => i === 'lien' || i === 'courriel')
  return {
    ...commun,
    type: 'seance',
    situee,
    suivantes: [],
    inscriptionEnLigne: demande.seule && online,
    surete: situee.seance.confiance === 'fait' ? sureteOf(commun.inconnues) : 'deduit',
    contacts: situee.ou.contacts,
  }
}

function propositionOfLieu(
  lieu: Lieu,
  { reponse, jours: ouvertures }: Ouvertures,
  contacts: readonly Contact[],
  demande: Demande,
): PropositionLieu | null {
  const point = { lon: lieu.longitude, lat: lieu.latitude, codeInsee: lieu.codeInsee }
  const commun = judge(lieu.id, point, verdictsOfLieu(demande.filtres, lieu, reponse), demande)
  if (commun === null) return null
  const inconnues = commun.inconnues + (ouvertures.length === 0 ? 1 : 0)
  const surete = lieu.confiance === 'fait' ? sureteOf(inconnues) : 'deduit'
  return { ...commun, type: 'lieu', lieu, ouvertures, inconnues, surete, contacts, inscriptionEnLigne: false }
}

const sureteOf = (inconnues: number): Surete => (inconnues === 0 ? 'sur' : 'a-verifier')

function judge(
  cle: string,
  point: Parameters<typeof trajetTo>[1],
  verdicts: readonly Verdict[],
  { depart, minutesMax }: Demande,
): Pick<Commun, 'cle' | 'trajet' | 'verdicts' | 'inconnues'> | null {
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
    levelOf(a, tri) - levelOf(b, tri) ||
    Number(a.inscriptionEnLigne) - Number(b.inscriptionEnLigne) ||
    (tri === 'proche'
      ? orZero(way) || a.inconnues - b.inconnues || orZero(start)
      : orZero(start) || orZero(way) || a.inconnues - b.inconnues) ||
    (a.cle < b.cle ? -1 : a.cle > b.cle ? 1 : 0)
  )
}

/** By date, a date that is deduced tells more than none. */
const levelOf = ({ surete }: Proposition, tri: Demande['tri']): number =>
  Math.min(SURETES.indexOf(surete), tri === 'proche' ? 2 : 1)
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
