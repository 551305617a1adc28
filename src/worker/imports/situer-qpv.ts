import type { Dataset } from '../../dataset/dataset.ts'
import type { ImportGarde } from '../../dataset/mine/mine-file.ts'
import { type OutlineShape, outlineAt } from '../../domain/geo/outline-of.ts'

type CompactLieu = ImportGarde['lieux'][number]

/**
 * Gives places the priority neighbourhood they stand in, as the pipeline does: a place without a known address stands
 * at a cell's centre, so only its own label may say that it is in one. The perimeters are read if there is one to ask of.
 */
export async function joinQpv(
  data: Dataset,
  imports: readonly ImportGarde[],
): Promise<readonly ImportGarde[]> {
  if (!imports.some(({ lieux }) => lieux.some(isPlaced))) return imports
  // Without them nothing is known of where it stands; the place is kept.
  const shapes = await readPerimeters(data).catch(() => [])
  const join = (lieu: CompactLieu): CompactLieu => {
    const code = isPlaced(lieu) ? outlineAt(shapes, lieu.longitude, lieu.latitude) : null
    return code === null ? lieu : { ...lieu, qpv: code }
  }
  return imports.map((one) => ({ ...one, lieux: one.lieux.map(join) }))
}

const isPlaced = ({ position, autresLabels = [] }: CompactLieu): boolean =>
  position !== 'approximative' || autresLabels.includes('QPV')

interface Perimeters {
  readonly features: readonly {
    readonly properties: { readonly code: string }
    readonly geometry:
      | { readonly type: 'Polygon'; readonly coordinates: OutlineShape['polygons'][number] }
      | { readonly type: 'MultiPolygon'; readonly coordinates: OutlineShape['polygons'] }
  }[]
}

async function readPerimeters(data: Dataset): Promise<readonly OutlineShape[]> {
  const { features } = (await data.json(data.manifest.qpv, 'features')) as Perimeters
  return features.map(({ properties, geometry }) => ({
    code: properties.code,
    polygons: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  }))
}
