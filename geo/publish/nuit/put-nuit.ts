import type { LieuxFile } from '../../../src/dataset/lieux-file.ts'
import type { Manifest } from '../../../src/dataset/manifest.ts'
import { encodeEpci } from '../../../src/dataset/territoires/index-parts.ts'
import { groupBy } from '../../../src/domain/common/group-by.ts'
import type { TerritoireIndex } from '../../../src/domain/geo/communes.ts'
import type { Atelier } from '../../../src/domain/sessions/atelier.ts'
import type { RawData } from '../../feeds/raw-data.ts'
import type { Publisher } from '../write.ts'
import { compareGenerations } from './compare.ts'
import { type Generation, type Lue, readGeneration } from './generation.ts'
import { writeNote } from './note.ts'
import { santeOf } from './sante.ts'

/** What was built, and the generation it replaces. */
interface Nuit {
  readonly raw: Pick<RawData, 'qpv'>
  readonly index: TerritoireIndex
  readonly lieux: ReadonlyMap<string, LieuxFile>
  readonly ateliers: ReadonlyMap<string, readonly Atelier[]>
  /** Newest record of each file that was laid over the sources, by the name that the summary gives it. */
  readonly ajouts: ReadonlyMap<string, string | null>
  /** Newest record of each source, by id. */
  readonly dates: ReadonlyMap<string, string | null>
  readonly before: Lue
}

/**
 * Publishes, at addresses that never change, how the sources are (`sante.json`) and what changed since the build before
 * (`nouveautes.json`, `nouveautes.txt`).
 */
export function putNuit(
  publisher: Publisher,
  { raw, index, lieux, ateliers, ajouts, dates, before }: Nuit,
  manifest: Manifest,
  chiffres: Generation['chiffres'],
): void {
  const own = [...lieux.values()].flatMap((file) => file.lieux)
  const series = manifest.departements.flatMap(({ code }) => ateliers.get(code) ?? [])
  const apres: Generation = {
    version: manifest.version,
    construitLe: manifest.construitLe,
    departements: manifest.departements.map(({ code }) => code),
    lieux: new Map(own.map((lieu) => [lieu.id, lieu])),
    series: groupBy(series, ({ id }) => id),
    qpv: new Map(raw.qpv.features.map(({ properties }) => [properties.code_qp, properties.lib_qp])),
    epci: new Set(encodeEpci(index).code),
    chiffres,
  }
  const sante = santeOf(manifest, manifest.sources, { dates, ajouts })
  const nouveautes = compareGenerations(readGeneration(before), apres)
  const put = (name: string, value: unknown) =>
    publisher.putStable(name, `${JSON.stringify(value, null, 1)}\n`, 1)
  put('sante.json', sante)
  put('nouveautes.json', nouveautes)
  publisher.putStable('nouveautes.txt', writeNote(nouveautes, sante), 1)
}
