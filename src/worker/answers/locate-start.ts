import type { Dataset } from '../../dataset/dataset.ts'
import { communesOf, NOM_FRANCE } from '../../dataset/scope.ts'
import { communeOfArrondissement } from '../../domain/geo/codes.ts'
import { distanceM } from '../../domain/geo/geodesy.ts'
import { findLieu } from '../../domain/places/find-lieu.ts'
import type { DepartDemande, DepartSitue } from '../protocol/trouver.ts'
import { findStart } from './find-start.ts'
import { aroundCommune } from './lieux-set.ts'

/** No commune of France is so wide that one of its homes lies farther from its middle. */
const HORS_M = 30_000

/** Where a start is, in which commune, and what to show around it; null where the data hold nothing. */
export async function locateStart(data: Dataset, demande: DepartDemande): Promise<DepartSitue | null> {
  const lieu = demande.type === 'lieu' ? findLieu(await data.noms(), demande.id) : undefined
  if (demande.type === 'lieu' && lieu === undefined) return null
  const point =
    demande.type === 'lieu'
      ? ({
          type: 'point',
          lon: lieu?.longitude ?? Number.NaN,
          lat: lieu?.latitude ?? Number.NaN,
          commune: communeOfArrondissement(lieu?.codeInsee ?? ''),
        } as const)
      : demande
  const start = await findStart(data, point)
  if (start === null) return null
  const { lon, lat, commune, communeNom, isOwnCommune, classe } = start
  const middle = await data.commune(commune)
  if (middle === undefined || distanceM(lon, lat, middle.lon, middle.lat) > HORS_M) return null
  return {
    ...{ point, lon, lat, commune, communeNom, isOwnCommune, classe },
    nom: lieu?.nom || (start.nom ?? communeNom),
    autour: await aroundCommune(data, commune),
  }
}

/** Names of what the data hold in full, each named once: not a commune of a département that is whole. */
export async function listCovered(data: Dataset): Promise<string[]> {
  const { complets } = data.manifest
  if (complets.france) return [NOM_FRANCE]
  const index = await data.index()
  const covered = new Set<string>()
  const named: string[] = []
  const add = (type: 'region' | 'departement' | 'epci' | 'commune', code: string, nom: string) => {
    const own = communesOf(index, { type, code })
    if (own.every((commune) => covered.has(commune.code))) return
    for (const commune of own) covered.add(commune.code)
    named.push(nom)
  }
  for (const { code, nom } of index.regions) if (complets.regions.includes(code)) add('region', code, nom)
  for (const { code, nom } of index.departements)
    if (complets.departements.includes(code)) add('departement', code, nom)
  for (const { code, nom } of index.epci) if (complets.epci.includes(code)) add('epci', code, nom)
  for (const { code, nom } of index.communes) if (complets.communes?.includes(code)) add('commune', code, nom)
  return named
}
