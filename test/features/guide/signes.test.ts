import { describe, expect, it } from 'vitest'
import { LIEU_VIDE } from '../../../src/domain/places/colonnes.ts'
import { lignesDeLieu, lignesDeSeance } from '../../../src/features/guide/signes.ts'
import { sayLieuSimple, saySeanceSimple } from '../../../src/text/guide.ts'
import { situee } from '../../support/examples/seance-situee.ts'

const mairie = { lien: 'mairie', nom: 'Bourg', telephone: '', courriel: '' } as const

describe('the pictograms beside what a resident must know', () => {
  it('stand before the line of their fact, and the words are left as they are', () => {
    const session = situee({
      seance: { placesRestantes: 2, confiance: 'deduit' },
      serie: { fraisACharge: ['Gratuit'], inscription: ['libre'], chequesNumeriques: 'oui' },
      ou: { contacts: [mairie] },
    })
    const lines = lignesDeSeance({ situee: session })
    expect(lines.map(({ texte }) => texte)).toEqual(saySeanceSimple(session))
    expect(lines.map(({ texte, signe }) => [signe, texte.split(' ').slice(-2).join(' ')])).toEqual([
      ['date', 'à demander.'],
      ['places', '2 places.'],
      ['gratuit', 'C’est gratuit.'],
      ['cheque', 'sont acceptés.'],
      ['ouvert', 'sans rendez-vous.'],
      ['verifier', 'à vérifier.'],
      ['demander', 'de Bourg.'],
    ])
  })

  it('never call free what is not, nor show a telephone where there is none to call', () => {
    for (const frais of [['Payant'], ['Gratuit sous condition'], []] as const) {
      const signs = lignesDeSeance({ situee: situee({ serie: { fraisACharge: frais } }) }).map(
        ({ signe }) => signe,
      )
      expect(signs).toContain('payant')
      expect(signs).not.toContain('gratuit')
    }
    const lines = lignesDeSeance({ situee: situee({ serie: { inscription: ['telephone'] } }) })
    expect(lines.find(({ texte }) => /Appelez/.test(texte))).toBeUndefined()
    expect(lines.map(({ signe }) => signe)).not.toContain('telephone')
  })

  it('sign the hours, the price and whom to ask of a place', () => {
    const lieu = { ...LIEU_VIDE, id: 'l', latitude: 46, longitude: 2, frais: ['Gratuit'] }
    const open = [{ jour: 1, date: null, plages: [{ start: 780, end: 1080 }] }]
    for (const ouvertures of [[], open]) {
      const lines = lignesDeLieu({ lieu, ouvertures, contacts: [mairie] })
      expect(lines.map(({ texte }) => texte)).toEqual(sayLieuSimple({ lieu, ouvertures, contacts: [mairie] }))
      expect(lines.map(({ signe }) => signe)).toEqual([
        null,
        ...(ouvertures.length === 0 ? ['heures'] : ['heures', 'heures']),
        'gratuit',
        'demander',
      ])
    }
  })
})
