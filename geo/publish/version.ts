import { createHash } from 'node:crypto'
import type { FichierRef } from '../../src/dataset/manifest.ts'

/** Version of a data set: a hash of the hashes of its files, so equal data have equal versions. */
export function versionOf(files: readonly FichierRef[]): string {
  const hashes = files.map((f) => f.sha256).sort()
  return createHash('sha256').update(hashes.join('')).digest('hex').slice(0, 12)
}
