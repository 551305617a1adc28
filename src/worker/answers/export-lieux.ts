import type { FeatureCollection, Point } from 'geojson'
import type { Dataset } from '../../dataset/dataset.ts'
import { COLONNES_LIEUX } from '../../domain/places/colonnes.ts'
import { lieuToRow } from '../../domain/places/write-lieux.ts'
import { writeCsv } from '../../domain/tables/write-csv.ts'
import type { LieuxDemande } from '../protocol/trouver.ts'
import { findLieux } from './find-lieux.ts'

/**
 * The places of the list, in its order, whole: CSV of the national schema, or GeoJSON. A place at (0, 0) has no
 * position in either.
 */
export async function exportLieux(
  data: Dataset,
  demande: LieuxDemande & { readonly format: 'csv' | 'geojson' },
): Promise<string> {
  const { set, order } = await findLieux(data, demande)
  const lieux = order.map((i) => set.lieux[i]!)
  if (demande.format === 'csv') return writeCsv(COLONNES_LIEUX, lieux.map(lieuToRow), { bom: true })
  const { titre, construitLe, sources } = data.manifest
  const collection: FeatureCollection<Point | null> & Record<string, unknown> = {
    type: 'FeatureCollection',
    titre,
    date: construitLe,
    sources: sources.map(({ mention, licence, millesime }) => ({ mention, licence, millesime })),
    features: lieux.map((lieu) => {
      const { latitude, longitude, ...properties } = lieuToRow(lieu)
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
