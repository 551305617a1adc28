import { describe, expect, it } from 'vitest'
import { effetPlaces } from '../../../src/domain/scenario/edit-tenues.ts'
import { placesScenario } from '../../../src/text/simuler/scenario.ts'
import { situee } from '../../support/examples/seance-situee.ts'

const seance = (statut: 'prevue' | 'complete' | 'annulee', placesPrises: number | null) =>
  situee({ seance: { statut, places: 8, placesPrises } }).seance
const SEANCES = [seance('prevue', 6), seance('prevue', 1), seance('complete', 8), seance('annulee', 8)]
const plain = (text: string) => text.replace(/\s/g, ' ')
const say = (places: number) => plain(placesScenario.effet(places, effetPlaces(SEANCES, places)))

describe('other seats for a place', () => {
  it('fill the sessions with as many taken, and open the full ones with more', () => {
    expect(say(2)).toBe('Avec 2 places : 1 séance devient complète.')
    expect(say(1)).toBe('Avec 1 place : 2 séances deviennent complètes.')
    expect(say(12)).toBe('Avec 12 places : 1 séance complète rouvre.')
    expect(say(8)).toBe('Avec 8 places : aucune séance ne devient complète, aucune ne rouvre.')
  })

  it('are shown beside the seats of today', () => {
    expect(plain(placesScenario.aujourdhui([8]))).toBe('Aujourd’hui : 8 places en tout par séance.')
    expect(plain(placesScenario.aujourdhui([6, 8]))).toBe(
      'Aujourd’hui : de 6 à 8 places en tout, selon la séance.',
    )
    expect(placesScenario.aujourdhui([])).toBe('Aujourd’hui : nombre de places inconnu.')
  })
})
