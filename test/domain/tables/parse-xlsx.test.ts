import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { parseIsoDate } from '../../../src/domain/calendar/civil-date.ts'
import { readAteliers } from '../../../src/domain/sessions/table/table.ts'
import { parseTable } from '../../../src/domain/tables/parse-table.ts'
import { parseTableOrWorkbook } from '../../../src/domain/tables/parse-xlsx.ts'
import { ROOT } from '../../support/files/data-dirs.ts'

const fixture = (name: string) => readFileSync(join(ROOT, 'test/fixtures/tableaux', name))
const read = async (bytes: Uint8Array, name: string) => {
  const table = await parseTableOrWorkbook(bytes, name)
  return { ...readAteliers(table.rows, table.numeros), table }
}

describe('the example of the published schema', () => {
  const bytes = readFileSync(join(ROOT, 'public/schemas/exemple-ateliers.csv'))
  const written = parseTable(bytes, 'exemple-ateliers.csv')

  // Opened and saved by LibreOffice 7 in French: cells of dates, 03216 become a number.
  it.each(['exemple-libreoffice.csv', 'exemple-libreoffice.xlsx'])(
    'saved by LibreOffice as %s reads back to the same nine lines',
    async (name) => {
      const { ateliers, rejects, warnings, table } = await read(fixture(name), name)
      expect(table.problemes).toEqual([])
      expect([rejects, warnings]).toEqual([[], []])
      expect(ateliers).toHaveLength(9)
      expect(ateliers).toEqual(readAteliers(written.rows, written.numeros).ateliers)
    },
  )

  it('is ; and Windows-1252 in that CSV, and cells of dates in that workbook', async () => {
    const { separateur, encodage } = parseTable(fixture('exemple-libreoffice.csv'), 'a')
    expect([separateur, encodage]).toEqual([';', 'windows-1252'])
    const { rows } = await parseTableOrWorkbook(fixture('exemple-libreoffice.xlsx'), 'a')
    expect(rows[0]?.debut).toBe('2026-09-07T14:00')
    expect(rows[5]?.code_insee).toBe('3216')
  })
})

describe('a workbook', () => {
  it('reads days, hours, lengths and boxes as its cells hold them, under a title, between blank lines', async () => {
    const { ateliers, rejects, table } = await read(fixture('classeur-libreoffice.xlsx'), 'feuille.xlsx')
    expect(rejects).toEqual([])
    expect(table.numeros).toEqual([4, 6])
    const [tablette, photos] = ateliers
    expect(tablette).toMatchObject({
      debut: { date: parseIsoDate('2026-12-07'), minute: 14 * 60 + 20 },
      dureeMin: 90,
      codeInsee: '03216',
      valideDu: parseIsoDate('2026-09-01'),
      chequesNumeriques: 'oui',
    })
    expect(photos).toMatchObject({
      debut: { date: parseIsoDate('2026-12-09'), minute: null },
      dureeMin: 90,
      codeInsee: '03216',
      chequesNumeriques: 'non',
    })
  })

  it('names its title and the sheets that are not read', async () => {
    const { problemes } = await parseTableOrWorkbook(fixture('classeur-libreoffice.xlsx'), 'feuille.xlsx')
    expect(problemes).toEqual([
      'feuille.xlsx : ligne 1 : titre au-dessus des colonnes, laissé de côté',
      'feuille.xlsx : feuille « Notes » non lue : seule « Ateliers 2026 » l’est',
    ])
  })

  const whole = fixture('exemple-libreoffice.xlsx')
  it.each<[string, Uint8Array, RegExp]>([
    ['cut in two', whole.subarray(0, 4000), /archive coupée ou abîmée/],
    ['an archive of something else', zipSync({ 'LISEZMOI.txt': strToU8('bonjour') }), /classeur illisible/],
    ['four bytes', Uint8Array.of(0x50, 0x4b, 3, 4), /archive coupée ou abîmée/],
  ])('%s gives no row and says why', async (_, bytes, wanted) => {
    const { rows, problemes } = await parseTableOrWorkbook(bytes, 'x.xlsx')
    expect(rows).toEqual([])
    expect(problemes.join()).toMatch(wanted)
  })

  it('beyond the limits, or a bomb, is refused before its rows are made', async () => {
    const { rows, problemes } = await parseTableOrWorkbook(whole, 'x.xlsx', { lignesMax: 8 })
    expect([rows, problemes.join()]).toEqual([[], expect.stringContaining('9 lignes de données (8 au plus)')])
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(1000) })
    const directory = bomb.findLastIndex((byte, i) => byte === 0x50 && bomb[i + 2] === 1)
    new DataView(bomb.buffer).setUint32(directory + 24, 3_000_000_000, true)
    const refused = await parseTableOrWorkbook(bomb, 'x.xlsx')
    expect(refused.problemes.join()).toMatch(/une fois décompressés/)
  })

  it('leaves any other file to the reader of tables', async () => {
    const bytes = new TextEncoder().encode('id;nom\n1;a\n')
    expect(await parseTableOrWorkbook(bytes, 'a.csv')).toEqual(parseTable(bytes, 'a.csv'))
  })
})
