import { expect, it } from 'vitest'
import { horairesEnMots } from '../../../../geo/publish/sorties/pages/horaires.ts'

const say = (text: string) =>
  horairesEnMots(text)?.map((line) => line.replace(/[\u00a0\u202f\u2060]/g, ' ').replace(/ +/g, ' '))
const WEEK = ['lundi au vendredi : 9 h – 12 h', 'samedi et dimanche : fermé']

it.each<[string, string[]]>([
  ['Mo-Fr 09:00-12:00', WEEK],
  ['Mo-Fr 09:00-12:00; Aug off', [...WEEK, 'En août : fermé.']],
  [
    'Mo-Fr 09:00-12:00; week 1-53/2 Sa 09:00-12:00',
    [...WEEK, 'Une semaine sur deux, les semaines impaires, samedi : 9 h – 12 h.'],
  ],
  ['Mo-Fr 09:00-12:00; PH off', [...WEEK, 'Jours fériés : fermé.']],
  ['Mo-Fr 09:00-12:00; SH off', [...WEEK, 'Vacances scolaires : fermé.']],
  ['"sur rendez-vous"', ['lundi au dimanche : sur rendez-vous']],
  ['Mo-Fr "sur rendez-vous"', ['lundi au vendredi : sur rendez-vous', 'samedi et dimanche : fermé']],
  [
    'Mo-Fr 09:00-12:00 unknown',
    ['lundi au vendredi : 9 h – 12 h (à vérifier)', 'samedi et dimanche : fermé'],
  ],
  [
    'Mo 09:00-12:00,14:00-17:00 "sans rendez-vous"; Tu off "réunion"',
    [
      'lundi : 9 h – 12 h (sans rendez-vous) et 14 h – 17 h (sans rendez-vous)',
      'mardi : fermé, réunion',
      'mercredi au dimanche : fermé',
    ],
  ],
  ['Mo-Fr,PH 09:00-12:00', [...WEEK, 'Jours fériés, lundi, mardi, mercredi, jeudi, vendredi : 9 h – 12 h.']],
  ['Sa[1] 09:00-12:00', ['1er samedi du mois : 9 h – 12 h.']],
  ['Mo-Fr 09:00-12:00; Aug off; Sa,Su off', [...WEEK, 'En août : fermé.']],
])('%s', (text, lines) => {
  expect(say(text)).toEqual(lines)
})

it('leaves as it is written what one rule after another may undo, and what is not understood', () => {
  // As the standard has it, the later rule opens in August too.
  for (const text of ['Aug off; Mo-Fr 09:00-12:00', 'PH off; Mo-Fr 09:00-12:00', 'le matin'])
    expect(say(text)).toBeUndefined()
})
