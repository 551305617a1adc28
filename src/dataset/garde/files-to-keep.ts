import { departementOf } from '../../domain/geo/codes.ts'
import type { LieuxFile } from '../lieux-file.ts'
import type { FichierRef, Manifest } from '../manifest.ts'
import { type ReadBytes, readJson } from '../read-file.ts'

/**
 * The files that every view of a département reads, its pages without script, and those of its neighbours that its
 * lists, dates and figures look at. Reads its places, which tell who the neighbours are; empty for a département that the data do not hold.
 */
export async function filesToKeep(
  manifest: Manifest,
  code: string,
  read: ReadBytes,
): Promise<readonly FichierRef[]> {
  const own = manifest.departements.find((d) => d.code === code)
  if (own === undefined) return []
  const { voisins } = (await readJson(read, own.lieux, 'voisins')) as LieuxFile
  const near = new Set(voisins.map(({ codeInsee = '' }) => departementOf(codeInsee)))
  const { territoires, epci, noms, anciensNoms, contours, qpv, carreauxQpv, historique } = manifest
  const { modes: _, source, millesime, licence, mention, ...routes } = own.routes ?? NO_ROADS
  const around = [
    ...manifest.departements.map(({ territoires: part, ...d }) => ({ part, ...d })),
    ...(manifest.voisins?.departements ?? []).map((d) => ({ part: undefined, ...d })),
  ].filter((d) => near.has(d.code) && d.code !== code)
  const files = [
    ...[territoires, epci, noms, anciensNoms, contours, qpv, carreauxQpv, historique],
    manifest.voisins?.classes,
    ...[own.lieux, own.communes, own.carreaux, own.ages, own.ateliers, own.territoires, own.historique],
    own.listes,
    ...Object.values(routes),
    ...around.flatMap(({ lieux, carreaux, ateliers, part }) => [lieux, carreaux, ateliers, part]),
  ].flatMap((file) => file ?? [])
  return [...new Map(files.map((file) => [file.chemin, file])).values()]
}

const NO_ROADS = { modes: [], source: '', millesime: '', licence: '', mention: '' }

/** Bytes of files, as they lie on the device. */
export const bytesOf = (files: readonly FichierRef[]): number =>
  files.reduce((sum, { octets }) => sum + octets, 0)
