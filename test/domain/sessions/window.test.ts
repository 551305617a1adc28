import { describe, expect, it } from 'vitest'
import { civilDate } from '../../../src/domain/calendar/civil-date.ts'
import type { Atelier, Seance } from '../../../src/domain/sessions/atelier.ts'
import { expandAtelier } from '../../../src/domain/sessions/expand-ateliers.ts'
import {
  addSeance,
  BILAN_VIDE,
  etatFenetre,
  type FenetreAteliers,
  keyOfFenetre,
  matchSeance,
  TYPES_COMPTES,
} from '../../../src/domain/sessions/window.ts'
import { atelierExemple } from '../../support/examples/atelier-exemple.ts'

const MONDAY = civilDate(2026, 11, 23)
const WEEK: FenetreAteliers = { du: MONDAY, au: MONDAY + 6 }

function seanceOf(serie: Atelier): Seance {
  const [seance] = expandAtelier(serie, WEEK, { lieuOf: () => null }).seances
  if (seance === undefined) throw new Error('no session in the week')
  return seance
}
const matchOf = (parts: Partial<Atelier>, fenetre: Partial<FenetreAteliers> = {}) => {
  const serie = atelierExemple(parts)
  return matchSeance(seanceOf(serie), serie, { ...WEEK, ...fenetre })
}

describe('a session and what is asked', () => {
  it('counts unless it is cancelled or full; unknown seats count', () => {
    expect(matchOf({})).toBe('oui')
    expect(matchOf({ places: 6, placesPrises: 5 })).toBe('oui')
    expect(matchOf({ places: 6, placesPrises: 6 })).toBe('non')
    expect(matchOf({ statut: 'complete' })).toBe('non')
    expect(matchOf({ statut: 'annulee' })).toBe('non')
  })

  it('is a workshop by itself; a drop-in or an appointment only when asked for', () => {
    const counted = (type: Atelier['type']) =>
      TYPES_COMPTES.filter((types) => matchOf({ type }, { types }) === 'oui')
    expect(counted('atelier')).toEqual(['ateliers', 'permanences', 'tout'])
    expect(counted('permanence')).toEqual(['permanences', 'tout'])
    expect(counted('individuel')).toEqual(['tout'])
    expect(matchOf({ type: 'permanence' })).toBe('non')
  })

  it('takes what is not written as unknown, and no public as everyone', () => {
    expect(matchOf({}, { gratuit: true })).toBe('inconnu')
    expect(matchOf({ fraisACharge: ['Gratuit'] }, { gratuit: true })).toBe('oui')
    expect(matchOf({ fraisACharge: ['Gratuit sous condition'] }, { gratuit: true })).toBe('non')
    expect(matchOf({}, { theme: 'Email' })).toBe('inconnu')
    expect(matchOf({ thematiques: ['Sante', 'Email'] }, { theme: 'Email' })).toBe('oui')
    expect(matchOf({ thematiques: ['Sante'] }, { theme: 'Email' })).toBe('non')
    expect(matchOf({ niveau: 'Avance' }, { niveau: 'Debutant' })).toBe('non')
    expect(matchOf({}, { public: 'Seniors' })).toBe('oui')
    expect(matchOf({ publics: ['Jeunes'] }, { public: 'Seniors' })).toBe('non')
  })

  it('lets one no decide over an unknown', () => {
    expect(matchOf({ niveau: 'Avance' }, { niveau: 'Debutant', theme: 'Email' })).toBe('non')
    expect(matchOf({ statut: 'annulee' }, { theme: 'Email' })).toBe('non')
  })
})

describe('the state of a place in a window', () => {
  const withSession = addSeance(BILAN_VIDE, seanceOf(atelierExemple()), 'oui')

  it('is yes with a matching session, whatever the place says of itself', () => {
    for (const declared of ['oui', 'non', 'inconnu'] as const)
      expect(etatFenetre(withSession, true, declared)).toBe('oui')
  })

  it('is unknown for a place that says workshops without any dated session, no when its dates are elsewhere', () => {
    expect(etatFenetre(BILAN_VIDE, false, 'oui')).toBe('inconnu')
    expect(etatFenetre(BILAN_VIDE, false, 'inconnu')).toBe('inconnu')
    expect(etatFenetre(BILAN_VIDE, true, 'oui')).toBe('non')
    expect(etatFenetre(BILAN_VIDE, false, 'non')).toBe('non')
    const undecided = addSeance(BILAN_VIDE, seanceOf(atelierExemple()), 'inconnu')
    expect(etatFenetre(undecided, true, 'oui')).toBe('inconnu')
  })

  it('adds up seats, the first day, and whether any seat is known', () => {
    const open = seanceOf(atelierExemple({ places: 6, placesPrises: 2 }))
    const capacity = seanceOf(atelierExemple({ places: 8, debut: { date: MONDAY + 2, minute: 600 } }))
    const full = addSeance(addSeance(withSession, open, 'oui'), capacity, 'oui')
    expect(full).toEqual({
      seances: 3,
      deduites: 0,
      exemples: 3,
      placesConnues: true,
      places: 12,
      premiere: MONDAY,
      indecise: false,
    })
    expect(withSession.placesConnues).toBe(false)
    expect(addSeance(full, open, 'non')).toBe(full)
  })
})

it('names different windows differently, in characters that an address keeps', () => {
  const windows: FenetreAteliers[] = [
    WEEK,
    { ...WEEK, au: WEEK.au + 1 },
    { ...WEEK, gratuit: true },
    { ...WEEK, theme: 'Email' },
    { ...WEEK, niveau: 'Debutant' },
    { ...WEEK, public: 'Étudiants' },
    { ...WEEK, public: 'Familles et/ou enfants' },
  ]
  const keys = windows.map(keyOfFenetre)
  expect(new Set(keys).size).toBe(windows.length)
  for (const key of keys) expect(encodeURIComponent(key)).toBe(key)
  expect(keyOfFenetre({ ...WEEK, theme: null, gratuit: false })).toBe(keyOfFenetre(WEEK))
  expect(keyOfFenetre(null)).toBe('')
})
