import type { PreparedScope } from '../../dataset/answer.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import type { Candidat } from '../../domain/scenario/objectifs.ts'
import { roundDegree } from '../../domain/scenario/scenario.ts'
import type { PropositionDemande } from '../protocol/scenario.ts'

/** Places where a new offer may open, in a stable order, without two at the same point. */
export async function listCandidats(
  data: Dataset,
  prepared: PreparedScope,
  { sources, points }: PropositionDemande,
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
  const { grid } = scope
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
