import { describe, expect, it } from 'vitest'
import { civilDate, formatIsoDate, parseIsoDate } from '../../../src/domain/calendar/civil-date.ts'
import { jourFerie } from '../../../src/domain/calendar/jours-feries.ts'

function holidaysOf(year: number, codeInsee: string): string[] {
  const days: string[] = []
  for (let date = civilDate(year, 1, 1); date <= civilDate(year, 12, 31); date++) {
    const holiday = jourFerie(date, codeInsee)
    if (holiday !== null) days.push(`${formatIsoDate(date).slice(5)} ${holiday.nom}`)
  }
  return days
}

describe('jours fériés', () => {
  it('lists the eleven national days of 2026', () => {
    expect(holidaysOf(2026, '87085')).toEqual([
      "01-01 Jour de l'an",
      '04-06 Lundi de Pâques',
      '05-01 Fête du Travail',
      '05-08 Victoire 1945',
      '05-14 Ascension',
      '05-25 Lundi de Pentecôte',
      '07-14 Fête nationale',
      '08-15 Assomption',
      '11-01 Toussaint',
      '11-11 Armistice 1918',
      '12-25 Noël',
    ])
  })

  it('adds two days in Alsace-Moselle and nowhere near it', () => {
    const added = holidaysOf(2026, '67482').filter((day) => !holidaysOf(2026, '88160').includes(day))
    expect(added).toEqual(['04-03 Vendredi saint', '12-26 Saint-Étienne'])
    expect(holidaysOf(2026, '57463')).toHaveLength(13)
    expect(holidaysOf(2026, '68066')).toHaveLength(13)
  })

  it.each([
    ['97105', '05-27'],
    ['97209', '05-22'],
    ['97302', '06-10'],
    ['97411', '12-20'],
    ['97608', '04-27'],
    ['97701', '10-09'],
    ['97801', '05-28'],
  ])('gives %s its day of abolition, %s', (codeInsee, day) => {
    expect(holidaysOf(2026, codeInsee)).toContain(`${day} Abolition de l'esclavage`)
    expect(holidaysOf(2026, codeInsee)).toHaveLength(12)
  })

  it('finds Easter Monday in published years, the earliest and the latest included', () => {
    const mondays = [
      '1818-03-23',
      '1943-04-26',
      '2008-03-24',
      '2011-04-25',
      '2024-04-01',
      '2025-04-21',
      '2027-03-29',
    ]
    for (const monday of [...mondays, '2038-04-26']) {
      expect(jourFerie(parseIsoDate(monday) ?? 0, '75056')?.nom, monday).toBe('Lundi de Pâques')
    }
  })
})
