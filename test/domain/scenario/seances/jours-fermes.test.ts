import { describe, expect, it } from 'vitest'
import { civilDate, formatIsoDate } from '../../../../src/domain/calendar/civil-date.ts'
import { LIEU_VIDE } from '../../../../src/domain/places/colonnes.ts'
import type { Lieu } from '../../../../src/domain/places/lieu.ts'
import { joursFermes } from '../../../../src/domain/scenario/seances/jours-fermes.ts'
import { joursPrevus, serieDePrevues } from '../../../../src/domain/scenario/seances/prevues.ts'
import { groupJours } from '../../../../src/domain/scenario/seances/regrouper.ts'
import { expandAtelier } from '../../../../src/domain/sessions/expand-ateliers.ts'
import { sayJourFerme } from '../../../../src/text/simuler/seances.ts'
import { drawPrevues, prevuesExemple } from '../../../support/draw/draw-prevues.ts'
import { randomInt, seededRandom } from '../../../support/draw/random.ts'

const lieu = (id: string, over: Partial<Lieu>): Lieu => ({
  ...LIEU_VIDE,
  ...{ id, nom: id, longitude: 2.6, latitude: 46.3 },
  ...over,
})
const LIEUX = [
  lieu('l1', { codeInsee: '03185', horaires: 'Mo-Fr 09:00-17:00' }),
  lieu('l2', { codeInsee: '67482', horaires: 'Tu-Sa 14:00-18:00; 2027 Feb 10-20 off' }),
]
const saidOf = (...args: Parameters<typeof joursFermes>) =>
  joursFermes(...args).map((one) => sayJourFerme(one).replace(/\s/g, ' '))

describe('sessions of a plan on closed days', () => {
  it('are all those that the published series would not hold, and those to be checked', () => {
    const random = seededRandom(44)
    let closed = 0
    for (let i = 0; i < 300; i++) {
      const m = drawPrevues(random, `p${i}`, ['l1', 'l2'])
      const at = LIEUX.find(({ id }) => id === m.lieu) ?? null
      const { seances } = expandAtelier(
        serieDePrevues(m),
        { du: civilDate(2026, 1, 1), au: civilDate(2029, 1, 1) },
        { lieuOf: () => at },
      )
      const found = joursFermes([m], LIEUX)
      const out = new Set(found.filter(({ tenue }) => !tenue).map(({ date }) => date))
      const days = joursPrevus(m)
      expect(seances.map(({ date }) => date)).toEqual(days.filter((day) => !out.has(day)))
      expect(found.every(({ date }) => days.includes(date))).toBe(true)
      closed += out.size
    }
    expect(closed).toBeGreaterThan(200)
  })

  it('are said with their reason: holiday, school holidays, closure, hours', () => {
    const mondays = prevuesExemple({ debut: '2027-03-22', fin: '2027-04-05', fermeVacances: true })
    expect(saidOf([mondays], LIEUX)).toEqual([
      'lundi 29 mars 2027, à 9 h 30 : jour férié (Lundi de Pâques), séance non tenue',
    ])
    // Good Friday closes in Alsace only.
    const friday = { debut: '2027-03-26', fin: '2027-03-26' }
    expect(saidOf([prevuesExemple({ ...friday, lieu: 'l2', at: null, commune: '' })], LIEUX)).toEqual([
      'vendredi 26 mars 2027, à 9 h 30 : jour férié (Vendredi saint), séance non tenue',
    ])
    expect(saidOf([prevuesExemple(friday)], LIEUX)).toEqual([])
    const winter = prevuesExemple({ debut: '2027-02-16', fin: '2027-02-16', fermeVacances: true })
    expect(saidOf([winter], LIEUX)).toEqual([
      'mardi 16 février 2027, à 9 h 30 : vacances scolaires, séance non tenue',
    ])
    const late = prevuesExemple({ debut: '2040-01-03', fin: '2040-01-03', fermeVacances: true })
    expect(saidOf([late], LIEUX)).toEqual([
      'mardi 3 janvier 2040, à 9 h 30 : vacances scolaires pas encore publiées : à vérifier',
    ])
    const shut = prevuesExemple({ debut: '2027-02-16', fin: '2027-02-23', lieu: 'l2', at: null, commune: '' })
    expect(saidOf([shut], LIEUX)).toEqual([
      'mardi 16 février 2027, à 9 h 30 : le lieu se dit fermé ce jour-là : à vérifier',
    ])
    const closure = { type: 'fermeture', lieu: 'l2', du: '2027-02-20', au: null } as const
    expect(saidOf([shut, closure], LIEUX)).toHaveLength(2)
    expect(saidOf([shut, closure], LIEUX)[1]).toMatch(/lieu fermé dans ce scénario, séance non tenue$/)
  })
})

describe('days as regular lines', () => {
  it('hold each day once, whatever the days', () => {
    const random = seededRandom(45)
    for (let i = 0; i < 200; i++) {
      const monday = civilDate(2027, 1, 4)
      const days = Array.from({ length: 30 }, (_, week) => monday + 7 * week).filter(() => random() < 0.6)
      const lines = groupJours(days)
      const held = lines.flatMap(({ debut, fin, semaines }) =>
        joursPrevus(prevuesExemple({ debut: formatIsoDate(debut), fin: formatIsoDate(fin), semaines })),
      )
      expect(held.sort((a, b) => a - b)).toEqual(days)
    }
    const step = 1 + randomInt(random, 2)
    const every = Array.from({ length: 12 }, (_, i) => civilDate(2027, 1, 4) + 7 * step * i)
    expect(groupJours(every)).toEqual([{ debut: every[0], fin: every[11], semaines: step }])
    // Every third week is no rhythm of a line: one line a day.
    expect(groupJours([0, 21, 42])).toHaveLength(3)
  })
})
