// @vitest-environment happy-dom
import { afterEach, describe, it, vi } from 'vitest'
import { checkInsere } from '../support/pannes/check-insere.ts'
import { FAUTES } from '../support/pannes/faute.ts'
import { LUS_INSERE } from '../support/pannes/table.ts'

// A file of its own in the build; no map is drawn here.
vi.mock('../../src/map/live/worker-url.ts', () => ({ maplibreWorkerUrl: '' }))
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe.each(LUS_INSERE)('the page that other sites show, its $nom', (lu) => {
  for (const faute of FAUTES) it(faute, () => checkInsere(lu, faute))
})
