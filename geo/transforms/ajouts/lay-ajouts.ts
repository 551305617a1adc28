import type { CivilDate } from '../../../src/domain/calendar/civil-date.ts'
import { departementOf } from '../../../src/domain/geo/codes.ts'
import { correctAteliers } from '../../../src/domain/imports/edits/correct-ateliers.ts'
import { correctLieux } from '../../../src/domain/imports/edits/correct-lieux.ts'
import type {
  Correction,
  CorrectionDite,
  EtatCorrection,
} from '../../../src/domain/imports/edits/correction.ts'
import { layAteliers } from '../../../src/domain/imports/edits/lay-ateliers.ts'
import type { Lieu } from '../../../src/domain/places/lieu.ts'
import type { Anomalie } from '../../../src/domain/places/read/anomalie.ts'
import type { Atelier } from '../../../src/domain/sessions/atelier.ts'
import { isCorrectionOnly } from '../../../src/domain/sessions/expand-groupes.ts'

/** A correction as a line of a file. */
export interface LigneCorrection extends Correction {
  readonly ligne: number
}
type Dites = readonly CorrectionDite<LigneCorrection>[]

/** What tells the commune of a place: corrected, the place is joined to its commune anew. */
const SITUATION: ReadonlySet<string> = new Set([
  'code_insee',
  'commune',
  'code_postal',
  'latitude',
  'longitude',
])

/** Lays corrections over the places of the sources, as the page does; `join` finds the commune of those that moved. */
export function correctPlaces(
  lieux: readonly Lieu[],
  corrections: readonly LigneCorrection[],
  join: (moved: readonly Lieu[]) => readonly Lieu[],
  today: CivilDate,
): { readonly lieux: readonly Lieu[]; readonly dites: Dites } {
  const { lieux: corrected, dites } = correctLieux(lieux, corrections, today)
  const moved = new Set(
    dites.flatMap(({ correction: { id, champ }, etat }) =>
      etat === 'appliquee' && SITUATION.has(champ) ? [id] : [],
    ),
  )
  const isMoved = (lieu: Lieu) => [lieu.id, ...lieu.alias].some((id) => moved.has(id))
  return { lieux: [...corrected.filter((lieu) => !isMoved(lieu)), ...join(corrected.filter(isMoved))], dites }
}

/** The same over series of workshops, those of each département. */
export function correctSeries(
  parDepartement: ReadonlyMap<string, readonly Atelier[]>,
  corrections: readonly LigneCorrection[],
  today: CivilDate,
): { readonly parDepartement: ReadonlyMap<string, readonly Atelier[]>; readonly dites: Dites } {
  const done = [...parDepartement].map(
    ([code, ateliers]) => [code, correctAteliers(ateliers, corrections, today)] as const,
  )
  return {
    parDepartement: new Map(done.map(([code, { ateliers }]) => [code, ateliers])),
    dites: done.flatMap(([, { dites }]) => dites),
  }
}

const RAISONS: Readonly<Record<EtatCorrection, (dite: Dites[number]) => string>> = {
  appliquee: ({ correction: { id } }) => `correction appliquée à la fiche « ${id} »`,
  faite: ({ correction: { id } }) => `rien à faire : la fiche « ${id} » le dit déjà`,
  changee: ({ correction, actuel }) =>
    `la fiche a changé : elle dit « ${actuel} », attendu « ${correction.ancien} »`,
  disparue: ({ correction: { id } }) => `la fiche « ${id} » n’est plus dans les données`,
  refusee: () =>
    'attendu une colonne du schéma national ou du tableau des ateliers, et une valeur qui s’y lit, sans date de mise à jour à venir',
}

/** What became of each correction, in the order of the file; one that no record took is of one that is gone. */
export function tellCorrections(
  corrections: readonly LigneCorrection[],
  dites: Dites,
): { readonly anomalies: readonly Anomalie[] } {
  const found = new Map(dites.map((dite) => [dite.correction, dite]))
  return {
    anomalies: corrections.map((correction): Anomalie => {
      const dite = found.get(correction) ?? { correction, etat: 'disparue' as const, actuel: '' }
      const { ligne, id, champ, nouveau } = correction
      const isKept = dite.etat === 'appliquee' || dite.etat === 'faite'
      return {
        ligne,
        champ: champ || 'champ',
        valeur: nouveau || id,
        raison: RAISONS[dite.etat](dite),
        gravite: isKept ? 'avertissement' : 'rejet',
      }
    }),
  }
}

/** Lays somebody's places over those of the source, as the page does: one of a known id takes its place. */
export function layLieux(publies: readonly Lieu[], ajoutes: readonly Lieu[]): readonly Lieu[] {
  const own = new Map(ajoutes.map((lieu) => [lieu.id, lieu]))
  return [...publies.filter(({ id }) => !own.has(id)), ...own.values()]
}

/** Lays somebody's series over those of each département, as the page does. */
export function laySeries(
  parDepartement: ReadonlyMap<string, readonly Atelier[]>,
  ajoutes: readonly Atelier[],
  { lieux, departements }: { readonly lieux: readonly Lieu[]; readonly departements: readonly string[] },
): ReadonlyMap<string, readonly Atelier[]> {
  if (ajoutes.length === 0) return parDepartement
  const codeOf = new Map(lieux.map(({ id, codeInsee }) => [id, departementOf(codeInsee)]))
  return new Map(
    departements.flatMap((code) => {
      const laid = layAteliers(
        parDepartement.get(code) ?? [],
        ajoutes,
        ({ lieuId, codeInsee }) => (departementOf(codeInsee) || codeOf.get(lieuId)) === code,
      )
      return laid.length === 0 ? [] : [[code, laid] as const]
    }),
  )
}

/** Lines that speak of one session of a series that nothing gives any more. */
export const orphansOf = (
  ajoutes: readonly Atelier[],
  parDepartement: ReadonlyMap<string, readonly Atelier[]>,
): readonly Atelier[] => {
  const laid = new Set([...parDepartement.values()].flat())
  return ajoutes.filter((line) => isCorrectionOnly(line) && !laid.has(line))
}
