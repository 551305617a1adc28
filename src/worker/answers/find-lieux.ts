import type { FeatureCollection, Point } from 'geojson'
import type { Dataset } from '../../dataset/dataset.ts'
import { MODELS, type Mode, reachM } from '../../domain/coverage/modes.ts'
import { type Bbox, isInBbox } from '../../domain/geo/bbox.ts'
import type { TempsRoute } from '../../domain/orientation/temps-route.ts'
import { isWithin, rankTrajet } from '../../domain/orientation/trajet.ts'
import { lieuToRow } from '../../domain/places/colonnes.ts'
import { type Conditions, type Filtrage, filterLieux } from '../../domain/places/filters/filter-lieux.ts'
import { countFiltres } from '../../domain/places/filters/filtres.ts'
import { OPTIONS } from '../../domain/places/filters/options.ts'
import { createOpenAt, etatOuverture } from '../../domain/places/hours/open-times.ts'
import {
  COLONNES_EXPORT,
  COLONNES_LISTE,
  COLONNES_TRAJET,
  lieuToSchemaRow,
} from '../../domain/places/schema-row.ts'
import { naturesOf } from '../../domain/places/typologies.ts'
import { sortLieux } from '../../domain/search/sort-lieux.ts'
import { writeCsv } from '../../domain/tables/write-csv.ts'
import type { Compte, LieuListe, LieuxDemande, ListeLieux, Ouvertures } from '../protocol/trouver.ts'
import { type LieuxSet, lieuxSetOf, type Origin, originOf, trajetOf, wayTo } from './lieux-set.ts'

interface Found {
  readonly set: LieuxSet
  readonly origin: Origin | null
  readonly temps: TempsRoute | null
  /** Of the places in the box, which is what the list shows: every count is of these. */
  readonly filtrage: Filtrage
  /** Positions kept by the filters, whatever the box shows. */
  readonly gardes: readonly number[]
  /** How many places there are to choose from: the neighbours too, or the territory's own. */
  readonly choisis: number
  /** Places left out by the limit only because their time by road is not known. */
  readonly sansTemps: number
  /** Positions of the places to list, in reading order. */
  readonly order: readonly number[]
}

/** Filters, then sorts: the one path of the list and of its exports. */
export async function findLieux(data: Dataset, demande: LieuxDemande): Promise<Found> {
  const { territoire, filtres, emprise, instantMs, mode } = demande
  const set = await lieuxSetOf(data, territoire)
  const origin = await originOf(data, set, territoire, demande.depart)
  const limite = filtres.limite
  const minutes = limite?.type === 'minutes' ? limite.minutes : null
  const temps =
    origin !== null && demande.calcul === 'routes'
      ? await (await import('./temps-route.ts')).roadTimesWithin(data, origin.point, mode, minutes)
      : null
  const trajets =
    origin === null || temps === null ? null : set.lieux.map((lieu) => trajetOf(origin, mode, temps, lieu))
  // A limit in metres ignores water (decisions.md 37).
  const water = limite?.type !== 'distance'
  const distances = origin && Float64Array.from(set.lieux, (lieu) => wayTo(origin, lieu, water))
  const openAt = createOpenAt(filtres.ouvert, instantMs)
  const choisis = demande.sansVoisins ? set.own : set.lieux.length
  // The territory's own come first.
  const fiches = { ...set.fiches, length: choisis }
  const filter = (distance: Conditions['distance'], box: Bbox | null) =>
    filterLieux(fiches, {
      filtres,
      openAt: (i) => openAt(set.lieux[i]!),
      distance: inBox(set, distance, box),
    })
  const byRoad = (wanted: 'oui' | 'inconnu', max: number) => ({
    m: Float64Array.from(trajets ?? [], (trajet) => (isWithin(trajet, max) === wanted ? 0 : 1)),
    maxM: 0,
  })
  const isTimed = trajets !== null && minutes !== null
  const limit = isTimed ? byRoad('oui', minutes) : limitOf(demande, origin, distances)
  const filtrage = filter(limit, emprise)
  return {
    set,
    origin,
    temps,
    filtrage,
    gardes: emprise === null ? filtrage.kept : filter(limit, null).kept,
    choisis,
    sansTemps: isTimed ? filter(byRoad('inconnu', minutes), emprise).kept.length : 0,
    order: sortLieux(
      filtrage.kept,
      set.ranks,
      trajets === null ? distances : Float64Array.from(trajets, rankTrajet),
      set.own,
    ),
  }
}

export async function listLieux(
  data: Dataset,
  demande: LieuxDemande & { readonly limite: number },
): Promise<ListeLieux> {
  const found = await findLieux(data, demande)
  const { set, filtrage, origin } = found
  const asked = countFiltres(demande.filtres) > 0
  return {
    lignes: found.order.slice(0, demande.limite).map((i) => lineOf(found, i, demande)),
    affiches: countOwn(found.order, set.own),
    total: { propres: set.own, voisins: found.choisis - set.own },
    ids: asked || demande.sansVoisins ? found.gardes.map((i) => set.lieux[i]!.id) : null,
    comptes: Object.fromEntries(
      OPTIONS.map(({ famille, id }, i) => [`${famille}:${id}`, filtrage.counts[i]!]),
    ),
    ouverts: filtrage.openCount,
    parfois: filtrage.sometimes,
    inconnus: filtrage.unknown,
    ignores: filtrage.ignored,
    depuis: origin?.depuis ?? null,
    routes: found.temps?.credit ?? null,
    sansTemps: found.sansTemps,
    routesIncompletes: found.temps?.incomplet === true,
    plusRecente: set.plusRecente,
  }
}

type LineContext = Pick<Found, 'set' | 'origin' | 'temps'>

export function lineOf(
  { set, origin, temps }: LineContext,
  index: number,
  { mode, instantMs }: { readonly mode: Mode; readonly instantMs: number },
): LieuListe {
  const lieu = set.lieux[index]!
  return {
    lieu,
    natures: naturesOf(lieu),
    voisin: index >= set.own,
    trajet: origin && trajetOf(origin, mode, temps, lieu),
    etat: etatOuverture(lieu, instantMs),
  }
}

/** Without a start point a travel limit means nothing: it is not applied. */
function limitOf(
  { filtres: { limite }, mode }: LieuxDemande,
  origin: Origin | null,
  distances: Float64Array | null,
): { readonly m: Float64Array; readonly maxM: number } | null {
  if (limite === null || origin === null || distances === null) return null
  if (limite.type === 'distance') return { m: distances, maxM: limite.distanceM }
  const minutes = Math.max(limite.minutes, MODELS[mode].accessMin)
  return { m: distances, maxM: reachM({ type: 'mode', mode, minutes }, 'centre')[origin.classe] }
}

/** The limit, and what the box does not show left out too. */
function inBox(
  { lieux }: LieuxSet,
  distance: Conditions['distance'],
  box: Bbox | null,
): Conditions['distance'] {
  if (box === null) return distance
  const { m, maxM } = distance ?? { m: null, maxM: 0 }
  return {
    maxM,
    m: Float64Array.from(lieux, ({ longitude, latitude }, i) =>
      isInBbox(box, longitude, latitude) ? (m?.[i] ?? 0) : Number.POSITIVE_INFINITY,
    ),
  }
}

function countOwn(order: readonly number[], own: number): Compte {
  const propres = order.filter((i) => i < own).length
  return { propres, voisins: order.length - propres }
}

type Format = 'csv' | 'geojson' | 'lignes'

/** Minutes only where they are an answer: of a way that roads do not tell they are left empty, never a guess. */
function rowOf(
  found: LineContext,
  index: number,
  { mode, format }: { readonly mode: Mode; readonly format: Format },
): Record<string, string | number> {
  const lieu = found.set.lieux[index]!
  const trajet = found.origin && trajetOf(found.origin, mode, found.temps, lieu)
  const isTold = trajet?.connu === 'direct' || trajet?.connu === 'routes'
  return {
    ...(format === 'csv' ? lieuToSchemaRow(lieu) : lieuToRow(lieu)),
    hors_territoire: index < found.set.own ? 'non' : 'oui',
    ...(trajet !== null && {
      distance_m: Math.round(trajet.distanceM),
      trajet_minutes: isTold ? Math.round(trajet.minutes) : '',
      trajet_mode: trajet.mode,
      trajet_calcul: trajet.connu,
    }),
  }
}

/**
 * The places of the list, in its order, whole: CSV that the national schema takes with the list's own columns, or
 * GeoJSON, or the rows as JSON, as places say them. A place at (0, 0) has no position in any.
 */
export async function exportLieux(
  data: Dataset,
  demande: LieuxDemande & { readonly format: Format },
): Promise<string> {
  const found = await findLieux(data, demande)
  const rows = found.order.map((i) => ({ lieu: found.set.lieux[i]!, row: rowOf(found, i, demande) }))
  if (demande.format === 'csv') {
    const trajet = found.origin === null ? [] : COLONNES_TRAJET
    const columns = [...COLONNES_EXPORT, ...COLONNES_LISTE, ...trajet]
    return writeCsv(
      columns,
      rows.map(({ row }) => row),
      { bom: true },
    )
  }
  if (demande.format === 'lignes') return JSON.stringify(rows.map(({ row }) => row))
  const { titre, construitLe, sources } = data.manifest
  const collection: FeatureCollection<Point | null> & Record<string, unknown> = {
    type: 'FeatureCollection',
    titre,
    date: construitLe,
    sources: sources.map(({ mention, licence, millesime }) => ({ mention, licence, millesime })),
    features: rows.map(({ lieu, row: { latitude, longitude, ...properties } }) => {
      const known = latitude !== '' && longitude !== ''
      return {
        type: 'Feature',
        id: lieu.id,
        properties,
        geometry: known ? { type: 'Point', coordinates: [lieu.longitude, lieu.latitude] } : null,
      }
    }),
  }
  return JSON.stringify(collection)
}

/** Places that are open, and those that are closed; the others do not say. */
export async function listOuvertures(
  data: Dataset,
  { territoire, instantMs }: Pick<LieuxDemande, 'territoire' | 'instantMs'>,
): Promise<Ouvertures> {
  const { lieux } = await lieuxSetOf(data, territoire)
  const openAt = createOpenAt({ type: 'maintenant' }, instantMs)
  const idsOf = (answer: 'oui' | 'non') => lieux.filter((lieu) => openAt(lieu) === answer).map((l) => l.id)
  return { ouverts: idsOf('oui'), fermes: idsOf('non') }
}
