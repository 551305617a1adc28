import { communeOfArrondissement } from '../../domain/geo/codes.ts'
import type { LonLat } from '../../domain/geo/communes.ts'
import { placeSeances, type SeanceSituee } from '../../domain/orientation/seance-situee.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import type { Modification } from '../../domain/scenario/scenario.ts'
import { serieDePrevues } from '../../domain/scenario/seances/prevues.ts'
import { tenuesPrevues } from '../../domain/scenario/seances/tenues-prevues.ts'
import { expandAll } from '../../domain/sessions/expand-ateliers.ts'
import { icsDeSeances } from '../fr/ics-seances.ts'
import { seancesPlan } from './seances.ts'

type Communes = ReadonlyMap<string, { readonly nom: string } & Partial<LonLat>>

/** A session of a plan with its series and place, and the number of its adviser. */
export interface SeancePrevue extends SeanceSituee {
  readonly conseiller: number
  /** Commune where it is held; '' when not known. */
  readonly commune: string
}

/**
 * The sessions of a scenario as lists, posters and calendars know sessions, in order of start; closed days left out, places
 * where the scenario leaves them. `communes` by code, for names.
 */
export function situerPrevues(
  modifications: readonly Modification[],
  lieux: readonly Lieu[],
  communes: Communes,
): SeancePrevue[] {
  const { tenues } = tenuesPrevues(modifications, lieux)
  const held = new Map(tenues.map((one) => [`scenario-${one.prevue.id}`, one]))
  const series = tenues.map(({ prevue, lieu, places }) => {
    const serie = serieDePrevues({ ...prevue, places }, seancesPlan.titre(prevue.conseiller))
    const commune = communes.get(communeOfArrondissement(lieu.codeInsee))?.nom ?? lieu.commune
    const ou = { commune, codeInsee: lieu.codeInsee }
    return prevue.at === null
      ? { ...serie, ...ou, lieuId: lieu.id }
      : { ...serie, ...ou, adresse: seancesPlan.salle(prevue.nom, commune) }
  })
  const days = tenues.flatMap(({ jours }) => jours)
  const window = {
    du: days.reduce((a, b) => Math.min(a, b), Infinity),
    au: days.reduce((a, b) => Math.max(a, b), -Infinity),
  }
  if (days.length === 0) return []
  const { seances } = expandAll(series, window, { lieuOf: () => null })
  const open = seances.filter(({ atelierId, date }) => held.get(atelierId)?.jours.includes(date))
  const places = new Map(tenues.map(({ lieu }) => [lieu.id, lieu]))
  const centres = new Map(
    [...communes].map(([code, { nom, lon = Number.NaN, lat = Number.NaN }]) => [code, { nom, lon, lat }]),
  )
  return placeSeances(open, series, places, centres).map((situee) => ({
    ...situee,
    conseiller: held.get(situee.seance.atelierId)?.prevue.conseiller ?? 0,
    commune: communeOfArrondissement(situee.ou.codeInsee),
  }))
}

/** Whose or where: all sessions of a plan, those of one adviser, those of one commune. */
export type ChoixAgenda =
  | { readonly type: 'tout' }
  | { readonly type: 'conseiller'; readonly numero: number }
  | { readonly type: 'commune'; readonly code: string; readonly nom: string }

const DAY_MS = 86_400_000

/** Sessions that a calendar of a choice holds. */
export const chooseAgenda = (seances: readonly SeancePrevue[], choix: ChoixAgenda): SeancePrevue[] =>
  seances.filter(
    ({ conseiller, commune }) =>
      choix.type === 'tout' ||
      (choix.type === 'conseiller' ? conseiller === choix.numero : commune === choix.code),
  )

/** The calendar file of a choice: the same bytes from the page and the command line. Stamped with the first day of all. */
export function icsDuPlan(seances: readonly SeancePrevue[], choix: ChoixAgenda): string {
  const first = seances[0]?.seance.date ?? 0
  return icsDeSeances(chooseAgenda(seances, choix), seancesPlan.agenda(choix), first * DAY_MS)
}

/**
 * Published sessions and those of a scenario between two days, in order of start: each says what it is. `codes`: communes of
 * the territory.
 */
export function mergePrevues(
  published: readonly SeanceSituee[],
  prevues: readonly SeancePrevue[],
  { du, au }: { readonly du: number; readonly au: number },
  codes: ReadonlySet<string>,
): SeanceSituee[] {
  const inWindow = prevues.filter(({ seance }) => seance.date >= du && seance.date <= au)
  const own = inWindow.map(
    ({ commune, ...situee }): SeanceSituee => ({
      ...situee,
      ou: { ...situee.ou, dansTerritoire: codes.has(commune) },
    }),
  )
  return [...published, ...own].sort(
    (a, b) => a.seance.date - b.seance.date || (a.seance.debut ?? 0) - (b.seance.debut ?? 0),
  )
}
