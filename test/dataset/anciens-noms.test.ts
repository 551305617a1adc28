import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openDatasetDir } from '../../geo/cli/open-dataset.ts'
import { FRANCE_DIR } from '../support/files/data-dirs.ts'

const isThere = existsSync(join(FRANCE_DIR, 'manifest.json'))

it.skipIf(!isThere)(
  'former communes are published with the commune of today, which has another name',
  async () => {
    const dataset = await openDatasetDir(FRANCE_DIR)
    const [{ communes }, anciennes] = await Promise.all([dataset.index(), dataset.anciensNoms()])
    const today = new Map(communes.map(({ code, nom }) => [code, nom]))
    expect(anciennes.length).toBe(dataset.manifest.anciensNoms?.lignes)
    expect(anciennes.length).toBeGreaterThan(2000)
    for (const { nom, code } of anciennes) {
      expect(today.has(code), code).toBe(true)
      expect(today.get(code)).not.toBe(nom)
    }
  },
)
