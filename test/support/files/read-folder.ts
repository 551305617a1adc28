import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReadBytes } from '../../../src/dataset/read-file.ts'

/** Reads published files from a folder, as the page reads them over the network. */
export const readFolder =
  (dir: string): ReadBytes =>
  async (path) =>
    new Uint8Array(await readFile(join(dir, path)))
