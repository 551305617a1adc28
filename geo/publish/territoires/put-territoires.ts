import type { FichierRef } from '../../../src/dataset/manifest.ts'
import { encodeEpci, partOf } from '../../../src/dataset/territoires/index-parts.ts'
import { encodeTerritoires } from '../../../src/dataset/territoires-file.ts'
import type { TerritoireIndex } from '../../../src/domain/geo/communes.ts'
import type { Publisher } from '../write.ts'

const put = (publisher: Publisher, name: string, index: TerritoireIndex): FichierRef =>
  publisher.put(name, JSON.stringify(encodeTerritoires(index)), index.communes.length)

/** The whole index, and which départements hold each EPCI. */
export function putTerritoires(
  publisher: Publisher,
  index: TerritoireIndex,
): { readonly territoires: FichierRef; readonly epci: FichierRef } {
  const territoires = put(publisher, 'territoires.json', index)
  const epci = encodeEpci(index)
  return { territoires, epci: publisher.put('epci.json', JSON.stringify(epci), epci.code.length) }
}

/** The part of one département: the same, whatever else is built. */
export const putPart = (publisher: Publisher, index: TerritoireIndex, code: string): FichierRef =>
  put(publisher, `${code}/territoires.json`, partOf(index, code))
