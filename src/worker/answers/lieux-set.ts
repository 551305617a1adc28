import type { Dataset } from '../../dataset/dataset.ts'
import { communesOf, loadLieux, VOISINAGE_M } from '../../dataset/scope.ts'
import { keepLastOf } from '../../domain/common/keep-last.ts'
import type { Mode } from '../../domain/common/mode.ts'
import { communeOfArrondissement, departementOf } from '../../domain/geo/codes.ts'
import type { Commune } from '../../domain/geo/communes.ts'
import { statutFrr } from '../../domain/geo/frr.ts'
import { distanceM } from '../../domain/geo/geodesy.ts'
import type { ClasseVitesse } from '../../domain/geo/grid.ts'
import { isAcrossWater } from '../../domain/geo/islands.ts'
import { formatTerritoire, type Territoire } from '../../domain/geo/territoire.ts'
import type { TempsRoute } from '../../domain/orientation/temps-route.ts'
import { type PointDepart, type Trajet, trajetTo } from '../../domain/orientation/trajet.ts'
import { buildFiches, type Fiches } from '../../domain/places/filters/filter-lieux.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { rankByName } from '../../domain/search/sort-lieux.ts'
import type { Depuis } from '../protocol/trouver.ts'
import { findStart } from './find-start.ts'

/** The places of a territory, then its neighbours, with what filtering and sorting need. */
export interface LieuxSet {
  readonly lieux: readonly Lieu[]
  /** How many of them are the territory's own: they come first. */
  readonly own: number
  readonly communes: ReadonlySet<string>
  readonly fiches: Fiches
  readonly ranks: Uint32Array
  readonly plusRecente: string
}

const sets = keepLastOf<Dataset, Promise<LieuxSet>>(2)

/** Read once per territory; the two last ones are kept, a failed reading is not. */
export const lieuxSetOf = (data: Dataset, territoire: Territoire): Promise<LieuxSet> =>
  sets(data, formatTerritoire(territoire), () => buildSet(data, territoire))

async function buildSet(data: Dataset, territoire: Territoire): Promise<LieuxSet> {
  const communes = communesOf(await data.indexOf(territoire), territoire)
  const codes = new Set(communes.map((c) => c.code))
  const departements = [...new Set(communes.map((c) => c.departement))]
  const { lieux: own, voisins } = await loadLieux(data, departements, codes, VOISINAGE_M)
  const lieux = [...own, ...voisins]
  const around = await data.indexOfAll(lieux.map(({ codeInsee }) => departementOf(codeInsee)))
  const frr = new Map(around.communes.map((c) => [c.code, statutFrr(c.frr)]))
  const frrOf = (lieu: Lieu) => frr.get(communeOfArrondissement(lieu.codeInsee)) ?? 'inconnu'
  return {
    lieux,
    own: own.length,
    communes: codes,
    fiches: buildFiches(lieux.map((lieu) => ({ lieu, frr: frrOf(lieu) }))),
    ranks: rankByName(lieux),
    plusRecente:
      lieux
        .map((lieu) => lieu.dateMaj)
        .sort()
        .at(-1) ?? '',
  }
}

/** Where travel times start, and how fast one drives there. */
export interface Origin {
  readonly lon: number
  readonly lat: number
  readonly classe: ClasseVitesse
  /** INSEE code of its commune: which island it is on. */
  readonly commune: string
  /** The person gave it as theirs. */
  readonly isOwnCommune: boolean
  /** What to ask times by road from. */
  readonly point: PointDepart
  readonly depuis: Depuis
}

/**
 * The start point asked for; else that of a territory that is one commune or one neighbourhood; else none, and the list is by
 * name: from the middle of a département, no travel time is anybody's.
 */
export async function originOf(
  data: Dataset,
  set: LieuxSet,
  territoire: Territoire,
  depart: PointDepart | null,
): Promise<Origin | null> {
  const { type } = territoire
  const around = type === 'commune' || type === 'qpv' ? { type, code: territoire.code } : null
  const point = depart ?? around
  const start = point && (await findStart(data, point))
  if (point === null || start === null) return null
  const { lon, lat, classe, commune, communeNom, departement, zone } = start
  const hors = !set.communes.has(commune)
  return {
    lon,
    lat,
    classe,
    commune,
    isOwnCommune: depart !== null && start.isOwnCommune,
    // An arrondissement starts where its commune does.
    point: point.type === 'commune' ? { type: 'commune', code: zone ?? point.code } : point,
    depuis: {
      nature: depart === null ? 'centre' : depart.type === 'point' ? 'point' : 'commune',
      commune: start.nom ?? communeNom,
      departement,
      hors,
      autour: hors ? await aroundCommune(data, commune) : null,
    },
  }
}

/** The same of a commune by its code; null where it is not known. */
export async function aroundCommune(data: Dataset, code: string): Promise<Territoire | null> {
  const commune = await data.commune(code)
  return commune === undefined ? null : autourOf(data, commune)
}

/** The widest territory around a commune that the data hold in full, up to its département. */
export function autourOf(data: Dataset, commune: Commune): Territoire | null {
  const { complets } = data.manifest
  const { departement, epci, code } = commune
  if (complets.departements.includes(departement)) return { type: 'departement', code: departement }
  if (epci !== null && complets.epci.includes(epci)) return { type: 'epci', code: epci }
  return complets.communes?.includes(code) ? { type: 'commune', code } : null
}

/** Straight metres from a start to a place; Infinity where the sea lies between and water counts. */
export function wayTo(origin: Origin, { longitude, latitude, codeInsee }: Lieu, water = true): number {
  if (water && isAcrossWater(origin.commune, codeInsee)) return Number.POSITIVE_INFINITY
  return distanceM(origin.lon, origin.lat, longitude, latitude)
}

/** The way to a place as the list and the sheet tell it. */
export function trajetOf(origin: Origin, mode: Mode, temps: TempsRoute | null, lieu: Lieu): Trajet | null {
  const { lon, lat, classe, commune, isOwnCommune } = origin
  const { longitude, latitude, codeInsee } = lieu
  const depart = { lon, lat, classe, commune, isOwnCommune, mode, temps }
  return trajetTo(depart, { lon: longitude, lat: latitude, codeInsee })
}
