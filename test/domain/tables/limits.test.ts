import { describe, expect, it } from 'vitest'
import { parseTable } from '../../../src/domain/tables/parse-table.ts'
import { BOMBS } from '../../support/examples/hostile.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
describe('a bomb is refused with a sentence, within 200 MB', () => {
  it.each(BOMBS)('%s', (_name, build, words) => {
    const bytes = utf8(build())
    const heap = process.memoryUsage().heapUsed
    const { rows, problemes } = parseTable(bytes, 'bombe.csv')
    expect(rows).toEqual([])
    expect(problemes).toHaveLength(1)
    expect(problemes[0]).toMatch(/^bombe\.csv : fichier refusé : [\d\u202f]+ /)
    expect(problemes[0]).toContain(words)
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

describe('one cell that is too long costs its own line', () => {
  const long = 'x'.repeat(10_241)
  it.each([
    ['plain', `id,nom\n1,un\n2,${long}\n\n3,trois\n`],
    ['quoted, on several lines', `id,nom\n1,un\n2,"${long}\n""suite"""\n\n3,trois\n`],
    ['JSON', JSON.stringify([{ id: '1' }, { id: '2', nom: long }, { id: '3' }])],
  ])('%s', (_name, text) => {
    const { rows, problemes } = parseTable(utf8(text), 'x')
    expect(rows.map(({ id }) => id)).toEqual(['1', '3'])
    expect(problemes).toHaveLength(1)
    expect(problemes[0]).toMatch(/cellule de 10.2\d\d caractères \(10.240 au plus\), ligne laissée de côté$/)
  })

  it('but a quote that is never closed refuses the table: it would swallow lines unseen', () => {
    const { rows, problemes } = parseTable(utf8(`id,nom\n1,un\n2,"${'x\n'.repeat(6000)}`), 'x')
    expect(rows).toEqual([])
    expect(problemes[0]).toContain('guillemet jamais refermé')
  })
})
