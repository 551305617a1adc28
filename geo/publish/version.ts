import { createHash } from 'node:crypto'
import type { FichierRef } from '../../src/dataset/manifest.ts'

type Bbox = [west: number, south: number, east: number, north: number]

/** Version of a data set: a hash of the hashes of its files, so equal data have equal versions. */
export function versionOf(files: readonly FichierRef[]): string {
  const hashes = files.map((f) => f.sha256).sort()
  return createHash('sha256').update(hashes.join('')).digest('hex').slice(0, 12)
}

export function unionBbox(boxes: readonly (readonly [number, number, number, number])[]): Bbox {
  return [
    Math.min(...boxes.map((b) => b[0])),
    Math.min(...boxes.map((b) => b[1])),
    Math.max(...boxes.map((b) => b[2])),
    Math.max(...boxes.map((b) => b[3])),
  ]
}
