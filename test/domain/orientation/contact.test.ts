import { describe, expect, it } from 'vitest'
import { foldAdresse } from '../../../src/domain/orientation/contact/fold-adresse.ts'
import { createContacts, joignableOf } from '../../../src/domain/orientation/contact.ts'
import type { Lieu } from '../../../src/domain/places/lieu.ts'
import { contactCourt, contactEnTexte, sayAQuiDemander } from '../../../src/text/fr/orientation/contact.ts'
import { lieuNomme } from '../../support/examples/lieu-nomme.ts'

const lieu = lieuNomme
/** The nearest workshop to Guéret, which gives no number, and the record beside it, which does. */
const GUERET = lieu({ nom: 'Guéret', adresse: '22 Av. Charles de Gaulle' })
const QUINCAILLERIE = lieu({
  nom: 'Guéret -La Quincaillerie',
  adresse: '22 AVENUE CHARLES-DE-GAULLE',
  telephone: '+33555414513',
})
const ask = (asked: Lieu, lieux: readonly Lieu[]) => createContacts(lieux)(joignableOf(asked))

describe('whom to ask', () => {
  it('is the place itself when it has a number, or else a mail', () => {
    expect(ask(QUINCAILLERIE, [GUERET, QUINCAILLERIE])).toEqual([
      { lien: 'propre', nom: '', telephone: '+33555414513', courriel: '' },
    ])
    const mail = lieu({ nom: 'Alpha', courriels: ['a@exemple.fr', 'b@exemple.fr'] })
    expect(contactCourt(ask(mail, [mail]))).toBe('a@exemple.fr')
    const noNumber = lieu({ nom: 'Bêta', telephone: 'demander à l’accueil' })
    expect(contactCourt(ask(noNumber, [noNumber]))).toBe('mairie de Guéret')
  })

  it('is the record at the same address, however the street is written', () => {
    const contacts = ask(GUERET, [GUERET, QUINCAILLERIE])
    expect(contacts.map((c) => c.lien)).toEqual(['voisin'])
    expect(contactEnTexte(contacts)).toBe('Guéret -La Quincaillerie, à la même adresse : 05 55 41 45 13')
    const elsewhere = { ...QUINCAILLERIE, codeInsee: '87085' }
    expect(ask(GUERET, [GUERET, elsewhere]).map((c) => c.lien)).toEqual(['mairie'])
  })

  it('is the body above before the neighbour: by its name, else by its SIREN in the commune', () => {
    const above = lieu({ nom: 'Grand Guéret', telephone: '0555000000', pivot: '20003482500014' })
    const child = { ...GUERET, structureParente: 'GRAND GUERET' }
    expect(contactEnTexte(ask(child, [QUINCAILLERIE, above]))).toBe('Grand Guéret : 05 55 00 00 00')
    const bySiren = { ...GUERET, pivot: '20003482500022' }
    expect(ask(bySiren, [QUINCAILLERIE, above])[0]).toMatchObject({ lien: 'structure', nom: 'Grand Guéret' })
    const zeros = { ...GUERET, pivot: '00000000000000' }
    expect(ask(zeros, [{ ...above, pivot: '00000000000000' }])[0]?.lien).toBe('mairie')
  })

  it('names a body that has no number, and goes on', () => {
    const child = { ...GUERET, structureParente: 'Montluçon Communauté' }
    expect(contactEnTexte(ask(child, [QUINCAILLERIE]))).toBe(
      'Montluçon Communauté ; Guéret -La Quincaillerie, à la même adresse : 05 55 41 45 13',
    )
    expect(contactEnTexte(ask(child, []))).toBe('Montluçon Communauté ; mairie de Guéret')
  })

  it('names once a body that two sources spell otherwise', () => {
    const beside = (nom: string) => ({ ...QUINCAILLERIE, nom })
    const child = (structureParente: string) => ({ ...GUERET, structureParente })
    for (const [above, found] of [
      ['C.C.A.S. de Guéret', 'CCAS GUERET'],
      ['Centre communal d’action sociale', 'CCAS de Guéret'],
      ['Mission Locale de la Creuse', 'MISSION LOCALE - CREUSE'],
      ['Commune de Guéret', 'Mairie de Guéret'],
    ] as const)
      expect(ask(child(above), [beside(found)]).map((c) => c.nom)).toEqual([found])
    expect(ask(child('Ville de Guéret'), []).map((c) => c.lien)).toEqual(['mairie'])
    // Other bodies stay two.
    expect(ask(child('CCAS de Guéret'), [beside('CIAS de Guéret')])).toHaveLength(2)
    expect(ask(child('Montluçon Communauté'), [])).toHaveLength(2)
  })

  it('is at last the town hall by its name, with a number where a record of it gives one', () => {
    expect(contactEnTexte(ask(GUERET, []))).toBe('mairie de Guéret')
    const hall = lieu({ nom: 'Mairie de Guéret', typologies: ['MUNI'], telephone: '0555112233' })
    expect(contactEnTexte(ask(GUERET, [hall]))).toBe('mairie de Guéret : 05 55 11 22 33')
    expect(sayAQuiDemander(ask(GUERET, []))).toEqual(['Demandez à la mairie de Guéret.'])
    expect(contactCourt(ask(lieu({ commune: '', codeInsee: '' }), []))).toBe('mairie de la commune')
  })
})

describe('foldAdresse', () => {
  it('is empty without a number: a street holds many doors', () => {
    expect(foldAdresse('Chemin de l’Hôtel')).toBe('')
    expect(foldAdresse('')).toBe('')
    expect(foldAdresse('2 Esp. Charles de Gaulle')).toBe(
      foldAdresse('2, esplanade Charles de Gaulle, 23200 Aubusson'),
    )
    expect(foldAdresse('2 Rue Haute')).not.toBe(foldAdresse('4 Rue Haute'))
  })
})
