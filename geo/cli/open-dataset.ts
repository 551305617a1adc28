import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Dataset, openDataset } from '../../src/dataset/dataset.ts'
import { DataError } from '../../src/dataset/read-file.ts'
import { sayCause } from '../read/say-system.ts'

/** What `npm run geo` writes and `npm start` serves. */
export const DATA_DIR = fileURLToPath(new URL('../../public/data', import.meta.url))

/** Opens a published data set from the disk. Throws DataError. */
export function openDatasetDir(dir: string): Promise<Dataset> {
  if (!existsSync(join(dir, 'manifest.json'))) {
    throw new DataError(
      'absent',
      join(dir, 'manifest.json'),
      'fichier introuvable ; construisez les données : npm run geo -- --pilote',
    )
  }
  return openDataset(async (chemin) => {
    try {
      return new Uint8Array(await readFile(join(dir, chemin)))
    } catch (cause) {
      throw new DataError('absent', chemin, `illisible (${sayCause(cause)})`)
    }
  })
}
