import { unzipSync } from 'fflate'
import readXlsx from 'read-excel-file/universal'
import { afterEach, describe, expect, it } from 'vitest'
import type { Tableau } from '../../../src/domain/tables/tableau.ts'
import { writeBrut, writeTableur } from '../../../src/domain/tables/tableau.ts'
import { writeClasseur } from '../../../src/ui/export/write-classeur.ts'

/** What spreadsheets make of what is written, one by one. */

const ZONE = process.env.TZ
afterEach(() => {
  process.env.TZ = ZONE
})
const tableau = (lignes: Tableau['lignes'], titre = 'Essai'): Tableau => ({
  titre,
  colonnes: [
    { nom: 'texte', titre: 'Texte' },
    { nom: 'minutes', titre: 'Minutes', genre: 'nombre', decimales: 1 },
    { nom: 'jour', titre: 'Jour', genre: 'jour' },
  ],
  lignes,
  apropos: [],
  sources: [],
})
async function written(one: Tableau) {
  const bytes = new Uint8Array(await (await writeClasseur(one)).arrayBuffer())
  const parts = unzipSync(bytes)
  const text = (name: string) => new TextDecoder().decode(parts[name] ?? new Uint8Array())
  const sheets = await readXlsx(bytes.buffer as ArrayBuffer)
  return { lignes: sheets[0]?.data.slice(1) ?? [], nom: sheets[0]?.sheet ?? '', text, parts }
}

describe('a workbook that is written', () => {
  it('has an empty cell where there is no way, or no number: neither 0 nor a word', async () => {
    const lignes = [20, Number.POSITIVE_INFINITY, Number.NaN, Number.NEGATIVE_INFINITY].map((minutes) => ({
      texte: 'a',
      minutes,
    }))
    const { lignes: read, text } = await written(tableau(lignes))
    expect(read.map((line) => line[1] ?? null)).toEqual([20, null, null, null])
    expect(text('xl/worksheets/sheet1.xml')).not.toMatch(/Infinity|NaN/)
    for (const csv of [writeTableur(tableau(lignes)), writeBrut(tableau(lignes))])
      expect(csv).not.toMatch(/Infinity|NaN/)
  })

  it.each(['Europe/Paris', 'UTC', 'America/New_York'])(
    'has days that are those meant, in %s',
    async (zone) => {
      process.env.TZ = zone
      const { lignes } = await written(tableau([{ texte: 'a', jour: '2026-10-25' }]))
      expect(lignes[0]?.[2]).toEqual(new Date('2026-10-25T00:00:00.000Z'))
    },
  )

  it('has plain line ends, and nothing that empties a sheet', async () => {
    const { lignes, text } = await written(tableau([{ texte: 'une\r\ndeux\rtrois\ufffe\u0001' }]))
    expect(lignes[0]?.[0]).toBe('une\ndeux\ntrois')
    const all = text('xl/worksheets/sheet1.xml') + text('xl/sharedStrings.xml')
    expect(all).not.toMatch(/_x000d_|\r|\ufffe/i)
  })

  it.each([
    ['Rapport 2026/2027 : [brouillon]*?', 'Rapport 2026 2027    brouillon'],
    ['Ateliers de la communauté de communes du Pays', 'Ateliers de la communauté de co'],
    ["'Ateliers'", 'Ateliers'],
    ['///', 'Tableau'],
  ])('names its sheet as every spreadsheet takes it: %s', async (titre, wanted) => {
    const { nom } = await written(tableau([], titre))
    expect(nom.replace(/\s+/g, ' ')).toBe(wanted.replace(/\s+/g, ' '))
    expect(nom.length).toBeLessThanOrEqual(31)
  })

  it('runs no formula', async () => {
    const { lignes, text } = await written(tableau([{ texte: '=1+1' }]))
    expect(lignes[0]?.[0]).toBe('=1+1')
    expect(text('xl/worksheets/sheet1.xml')).not.toMatch(/<f[ >]/)
  })
})
