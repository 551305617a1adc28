import type { Dataset } from '../../dataset/dataset.ts'
import { communesOf, loadLieux, VOISINAGE_M } from '../../dataset/scope.ts'
import type { OutlineShape } from '../../domain/geo/outline-of.ts'
import type { Territoire } from '../../domain/geo/territoire.ts'
import { type Contexte, MAX_CONTOURS } from '../../domain/imports/model.ts'

/** What is known of a territory that receives files: its communes, its places, then those around. */
export async function openContexte(
  data: Dataset,
  territoire: Territoire,
  aujourdhui: number,
): Promise<Omit<Contexte, 'source' | 'positions'>> {
  const index = await data.index()
  const communes = communesOf(index, territoire)
  const codes = new Set(communes.map(({ code }) => code))
  const departements = [...new Set(communes.map(({ departement }) => departement))]
  const contours =
    departements.length > MAX_CONTOURS ? [] : await readContours(data, departements).catch(() => [])
  const { lieux, voisins } = await loadLieux(data, departements, codes, VOISINAGE_M)
  return { communes: index.communes, lieux: [...lieux, ...voisins], territoire: codes, contours, aujourdhui }
}

interface Outline {
  readonly properties: { readonly code: string } | null
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: OutlineShape['polygons'][number] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: OutlineShape['polygons'] }
    | null
}

async function readContours(
  data: Dataset,
  departements: readonly string[],
): Promise<readonly OutlineShape[]> {
  const refs = departements.flatMap((code) => data.departement(code)?.communes ?? [])
  const files = await Promise.all(
    refs.map((ref) => data.json(ref, 'features') as Promise<{ readonly features: readonly Outline[] }>),
  )
  return files
    .flatMap(({ features }) => features)
    .flatMap(({ properties, geometry }) =>
      properties === null || geometry === null
        ? []
        : [
            {
              code: properties.code,
              polygons: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
            },
          ],
    )
}
