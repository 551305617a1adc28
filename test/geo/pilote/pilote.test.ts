import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import {
  AVANT,
  at,
  ateliers,
  cells,
  cellsOf,
  communes,
  LIMOGES,
  lieux,
  point,
  qpv,
  type Row,
  readText,
  zonages,
} from '../../support/files/pilote-files.ts'

interface Commune {
  readonly code: string
  readonly type: string
  readonly population?: number
}
const etalab = createRequire(import.meta.url)(
  '@etalab/decoupage-administratif/data/communes.json',
) as Commune[]
const montlucon = communes.map((c) => c.properties.code).filter((code) => code !== LIMOGES)
const residents = (rows: Row[]) => rows.reduce((total, row) => total + Number(at(row, 'population')), 0)
/** Residents in Etalab's municipal populations. */
const municipal = (codes: string[]) =>
  etalab
    .filter((c) => c.type === 'commune-actuelle' && codes.includes(c.code))
    .reduce((total, c) => total + (c.population ?? 0), 0)

describe('geographic files', () => {
  it('hold 3,308 cells, 22 outlines, 13 neighbourhoods and 22 classifications, with clean numbers', () => {
    expect([cells.length, communes.length, qpv.length, zonages.length]).toEqual([3308, 22, 13, 22])
    expect(readText('cells.csv')).not.toContain('\r')
    for (const cell of cells) {
      expect(at(cell, 'population')).toMatch(/^\d+(\.5)?$/)
      expect(at(cell, 'lon')).toMatch(/^\d\.\d{6}$/)
      expect(at(cell, 'lat')).toMatch(/^4[56]\.\d{6}$/)
    }
    expect(new Set(cells.map((cell) => String(point(cell)))).size).toBe(3308)
  })

  it('name the same 22 communes everywhere: Limoges and 21 of the Allier, all inhabited', () => {
    const codes = communes.map((c) => c.properties.code).sort()
    expect(codes.filter((code) => code.startsWith('03'))).toHaveLength(21)
    expect(codes).toContain(LIMOGES)
    expect(zonages.map((row) => at(row, 'code_insee')).sort()).toEqual(codes)
    expect([...new Set(cells.map((cell) => at(cell, 'code_insee')))].sort()).toEqual(codes)
  })

  it('hold fewer residents than the municipal count: by 2.0 % in the 21 communes, 14.7 % in Limoges', () => {
    const limoges = residents(cellsOf(LIMOGES))
    expect(1 - limoges / municipal([LIMOGES])).toBeCloseTo(0.1468, 4)
    expect(1 - (residents(cells) - limoges) / municipal(montlucon)).toBeCloseTo(0.0202, 4)
  })

  it('are counted by communes or by residents, which differ: 5 communes of 21 hold four fifths of them', () => {
    const share = municipal(AVANT) / municipal(montlucon)
    expect(share).toBeCloseTo(0.7837, 4)
  })
})

it('the tables hold no telephone number, no e-mail address, no personal title, no contact', () => {
  for (const file of ['lieux.csv', 'ateliers.csv']) {
    expect(readText(file)).not.toMatch(/@|\+33|\b0\d([ .]?\d\d){4}\b|\b(M\.|Mme|Madame|Monsieur)\s/)
  }
  for (const lieu of lieux) expect([lieu.telephone, lieu.courriels, lieu.site_web]).toEqual(['', '', ''])
  for (const row of ateliers) expect([row.telephone, row.courriel, row.lien]).toEqual(['', '', ''])
})
