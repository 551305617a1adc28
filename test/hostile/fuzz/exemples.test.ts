import { expect, it } from 'vitest'
import { readConfiguration } from '../../../src/dataset/configuration/configuration.ts'
import { parseManifest } from '../../../src/dataset/manifest.ts'
import { readMoyens } from '../../../src/domain/plan/territoire/moyens.ts'
import { readFichier } from '../../../src/domain/scenario/fichier.ts'
import { readAdresses } from '../../../src/domain/search/adresses.ts'
import { readCopie } from '../../../src/worker/imports/copie/read-copie.ts'
import { EXEMPLES } from '../exemples.ts'

// One that is refused in itself is refused at that field whatever else is damaged: the readers of the others never run.
it('each example is read in full before a field of it is damaged', () => {
  const { moyens, manifeste, scenarios, configuration, copie, adresses } = EXEMPLES
  expect(readMoyens(moyens)).toMatchObject({
    conseillers: [{ id: 'Ana', h: 1 }],
    budget: 1000,
    bus: { G: 2 },
  })
  expect(parseManifest(manifeste)).toMatchObject({ ok: true })
  expect(readFichier(JSON.stringify(scenarios))).toMatchObject({ ok: true, corrections: [] })
  expect(readConfiguration(configuration).problemes).toEqual([])
  expect(readCopie(Uint8Array.from(new TextEncoder().encode(JSON.stringify(copie))).buffer)).toMatchObject({
    imports: { length: 2 },
    remarques: [],
  })
  expect(readAdresses(adresses)).toHaveLength(1)
})
