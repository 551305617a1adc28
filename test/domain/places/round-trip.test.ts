import fc from 'fast-check'
import { expect, it } from 'vitest'
import { COLONNES_LIEUX } from '../../../src/domain/places/colonnes.ts'
import { readLieux } from '../../../src/domain/places/read/read-lieu.ts'
import { COLONNES_EXPORT, lieuToSchemaRow } from '../../../src/domain/places/schema-row.ts'
import { parseTable } from '../../../src/domain/tables/parse-table.ts'
import { writeCsv } from '../../../src/domain/tables/write-csv.ts'
import { dirtyTexts } from '../../support/draw/dirty-text.ts'

/** Pieces of real dirt, put together at random in every field. */
const PIECES = [
  'é',
  ' ',
  '\n',
  '\r\n',
  '\u0002',
  '\u202e',
  '\u200b',
  '\u0092',
  '\u00ad',
  '&amp;',
  '&lt;',
  '&eacute;',
  '&#8238;',
  '<br>',
  '<b>',
  '</b>',
  '<',
  '>',
  '"',
  "'",
  '’',
  ';',
  '|',
  ',',
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\\',
  '/',
  '://',
  'http',
  'https://',
  'www.',
  'exemple.fr',
  'a@b.fr',
  '05 55 30 43 40',
  '+33',
  '0',
  '00',
  '2023',
  '12',
  '.',
  ':',
  '__',
  'Gratuit',
  'Aide aux démarches administratives',
  'Autre',
  'ZRR',
  'е',
  '\ud800',
  'Ω',
  '1004',
  '2a',
]
const dirt = fc.oneof(...dirtyTexts(PIECES, 6, 12), fc.constantFrom(null, 12, -0, true, undefined))
const place = fc.record({
  id: fc.oneof(fc.uuid(), dirt),
  latitude: fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), dirt),
  longitude: fc.oneof(fc.double({ min: -180, max: 180, noNaN: true }), dirt),
  ...Object.fromEntries(
    COLONNES_LIEUX.slice(1)
      .filter((c) => !/itude$/.test(c))
      .map((c) => [c, dirt]),
  ),
})

it('any dirt is read without throwing, and the places that come of it survive an export', () => {
  let kept = 0
  fc.assert(
    fc.property(fc.array(place, { maxLength: 3 }), (rows) => {
      const { lieux, lues, anomalies } = readLieux(rows as Record<string, unknown>[])
      expect(lues).toBe(rows.length)
      const rejets = new Set(anomalies.filter((a) => a.gravite === 'rejet').map((a) => a.ligne)).size
      expect(lieux.length + rejets).toBe(rows.length)
      kept += lieux.length
      const csv = writeCsv(COLONNES_EXPORT, lieux.map(lieuToSchemaRow))
      const back = readLieux(parseTable(new TextEncoder().encode(csv), 'export.csv').rows)
      expect(back.lieux).toEqual(lieux)
    }),
    { numRuns: 800, seed: 20_261_122 },
  )
  expect(kept).toBeGreaterThan(250)
})
