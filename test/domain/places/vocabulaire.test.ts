import { describe, expect, it } from 'vitest'
import { LISTES } from '../../../src/domain/places/filters/listes.ts'
import { readListe } from '../../../src/domain/places/read/match-vocabulaire.ts'
import * as vocabulaire from '../../../src/domain/places/vocabulaire.ts'

const LISTS = Object.values(LISTES)

describe.each(LISTS)('the list $champ', ({ termes }: { termes: readonly vocabulaire.Terme[] }) => {
  it('has ids for addresses: ASCII, short, each once', () => {
    for (const { id } of termes) expect(id).toMatch(/^[a-z0-9-]{2,20}$/)
    expect(new Set(termes.map(({ id }) => id)).size).toBe(termes.length)
  })

  it('knows each of its values under any spelling', () => {
    for (const { valeur } of termes) {
      const spellings = [valeur, valeur.toLowerCase(), valeur.toUpperCase(), valeur.replaceAll("'", '’')]
      const plain = valeur.normalize('NFD').replace(/\p{M}/gu, '')
      for (const spelling of [
        ...spellings,
        plain,
        valeur.replaceAll(' ', '\u00a0'),
        valeur.normalize('NFD'),
      ]) {
        expect(readListe(spelling, termes)).toMatchObject({ valeurs: [valeur], inconnues: [] })
      }
    }
  })

  it('takes no earlier wording for a value still in use', () => {
    const values = new Set(termes.map(({ valeur }) => valeur))
    for (const [ancien, valeur] of Object.entries(vocabulaire.ANCIENS)) {
      if (!values.has(valeur)) continue
      expect(values.has(ancien)).toBe(false)
      expect(readListe(ancien, termes).valeurs).toEqual([valeur])
    }
  })
})

it('has the counts of the schema v1.0.2', () => {
  const counts = [
    vocabulaire.SERVICES,
    vocabulaire.PUBLICS,
    vocabulaire.PRISES_EN_CHARGE,
    vocabulaire.FRAIS,
    vocabulaire.DISPOSITIFS,
    vocabulaire.FORMATIONS_LABELS,
    vocabulaire.MODALITES_ACCES,
    vocabulaire.MODALITES_ACCOMPAGNEMENT,
    vocabulaire.ITINERANCES,
  ].map((list) => list.length)
  expect(counts).toEqual([9, 5, 7, 3, 11, 10, 6, 4, 2])
})
