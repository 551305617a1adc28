import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../../src/domain/tables/workbook/read-workbook.ts'
import { unpackWorkbook } from '../../../../src/domain/tables/workbook/unpack.ts'
import { seededRandom } from '../../../support/draw/random.ts'
import { type CelluleBrute, makeXlsx } from '../../../support/files/make-xlsx.ts'

async function read(lignes: readonly (readonly CelluleBrute[])[], more: object = {}) {
  const found = await readWorkbook(makeXlsx([{ nom: 'Feuille 1', lignes, ...more }]))
  if (!found.ok) throw new Error(found.raison)
  return found.feuilles[0]!
}

/** Serial of an instant, with the digits a program writes. */
const serial = (iso: string, digits: number) =>
  ((Date.parse(`${iso}:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000).toPrecision(digits)

describe('readWorkbook', () => {
  it.each([15, 17])(
    'reads every quarter of an hour of a day to the minute, written with %d digits',
    async (digits) => {
      const quarters = Array.from({ length: 96 }, (_, i) => {
        const hour = String(Math.floor(i / 4)).padStart(2, '0')
        return `2026-10-25T${hour}:${String((i % 4) * 15).padStart(2, '0')}`
      })
      const { lignes } = await read(quarters.map((iso) => [{ v: serial(iso, digits), format: 'date' }]))
      expect(lignes.map(([cell]) => cell)).toEqual(['2026-10-25', ...quarters.slice(1)])
    },
  )

  it('reads an hour alone as an hour, whatever the time zone of the machine', async () => {
    const { lignes } = await read([
      [
        { v: String(14 / 24), format: 'heure' },
        { v: String(9.5 / 24), format: 'heure' },
        { v: String(26 / 24), format: 'duree' },
      ],
    ])
    expect(lignes).toEqual([['14:00', '09:30', '26:00']])
  })

  it('reads dates written as text in ISO cells, without moving them', async () => {
    const { lignes } = await read([
      [
        { v: '2026-12-07', t: 'd', format: 'date' },
        { v: '2026-12-07T14:00:00', t: 'd', format: 'date' },
      ],
    ])
    expect(lignes).toEqual([['2026-12-07', '2026-12-07T14:00:00']])
  })

  it('reads the days and the hours of a workbook that counts from 1904', async () => {
    const days = (Date.UTC(2026, 11, 7) - Date.UTC(1904, 0, 1)) / 86_400_000
    const bytes = makeXlsx(
      [
        {
          nom: 'a',
          lignes: [
            [
              { v: String(days), format: 'date' },
              { v: String(14 / 24), format: 'heure' },
            ],
          ],
        },
      ],
      { date1904: true },
    )
    const found = await readWorkbook(bytes)
    expect(found.ok && found.feuilles[0]?.lignes).toEqual([['2026-12-07', '14:00']])
  })

  it('keeps numbers as they are: 3.5 is neither 35 nor a date', async () => {
    const { lignes } = await read([[3.5, 0.25, 87085, '3,5', '01004', '03/04/2026']])
    expect(lignes).toEqual([['3.5', '0.25', '87085', '3,5', '01004', '03/04/2026']])
  })

  it('takes back what the format writes for a line end, and tells cells in error, read as empty', async () => {
    const feuille = await read([
      ['deux_x000D_\nlignes', 'un_x005F_x000D_tiret', { v: '#N/A', t: 'e' }, 'suite'],
    ])
    expect(feuille.lignes).toEqual([['deux\nlignes', 'un_x000D_tiret', '', 'suite']])
    expect(feuille.remarques).toEqual(['1 cellule en erreur dans le tableur (#N/A…) : lu comme vide'])
  })

  it('reads a sheet whose cells have no address', async () => {
    const { lignes } = await read(
      [
        ['nom', 'heure'],
        ['Mairie', '14h'],
      ],
      { sansAdresse: true },
    )
    expect(lignes).toEqual([
      ['nom', 'heure'],
      ['Mairie', '14h'],
    ])
  })

  it('repeats a merged cell down, never across, and tells hidden rows', async () => {
    const feuille = await read(
      [
        ['Programme de décembre', null, null],
        [null, null, null],
        ['date', 'heure', 'titre'],
        ['2026-12-07', '9h', 'Découvrir'],
        [null, '14h', 'Imprimer'],
      ],
      { fusions: ['A1:C1', 'A4:A5'], masquees: [4] },
    )
    expect(feuille.lignes.map((line) => line.map((cell) => cell || '-').join(' '))).toEqual([
      'Programme de décembre - -',
      '- - -',
      'date heure titre',
      '2026-12-07 9h Découvrir',
      '2026-12-07 14h Imprimer',
    ])
    expect(feuille.remarques).toEqual([
      '2 cellules fusionnées : la valeur est répétée dans 1 ligne qui suit',
      '1 ligne masquée dans le tableur : lue comme les autres',
    ])
  })

  it('gives every sheet with its name', async () => {
    const found = await readWorkbook(
      makeXlsx([
        { nom: 'Ateliers & co', lignes: [['a']] },
        { nom: 'Lieux', lignes: [['b']] },
      ]),
    )
    expect(found.ok && found.feuilles.map(({ nom, lignes }) => [nom, lignes[0]?.[0]])).toEqual([
      ['Ateliers & co', 'a'],
      ['Lieux', 'b'],
    ])
  })
})

describe('unpackWorkbook', () => {
  const LIMITS = { decompresseMax: 100_000_000, ratioMax: 100, lignesMax: 50_000, feuillesMax: 20 }

  it('stops at the limit of rows: what it read is little more', () => {
    const bytes = makeXlsx([
      { nom: 'a', lignes: Array.from({ length: 60_000 }, (_, i) => [`ligne ${i * 7919}`, i]) },
    ])
    const found = unpackWorkbook(bytes, LIMITS)
    expect(found.ok).toBe(false)
    if (found.ok) return
    expect(found.raison).toMatch(/lignes ou plus dans une feuille \(50.000 au plus\)/)
    expect(found.lignesLues).toBeGreaterThan(50_000)
    expect(found.lignesLues).toBeLessThan(58_000)
  })

  it('refuses what inflates to more than a hundred times its size', () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(30_000_000) })
    expect(unpackWorkbook(bomb, LIMITS)).toMatchObject({
      ok: false,
      raison: 'fichier refusé : décompressé, il fait plus de 100 fois sa taille',
    })
  })

  it('stops at the limit of bytes, whatever the ratio and the directory say', () => {
    const random = seededRandom(20_261_128)
    const noise = Uint8Array.from({ length: 3_000_000 }, () => 65 + Math.floor(random() * 26))
    const bytes = zipSync({ 'xl/worksheets/sheet1.xml': noise })
    const found = unpackWorkbook(bytes, { ...LIMITS, decompresseMax: 1_000_000, ratioMax: Infinity })
    expect(found.ok).toBe(false)
    if (found.ok) return
    // What it had when it stopped: little more than the limit, not the three millions.
    const got = Number(/fichier refusé : ([\d\u202f]+) octets/.exec(found.raison)?.[1]?.replace(/\D/g, ''))
    expect(got).toBeGreaterThan(1_000_000)
    expect(got).toBeLessThan(2_500_000)
  })

  it('refuses an archive that is cut, or no workbook', async () => {
    const whole = makeXlsx([{ nom: 'a', lignes: [['a']] }])
    expect((await readWorkbook(whole.slice(0, whole.length / 2))).ok).toBe(false)
    expect(await readWorkbook(zipSync({ 'a.txt': new Uint8Array(3) }))).toMatchObject({
      ok: false,
      raison: 'classeur illisible : ce n’est pas un classeur .xlsx',
    })
  })
})
