import { describe, expect, it } from 'vitest'
import { answerPublics, publicOfAge, withAge } from '../../../src/domain/orientation/publics.ts'
import { LIEU_VIDE } from '../../../src/domain/places/colonnes.ts'

const answerAdults = (publics: readonly string[], presentationResume = '') =>
  answerPublics({ ...LIEU_VIDE, publics, presentationResume }, ['Adultes'])
const answer = (publics: readonly string[], presentationResume = '', presentationDetail = '') =>
  answerPublics({ ...LIEU_VIDE, publics, presentationResume, presentationDetail }, ['Jeunes'])

describe('what a place answers to an audience', () => {
  it('is unknown where it names none, and never a yes', () => {
    expect(answer([])).toBe('inconnu')
    expect(answer([], 'Ateliers pour débuter, sur rendez-vous.')).toBe('inconnu')
    expect(answer(['Public non prévu par le schéma'])).toBe('inconnu')
  })

  it('is yes where it names it, no where it names others only', () => {
    expect(answer(['Jeunes', 'Seniors'])).toBe('oui')
    expect(answer(['Seniors'])).toBe('non')
  })

  it.each([
    'Ouvert à tous.',
    'Accueil tout public, sans rendez-vous',
    'TOUS PUBLICS',
    'Pour tous les publics.',
    'Accessible à toutes et à tous',
    'On vous aide quel que soit votre âge',
  ])('is yes where its own words say everyone: %s', (said) => {
    expect(answer([], said)).toBe('oui')
    expect(answer([], '', said)).toBe('oui')
    expect(answer([said])).toBe('oui')
  })

  it.each([
    'Tout public adulte',
    'Ouvert à tous les demandeurs d’emploi',
    'Tous publics à partir de 60 ans',
    'Tous les publics éloignés du numérique',
    'Internet pour tous',
  ])('is unknown where these words are narrowed: %s', (said) => {
    expect(answer([], said)).toBe('inconnu')
  })
})

describe('what a place answers to adults of 26 to 59, whom the schema does not name', () => {
  it('is no where it names other ages only, unknown where it names none, yes where it says so', () => {
    expect(answerAdults(['Jeunes', 'Seniors'])).toBe('non')
    expect(answerAdults([])).toBe('inconnu')
    expect(answerAdults([], 'Ouvert à tous.')).toBe('oui')
    for (const said of ['Tout public adulte', 'Organisme de formation pour adultes', 'enfants et adultes'])
      expect(answerAdults([], said)).toBe('oui')
    expect(answerAdults([], 'Lecture adulte au premier étage')).toBe('inconnu')
  })
})

describe('an age', () => {
  it('is one of the audiences to choose from, whatever it is', () => {
    expect([0, 11, 12, 17, 25, 26, 59, 60, 97].map(publicOfAge)).toEqual([
      'Familles et/ou enfants',
      'Familles et/ou enfants',
      'Jeunes',
      'Jeunes',
      'Jeunes',
      'Adultes',
      'Adultes',
      'Seniors',
      'Seniors',
    ])
  })

  it('takes the place of another age, and leaves what is not of an age', () => {
    expect(withAge(['Seniors', 'Femmes'], 17)).toEqual(['Jeunes', 'Femmes'])
    expect(withAge(['Jeunes', 'Étudiants'], 40)).toEqual(['Étudiants', 'Adultes'])
    expect(withAge([], 70)).toEqual(['Seniors'])
  })
})
