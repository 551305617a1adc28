import type { Recherche } from '../../../data/plan/plan-store.ts'
import { distanceM } from '../../../domain/geo/geodesy.ts'
import type { ReponsePlan } from '../../../domain/plan/answer.ts'
import { type DemiJourneeDite, foldCalendar } from '../../../domain/plan/territoire/fold-calendar.ts'
import { momentsOf } from '../../../domain/plan/territoire/name-answer.ts'
import type { SallePossible } from '../../../domain/plan/territoire/rooms.ts'
import { parCode } from '../../../text/fr/territoire.ts'
import { sayPeriode } from '../../../text/plan/periode.ts'
import { sayHypotheses } from '../../../text/plan/plan.ts'
import {
  type Bilan,
  bilanOf,
  sayAssis,
  sayAvec,
  sayPlacesLibres,
  sayPortee,
} from '../../../text/plan/reponse.ts'
import type { ModelePlan } from '../../../worker/protocol/plan.ts'

export interface SalleDite {
  /** As on the map, from 1: a stop of the bus before a room bears its number. */
  readonly numero: number
  readonly salle: SallePossible
  readonly nomCommune: string
  readonly demiJournees: number
  /** People that it seats over the period, at most. */
  readonly places: number
}

export interface ConseillerDit {
  /** null: the bus alone. */
  readonly nom: string | null
  readonly lignes: readonly DemiJourneeDite[]
}

/** A plan with the names of its territory: what the page, the map and the paper show. */
export interface PlanDit {
  readonly recherche: Recherche
  readonly modele: ModelePlan
  readonly reponse: ReponsePlan
  readonly bilan: Bilan
  readonly salles: readonly SalleDite[]
  readonly salleDe: ReadonlyMap<string, SalleDite>
  readonly conseillers: readonly ConseillerDit[]
  readonly communes: readonly (ReponsePlan['communes'][number] & { readonly nom: string })[]
  /** What it rests on, in sentences. */
  readonly reposeSur: string
  /** Who is seated and who has a session within reach: what the goal is about comes first. */
  readonly phrases: readonly [string, string]
  /** With what, in one sentence. */
  readonly avec: string
}

/** What a map cannot tell apart. */
const SAME_M = 30

/** null while there is no plan. */
export function sayPlanOf(recherche: Recherche): PlanDit | null {
  const { modele, reponse, moyens } = recherche
  if (modele === null || reponse === null) return null
  const nomDe = new Map(modele.communes.map(({ code, nom }) => [code, nom]))
  const roomOf = new Map(modele.salles.map((room) => [room.id, room]))
  // The rooms that seat most come first, on the map too.
  const salles: SalleDite[] = []
  for (const { id, demiJournees, places } of [...reponse.salles].sort((a, b) => b.places - a.places)) {
    const salle = roomOf.get(id)
    if (salle === undefined) continue
    const same = salles.find((one) => distanceM(one.salle.lon, one.salle.lat, salle.lon, salle.lat) <= SAME_M)
    const numero = same?.numero ?? 1 + Math.max(0, ...salles.map((one) => one.numero))
    salles.push({ numero, salle, nomCommune: nomDe.get(salle.commune) ?? '', demiJournees, places })
  }
  const lines = foldCalendar(reponse.calendrier, momentsOf(modele))
  const noms = [...moyens.conseillers.map(({ id }) => id), null]
  const bilan = bilanOf(reponse)
  const seated = sayAssis(bilan)
  const near = sayPortee(bilan, modele.instance.C)
  return {
    recherche,
    modele,
    reponse,
    bilan,
    reposeSur: sayRepose(modele, Math.min(bilan.fautePlace, unsureOf(modele, reponse))),
    salles,
    salleDe: new Map(salles.map((one) => [one.salle.id, one])),
    conseillers: noms
      .map((nom) => ({ nom, lignes: lines.filter(({ conseiller }) => conseiller === nom) }))
      .filter(({ nom, lignes }) => nom !== null || lignes.length > 0),
    communes: reponse.communes
      .map((commune) => ({
        ...commune,
        nom: nomDe.get(commune.code) ?? parCode({ type: 'commune', code: commune.code }),
      }))
      .sort((a, b) => b.besoin - a.besoin || a.nom.localeCompare(b.nom, 'fr')),
    phrases: moyens.objectif === 'A' ? [seated, near] : [near, seated],
    avec: sayAvec({
      conseillers: moyens.conseillers.length,
      demiJournees: moyens.conseillers.reduce((n, { h }) => n + h, 0),
      W: modele.instance.W,
      C: modele.instance.C,
      salles: salles.length,
      bus: moyens.bus?.h ?? 0,
    }),
  }
}

function sayRepose(modele: ModelePlan, incertains: number): string {
  const places = modele.instance.existants.reduce((n, one) => n + one.places, 0)
  return [sayHypotheses(modele), ...sayPeriode(modele), sayPlacesLibres(places, incertains)].join(' ')
}

function unsureOf({ instance }: ModelePlan, { assis }: ReponsePlan): number {
  const people = instance.classes.reduce((sum, { besoin, existants }, k) => {
    const isUnsure = existants.some((e) => instance.existants[e]?.places === 0)
    return isUnsure ? sum + besoin - (assis[k] ?? 0) : sum
  }, 0)
  return Math.round(people)
}
