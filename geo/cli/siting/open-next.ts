import loadHighs from 'highs'
import type { Dataset } from '../../../src/dataset/dataset.ts'
import { prepareScope } from '../../../src/dataset/prepare-scope.ts'
import { propose } from '../../../src/dataset/siting/propose.ts'
import type { Question } from '../../../src/domain/coverage/question.ts'
import type { Groupe } from '../../../src/domain/geo/groupe.ts'
import type { HighsAnswer } from '../../../src/domain/kernel/siting-model.ts'
import { gainsAt, rankByGain } from '../../../src/domain/scenario/gains.ts'
import type { Candidat } from '../../../src/domain/scenario/objectifs.ts'
import { solveOptimum } from '../../../src/domain/scenario/optimum.ts'
import type { PropositionReponse } from '../../../src/domain/scenario/proposition.ts'
import { groupe } from '../../../src/text/couverture/groupe.ts'
import { siting } from '../../../src/text/simuler/siting.ts'
import type { Ouvrir } from './ouvrir.ts'

/** Where to open next, as the page proposes and proves it among the centres of communes. */
export interface Ouverture {
  readonly poids: Ouvrir['poids']
  readonly endroits: number
  readonly choix: readonly (Pick<Candidat, 'nom' | 'commune' | 'lon' | 'lat'> & { readonly gain: number })[]
  /** Weighed residents that the choice brings within reach, and what no choice can pass. */
  readonly valeur: number
  readonly borne: number | null
  readonly prouve: boolean
}

/** Why nothing can be proposed. */
export type Refus = Extract<PropositionReponse, { readonly ok: false }>['raison']

const LIMITE_S = 60

/** Throws as `prepareScope`; a reason where nothing can be proposed. */
export async function openNext(
  dataset: Dataset,
  question: Question,
  { nombre, poids }: Ouvrir,
): Promise<Ouverture | Refus> {
  const prepared = await prepareScope(dataset, question, 'edits')
  const demande = { question, objectif: poids, sources: ['centres'], points: [], nombre } as const
  const reponse = await propose(dataset, prepared, demande)
  if (!reponse.ok) return reponse.raison
  const { candidats, numeros, valeur, borne, probleme } = reponse.proposition
  const proven = probleme === null ? null : await prove(probleme)
  const isBetter = proven !== null && proven.status !== 'none' && proven.objective > valeur * (1 + 1e-9)
  const best = isBetter ? proven.objective : valeur
  const most = proven !== null && proven.status !== 'none' ? proven.bound : borne
  const picked = (isBetter ? proven.chosen : numeros).flatMap((i) => candidats[i] ?? [])
  const ranked = rankByGain(gainsAt(prepared.scope.grid, prepared.fields, question.portee), picked)
  return {
    poids,
    endroits: candidats.length,
    choix: ranked.map(({ point: { nom, commune, lon, lat }, gain }) => ({ nom, commune, lon, lat, gain })),
    valeur: best,
    borne: most,
    prouve: proven?.status === 'optimal' || (most !== null && best >= most * (1 - 1e-9)),
  }
}

async function prove(probleme: Parameters<typeof solveOptimum>[1]) {
  const highs = await loadHighs()
  return solveOptimum((model, options) => highs.solve(model, options) as HighsAnswer, probleme, LIMITE_S)
}

/** The proposal in lines, in the words of the page. */
export function sayOuverture(found: Ouverture | Refus, qui: Groupe = 'tous'): string[] {
  if (typeof found === 'string') return [siting.refus[found]]
  const { poids, choix, valeur, borne, prouve, endroits } = found
  const total = choix.reduce((sum, { gain }) => sum + gain, 0)
  return [
    `${siting.titre} ${siting.objectifs[poids]}.`,
    ...(qui === 'tous' ? [] : [groupe.note(qui)]),
    siting.resultat.total(total, choix.length),
    ...(poids === 'habitants' ? [] : [siting.resultat.poids[poids](Math.round(valeur))]),
    prouve
      ? siting.optimal(endroits)
      : borne === null || borne <= 0
        ? siting.sansPreuve
        : siting.borne((100 * (borne - valeur)) / borne),
    ...choix.map(
      ({ nom, commune, gain }, i) => `  ${i + 1}. ${nom} (${commune}) : ${siting.resultat.gain(gain, false)}`,
    ),
  ]
}
