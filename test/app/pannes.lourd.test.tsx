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

describe.each(RESSOURCES)('$nom', (ressource) => {
  for (const faute of FAUTES) it.skipIf(!existsSync(ressource.dir))(faute, () => checkFaute(ressource, faute))
})
