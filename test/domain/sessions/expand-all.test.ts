import { describe, expect, it } from 'vitest'
import { civilDate } from '../../../src/domain/calendar/civil-date.ts'
import { expandAll } from '../../../src/domain/sessions/expand-ateliers.ts'
import { seededRandom } from '../../support/draw/random.ts'
import { atelierExemple, localTime } from '../../support/examples/atelier-exemple.ts'
import { between, EMPTY_LINE, NO_PLACE } from '../../support/examples/expand.ts'

describe('expandAll', () => {
  const week = between('2026-01-12', '2026-01-18')

  it('puts all sessions in order of start across time zones, half-days within their day, then by id', () => {
    const lines = [
      atelierExemple({ id: 'soir', debut: localTime('2026-01-05'), moment: 'soir' }),
      atelierExemple({ id: 'paris' }),
      atelierExemple({ id: 'reunion', codeInsee: '97411', debut: localTime('2026-01-05T15:00') }),
      atelierExemple({ id: 'matin', debut: localTime('2026-01-05'), moment: 'matin' }),
      atelierExemple({ id: 'a-paris' }),
    ]
    const order = expandAll(lines, week, NO_PLACE).seances.map(({ atelierId }) => atelierId)
    expect(order).toEqual(['matin', 'reunion', 'a-paris', 'paris', 'soir'])
    expect(expandAll([...lines].reverse(), week, NO_PLACE).seances.map(({ atelierId }) => atelierId)).toEqual(
      order,
    )
  })

  it('finds the series of an id wherever its line stands, and reports a repeated one', () => {
    const serie = atelierExemple({ id: 's' })
    const surcharge = atelierExemple({
      ...EMPTY_LINE,
      id: 's',
      rdate: [localTime('2026-01-12')],
      statut: 'annulee',
    })
    const twice = atelierExemple({ id: 's', titre: 'Encore' })
    for (const lines of [
      [surcharge, serie],
      [serie, surcharge],
    ]) {
      const { seances } = expandAll(lines, week, NO_PLACE)
      expect(seances.map(({ statut }) => statut)).toEqual(['annulee'])
    }
    const { seances, avertissements } = expandAll([serie, twice], week, NO_PLACE)
    expect(seances).toHaveLength(1)
    expect(avertissements).toEqual([{ atelierId: 's', code: 'id_en_double', detail: 'Encore' }])
  })

  it('gives the same year of sessions as expanding month by month', () => {
    const random = seededRandom(9)
    const lines = Array.from({ length: 300 }, (_, index) => {
      return atelierExemple({
        id: `a${index}`,
        rrule:
          ['FREQ=WEEKLY;INTERVAL=2', 'FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=DAILY;INTERVAL=5;COUNT=40'][
            index % 3
          ] ?? '',
        debut: {
          date: civilDate(2025, 9, 1) + Math.floor(random() * 200),
          minute: 540 + Math.floor(random() * 400),
        },
      })
    })
    const year = expandAll(lines, between('2026-01-01', '2026-12-31'), NO_PLACE).seances
    const months = Array.from({ length: 12 }, (_, index) => {
      const window = { du: civilDate(2026, index + 1, 1), au: civilDate(2026, index + 2, 1) - 1 }
      if (index === 11) window.au = civilDate(2026, 12, 31)
      return expandAll(lines, window, NO_PLACE).seances
    })
    expect(months.flat().map(({ uid }) => uid)).toEqual(year.map(({ uid }) => uid))
    expect(new Set(year.map(({ uid }) => uid)).size).toBe(year.length)
  })

  it('expands a year of 5,000 series', () => {
    const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR']
    const lines = Array.from({ length: 5000 }, (_, index) => {
      const weekday = weekdays[index % 5]
      return atelierExemple({
        id: `a${index}`,
        codeInsee: ['87085', '97411', '67482', '23096'][index % 4] ?? '',
        vacancesScolaires: index % 3 === 0 ? 'ferme' : null,
        rrule: index % 5 === 1 ? `FREQ=MONTHLY;BYDAY=2${weekday}` : `FREQ=WEEKLY;BYDAY=${weekday}`,
        debut: { date: civilDate(2025, 1, 6) + (index % 5), minute: 540 + (index % 300) },
      })
    })
    const window = between('2026-01-01', '2026-12-31')
    expect(expandAll(lines, window, NO_PLACE).seances.length).toBeGreaterThan(180_000)
  })
})
