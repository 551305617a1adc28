import { describe, expect, it } from 'vitest'
import type { Proposition } from '../../src/domain/orientation/classer.ts'
import type { Trajet } from '../../src/domain/orientation/trajet.ts'
import { LIEU_VIDE } from '../../src/domain/places/colonnes.ts'
import { sayTrajet } from '../../src/text/fr/couverture/calcul.ts'
import { sayTrajetSimple } from '../../src/text/guide.ts'
import { composeCourriel, composeSms, raisonDuRang } from '../../src/text/orienter.ts'
import { trajetDe } from '../../src/text/seance.ts'
import { trouver } from '../../src/text/trouver.ts'

const CREDIT = { source: 's', millesime: '2026-01-02', mention: '© les contributeurs d’OpenStreetMap' }
const trajet = (connu: Trajet['connu'], minutes = 12.4): Trajet => ({
  connu,
  minutes,
  minutesMin: minutes,
  minutesMax: minutes,
  distanceM: 9000,
  mode: 'voiture',
  inOwnCommune: false,
})
const spaces = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')
const lieu = (way: Trajet): Proposition => ({
  type: 'lieu',
  cle: 'l',
  lieu: {
    ...LIEU_VIDE,
    id: 'l',
    longitude: 8.7,
    latitude: 41.9,
    nom: 'Médiathèque',
    commune: 'Alata',
    telephone: '+33495000000',
  },
  trajet: way,
  verdicts: [],
  inscriptionEnLigne: false,
  inconnues: 0,
  ouvertures: [],
  surete: 'sur',
  contacts: [],
})

describe('a travel time in words', () => {
  it('says how it is known, wherever it stands', () => {
    const said = (connu: Trajet['connu']) => spaces(sayTrajet(trajet(connu)))
    expect(said('routes')).toBe('environ 12 min en voiture par la route')
    expect(said('direct')).toBe('environ 12 min en voiture, estimation à vol d’oiseau')
    expect(said('inconnu')).toBe(said('direct'))
    expect(said('plus')).toBe('plus de 12 min en voiture par la route')
    expect(said('aucune')).toBe('sans route connue en voiture')
    expect(spaces(sayTrajet(trajet('routes', 65), ' depuis Alata'))).toBe(
      'environ 1 h 05 en voiture depuis Alata par la route',
    )
    expect(spaces(trajetDe({ ...trajet('routes'), inOwnCommune: true }))).toBe(
      'dans votre commune, environ 12 min en voiture par la route',
    )
  })

  it('keeps the straight distance beside it in the list, named where the time is by road', () => {
    const said = (way: Trajet) => spaces(trouver.liste.trajet(way))
    expect(said(trajet('routes'))).toBe('environ 12 min en voiture par la route (9 km à vol d’oiseau)')
    expect(said(trajet('aucune'))).toBe('sans route connue en voiture (9 km à vol d’oiseau)')
    expect(said(trajet('direct'))).toBe('environ 12 min en voiture (9 km), estimation à vol d’oiseau')
    expect(said(trajet('direct', 200))).toBe('à 9 km à vol d’oiseau')
  })

  it('says no distance from a start to what stands on it: the address is known by its commune alone', () => {
    const said = (connu: Trajet['connu'], distanceM: number) =>
      spaces(trouver.liste.trajet({ ...trajet(connu, 3), distanceM }))
    expect(said('direct', 0)).toBe('environ 3 min en voiture, estimation à vol d’oiseau')
    expect(said('routes', 40)).toBe('environ 3 min en voiture par la route')
    expect(said('direct', 60)).toBe('environ 3 min en voiture (60 m), estimation à vol d’oiseau')
  })

  it('is the same in the reason, the text and the letter, with the source of the roads', () => {
    const choice = lieu(trajet('routes'))
    for (const text of [
      raisonDuRang(choice),
      composeSms([choice], 'https://x.test/').texte,
      composeCourriel([choice], 'https://x.test/', CREDIT),
    ]) {
      expect(spaces(text)).toContain('environ 12 min en voiture par la route')
    }
    expect(composeCourriel([choice], 'https://x.test/', CREDIT)).toContain(CREDIT.mention)
    // An estimate is no fact to send to a telephone.
    expect(composeSms([lieu(trajet('direct'))], 'https://x.test/').texte).not.toContain('min')
  })

  it('is said to residents in sentences of their own', () => {
    expect(sayTrajetSimple(trajet('routes')).join(' ')).toBe(
      'En voiture, comptez 12 minutes environ. C’est le temps par la route.',
    )
    expect(sayTrajetSimple(trajet('direct'))).toContain('C’est une estimation à vol d’oiseau.')
    expect(sayTrajetSimple(trajet('plus', 12.9))[0]).toBe('En voiture, comptez plus de 12 minutes.')
    expect(sayTrajetSimple(trajet('aucune'))).toEqual(['Nous ne connaissons pas de route pour y aller.'])
  })
})
