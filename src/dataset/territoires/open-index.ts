import { departementOf } from '../../domain/geo/codes.ts'
import type { Commune, TerritoireIndex } from '../../domain/geo/communes.ts'
import type { Territoire } from '../../domain/geo/territoire.ts'
import type { FichierRef, Manifest } from '../manifest.ts'
import { type ReadBytes, readDecoded, readJson } from '../read-file.ts'
import { decodeTerritoires } from '../territoires-file.ts'
import { departementsOf, type EpciFile, joinParts } from './index-parts.ts'

/** Above this many départements the whole index is as quick to read as its parts; and where there are no more in all. */
const MAX_PARTS = 24
const SMALL = 8

interface IndexReader {
  readonly index: () => Promise<TerritoireIndex>
  readonly indexOf: (territoire: Territoire) => Promise<TerritoireIndex>
  readonly indexOfAll: (departements: readonly string[]) => Promise<TerritoireIndex>
  readonly commune: (code: string) => Promise<Commune | undefined>
}

/**
 * The index of territories, whole or by département: a list of places waits for the communes around it, never for those
 * of all France. Where no part was published, or none tells, the whole index answers.
 */
export function openIndex(
  read: ReadBytes,
  manifest: Manifest,
  once: <T>(key: string, make: () => Promise<T>) => Promise<T>,
): IndexReader {
  const isSmall = manifest.departements.length <= SMALL
  const parts = new Map(
    (isSmall ? [] : manifest.departements).flatMap(({ code, territoires }) =>
      territoires ? [[code, territoires] as const] : [],
    ),
  )
  const decode = (ref: FichierRef) => readDecoded(read, ref, decodeTerritoires)
  const index = () => once('index', () => decode(manifest.territoires))
  const readEpci = () =>
    once('epci', async () =>
      manifest.epci === undefined
        ? null
        : ((await readJson(read, manifest.epci, 'code', 'departements')) as EpciFile),
    )
  const indexOfAll = (departements: readonly string[]): Promise<TerritoireIndex> => {
    const wanted = [...new Set(departements)].sort()
    // A département that is not in the data has no part: no more is known of it by the whole index.
    const here = parts.size === 0 ? [] : wanted.filter((code) => parts.has(code))
    if (here.length === 0 || here.length > MAX_PARTS) return index()
    return once(`index-${here.join()}`, async () =>
      joinParts(
        await Promise.all(here.map((code) => once(`index-${code}-part`, () => decode(parts.get(code)!)))),
      ),
    )
  }
  const communes = (departement: string) =>
    once(`communes-${parts.has(departement) ? departement : ''}`, async () => {
      const found = await indexOfAll([departement])
      return new Map<string, Commune>(found.communes.map((c) => [c.code, c]))
    })
  return {
    index,
    indexOfAll,
    indexOf: async (territoire) => {
      const { departements } = manifest
      const where = parts.size === 0 ? null : await departementsOf(territoire, { departements, readEpci })
      return where === null ? index() : indexOfAll(where)
    },
    commune: async (code) => (await communes(departementOf(code))).get(code),
  }
}
