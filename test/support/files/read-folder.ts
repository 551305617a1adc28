import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReadBytes } from '../../../src/dataset/read-file.ts'

/** Reads published files from a folder, as the page reads them over the network. */
export const readFolder =
  (dir: string): ReadBytes =>
  async (path) =>
    new Uint8Array(await readFile(join(dir, path)))

/** The same, and the paths that were asked for. */
export function readListening(dir: string): { readonly read: ReadBytes; readonly asked: string[] } {
  const asked: string[] = []
  const read = readFolder(dir)
  return {
    asked,
    read: (chemin, options) => {
      asked.push(chemin)
      return read(chemin, options)
    },
  }
}
