import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, it } from 'vitest'
import { countedParquet } from '../../geo/publish/write-parquet.ts'
import { decodeCarreaux, encodeCarreaux } from '../../src/dataset/france/comptes-carreaux.ts'
import { DataError } from '../../src/dataset/read-file.ts'
import type { CellRow, ClasseVitesse } from '../../src/domain/geo/grid.ts'
import { seededRandom } from '../support/draw/random.ts'

const CODES = ['01001', '2A004', '59350']
const classeOf = (code: string) => CODES.indexOf(code) as ClasseVitesse

function drawCells(count: number, decimals: number): CellRow[] {
  const random = seededRandom(31)
  const per = 10 ** decimals
  return Array.from({ length: count }, () => ({
    // Plus 0: Greenwich has no sign.
    lon: Math.round((random() * 14 - 5) * per) / per + 0,
    lat: Math.round((random() * 10 + 41) * per) / per,
    population: 1 + Math.floor(random() * 30_000),
    zone: CODES[Math.floor(random() * CODES.length)]!,
  }))
}

async function thereAndBack(cells: readonly CellRow[]) {
  const { colonnes, entete } = encodeCarreaux(cells, classeOf)!
  const head = { ...entete, sansCarreau: [] }
  return decodeCarreaux('carreaux', new Uint8Array(countedParquet(colonnes)), head)
}

describe('the file of all cells of France', () => {
  it('gives every column back to the bit, at the scale its decimals need', async () => {
    for (const [decimals, parDegre] of [
      [3, 1e5],
      [5, 1e5],
      [6, 1e6],
      [7, 1e7],
    ] as const) {
      const cells = drawCells(3000, decimals)
      expect(encodeCarreaux(cells, classeOf)?.entete.parDegre).toBe(parDegre)
      const grid = await thereAndBack(cells)
      expect(Array.from(grid.lonDeg)).toEqual(cells.map((c) => c.lon))
      expect(Array.from(grid.latDeg)).toEqual(cells.map((c) => c.lat))
      expect(Array.from(grid.population)).toEqual(cells.map((c) => c.population))
      expect(Array.from(grid.zone, (zone) => grid.zones[zone])).toEqual(cells.map((c) => c.zone))
      expect(Array.from(grid.classe)).toEqual(cells.map((c) => classeOf(c.zone)))
      expect(grid.zones[0]).toBe(cells[0]?.zone)
    }
  })

  it('is not made of coordinates that no whole number gives back', () => {
    const cells = drawCells(10, 5)
    expect(encodeCarreaux([...cells, { ...cells[0]!, lat: Math.PI }], classeOf)).toBeNull()
    expect(encodeCarreaux([...cells, { ...cells[0]!, lon: Number.NaN }], classeOf)).toBeNull()
  })

  it('is refused when it names a commune that its head lacks, or lacks a column', async () => {
    const { colonnes, entete } = encodeCarreaux(drawCells(100, 5), classeOf)!
    const head = { ...entete, sansCarreau: [] }
    const bytes = new Uint8Array(countedParquet(colonnes))
    const short = decodeCarreaux('c.parquet', bytes, { ...head, classes: head.classes.slice(1) })
    await expect(short).rejects.toThrow(/c\.parquet : carreau \d+ : commune inconnue/)
    const { commune: _, ...others } = colonnes
    const data = Object.entries(others).map(([name, column]) => ({ name, data: column }))
    const cut = decodeCarreaux('c.parquet', new Uint8Array(parquetWriteBuffer({ columnData: data })), head)
    await expect(cut).rejects.toThrow(DataError)
    await expect(cut).rejects.toThrow(/commune/)
  })
})
