import type { Dataset } from '../../dataset/dataset.ts'
import { answerCells, type PreparedScope } from '../../domain/coverage/answer.ts'
import type { Par, Question } from '../../domain/coverage/question.ts'
import type { Groups, Rapport } from '../../domain/coverage/report.ts'
import { cellStates, mergeByGroup } from '../../domain/coverage/tally.ts'
import { groupsOf } from '../../domain/coverage/zonage.ts'
import type { Grid } from '../../domain/geo/grid.ts'
import { differenceStates, type GainsPertes, sumGainsPertes } from '../../domain/scenario/difference.ts'
import type { ZoneDifference } from '../protocol/scenario.ts'

/** A territory as it is, before a scenario: what each edit is compared with. */
export interface Before {
  readonly rapport: Rapport
  readonly etat: Uint8Array
  readonly groups: Groups
  /** Group of each zone of the report, in its order. */
  readonly groupOfZone: readonly number[]
}

export async function describeBefore(
  data: Dataset,
  base: PreparedScope,
  { offre, portee }: Question,
  par: Par,
): Promise<Before> {
  const { rapport, etat } = await answerCells({ data, prepared: base, offre, portee, par })
  const { groups } = await groupsOf(data, base, par)
  const at = new Map(groups.codes.map((code, i) => [code, i]))
  return { rapport, etat, groups, groupOfZone: (rapport.zones ?? []).map(({ code }) => at.get(code) ?? 0) }
}

export interface After {
  readonly prepared: PreparedScope
  readonly rapport: Rapport
  /** What changed for each cell: see differenceStates. */
  readonly difference: Uint8Array
}

/** Residents won and lost by a scenario, in all and by zone. */
export async function compareZones(
  data: Dataset,
  avant: Before,
  apres: After,
  question: Question,
): Promise<{ gagnes: number; perdus: number; zones: ZoneDifference[] }> {
  const { grid } = apres.prepared.scope
  const byCommune = sumGainsPertes(apres.difference, grid.population, grid.zone, grid.zones.length)
  const byGroup = await sumByGroup(data, avant, apres.prepared, question, byCommune)
  return {
    gagnes: sum(byCommune.gagnes),
    perdus: sum(byCommune.perdus),
    zones: describeZones(avant, apres.rapport, byGroup),
  }
}

const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0)

async function sumByGroup(
  data: Dataset,
  { groups }: Before,
  apres: PreparedScope,
  { portee }: Question,
  byCommune: GainsPertes,
): Promise<GainsPertes> {
  const { grid, fields, codes, group, ofZone } = groups
  const count = codes.length
  if (ofZone !== null) {
    const gagnes = mergeByGroup(byCommune.gagnes, ofZone, new Float64Array(count))
    const perdus = mergeByGroup(byCommune.perdus, ofZone, new Float64Array(count))
    return { gagnes, perdus }
  }
  const after = (await groupsOf(data, apres, groups.par)).groups
  const statesOf = (grille: Grid, champs: Groups['fields']) => cellStates(grille, champs, portee)
  const states = differenceStates(statesOf(grid, fields), statesOf(after.grid, after.fields))
  return sumGainsPertes(states, grid.population, group, count)
}

function describeZones(avant: Before, apres: Rapport, byGroup: GainsPertes): ZoneDifference[] {
  const placesOf = ({ premieresDates }: Rapport) =>
    new Map(premieresDates?.map((z) => [z.code, z.placesPour1000]))
  const [placesAvant, placesApres] = [placesOf(avant.rapport), placesOf(apres)]
  return (avant.rapport.zones ?? []).map(({ code, nom, population, atteinte }, rank) => {
    const group = avant.groupOfZone[rank] ?? 0
    const gagnes = byGroup.gagnes[group] ?? 0
    const perdus = byGroup.perdus[group] ?? 0
    return {
      code,
      nom,
      population,
      avant: atteinte,
      apres: atteinte + gagnes - perdus,
      gagnes,
      perdus,
      placesAvant: placesAvant.get(code) ?? null,
      placesApres: placesApres.get(code) ?? null,
    }
  })
}
