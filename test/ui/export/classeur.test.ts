import { unzipSync } from 'fflate'
import readXlsx from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { writeBrut, writeTableur } from '../../../src/domain/tables/tableau.ts'
import { writeClasseur } from '../../../src/ui/export/write-classeur.ts'
import { zip } from '../../../src/ui/export/zip-sync.ts'
import { tableauExemple as exemple } from '../../support/examples/tableau-exemple.ts'

const bytesOf = async (blob: Blob) => Buffer.from(await blob.arrayBuffer())
const day = (iso: string) => new Date(`${iso}T00:00:00Z`)

describe('a workbook, read back by another program', () => {
  it('has numbers that are numbers, days that are days, and codes with their zeros', async () => {
    const [table, about, from] = await readXlsx(
      await bytesOf(await writeClasseur({ ...exemple, reserves: ['Toutes déduites.'] })),
    )
    expect(table?.sheet).toBe('Commune    par  commune, et un ')
    expect(table?.data).toEqual([
      ['Code', 'Nom', 'Habitants', 'Part (%)', 'Latitude', 'Première date'],
      ['01004', '=1+1', 12_345, 53.44, 46.123456, day('2026-12-01')],
      ['2A004', 'Œuilly ; « é » & <b>', null, null, null, null],
      ['97411', '+33612345678', 0, 100, -20.5, day('2027-03-28')],
    ])
    expect(about).toEqual({
      sheet: 'À propos',
      data: [
        ['Question', 'à 15 minutes ou moins'],
        ['Date des données', day('2024-08-01')],
        ['À savoir', 'Toutes déduites.'],
      ],
    })
    // Each source once, in full.
    expect(from).toEqual({
      sheet: 'Sources',
      data: [
        ['Donnée', 'Producteur', 'Date', 'Licence', 'Mention à garder'],
        ['Lieux', 'ANCT, avec d’autres', '2024', 'Licence Ouverte 2.0', 'Lieux, ANCT'],
        ['Quartiers', 'ANCT', '2023', 'Licence Ouverte 2.0', 'Quartiers, ANCT'],
        ['Routes', 'Routes', '2026', null, '© Routes'],
      ],
    })
  })

  it('runs no formula, whatever a name says', async () => {
    const parts = unzipSync(await bytesOf(await writeClasseur(exemple)))
    const sheets = Object.keys(parts).filter((name) => /worksheets\/.*\.xml$/.test(name))
    expect(sheets).toHaveLength(3)
    for (const name of sheets) expect(Buffer.from(parts[name] ?? []).toString()).not.toMatch(/<f[ >]/)
  })

  it('holds as many lines as France has communes', async () => {
    const lignes = Array.from({ length: 35_000 }, (_, i) => ({
      code: String(i).padStart(5, '0'),
      habitants: i,
    }))
    const [table] = await readXlsx(await bytesOf(await writeClasseur({ ...exemple, lignes })))
    expect(table?.data).toHaveLength(35_001)
    expect(table?.data.at(-1)?.slice(0, 3)).toEqual(['34999', null, 34_999])
  })
})

it('zips at once what the writer of workbooks asks for, however long', () => {
  const long = new Uint8Array(500_000).map((_, i) => i % 251)
  const archives: Uint8Array[] = []
  zip({ 'a.xml': long }, (error, archive) => {
    expect(error).toBeNull()
    archives.push(archive)
  })
  // In the same turn: no worker was started.
  expect(archives.map((archive) => unzipSync(archive)['a.xml'])).toEqual([long])
})

describe('the same table as CSV', () => {
  it('has semicolons, decimal commas and French days for a spreadsheet', () => {
    expect(writeTableur(exemple).split('\r\n').slice(0, 4)).toEqual([
      '\ufeffCode;Nom;Habitants;Part (%);Latitude;Première date;Question;Date des données;Sources',
      '01004;\'=1+1;12345;"53,4";"46,123456";01/12/2026;à 15 minutes ou moins;01/08/2024;"ANCT, © Routes"',
      '2A004;"Œuilly ; « é » & <b>\u0007";;;;;à 15 minutes ou moins;01/08/2024;"ANCT, © Routes"',
      '97411;+33612345678;0;"100,0";"-20,5";28/03/2027;à 15 minutes ou moins;01/08/2024;"ANCT, © Routes"',
    ])
  })

  it('has commas, points and ISO days for a program', () => {
    expect(writeBrut(exemple).split('\r\n').slice(0, 2)).toEqual([
      '\ufeffcode,nom,habitants,part,latitude,jour,question,date_donnees,sources',
      '01004,\'=1+1,12345,53.44,46.123456,2026-12-01,à 15 minutes ou moins,2024-08-01,"ANCT, © Routes"',
    ])
  })
})
