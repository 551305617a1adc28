import { describe, expect, it } from 'vitest'
import { closeBetween, writeWeek } from '../../src/domain/imports/edits/week-form.ts'
import { horairesEnMots } from '../../src/text/mine/horaires-mots.ts'
import { modifier } from '../../src/text/mine/modifier.ts'

describe('opening hours in a list of corrections, and in the message to who publishes', () => {
  it.each([
    ['Mo-Fr 09:00-12:00,14:00-17:30', 'du lundi au vendredi : 9h-12h, 14h-17h30'],
    ['Mo,Tu 09:00-12:00; Sa 10:00-12:00', 'lundi et mardi : 9h-12h ; samedi : 10h-12h'],
    ['We 14:00-16:00', 'mercredi : 14h-16h'],
    ['Mo-Su 08:00-20:00', 'du lundi au dimanche : 8h-20h'],
    [
      closeBetween('Mo 09:00-12:00', '2026-12-07', '2026-12-11', 'travaux'),
      'lundi : 9h-12h ; fermé du 7 décembre 2026 au 11 décembre 2026 (travaux)',
    ],
    [closeBetween('', '2026-12-07', '2026-12-07', ''), 'fermé le 7 décembre 2026'],
  ])('%s', (osm, mots) => {
    expect(horairesEnMots(osm)?.replace(/[\u00a0\u202f]/g, ' ')).toBe(mots)
  })

  it('are those that the form writes, whatever the week', () => {
    const jours = ['9h-12h', '9h-12h', '', '14h-16h30', '', '10h-12h', '']
    const written = writeWeek({ jours, suite: '' })
    expect('horaires' in written && horairesEnMots(written.horaires)).toBe(
      'lundi et mardi : 9h-12h ; jeudi : 14h-16h30 ; samedi : 10h-12h',
    )
  })

  it('stay as they are where they are no plain week, in the sentence too', () => {
    for (const osm of ['week 1-53/2 Mo 09:00-12:00', 'Mo[1] 09:00-12:00', 'sur rendez-vous', 'PH off'])
      expect(horairesEnMots(osm)).toBeNull()
    expect(modifier.liste.change('horaires', 'PH off', 'Mo 09:00-12:00')).toBe(
      'Horaires : « PH off » devient « lundi : 9h-12h »',
    )
    expect(modifier.liste.change('horaires', '', 'Mo 09:00-12:00')).toBe(
      'Horaires : non dit devient « lundi : 9h-12h »',
    )
  })
})
