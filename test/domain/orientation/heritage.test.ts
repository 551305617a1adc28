import { describe, expect, it } from 'vitest'
import { FILTRES_SEANCES_VIDES } from '../../../src/domain/orientation/filtres-seances.ts'
import { bookingOf, inheritFrom, saidBookingOf } from '../../../src/domain/orientation/heritage.ts'
import { placeSeances } from '../../../src/domain/orientation/seance-situee.ts'
import { verdictsOf } from '../../../src/domain/orientation/verdicts.ts'
import { LIEU_VIDE } from '../../../src/domain/places/colonnes.ts'
import type { Lieu } from '../../../src/domain/places/lieu.ts'
import { accueilDe, coutDe, inscriptionDe } from '../../../src/text/seance.ts'
import { atelierExemple } from '../../support/examples/atelier-exemple.ts'
import { situee } from '../../support/examples/seance-situee.ts'

const lieu = (parts: Partial<Lieu>): Lieu => ({ ...LIEU_VIDE, id: 'l', latitude: 46, longitude: 2, ...parts })

describe('what a session has of its place', () => {
  it('is the price and the booking it does not give, and nothing else', () => {
    const place = lieu({ frais: ['Gratuit'], modalitesAcces: ['Téléphoner', 'Contacter par mail'] })
    const silent = atelierExemple({ fraisACharge: [], inscription: [] })
    const inherited = inheritFrom(silent, place)
    expect(coutDe(inherited)).toBe('gratuit')
    expect(inscriptionDe(inherited)).toBe('inscription par téléphone ou par courriel')
    const said = atelierExemple({ fraisACharge: ['Payant'], inscription: ['lien'] })
    expect(inheritFrom(said, place)).toBe(said)
    expect(inheritFrom(silent, null)).toBe(silent)
    expect(coutDe(inheritFrom(silent, lieu({})))).toBe('coût à demander')
  })

  it('answers for it: La Quincaillerie is free, so is its session', () => {
    const { seance, serie } = situee({ serie: { fraisACharge: [] }, seance: { lieuId: 'l' } })
    const places = new Map([['l', lieu({ frais: ['Gratuit'], commune: 'Guéret' })]])
    const [placed] = placeSeances([seance], [serie], places, new Map())
    const filtres = { ...FILTRES_SEANCES_VIDES, couts: ['gratuit'] as const }
    expect(placed && verdictsOf(filtres, placed)).toEqual([{ critere: 'couts', reponse: 'oui' }])
    expect(placed?.ou.contacts).toEqual([{ lien: 'mairie', nom: 'Bourg', telephone: '', courriel: '' }])
  })
})

describe('how one comes to a place', () => {
  it('is "without appointment" only where nothing else is said', () => {
    expect(bookingOf(lieu({ modalitesAcces: ['Se présenter'] }))).toEqual(['libre'])
    expect(bookingOf(lieu({ modalitesAcces: ['Se présenter', 'Téléphoner'] }))).toEqual(['telephone'])
    const words = {
      modalitesAcces: ['Se présenter'],
      presentationDetail: 'Accueil du lundi au samedi, sur rdv.',
    }
    expect(bookingOf(lieu(words))).toEqual([])
    expect(bookingOf(lieu({ priseRdv: 'https://rdv.example.fr' }))).toEqual(['lien'])
  })

  it('keeps what its own words ask for', () => {
    const bfm = lieu({ presentationDetail: 'Inscription à la BFM obligatoire. Atelier gratuit.' })
    expect(accueilDe(bfm)).toEqual(['inscription obligatoire, dit le lieu'])
    expect(saidBookingOf(lieu({ presentationDetail: 'sur rendez-vous' }))).toBe('rendez-vous')
    expect(saidBookingOf(lieu({ presentationDetail: 'Sans rendez-vous' }))).toBe(null)
    expect(accueilDe(lieu({}))).toEqual([])
  })
})
