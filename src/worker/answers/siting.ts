import { groupsOf, type PreparedScope } from '../../dataset/answer.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { isRural, type Portee, reachM } from '../../domain/coverage/modes.ts'
import type { Grid } from '../../domain/geo/grid.ts'
import { mergeByCover } from '../../domain/kernel/cover.ts'
import { type Demand, selectUnreached } from '../../domain/kernel/siting.ts'
import { coverCommunesAZero } from '../../domain/scenario/communes-a-zero.ts'
import { gainsAt, rankByGain } from '../../domain/scenario/gains.ts'
import type { Objectif } from '../../domain/scenario/objectifs.ts'
import {
  type Choix,
  chooseFewest,
  chooseMost,
  chooseNearest,
  chooseShortest,
  sitePoints,
} from '../../domain/scenario/siting.ts'
import { cellCosts } from '../../domain/scenario/temps.ts'
import type { PropositionDemande, PropositionReponse } from '../protocol/scenario.ts'
import { listCandidats } from './candidats.ts'
import type { EditedScope } from './scenario-state.ts'

/** Cells times candidates: 64 MB of costs, and some seconds of exchanges. */
const MAX_COUTS = 8_000_000
/** Merging cells by the candidates that reach them costs their pairs. */
const MAX_COUVERTURE = 2500

/** Where to open next, with the places of the scenario fixed: the instant answer, and what HiGHS needs. */
export async function propose(
  data: Dataset,
  edited: EditedScope,
  demande: PropositionDemande,
): Promise<PropositionReponse> {
  const { objectif, question, nombre } = demande
  const { prepared, index } = edited
  const { grid } = prepared.scope
  const candidats = await listCandidats(data, prepared, demande)
  if (candidats.length === 0) return { ok: false, raison: 'sansCandidat' }
  const sites = sitePoints(candidats)
  const choice = await choose()
  if (typeof choice === 'string') return { ok: false, raison: choice }
  const picked = choice.chosen.flatMap((i) => (candidats[i] === undefined ? [] : [candidats[i]]))
  if (picked.length === 0) return { ok: false, raison: 'dejaFait' }
  const ranked = rankByGain(gainsAt(index, grid, prepared.fields, question.portee), picked)
  return {
    ok: true,
    proposition: {
      objectif,
      candidats,
      choix: ranked.map(({ point, gain }) => ({ candidat: point, gain })),
      numeros: choice.chosen,
      valeur: choice.valeur,
      borne: choice.borne,
      horsPortee: choice.horsPortee,
      probleme: choice.probleme,
    },
  }

  async function choose(): Promise<Choix | 'tropGrand' | 'sansQpv'> {
    if (objectif === 'tempsMoyen' || objectif === 'tempsPire') {
      if (candidats.length * grid.zone.length > MAX_COUTS) return 'tropGrand'
      const table = cellCosts(grid, prepared.fields, question.portee, candidats)
      return objectif === 'tempsMoyen' ? chooseShortest(table, nombre) : chooseNearest(table, nombre)
    }
    if (objectif === 'communes') {
      if (candidats.length > MAX_COUVERTURE) return 'tropGrand'
      return chooseFewest(coverCommunesAZero(index, grid, prepared.fields, question.portee, sites))
    }
    const demand = await demandOf(data, prepared, objectif, question.portee)
    if (demand === null) return 'sansQpv'
    if (objectif !== 'toutLeMonde') return chooseMost(demand, sites, nombre)
    return candidats.length > MAX_COUVERTURE ? 'tropGrand' : chooseFewest(mergeByCover(demand, sites))
  }
}

/** Residents still to win, weighed as the objective says; null where no neighbourhood has cells. */
async function demandOf(
  data: Dataset,
  prepared: PreparedScope,
  objectif: Objectif,
  portee: Portee,
): Promise<Demand | null> {
  const limits = Float64Array.from(reachM(portee, 'centre'))
  if (objectif === 'qpv') {
    const { groups } = await groupsOf(data, prepared, 'qpv')
    if (groups.grid.zone.length === 0) return null
    const { grid, fields } = groups
    return selectUnreached(grid, grid.population, fields.oui.distanceM, grid.classe, limits)
  }
  const { grid, communes } = prepared.scope
  const weight = objectif === 'ruraux' ? ruralPopulation(grid, communes) : grid.population
  return selectUnreached(grid, weight, prepared.fields.oui.distanceM, grid.classe, limits)
}

function ruralPopulation(
  grid: Grid,
  communes: readonly { readonly code: string; readonly densite: string }[],
): Float64Array {
  const rural = new Set(communes.filter((c) => isRural(c.densite)).map((c) => c.code))
  const keep = grid.zones.map((code) => rural.has(code))
  return Float64Array.from(grid.population, (people, i) => (keep[grid.zone[i]!] ? people : 0))
}
