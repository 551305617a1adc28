import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsvBack } from '../../../geo/read/csv.ts'
import { parseTable } from '../../../src/domain/tables/parse-table.ts'
import { writeCsv } from '../../../src/domain/tables/write-csv.ts'

const SEPARATORS = [',', ';', '\t'] as const
/** Texts full of what breaks CSV files and spreadsheets. */
const nastyText = fc
  .array(
    fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      '\0',
      "'",
      '"',
      ',',
      ';',
      ' ',
      '1',
      '.',
      'é',
      '＝',
      '\ufeff',
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''))
const text = fc.oneof(nastyText, fc.string({ unit: 'grapheme', maxLength: 20 }))

describe('writeCsv', () => {
  it('ends lines with CRLF, doubles quotes, leaves unknown empty', () => {
    const csv = writeCsv(
      ['a', 'b', 'c'],
      [
        { a: 'x"y', b: null, c: 'p,q' },
        { a: 1.5, b: true },
      ],
    )
    expect(csv).toBe('a,b,c\r\n"x""y",,"p,q"\r\n1.5,true,\r\n')
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+33555304340', '+33555304340'],
    ['+33555304340+1', "'+33555304340+1"],
    ['@telier connecté', '@telier connecté'],
    ["@SUM|cmd'!A1", "'@SUM|cmd'!A1"],
    ['@A1', "'@A1"],
    ["'+33555304340", "''+33555304340"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', '"\'\t=1"'],
    ['\r=1', '"\'\r=1"'],
    ['\0=1', "'\0=1"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ['-0.487862', '-0.487862'],
    ["l'été", "l'été"],
  ])('%j is written %j', (value, expected) => {
    expect(writeCsv(['a'], [{ a: value }])).toBe(`a\r\n${expected}\r\n`)
  })

  it('numbers stay numbers, and formulas stay when asked', () => {
    expect(writeCsv(['a'], [{ a: -5 }])).toBe('a\r\n-5\r\n')
    expect(writeCsv(['a'], [{ a: '+335' }], { sansFormule: false })).toBe('a\r\n+335\r\n')
    expect(writeCsv(['a'], [], { bom: true })).toBe('\ufeffa\r\n')
  })

  it('reads back what it wrote, whatever the texts', () => {
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.tuple(
          fc.uniqueArray(text, { minLength: width, maxLength: width }),
          fc.array(fc.array(text, { minLength: width, maxLength: width }), { maxLength: 6 }),
        ),
      )
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(...SEPARATORS),
        fc.boolean(),
        ([columns, lines], separateur, bom) => {
          const rows = lines.map((cells) =>
            Object.fromEntries(columns.map((column, i) => [column, cells[i]])),
          )
          const csv = writeCsv(columns, rows, { separateur, bom })
          const expected = rows.map((row) =>
            columns.map((column) => (Object.hasOwn(row, column) ? row[column] : '')),
          )
          expect(readCsvBack(csv, separateur)).toEqual({ colonnes: columns, lignes: expected })
        },
      ),
      { numRuns: 2000, seed: 20_261_122 },
    )
  })

  it('leaves no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(text, (value) => {
        const written = writeCsv(['a'], [{ a: value }]).slice(3, -2)
        const cell = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written
        expect(/^[=\t\r\n\0＝＋－＠]/.test(cell)).toBe(false)
        if (cell.startsWith('+')) expect(cell.slice(1)).toMatch(/^\d+$/)
        if (cell.startsWith('@')) expect(cell).toMatch(/^@ ?\p{L}{3}[^=()|!+*/^<>[\]{}$#;@"\n\r\t]*$/u)
        if (cell.startsWith('-')) expect(Number.isFinite(Number(cell))).toBe(true)
      }),
      { numRuns: 2000, seed: 20_261_122 },
    )
  })

  it('is read by parseTable too', () => {
    const csv = writeCsv(['id', 'tel'], [{ id: '@a', tel: '+33555304340' }], { separateur: ';', bom: true })
    const { rows } = parseTable(new TextEncoder().encode(csv), 'x')
    expect(rows).toEqual([{ id: '@a', tel: '+33555304340' }])
  })
})
