// @vitest-environment happy-dom
import { existsSync } from 'node:fs'
import { cleanup } from '@testing-library/react'
import { afterEach, describe, it, vi } from 'vitest'
import { checkFaute } from '../support/pannes/check-faute.ts'
import { FAUTES } from '../support/pannes/faute.ts'
import { RESSOURCES } from '../support/pannes/table.ts'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** One fault of each resource, each fault somewhere; all of them in pannes-1.lourd.test.ts and pannes-2. */
const CASES = RESSOURCES.map((ressource, i) => ({
  ressource,
  nom: ressource.nom,
  faute: FAUTES[i % FAUTES.length]!,
}))

describe('a fault of what the page reads', () => {
  for (const { ressource, nom, faute } of CASES)
    it.skipIf(!existsSync(ressource.dir))(`${nom}: ${faute}`, () => checkFaute(ressource, faute))
})
