import type { Dataset } from '../../dataset/dataset.ts'
import type { Commune } from '../../dataset/territoires-file.ts'
import { type ClasseVitesse, classeVitesse } from '../../domain/coverage/modes.ts'
import { communeOfArrondissement } from '../../domain/geo/codes.ts'
import { findNearest } from '../../domain/geo/nearest.ts'
import type { Territoire } from '../../domain/geo/territoire.ts'
import type { Depuis, PointDepart } from '../protocol/trouver.ts'
import type { LieuxSet } from './lieux-set.ts'

/** Where travel times start, and how fast one drives there. */
export interface Origin {
  readonly lon: number
  readonly lat: number
  readonly classe: ClasseVitesse
  readonly depuis: Depuis
}

/**
 * The start point asked for; else the centre of a territory that is one commune; else none, and the list is by
 * name: from the middle of a département, no travel time is anybody's.
 */
export async function originOf(
  data: Dataset,
  set: LieuxSet,
  territoire: Territoire,
  depart: PointDepart | null,
): Promise<Origin | null> {
  if (depart?.type === 'point') {
    const nearest = findNearest((await data.index()).communes, depart.lon, depart.lat)
    return nearest && originAt(data, set, nearest, 'point', depart)
  }
  const code = depart?.code ?? (territoire.type === 'commune' ? territoire.code : null)
  const commune = code === null ? undefined : await data.commune(communeOfArrondissement(code))
  if (commune === undefined || !Number.isFinite(commune.lon)) return null
  return originAt(data, set, commune, depart === null ? 'centre' : 'commune', commune)
}

/** The widest territory around a commune that the data hold in full, up to its département. */
export function autourOf(data: Dataset, commune: Commune): Territoire | null {
  const { complets } = data.manifest
  const { departement, epci, code } = commune
  if (complets.departements.includes(departement)) return { type: 'departement', code: departement }
  if (epci !== null && complets.epci.includes(epci)) return { type: 'epci', code: epci }
  return complets.communes?.includes(code) ? { type: 'commune', code } : null
}

function originAt(
  data: Dataset,
  set: LieuxSet,
  commune: Commune,
  nature: Depuis['nature'],
  { lon, lat }: { readonly lon: number; readonly lat: number },
): Origin {
  const hors = !set.communes.has(commune.code)
  return {
    lon,
    lat,
    classe: classeVitesse(commune.densite),
    depuis: { nature, commune: commune.nom, hors, autour: hors ? autourOf(data, commune) : null },
  }
}
