import { type Manifest, parseManifest } from '../manifest.ts'
import { DataError, datingMisses, parseJson, type ReadBytes } from '../read-file.ts'
import type { Derniere } from './derniere.ts'

interface Opened {
  readonly manifest: Manifest
  /** What is wrong with the one that is published now, where the last that could be used stands in for it. */
  readonly panne: DataError | null
}

const FILE = 'manifest.json'

/** Reads and checks the manifest; one that cannot be used is replaced by the last that could. Throws DataError. */
export async function openManifest(read: ReadBytes, derniere?: Derniere): Promise<Opened> {
  try {
    const [bytes, manifest] = await datingMisses(FILE, async () => {
      const got = await read(FILE)
      return [got, check(got)] as const
    })
    void derniere?.keep(bytes)
    return { manifest, panne: null }
  } catch (panne) {
    if (!(panne instanceof DataError)) throw panne
    // What is kept may be of another version of the page: then it is no better.
    const manifest = await readLast(derniere).catch(() => null)
    if (manifest === null) throw panne
    return { manifest, panne }
  }
}

async function readLast(derniere: Derniere | undefined): Promise<Manifest | null> {
  const bytes = (await derniere?.read()) ?? null
  return bytes && check(bytes)
}

function check(bytes: Uint8Array): Manifest {
  const result = parseManifest(parseJson(FILE, bytes))
  if (!result.ok) throw new DataError('version', FILE, result.reason)
  return result.manifest
}
