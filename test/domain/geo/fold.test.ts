import { expect, it } from 'vitest'
import { fold, withoutAccents } from '../../../src/domain/geo/fold.ts'

it('a text of plain letters comes out as beside an accent, whatever its signs', () => {
  const signs = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))
  expect(signs.map((sign) => withoutAccents(`A${sign}B`))).toEqual(
    signs.map((sign) => withoutAccents(`éA${sign}B`).slice(1)),
  )
  expect(signs.map(withoutAccents).join('')).toContain('@abcdefghijklmnopqrstuvwxyz[')
})

it('accents, ligatures and foreign digits go, and "st" is "saint"', () => {
  expect(withoutAccents('Œuilly, Ǽ, Évreux ٨٧')).toBe('oeuilly, ae, evreux 87')
  expect(fold(' St-Étienne ')).toBe(fold('SAINT ETIENNE'))
  expect(fold('Ste Foy')).toBe('sainte foy')
})
