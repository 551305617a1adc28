import { describe, expect, it } from 'vitest'
import { civilDate } from '../../../src/domain/calendar/civil-date.ts'
import type { DemiJournee } from '../../../src/domain/orientation/filtres-seances.ts'
import { createOuvertures } from '../../../src/domain/orientation/ouvertures.ts'
import {
  sayOuvertures,
  sayOuverturesCourt,
  sayOuverturesSimple,
  sayProchaineOuverture,
} from '../../../src/text/fr/orientation/ouvertures.ts'

/** Sunday 22 November 2026: no public holiday in the four weeks that follow. */
const AUJOURDHUI = civilDate(2026, 11, 22)
const BFM_AURENCE = 'Tu 13:00-18:00; We 10:00-18:00; Th-Fr 13:00-18:00; Sa 10:00-18:00'
const CULTURE_ALPHA = 'Tu-Fr 09:00-12:30,14:00-17:00; Mo 14:00-17:00'

const ask = (
  horaires: string,
  jours: readonly number[] = [],
  moments: readonly DemiJournee[] = [],
  aujourdhui = AUJOURDHUI,
) => createOuvertures({ jours, moments, aujourdhui })({ horaires, codeInsee: '87085' })
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const say = (...asked: Parameters<typeof ask>) => plain(sayOuvertures(ask(...asked).jours))

describe('opening hours that answer', () => {
  it('a day asked: open that Tuesday afternoon, with the hours', () => {
    expect(ask(BFM_AURENCE, [1]).reponse).toBe('oui')
    expect(say(BFM_AURENCE, [1])).toBe('ouvert le mardi de 13 h à 18 h')
    expect(say(CULTURE_ALPHA, [1])).toBe('ouvert le mardi de 9 h à 12 h 30 et de 14 h à 17 h')
    expect(ask(BFM_AURENCE, [0]).reponse).toBe('non')
  })

  it('a day and a half-day on the same day, an hour of it at least', () => {
    expect(ask(BFM_AURENCE, [1], ['matin']).reponse).toBe('non')
    expect(say(BFM_AURENCE, [], ['matin'])).toBe('ouvert le mercredi et le samedi de 10 h à 18 h')
    // Half an hour after noon is no afternoon.
    expect(say(CULTURE_ALPHA, [1], ['apres-midi'])).toBe('ouvert le mardi de 14 h à 17 h')
    expect(ask('Mo 09:00-12:30', [], ['apres-midi']).reponse).toBe('non')
    expect(ask('Mo 11:15-13:00', [], ['apres-midi']).reponse).toBe('oui')
  })

  it('nothing that is not known: no hours, hours that cannot be read, hours in doubt', () => {
    expect(ask('', [1])).toEqual({ reponse: 'inconnu', jours: [] })
    expect(ask('mardi : 13-18h', [1])).toEqual({ reponse: 'inconnu', jours: [] })
    expect(ask('Tu 13:00-18:00 "sur rendez-vous"', [0]).reponse).toBe('non')
    expect(ask('Tu 13:00-18:00 unknown', [1])).toEqual({ reponse: 'inconnu', jours: [] })
  })

  it('by its date what is not open every week', () => {
    expect(say('Tu[1] 14:00-17:00', [1])).toBe('ouvert mardi 1er décembre de 14 h à 17 h')
    expect(say('week 2-52/2 We 09:00-12:00', [])).toBe('ouvert mercredi 25 novembre de 9 h à 12 h')
  })

  it('leaves out a public holiday on which the hours say nothing', () => {
    // The four Fridays from 25 December 2026 begin with two holidays.
    expect(say('Fr 09:00-12:00', [4], [], civilDate(2026, 12, 20))).toBe('ouvert le vendredi de 9 h à 12 h')
  })

  it('in as few words as the week allows', () => {
    expect(say('Mo-Fr 08:30-12:00,13:30-17:00')).toBe(
      'ouvert du lundi au vendredi de 8 h 30 à 12 h et de 13 h 30 à 17 h',
    )
    expect(say('24/7')).toBe('ouvert tous les jours toute la journée')
    expect(say(CULTURE_ALPHA)).toBe(
      'ouvert le lundi de 14 h à 17 h ; du mardi au vendredi de 9 h à 12 h 30 et de 14 h à 17 h',
    )
    expect(sayOuverturesSimple(ask(CULTURE_ALPHA, [1, 3]).jours).map(plain)).toEqual([
      'C’est ouvert le mardi et le jeudi.',
      'Venez de 9 h à 12 h 30.',
      'Ou venez de 14 h à 17 h.',
    ])
  })

  it('in one sentence of easy French, whatever the days, with one comma at most', () => {
    const days = (...jours: number[]) =>
      sayOuverturesSimple(
        jours.map((jour) => ({ jour, date: null, plages: [{ start: 540, end: 720 }] })),
      ).filter((said) => said.startsWith('C’est'))
    expect(days(0, 1, 4)).toEqual(['C’est ouvert le lundi, le mardi et le vendredi.'])
    expect(days(0, 1, 3, 4)).toEqual(['C’est ouvert le lundi et le mardi, puis le jeudi et le vendredi.'])
    expect(days(0, 1, 2, 4)).toEqual(['C’est ouvert du lundi au mercredi et le vendredi.'])
    expect(days(0, 1, 3, 4, 6)).toEqual(['C’est ouvert tous les jours, sauf le mercredi et le samedi.'])
    for (let mask = 1; mask < 128; mask++) {
      const jours = [0, 1, 2, 3, 4, 5, 6].filter((jour) => (mask >> jour) & 1)
      const [said = '', ...others] = days(...jours)
      expect(others).toEqual([])
      expect(said.split(',').length).toBeLessThanOrEqual(2)
      expect(said.split(/\s+/).length).toBeLessThanOrEqual(15)
    }
  })

  it('short for a text message, and the next opening alone', () => {
    const today = civilDate(2026, 12, 2)
    const { jours } = ask(CULTURE_ALPHA)
    expect(sayOuverturesCourt(jours)).toBe('lun 14h-17h ; mar-ven 9h-12h30 14h-17h')
    // 2 December 2026 is a Wednesday.
    expect(sayProchaineOuverture(jours, today)).toBe('mer 9h-12h30 14h-17h')
    expect(sayProchaineOuverture(ask('Tu 13:00-18:00').jours, today)).toBe('mar 13h-18h')
    expect(sayOuverturesCourt([])).toBe('')
    expect(sayProchaineOuverture([], today)).toBe('')
  })
})
