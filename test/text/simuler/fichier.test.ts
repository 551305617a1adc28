import { expect, it } from 'vitest'
import { sayCorrections } from '../../../src/text/simuler/fichier.ts'

it('what was read otherwise is said, got and read and where, the eleventh counted', () => {
  const one = { ou: 'scénario 1, ligne 2', recu: '01/12/2026', lu: '2026-12-01' }
  expect(sayCorrections([one])).toEqual(['scénario 1, ligne 2 : reçu « 01/12/2026 », lu « 2026-12-01 ».'])
  // Two cells of a line that say the same are one sentence.
  expect(sayCorrections([one, one])).toHaveLength(1)
  const twelve = Array.from({ length: 12 }, (_, k) => ({ ...one, ou: `scénario 1, ligne ${k + 1}` }))
  expect(sayCorrections(twelve)).toHaveLength(11)
  expect(sayCorrections(twelve).at(-1)).toBe('Et 2 de plus, lus ainsi.')
  expect(sayCorrections([])).toEqual([])
})
