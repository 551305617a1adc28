import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cellIndexOf, STRAIGHT } from '../../../src/domain/coverage/straight.ts'
import { countGroupe, everyoneOf, SANS_AGE } from '../../../src/domain/geo/count-groupe.ts'
import type { Grid } from '../../../src/domain/geo/grid.ts'
import type { Etat } from '../../../src/domain/places/offre.ts'
import { countByCommune } from '../../support/examples/count-by-commune.ts'

/** Cells of three communes: residents, members (or SANS_AGE), commune. */
const draws = fc.array(
  fc.record({
    habitants: fc.integer({ min: 1, max: 900 }),
    membres: fc.oneof(fc.constant(SANS_AGE), fc.integer({ min: 0, max: 400 })),
    zone: fc.integer({ min: 0, max: 2 }),
    km: fc.double({ min: 0, max: 9, noNaN: true }),
  }),
  { minLength: 1, maxLength: 30 },
)

const CODES = ['87001', '87002', '87003']

it('counts known members and residents of unknown age so that both add up, by zone and in all', () => {
  fc.assert(
    fc.property(draws, (cells) => {
      const everyone: Grid = {
        lonDeg: Float64Array.from(cells, () => 1.2),
        latDeg: Float64Array.from(cells, ({ km }) => 45 + km / 111),
        population: Int32Array.from(cells, ({ habitants }) => habitants),
        zone: Uint32Array.from(cells, ({ zone }) => zone),
        classe: new Uint8Array(cells.length),
        zones: CODES,
      }
      const grid = countGroupe(
        everyone,
        '65plus',
        Int32Array.from(cells, ({ membres }) => membres),
      )
      const fields = STRAIGHT.fields(grid, [{ longitude: 1.2, latitude: 45 }], ['oui' satisfies Etat])
      const question = {
        territoire: { type: 'departement', code: '87' },
        offre: 'lieux',
        portee: { type: 'distance', distanceM: 4000 },
      } as const
      const report = countByCommune(grid, fields, question)
      const sum = (keep: (cell: (typeof cells)[number]) => boolean, key: 'habitants' | 'membres') =>
        cells.filter(keep).reduce((n, cell) => n + cell[key], 0)
      const isUnknown = ({ membres }: { readonly membres: number }) => membres === SANS_AGE
      expect(report.agesInconnus).toBe(sum(isUnknown, 'habitants'))
      expect(report.tous?.totale).toBe(sum(() => true, 'habitants'))
      if (cells.every(isUnknown)) expect(report.population).toBeNull()
      else expect(report.population?.totale).toBe(sum((cell) => !isUnknown(cell), 'membres'))
      for (const [zone, code] of CODES.entries()) {
        const own = cells.filter((cell) => cell.zone === zone)
        const row = report.zones?.find((z) => z.code === code)
        const apart = report.zonesSansAge?.find((z) => z.code === code)
        if (own.length === 0) expect([row, apart]).toEqual([undefined, undefined])
        else if (own.every(isUnknown))
          expect([row, apart?.habitants]).toEqual([undefined, sum((cell) => cell.zone === zone, 'habitants')])
        else
          expect([row?.population, row?.agesInconnus, apart]).toEqual([
            sum((cell) => cell.zone === zone && !isUnknown(cell), 'membres'),
            sum((cell) => cell.zone === zone && isUnknown(cell), 'habitants'),
            undefined,
          ])
      }
      // One index of the cells serves every group, and everybody's grid is the very one that was counted.
      expect(cellIndexOf(grid)).toBe(cellIndexOf(everyone))
      expect(everyoneOf(grid)).toBe(everyone)
    }),
    { seed: 65, numRuns: 200 },
  )
})
