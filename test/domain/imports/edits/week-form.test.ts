import { describe, expect, it } from 'vitest'
import { closeBetween, weekForm, writeWeek } from '../../../../src/domain/imports/edits/week-form.ts'

const week = (...jours: string[]) => [...jours, ...Array<string>(7 - jours.length).fill('')]

describe('opening hours as a form shows them', () => {
  it.each([
    ['Mo-Fr 09:00-12:00', week(...Array<string>(5).fill('9h-12h')), ''],
    ['Mo 09:00-12:00,14:00-17:30; We 14:00-18:00', week('9h-12h, 14h-17h30', '', '14h-18h'), ''],
    ['Mo-Sa 09:00-12:00; Sa off', week(...Array<string>(5).fill('9h-12h')), ''],
    ['Mo 09:00-12:00; PH off', week('9h-12h'), 'PH off'],
    [
      'Tu 09:00-12:00; 2026 Dec 21-2027 Jan 05 off "travaux; bruit"',
      week('', '9h-12h'),
      '2026 Dec 21-2027 Jan 05 off "travaux; bruit"',
    ],
    ['', week(), ''],
  ])('reads and writes back %s', (horaires, jours, suite) => {
    expect(weekForm(horaires)).toEqual({ jours, suite })
    const written = writeWeek({ jours, suite })
    const again = 'horaires' in written ? weekForm(written.horaires) : null
    expect(again).toEqual({ jours, suite })
  })

  it.each(['Mo[1] 09:00-12:00', 'sur rendez-vous', 'Mo 22:00-02:00', 'week 1-53/2 Mo 09:00-12:00', '24/7'])(
    'leaves %s alone, which is no plain week',
    (horaires) => expect(weekForm(horaires)).toBeNull(),
  )

  it('takes the hours as people write them, and says which day it cannot read', () => {
    const jours = week('de 9 h à 12h30 et 14:00-16:00', '', '', '', '10h-12h / 14h-18h')
    expect(writeWeek({ jours, suite: '' })).toEqual({
      horaires: 'Mo 09:00-12:30,14:00-16:00; Fr 10:00-12:00,14:00-18:00',
    })
    expect(writeWeek({ jours: week('9h-12h', 'le matin'), suite: '' })).toEqual({ fautif: 1 })
    expect(writeWeek({ jours: week('9h'), suite: '' })).toEqual({ fautif: 0 })
    expect(writeWeek({ jours: week('9h-12h, 11h-14h'), suite: '' })).toEqual({ fautif: 0 })
    expect(writeWeek({ jours: week('12h-9h'), suite: '' })).toEqual({ fautif: 0 })
  })

  it('closes a place for some days, and leaves unknown what was unknown', () => {
    expect(closeBetween('Mo 09:00-12:00', '2026-12-21', '2027-01-05', 'tra"vaux')).toBe(
      'Mo 09:00-12:00; 2026 Dec 21-2027 Jan 05 off "tra’vaux"',
    )
    const closed = closeBetween('', '2026-12-21', '2027-01-05', '')
    expect(closed).toBe('24/7 unknown; 2026 Dec 21-2027 Jan 05 off')
    expect(weekForm(closed)).toEqual({ jours: week(), suite: '2026 Dec 21-2027 Jan 05 off' })
  })
})
