import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLieux } from '../../../src/domain/places/read/read-lieu.ts'
import { parseTable } from '../../../src/domain/tables/parse-table.ts'
import { seededRandom } from '../../support/draw/random.ts'
import { SLOW_FIELDS, slowRows } from '../../support/examples/hostile.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const FIXTURE = new Uint8Array(readFileSync(new URL('../../fixtures/lieux/sale.csv', import.meta.url)))
const ROW = { id: 'a', nom: 'Médiathèque', latitude: 45.8, longitude: 1.2, services: ['x', 'y'] }
const FEATURE = { type: 'Feature', properties: ROW, geometry: { type: 'Point', coordinates: [1.2, 45.8] } }

const SEEDS: [string, Uint8Array][] = [
  ['a dirty CSV', FIXTURE],
  ['JSON', utf8(JSON.stringify([ROW, { ...ROW, id: 'b' }]))],
  ['JSON under data', utf8(JSON.stringify({ data: [ROW] }))],
  ['JSON lines', utf8(`${JSON.stringify(ROW)}\n${JSON.stringify(ROW)}\n`)],
  ['GeoJSON', utf8(JSON.stringify({ type: 'FeatureCollection', features: [FEATURE, FEATURE] }))],
  ['UTF-16', Uint8Array.from([0xff, 0xfe, 105, 0, 100, 0, 10, 0, 49, 0])],
]
const REAL = new URL('../../../../shared/open-data/places/lieux_23.csv', import.meta.url)
if (existsSync(REAL)) SEEDS.push(['a real CSV', new Uint8Array(readFileSync(REAL)).slice(0, 20_000)])

/** Bytes that matter to one of the formats. */
const STRUCTURE = utf8('",;\t\r\n{}[]:\\\'=<>&|\0').slice()
const RUNS_PER_SEED = 250

function mutate(seed: Uint8Array, random: () => number): Uint8Array {
  const bytes = Array.from(seed)
  const below = (n: number): number => Math.floor(random() * n)
  for (let n = 1 + below(6); n > 0; n--) {
    const at = below(bytes.length + 1)
    const byte = random() < 0.5 ? (STRUCTURE[below(STRUCTURE.length)] ?? 0) : below(256)
    const kind = below(5)
    if (kind === 0) bytes[at] = byte
    else if (kind === 1) bytes.splice(at, 1 + below(8))
    else if (kind === 2) bytes.splice(at, 0, byte)
    else if (kind === 3) bytes.splice(at, 0, ...bytes.slice(at, at + below(200)))
    else bytes.length = Math.max(1, at)
  }
  return Uint8Array.from(bytes)
}

describe('broken bytes', () => {
  it.each(SEEDS)('%s, mutated: rows or a sentence, never an exception', (_name, seed) => {
    const random = seededRandom(seed.length)
    const prototype = Object.getOwnPropertyNames(Object.prototype)
    for (let run = 0; run < RUNS_PER_SEED; run++) {
      const bytes = mutate(seed, random)
      const { rows, numeros, problemes } = parseTable(bytes, 'f')
      const { lieux, anomalies, lues } = readLieux(rows, numeros)
      expect(numeros).toHaveLength(rows.length)
      expect(lues).toBe(rows.length)
      const rejects = new Set(anomalies.filter((a) => a.gravite === 'rejet').map((a) => a.ligne))
      expect(lieux.length + rejects.size).toBe(rows.length)
      if (rows.length === 0) expect(problemes).not.toEqual([])
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype)
  })

  it('any bytes at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { rows, problemes } = parseTable(bytes, 'f')
        readLieux(rows)
        if (rows.length === 0) expect(problemes).not.toEqual([])
      }),
      { numRuns: 1500, seed: 20_261_122 },
    )
  })
})

describe('no slow expression: 20,000 characters made to exhaust each field', () => {
  it.each(SLOW_FIELDS)('%s', (field) => {
    for (const rows of slowRows(field)) {
      const { lieux, anomalies, lues } = readLieux(rows)
      const rejects = new Set(anomalies.filter((a) => a.gravite === 'rejet').map((a) => a.ligne))
      expect(lues).toBe(2)
      expect(lieux.length + rejects.size).toBe(2)
    }
  })
})
