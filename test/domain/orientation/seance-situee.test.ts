import { describe, expect, it } from 'vitest'
import { placeSeances, rendezvousOf } from '../../../src/domain/orientation/seance-situee.ts'
import { LIEU_VIDE } from '../../../src/domain/places/colonnes.ts'
import { atelierExemple } from '../../support/examples/atelier-exemple.ts'
import { situee } from '../../support/examples/seance-situee.ts'

const MAIRIE = {
  ...LIEU_VIDE,
  id: 'mairie',
  nom: 'Mairie',
  adresse: '1 place de l’Église',
  complementAdresse: 'Salle 2',
  commune: 'Ronnet',
  codeInsee: '03216',
  longitude: 2.7,
  latitude: 46.2,
  telephone: '04 70 00 00 00',
}
const COMMUNES = new Map([
  ['03216', { nom: 'Ronnet', lon: 2.69, lat: 46.21 }],
  ['03999', { nom: 'Sans centre', lon: Number.NaN, lat: Number.NaN }],
])
const NOBODY = () => []
const serie = (parts = {}) => atelierExemple({ commune: '', codeInsee: '', ...parts })

describe('rendezvousOf', () => {
  it('is at the position of the series before that of its place, with the words of the place', () => {
    const own = rendezvousOf(serie({ longitude: 2.5, latitude: 46.5 }), null, MAIRIE, COMMUNES, NOBODY)
    expect(own).toMatchObject({
      lon: 2.5,
      lat: 46.5,
      position: 'exacte',
      lieuId: 'mairie',
      codeInsee: '03216',
    })
    const place = rendezvousOf(serie(), null, MAIRIE, COMMUNES, NOBODY)
    expect(place).toMatchObject({
      lon: 2.7,
      lat: 46.2,
      adresse: '1 place de l’Église, Salle 2',
      telephone: '04 70 00 00 00',
    })
  })

  it('is somewhere in its commune without a place, and nowhere without a centre', () => {
    const named = rendezvousOf(serie(), { commune: '', codeInsee: '03216' }, null, COMMUNES, NOBODY)
    expect(named).toMatchObject({
      commune: 'Ronnet',
      lon: 2.69,
      lat: 46.21,
      position: 'commune',
      lieuId: null,
    })
    for (const codeInsee of ['03999', '03000', '']) {
      const unknown = rendezvousOf(serie(), { commune: 'Ici', codeInsee }, null, COMMUNES, NOBODY)
      expect(unknown).toMatchObject({ commune: 'Ici', lon: null, lat: null, position: 'inconnue' })
    }
  })
})

describe('placeSeances', () => {
  it('leaves out a session whose series is not there', () => {
    const { seance, serie: known } = situee({ seance: { lieuId: 'mairie' } })
    const stray = { ...seance, atelierId: 'autre' }
    const places = placeSeances([seance, stray], [known], new Map([['mairie', MAIRIE]]), COMMUNES)
    expect(places).toHaveLength(1)
    expect(places[0]?.ou).toMatchObject({ nom: 'Mairie', dansTerritoire: true })
  })
})
