import { describe, expect, it } from 'vitest'
import { civilDate, weekday } from '../../../src/domain/calendar/civil-date.ts'
import { jourFerie } from '../../../src/domain/calendar/jours-feries.ts'
import { premierJourOuvre } from '../../../src/domain/scenario/serie-ajoutee.ts'

describe('the first working day of a window', () => {
  it('leaves out weekends and the public holidays of the commune', () => {
    const sunday = civilDate(2026, 11, 22)
    expect(premierJourOuvre(sunday, sunday + 6, '03185')).toBe(sunday + 1)
    const christmas = civilDate(2026, 12, 25)
    expect(premierJourOuvre(christmas, christmas + 6, '')).toBe(civilDate(2026, 12, 28))
    const goodFriday = civilDate(2027, 3, 26)
    expect(premierJourOuvre(goodFriday, goodFriday + 9, '03185')).toBe(goodFriday)
    expect(premierJourOuvre(goodFriday, goodFriday + 9, '67482')).toBe(goodFriday + 4)
  })

  it('is the first day of a window that has none', () => {
    const saturday = civilDate(2026, 11, 28)
    expect(premierJourOuvre(saturday, saturday + 1, '')).toBe(saturday)
  })

  it('is never later than another working day, over thirty years', () => {
    const isWorked = (day: number) => weekday(day) < 5 && jourFerie(day, '67482') === null
    let longest = 0
    for (let day = civilDate(2020, 1, 1); day < civilDate(2050, 1, 1); day++) {
      const found = premierJourOuvre(day, day + 60, '67482')
      expect(isWorked(found)).toBe(true)
      for (let before = day; before < found; before++) expect(isWorked(before)).toBe(false)
      longest = Math.max(longest, found - day)
    }
    expect(longest).toBeLessThan(10)
  })
})
