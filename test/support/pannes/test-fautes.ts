import { existsSync } from 'node:fs'
import { cleanup } from '@testing-library/react'
import { afterEach, describe, it, vi } from 'vitest'
import { checkFaute } from './check-faute.ts'
import { FAUTES } from './faute.ts'
import { RESSOURCES } from './table.ts'

/** Every fault of every second resource, from the first (0) or the second (1) on: two files, which run at once. */
export function testFautes(half: 0 | 1): void {
  afterEach(() => {
    cleanup()
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })
  describe.each(RESSOURCES.filter((_, i) => i % 2 === half))('$nom', (ressource) => {
    for (const faute of FAUTES)
      it.skipIf(!existsSync(ressource.dir))(faute, () => checkFaute(ressource, faute))
  })
}
