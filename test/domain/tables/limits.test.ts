import { describe, expect, it } from 'vitest'
import { TABLE_LIMITS } from '../../../src/domain/tables/limits.ts'
import { parseTable } from '../../../src/domain/tables/parse-table.ts'
import { measureCpuMs } from '../../support/cpu.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const repeat = (text: string, total: number): string => text.repeat(Math.floor(total / text.length))
const NEARLY = TABLE_LIMITS.octetsMax - 100

/** Files made to exhaust memory or time, and a word of the sentence that refuses them. */
const BOMBS: readonly (readonly [string, () => string, string])[] = [
  ['20 MB and one byte', () => 'a'.repeat(TABLE_LIMITS.octetsMax + 1), 'octets'],
  ['200,000 short rows', () => repeat('a,b\n', 800_000), 'lignes'],
  ['10 million empty lines', () => repeat('\n', NEARLY / 2).concat('a'), 'lignes'],
  ['20 million columns', () => repeat(',', NEARLY), 'colonnes'],
  ['201 columns on line 3', () => `a,b\n1,2\n${','.repeat(200)}\n`, 'colonnes'],
  ['100,000 rows of 190 empty cells', () => repeat(`${','.repeat(189)}\n`, NEARLY), 'cellules'],
  ['a cell of 20 MB', () => `a\n${'x'.repeat(NEARLY)}`, 'caractères'],
  ['a quote never closed', () => `a,b\n1,"${repeat('x\n', 1_000_000)}`, 'guillemet jamais refermé'],
  ['JSON 33 deep', () => '['.repeat(33), 'niveaux'],
  ['JSON 20 million deep', () => '['.repeat(NEARLY), 'niveaux'],
  ['JSON of 6 million objects', () => `[${repeat('{},', NEARLY)}{}]`, 'objets'],
  ['JSON list of 100,001 rows', () => `[${'{"a":1},'.repeat(100_000)}{}]`, 'lignes'],
  [
    'JSON row of 201 columns',
    () => `[{${Array.from({ length: 201 }, (_, i) => `"c${i}":1`).join(',')}}]`,
    'colonnes',
  ],
  ['JSON cell of 11 kB', () => `[{"a":"${'x'.repeat(11_000)}"}]`, 'caractères'],
]

describe('a bomb is refused with a sentence, within a second and 200 MB', () => {
  it.each(BOMBS)('%s', (_name, build, words) => {
    const bytes = utf8(build())
    const heap = process.memoryUsage().heapUsed
    let table = parseTable(new Uint8Array(), 'vide')
    const cpuMs = measureCpuMs(() => {
      table = parseTable(bytes, 'bombe.csv')
    })
    const { rows, problemes } = table
    expect(rows).toEqual([])
    expect(problemes).toHaveLength(1)
    expect(problemes[0]).toMatch(/^bombe\.csv : fichier refusé : [\d\u202f]+ /)
    expect(problemes[0]).toContain(words)
    expect(cpuMs).toBeLessThan(1000)
    expect(process.memoryUsage().heapUsed - heap).toBeLessThan(200e6)
  })
})

describe('the largest tables allowed are read', () => {
  it('100,000 rows', () => {
    expect(parseTable(utf8(`a,b\n${'1,2\n'.repeat(100_000)}`), 'x').rows).toHaveLength(100_000)
  })

  it('200 columns and a cell of 10,240 characters', () => {
    const line = `${'x'.repeat(10_240)}${','.repeat(199)}`
    const { rows, problemes } = parseTable(
      utf8(`${Array.from({ length: 200 }, (_, i) => i).join(',')}\n${line}\n`),
      'x',
    )
    expect(problemes).toEqual([])
    expect(Object.keys(rows[0] ?? {})).toHaveLength(200)
  })

  it('JSON 32 deep, and a limit raised by the caller', () => {
    const deep = `[{"id":"1","a":${'['.repeat(30)}${']'.repeat(30)}}]`
    expect(parseTable(utf8(deep), 'x').rows).toHaveLength(1)
    const wide = `a\n${'x'.repeat(20_000)}\n`
    expect(parseTable(utf8(wide), 'x').rows).toHaveLength(0)
    expect(parseTable(utf8(wide), 'x', { celluleMax: 30_000 }).rows).toHaveLength(1)
  })
})
