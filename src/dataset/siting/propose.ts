import type { PreparedScope } from '../../domain/coverage/answer.ts'
import { isRural, type Portee } from '../../domain/coverage/modes.ts'
import { groupsOf } from '../../domain/coverage/zonage.ts'
import { everyoneOf } from '../../domain/geo/count-groupe.ts'
import type { Grid } from '../../domain/geo/grid.ts'
import { mergeByCover } from '../../domain/kernel/cover.ts'
import { type Demand, selectUnreached } from '../../domain/kernel/siting.ts'
import { coverCommunesAZero } from '../../domain/scenario/communes-a-zero.ts'
import { gainsAt, rankByGain } from '../../domain/scenario/gains.ts'
import type { Candidat, Objectif } from '../../domain/scenario/objectifs.ts'
import type { PropositionReponse, SitingDemande } from '../../domain/scenario/proposition.ts'
import { roundDegree } from '../../domain/scenario/scenario.ts'
import {
  type Choix,
  chooseFewest,
  chooseMost,
  chooseNearest,
  chooseShortest,
  sitePoints,
} from '../../domain/scenario/siting.ts'
import { cellCosts } from '../../domain/scenario/temps.ts'
import type { Dataset } from '../dataset.ts'

/** Cells times candidates: 64 MB of costs, and some seconds of exchanges. */
const MAX_COUTS = 8_000_000
/** Merging cells by the candidates that reach them costs their pairs. */
const MAX_COUVERTURE = 2500

/** Where to open next, with the places of the territory (after a scenario) fixed: the instant answer, and what HiGHS needs. */
export async function propose(
  data: Dataset,
  prepared: PreparedScope,
  demande: SitingDemande,
): Promise<PropositionReponse> {
  const { objectif, question, nombre } = demande
  const { grid } = prepared.scope
  const candidats = await listCandidats(data, prepared, demande)
  if (candidats.length === 0) return { ok: false, raison: 'sansCandidat' }
  const sites = sitePoints(candidats)
  const choice = await choose()
  if (typeof choice === 'string') return { ok: false, raison: choice }
  const picked = choice.chosen.flatMap((i) => (candidats[i] === undefined ? [] : [candidats[i]]))
  if (picked.length === 0) return { ok: false, raison: 'dejaFait' }
  const ranked = rankByGain(gainsAt(grid, prepared.fields, question.portee), picked)
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
      return chooseFewest(coverCommunesAZero(everyoneOf(grid), prepared.fields, question.portee, sites))
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
  const { travel } = prepared.fields
  const limits = travel.limits(portee, 'centre')
  if (objectif === 'qpv') {
    const { groups } = await groupsOf(data, prepared, 'qpv')
    if (groups.grid.zone.length === 0) return null
    const { grid, fields } = groups
    return selectUnreached(grid.population, fields.oui.value, grid.classe, limits, (cells) =>
      travel.around(grid, cells),
    )
  }
  const { grid, communes } = prepared.scope
  const weight = objectif === 'ruraux' ? ruralPopulation(grid, communes) : grid.population
  return selectUnreached(weight, prepared.fields.oui.value, grid.classe, limits, (cells) =>
    travel.around(grid, cells),
  )
}

function ruralPopulation(
  grid: Grid,
  communes: readonly { readonly code: string; readonly densite: string }[],
): Float64Array {
  const rural = new Set(communes.filter((c) => isRural(c.densite)).map((c) => c.code))
  const keep = grid.zones.map((code) => rural.has(code))
  return Float64Array.from(grid.population, (people, i) => (keep[grid.zone[i]!] ? people : 0))
}

/** Places where a new offer may open, in a stable order, without two at the same point. */
export async function listCandidats(
  data: Dataset,
  prepared: PreparedScope,
  { sources, points }: Pick<SitingDemande, 'sources' | 'points'>,
): Promise<Candidat[]> {
  const all: Candidat[] = []
  if (sources.includes('centres')) all.push(...centres(prepared))
  if (sources.includes('lieux')) all.push(...lieuxSansOffre(prepared))
  if (sources.includes('arrets')) all.push(...(await arrets(data, prepared)))
  if (sources.includes('points')) {
    all.push(...points.map(({ lon, lat }) => ({ nom: '', lon, lat, commune: '', source: 'points' as const })))
  }
  const seen = new Set<string>()
  return all.flatMap((candidat) => {
    const [lon, lat] = [roundDegree(candidat.lon), roundDegree(candidat.lat)]
    const key = `${lon} ${lat}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ ...candidat, lon, lat }]
  })
}

/** The most inhabited cell of each commune: where a town hall or a school usually stands. */
function centres({ scope }: PreparedScope): Candidat[] {
  const grid = everyoneOf(scope.grid)
  const noms = new Map(scope.communes.map((c) => [c.code, c.nom]))
  const best = new Int32Array(grid.zones.length).fill(-1)
  for (let cell = 0; cell < grid.zone.length; cell++) {
    const zone = grid.zone[cell]!
    const known = best[zone]!
    if (known === -1 || grid.population[cell]! > grid.population[known]!) best[zone] = cell
  }
  return grid.zones.flatMap((code, zone) => {
    const cell = best[zone]!
    if (cell === -1) return []
    const [lon, lat] = [grid.lonDeg[cell]!, grid.latDeg[cell]!]
    return [{ nom: noms.get(code) ?? code, lon, lat, commune: code, source: 'centres' as const }]
  })
}

/** Places of the territory that do not offer it, or do not say. */
function lieuxSansOffre({ scope, lieux, etats }: PreparedScope): Candidat[] {
  const own = new Set(scope.communes.map((c) => c.code))
  return lieux.flatMap((lieu, rank) =>
    etats[rank] === 'oui' || !own.has(lieu.codeInsee)
      ? []
      : [
          {
            nom: lieu.nom,
            lon: lieu.longitude,
            lat: lieu.latitude,
            commune: lieu.codeInsee,
            source: 'lieux' as const,
            ...(etats[rank] === 'inconnu' ? { neDitPas: true as const } : {}),
          },
        ],
  )
}

/** Stops of the tours of the territory's communes. */
async function arrets(data: Dataset, { scope }: PreparedScope): Promise<Candidat[]> {
  const own = new Set(scope.communes.map((c) => c.code))
  const series = (await Promise.all(scope.departements.map((code) => data.ateliers(code)))).flat()
  const stops: Candidat[] = []
  for (const { tourneeId, codeInsee, latitude, longitude, titre, commune } of series) {
    if (tourneeId === '' || latitude === null || longitude === null || !own.has(codeInsee)) continue
    stops.push({
      nom: commune === '' ? titre : commune,
      lon: longitude,
      lat: latitude,
      commune: codeInsee,
      source: 'arrets',
    })
  }
  return stops
}
