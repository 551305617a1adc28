import { describe, expect, it } from 'vitest'
import { formatIsoDate } from '../../../src/domain/calendar/civil-date.ts'
import { examineFeuilles } from '../../../src/domain/imports/examine.ts'
import { guessPlan } from '../../../src/domain/imports/guess-plan.ts'
import { CONTEXTE, REGLAGES } from '../../support/examples/contexte-import.ts'

function read(date: string, heures = '14h-16h', jour = '') {
  const feuille = {
    nom: 'a',
    lignes: [
      ['Date', 'Heures', 'Lieu', 'Titre', 'Jour'],
      ['05/12/2026', '9h-11h', 'Médiathèque Boris Vian', 'Un samedi', ''],
      [date, heures, 'Médiathèque Boris Vian', 'Photos', jour],
    ],
    remarques: [],
  }
  const [examen] = examineFeuilles([{ feuille, plan: guessPlan(feuille), retouches: {} }], REGLAGES, CONTEXTE)
  return {
    jours: examen!.ateliers.slice(1).map(({ debut }) => formatIsoDate(debut!.date)),
    minutes: [...new Set(examen!.ateliers.slice(1).map(({ debut }) => debut!.minute))],
    told: examen!.remarques.map(({ champ, gravite, voulu }) => `${champ} ${gravite} ${voulu}`),
  }
}
const SEMAINE = ['2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11']

describe('a range of dates in a list', () => {
  it.each([
    '07/12/2026 au 11/12/2026',
    '07/12/2026 - 11/12/2026',
    '07/12/2026–11/12/2026',
    'du 07/12/2026 au 11/12/2026',
    '7/12 au 11/12/2026',
    '2026-12-07 au 2026-12-11',
    '7-11 décembre 2026',
    '7 – 11 décembre 2026',
    '7 au 11/12/2026',
    'du 7 au 11 décembre 2026',
    'Du lundi 7 au vendredi 11 décembre 2026',
    'du lundi 7 décembre au vendredi 11 décembre 2026',
  ])('is all its days: %s', (date) => {
    const { jours, minutes, told } = read(date)
    expect(jours).toEqual(SEMAINE)
    expect(minutes).toEqual([14 * 60])
    expect(told).toEqual([])
  })

  it('has its hours in its own cell too, and goes over the end of a year', () => {
    expect(read('07/12/2026 au 11/12/2026 de 14h à 16h', '')).toMatchObject({ jours: SEMAINE, told: [] })
    expect(read('31/12 au 02/01/2027').jours).toEqual(['2026-12-31', '2027-01-01', '2027-01-02'])
    expect(read('30 novembre au 1er décembre 2026').jours).toEqual(['2026-11-30', '2026-12-01'])
  })

  it.each([
    [
      '07/12/2026 au 18/12/2026',
      '',
      'période de 12 jours : attendu chaque date, ou un jour de la semaine (mardi)',
    ],
    ['11/12/2026 au 07/12/2026', '', 'la fin est avant le début'],
    [
      '07/12/2026 au 11/12/2026',
      'mardi',
      'une période et un jour de la semaine : attendu chaque date (8/12/2026)',
    ],
  ])('is refused where nobody knows its days: %s %s', (date, jour, voulu) => {
    const { jours, told } = read(date, '14h-16h', jour)
    expect(jours).toEqual([])
    expect(told).toEqual([`date rejet ${voulu}`])
  })

  it('is no list of days, nor hours', () => {
    expect(read('8, 15 et 22 décembre 2026').jours).toEqual(['2026-12-08', '2026-12-15', '2026-12-22'])
    expect(read('8-12-2026').jours).toEqual(['2026-12-08'])
    expect(read('08/12/2026 - 14h-16h', '').jours).toEqual(['2026-12-08'])
    expect(read('08/12/2026 - 14h-16h', '').told).toEqual([])
  })
})

describe('what a cell of dates says more', () => {
  it.each(['08/12/2026 sauf si neige', '8 décembre 2026, sauf si neige', '08/12/2026 14h-16h sauf si neige'])(
    'is told where it is not read: %s',
    (date) => {
      expect(read(date).jours).toEqual(['2026-12-08'])
      expect(read(date).told.filter((one) => one.includes('sauf si neige'))).toHaveLength(1)
    },
  )

  it('is told though it begins as its weekday', () => {
    expect(read('08/12/2026 marché couvert').told).toEqual([
      'date verifier « marché couvert » : non compris, laissé de côté',
    ])
  })

  it.each([
    '08/12/2026 (mardi)',
    '08/12/2026 (mar)',
    '08/12/2026 annulé',
    'mardi 8 décembre 2026 après-midi',
  ])('is not where it is: %s', (date) => {
    expect(read(date, date.includes('midi') ? '' : '14h-16h').told).toEqual([])
  })
})
