import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs'

/**
 * Writes a file beside its place, then renames it: a reader, or a power cut, never sees half a file. The bytes are
 * on the disk before the name is.
 */
export function writeAtomic(path: string, bytes: Uint8Array): void {
  beside(path, (half) => {
    const file = openSync(half, 'w')
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(half, path)
  })
}

/** Writes a file beside its place only, not forced to the disk: `takePlace` does the rest, and needs no room. */
export function writeBeside(path: string, bytes: Uint8Array): void {
  beside(path, (half) => writeFileSync(half, bytes))
}

export const takePlace = (path: string): void => renameSync(besideOf(path), path)

export const leaveBeside = (path: string): void => rmSync(besideOf(path), { force: true })

const besideOf = (path: string) => `${path}.partiel`

/** A full disk does not stay full of our halves, and its error tells which file had no room: the system does not. */
function beside(path: string, write: (half: string) => void): void {
  try {
    write(besideOf(path))
  } catch (error) {
    try {
      leaveBeside(path)
    } catch {
      // What made the writing fail matters more.
    }
    throw error instanceof Error && 'code' in error && !('path' in error)
      ? Object.assign(error, { path })
      : error
  }
}
