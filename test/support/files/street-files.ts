import { createHash } from 'node:crypto'
import { networkFiles } from '../../../geo/publish/write-network.ts'
import { decodeNetwork } from '../../../src/dataset/network-file.ts'
import type { ReadBytes } from '../../../src/dataset/read-file.ts'
import type { StreetFiles } from '../../../src/dataset/streets-file.ts'
import type { RoadNetwork } from '../../../src/domain/roads/network.ts'
import { sortNetwork } from '../../../src/domain/roads/sort-network.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** A network as its published files, to be read by name, and as they say it is. */
export async function publishStreets(
  network: RoadNetwork,
): Promise<{ readonly published: RoadNetwork; readonly files: StreetFiles; readonly read: ReadBytes }> {
  const { troncons, noeuds, dessins, formes, noms } = networkFiles(sortNetwork(network))
  const published = await decodeNetwork('essai', {
    troncons: troncons as Bytes,
    noeuds: noeuds as Bytes,
    dessins: dessins as Bytes,
    formes: formes as Bytes,
    noms,
  })
  const bytes = new Map<string, Bytes>()
  const keep = (chemin: string, content: Uint8Array) => {
    bytes.set(chemin, content as Bytes)
    const sha256 = createHash('sha256').update(content).digest('hex')
    return { chemin, octets: content.length, sha256, lignes: 0 }
  }
  const files = {
    troncons: keep('troncons', troncons),
    noeuds: keep('noeuds', noeuds),
    dessins: keep('dessins', dessins),
    formes: keep('formes', formes),
    noms: keep('noms', new TextEncoder().encode(JSON.stringify(noms))),
  }
  return {
    published,
    files,
    read: async (chemin) => bytes.get(chemin) ?? Promise.reject(new Error(`${chemin} is not there`)),
  }
}
