import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs'

/**
 * Writes a file beside its place, then renames it: a reader, or a power cut, never sees half a file. The bytes are
 * on the disk before the name is.
 */
export function writeAtomic(path: string, bytes: Uint8Array): void {
  const beside = `${path}.partiel`
  const file = openSync(beside, 'w')
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(beside, path)
}
