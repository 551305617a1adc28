import { describe, expect, it } from 'vitest'
import { readDecoupage } from '../../../geo/read/decoupage.ts'
import { isAcrossWater, islandOf, measuredLon } from '../../../src/domain/geo/islands.ts'

/** Communes of Les Îles du Ponant, by the names of Etalab; an island per line. */
const PONANT: readonly (readonly string[])[] = [
  ["Île-d'Aix"],
  ['Île-de-Bréhat'],
  ['Île-de-Batz'],
  ['Île-de-Sein'],
  ['Île-Molène'],
  ['Ouessant'],
  ['Groix'],
  ['Hœdic'],
  ["Île-d'Houat"],
  ['Île-aux-Moines'],
  ["Île-d'Arz"],
  ["L'Île-d'Yeu"],
  ['Bangor', 'Locmaria', 'Le Palais', 'Sauzon'],
]
const COAST = /^(?:17|22|29|56|85)/

describe('islands without a fixed link', () => {
  it('are those of the Ponant, by the names of Etalab, Belle-Île as one', () => {
    const wanted = new Map(PONANT.flatMap((noms, i) => noms.map((nom) => [nom, i])))
    const groups = PONANT.map(() => new Set<number>())
    for (const [code, { nom }] of readDecoupage().communes) {
      const island = COAST.test(code) ? wanted.get(nom) : undefined
      if (island === undefined) expect(islandOf(code), `${code} ${nom}`).toBe(0)
      else groups[island]?.add(islandOf(code))
    }
    expect(groups.map((numbers) => numbers.size)).toEqual(PONANT.map(() => 1))
    expect(new Set(groups.flatMap((numbers) => [...numbers])).size).toBe(PONANT.length)
  })

  it('have the sea between them and anywhere else, but not within', () => {
    expect(isAcrossWater('56009', '56241')).toBe(false)
    expect(isAcrossWater('56009', '56069')).toBe(true)
    expect(isAcrossWater('56009', '56260')).toBe(true)
    expect(isAcrossWater('', '56260')).toBe(false)
  })

  it('are measured where they are when water does not count, and 25° from each other when it does', () => {
    expect(measuredLon(-3.2, '56009', false)).toBe(-3.2)
    expect(measuredLon(2.6, '03185', true)).toBe(2.6)
    const meridians = PONANT.map((_, i) => 25 * (i + 1))
    const found = ['17004', '22016', '29082', '29083', '29084', '29155', '56069', '56085', '56086', '56087']
      .concat('56088', '85113', '56009')
      .map((code) => measuredLon(0, code, true))
    expect(found.sort((a, b) => a - b)).toEqual(meridians)
  })
})
