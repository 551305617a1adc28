import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { deserialize } from 'node:v8'
import { GARDE_MS, openPublisher } from '../../../geo/publish/write.ts'
import type { Manifest } from '../../../src/dataset/manifest.ts'

/** What a build hands to its publisher, in its order. */
export interface Publication {
  /** Names without what they hold. */
  readonly puts: readonly (readonly [name: string, bytes: Uint8Array])[]
  /** Files whose address never changes. */
  readonly stables: readonly (readonly [chemin: string, bytes: Uint8Array])[]
  readonly manifest: Manifest
}

/** Publishes all of it into a folder, as the build did, dated `construitLe`. */
function publishAgain(out: string, { puts, stables, manifest }: Publication, construitLe: string): void {
  const publisher = openPublisher(out, GARDE_MS)
  for (const [name, bytes] of puts) publisher.put(name, bytes, 1)
  for (const [chemin, bytes] of stables) publisher.putStable(chemin, bytes, 1)
  publisher.publish({ ...manifest, construitLe })
}

// `node --import tsx publish-again.ts FILE FOLDER`: the publication of a build, without what comes before it.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , file = '', out = ''] = process.argv
  publishAgain(out, deserialize(readFileSync(file)) as Publication, new Date().toISOString())
}
