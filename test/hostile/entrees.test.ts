import { expect, it } from 'vitest'
import { publishAteliers } from '../../geo/publish/publish-ateliers.ts'
import type { Publisher } from '../../geo/publish/write.ts'
import { naturesOf } from '../../src/domain/places/typologies.ts'
import { COLONNES_ATELIERS } from '../../src/domain/sessions/table/columns.ts'
import { readAteliers } from '../../src/domain/sessions/table/table.ts'
import { CHARGES, chargeAt, FAMILLES } from './charges.ts'
import { checkEntree } from './check-entree.ts'
import { ENTREES } from './entrees.ts'

it('there are at least 300 payloads, all different, in 12 families', () => {
  expect(new Set(CHARGES).size).toBe(CHARGES.length)
  expect(CHARGES.length).toBeGreaterThanOrEqual(300)
  expect(Object.keys(FAMILLES)).toHaveLength(12)
})

it.each(ENTREES)('$nom: a payload in 25, in each field, is a text or refused', (entree) => {
  checkEntree(entree, 25)
})

it('a word that every object holds is a kind of place like another: itself', () => {
  expect(naturesOf({ typologies: FAMILLES.mots })).toEqual(FAMILLES.mots)
})

it('a series with one hostile cell, once read, can be published: it follows its own schema', () => {
  const read = COLONNES_ATELIERS.flatMap((champ, rang) =>
    CHARGES.flatMap((_, i) => {
      const row = {
        type: 'atelier',
        titre: 'Premiers pas',
        debut: '2027-01-05T14:00',
        [champ]: chargeAt(i, rang),
      }
      return readAteliers([{ id: `${champ}-${i}`, ...row }]).ateliers
    }),
  )
  expect(read.length).toBeGreaterThan(10_000)
  const put: Publisher['put'] = (chemin, _, lignes) => ({ chemin, octets: 0, sha256: '', lignes })
  const written = publishAteliers({ put, putStable: put, publish: () => undefined }, read)
  expect(written.ateliersCsv?.lignes).toBe(read.length)
})
