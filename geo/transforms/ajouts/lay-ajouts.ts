import { departementOf } from '../../../src/domain/geo/codes.ts'
import { correctAteliers } from '../../../src/domain/imports/edits/correct-ateliers.ts'
import { correctLieux } from '../../../src/domain/imports/edits/correct-lieux.ts'
import type {
  Correction,
  CorrectionDite,
  EtatCorrection,
} from '../../../src/domain/imports/edits/correction.ts'
import type { Lieu } from '../../../src/domain/places/lieu.ts'
import type { Anomalie } from '../../../src/domain/places/read/anomalie.ts'
import type { Atelier } from '../../../src/domain/sessions/atelier.ts'

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
): { readonly lieux: readonly Lieu[]; readonly dites: Dites } {
  const { lieux: corrected, dites } = correctLieux(lieux, corrections)
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
): { readonly parDepartement: ReadonlyMap<string, readonly Atelier[]>; readonly dites: Dites } {
  const done = [...parDepartement].map(
    ([code, ateliers]) => [code, correctAteliers(ateliers, corrections)] as const,
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
    'attendu une colonne du schéma national ou du tableau des ateliers, et une valeur qui s’y lit',
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

/**
 * Lays somebody's places over those of the source: one of a known id takes its place. Those of a département that is
 * not built are left out, and told.
 */
export function layLieux(
  publies: readonly Lieu[],
  ajoutes: readonly Lieu[],
  departements: readonly string[],
): { readonly lieux: readonly Lieu[]; readonly remplaces: number; readonly anomalies: readonly Anomalie[] } {
  const built = new Set(departements)
  const kept = ajoutes.filter(({ codeInsee }) => built.has(departementOf(codeInsee)))
  const own = new Set(kept.map(({ id }) => id))
  const others = publies.filter(({ id }) => !own.has(id))
  const anomalies = ajoutes
    .filter((lieu) => !kept.includes(lieu))
    .map(
      ({ id, codeInsee }): Anomalie => ({
        ligne: 0,
        champ: 'code_insee',
        valeur: codeInsee,
        raison: `lieu « ${id} » hors des départements construits`,
        gravite: 'rejet',
      }),
    )
  return { lieux: [...others, ...kept], remplaces: publies.length - others.length, anomalies }
}
