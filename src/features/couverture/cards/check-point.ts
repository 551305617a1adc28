import { booleanPointInPolygon, distance } from '@turf/turf'
import type { Feature, FeatureCollection, GeoJsonProperties, MultiPolygon, Polygon } from 'geojson'
import { type Portee, reachM, travelMinutes } from '../../../domain/coverage/modes.ts'
import type { ClasseVitesse } from '../../../domain/geo/grid.ts'
import { isAcrossWater } from '../../../domain/geo/islands.ts'
import { type AgeMax, etatCompte } from '../../../domain/places/age.ts'
import type { Lieu } from '../../../domain/places/lieu.ts'
import type { Etat, Offre } from '../../../domain/places/offre.ts'
import type { Proche, ReponsePoint } from '../../../worker/protocol/point.ts'

export interface Point {
  readonly lon: number
  readonly lat: number
}

interface ProcheDroit extends Proche {
  readonly distanceM: number
}

interface Demande {
  readonly offre: Offre
  readonly portee: Portee
  /** Speed class of the commune of the point. */
  readonly classe: ClasseVitesse
  /** Its code: water lies between an island and the rest. */
  readonly commune: string
  /** Absent or null: every record counts. */
  readonly ageMax?: AgeMax | null
}

/**
 * Whether a point is within reach, and of what: turf's great circle, place by place. It shares nothing with
 * the engine but the travel model, so what a person points at also checks the figure.
 */
export function checkPoint(at: Point, lieux: readonly Lieu[], demande: Demande): ReponsePoint {
  const limitM = reachM(demande.portee, 'centre')[demande.classe]
  const oui = nearest(at, lieux, demande, 'oui')
  const inconnu = nearest(at, lieux, demande, 'inconnu')
  const within = (found: ProcheDroit | null) => found !== null && found.distanceM <= limitM
  const etat = within(oui) ? 'atteinte' : within(inconnu) ? 'inconnue' : 'nonAtteinte'
  return { etat, oui, inconnu }
}

function nearest(at: Point, lieux: readonly Lieu[], demande: Demande, wanted: Etat): ProcheDroit | null {
  const { offre, portee, classe, commune, ageMax = null } = demande
  let best: { lieu: Lieu; distanceM: number } | null = null
  for (const lieu of lieux) {
    if (etatCompte(lieu, offre, ageMax) !== wanted) continue
    if (portee.type === 'mode' && isAcrossWater(commune, lieu.codeInsee)) continue
    const distanceM = distance([at.lon, at.lat], [lieu.longitude, lieu.latitude], { units: 'meters' })
    if (best === null || distanceM < best.distanceM) best = { lieu, distanceM }
  }
  if (best === null) return null
  const dureeMin = portee.type === 'mode' ? travelMinutes(portee.mode, classe, best.distanceM) : null
  return { ...best, dureeMin }
}

/** The first area that holds a point; null when none does. */
export function areaAt<P extends GeoJsonProperties>(
  at: Point,
  areas: readonly FeatureCollection<Polygon | MultiPolygon, P>[],
): Feature<Polygon | MultiPolygon, P> | null {
  for (const { features } of areas)
    for (const feature of features) if (booleanPointInPolygon([at.lon, at.lat], feature)) return feature
  return null
}
