import type { Recherche } from '../../../data/plan/plan-store.ts'
import type { ReponsePlan } from '../../../domain/plan/answer.ts'
import { type DemiJourneeDite, foldCalendar } from '../../../domain/plan/territoire/fold-calendar.ts'
import { momentsOf } from '../../../domain/plan/territoire/name-answer.ts'
import type { SallePossible } from '../../../domain/plan/territoire/rooms.ts'
import { type Bilan, bilanOf } from '../../../text/plan/reponse.ts'
import type { ModelePlan } from '../../../worker/protocol/plan.ts'

export interface SalleDite {
  /** As on the map, from 1. */
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
  /** People without a seat who may have one in a workshop that does not say its own. */
  readonly incertains: number
  /** Half-days a week of all advisers. */
  readonly demiJournees: number
}

/** null while there is no plan. */
export function sayPlanOf(recherche: Recherche): PlanDit | null {
  const { modele, reponse, moyens } = recherche
  if (modele === null || reponse === null) return null
  const nomDe = new Map(modele.communes.map(({ code, nom }) => [code, nom]))
  const roomOf = new Map(modele.salles.map((room) => [room.id, room]))
  // The rooms that seat most come first, on the map too.
  const salles = [...reponse.salles]
    .sort((a, b) => b.places - a.places)
    .flatMap(({ id, demiJournees, places }, i) => {
      const salle = roomOf.get(id)
      const nomCommune = nomDe.get(salle?.commune ?? '') ?? ''
      return salle === undefined ? [] : [{ numero: i + 1, salle, nomCommune, demiJournees, places }]
    })
  const lines = foldCalendar(reponse.calendrier, momentsOf(modele))
  const noms = [...moyens.conseillers.map(({ id }) => id), null]
  const bilan = bilanOf(reponse)
  return {
    recherche,
    modele,
    reponse,
    bilan,
    incertains: Math.min(bilan.fautePlace, unsureOf(modele, reponse)),
    salles,
    salleDe: new Map(salles.map((one) => [one.salle.id, one])),
    conseillers: noms
      .map((nom) => ({ nom, lignes: lines.filter(({ conseiller }) => conseiller === nom) }))
      .filter(({ nom, lignes }) => nom !== null || lignes.length > 0),
    communes: reponse.communes
      .map((commune) => ({ ...commune, nom: nomDe.get(commune.code) ?? commune.code }))
      .sort((a, b) => b.besoin - a.besoin || a.nom.localeCompare(b.nom, 'fr')),
    demiJournees: moyens.conseillers.reduce((n, { h }) => n + h, 0),
  }
}

function unsureOf({ instance }: ModelePlan, { assis }: ReponsePlan): number {
  const people = instance.classes.reduce((sum, { besoin, existants }, k) => {
    const isUnsure = existants.some((e) => instance.existants[e]?.places === 0)
    return isUnsure ? sum + besoin - (assis[k] ?? 0) : sum
  }, 0)
  return Math.round(people)
}
