import type { Dataset } from '../../dataset/dataset.ts'
import { classeVitesse } from '../../domain/coverage/modes.ts'
import { communeOfArrondissement } from '../../domain/geo/codes.ts'
import type { Commune } from '../../domain/geo/communes.ts'
import type { ClasseVitesse } from '../../domain/geo/grid.ts'
import { findNearest } from '../../domain/geo/nearest.ts'
import type { PointDepart } from '../../domain/orientation/trajet.ts'

/** Where a person starts, and what is known of the spot. */
export interface Start {
  readonly departement: string
  /** Which island it is on, and how dense. */
  readonly commune: string
  readonly communeNom: string
  /** The commune is the one that was given; of a mere point it is only the nearest. */
  readonly isOwnCommune: boolean
  readonly classe: ClasseVitesse
  /** Code of a commune or a neighbourhood whose times are published; null for a point of its own. */
  readonly zone: string | null
  /** Of that zone. */
  readonly nom: string | null
  readonly lon: number
  readonly lat: number
}

/** Null where the data do not know the commune or the neighbourhood, or its place. */
export async function findStart(data: Dataset, depart: PointDepart): Promise<Start | null> {
  if (depart.type === 'point') {
    const { lon, lat } = depart
    const own = depart.commune && (await data.commune(communeOfArrondissement(depart.commune)))
    const near = own || findNearest((await data.index()).communes, lon, lat)
    return near && { ...spotOf(near), isOwnCommune: near === own, zone: null, nom: null, lon, lat }
  }
  const { type, code: asked } = depart
  const qpv = type === 'qpv' ? (await data.indexOf(depart)).qpv.find(({ code }) => code === asked) : undefined
  const commune = await data.commune(communeOfArrondissement(qpv?.communes[0] ?? depart.code))
  const at = depart.type === 'qpv' ? qpv?.depart : commune?.depart
  if (commune === undefined || at === undefined || !Number.isFinite(at.lon)) return null
  const { code, nom } = commune
  return {
    ...spotOf(commune),
    isOwnCommune: true,
    zone: qpv?.code ?? code,
    nom: qpv?.nom ?? nom,
    lon: at.lon,
    lat: at.lat,
  }
}

const spotOf = ({ departement, code, nom, densite }: Commune) => ({
  departement,
  commune: code,
  communeNom: nom,
  classe: classeVitesse(densite),
})
