import { describe, expect, it } from 'vitest'
import { adresseToSend, type EtatAdresse, type Positions } from '../../../src/domain/imports/adresses.ts'
import { examineFeuilles } from '../../../src/domain/imports/examine.ts'
import { guessPlan } from '../../../src/domain/imports/guess-plan.ts'
import { readMeilleure } from '../../../src/domain/search/adresses.ts'
import { CONTEXTE, REGLAGES } from '../../support/examples/contexte-import.ts'

const found = (change: Partial<Exclude<EtatAdresse, 'inconnue'>> = {}): EtatAdresse => ({
  libelle: '3 Rue Neuve 03410 Domérat',
  lon: 2.5312,
  lat: 46.3605,
  codeInsee: '03101',
  score: 0.92,
  precision: 'numero',
  ...change,
})

function examine(lignes: string[][], positions: Positions = {}) {
  const feuille = { nom: 'a', lignes, remarques: [] }
  const [examen] = examineFeuilles([{ feuille, plan: guessPlan(feuille), retouches: {} }], REGLAGES, {
    ...CONTEXTE,
    positions,
  })
  return examen!
}
const LIEUX = [
  ['Nom du lieu', 'Adresse', 'Code postal', 'Commune', 'Téléphone'],
  ['Salle Bleue', '3 rue Neuve', '03410', 'Domérat', '04 70 00 00 01'],
]
const LISTE = [
  ['Date', 'Heures', 'Lieu', 'Adresse', 'Commune', 'Titre'],
  ['08/12/2026', '14h-16h', 'Salle Bleue', '3 rue Neuve', 'Domérat', 'Photos'],
]
const CLE = adresseToSend('3 rue Neuve', '03410', 'Domérat')!.cle

describe('addresses of a file without positions', () => {
  it('are the three texts of each, once, and place nothing before the service is asked', () => {
    for (const lignes of [LIEUX, [...LIEUX, LIEUX[1]!], LISTE]) {
      const { adresses, lieux } = examine(lignes)
      expect(adresses).toEqual([
        { cle: CLE, adresse: '3 rue Neuve', codePostal: '03410', commune: 'Domérat' },
      ])
      expect(lieux[0]).toMatchObject({ longitude: 2.53, latitude: 46.61, position: 'approximative' })
    }
  })

  it('with a position of their own are nobody’s to ask', () => {
    const lignes = [
      [...LIEUX[0]!, 'Latitude', 'Longitude'],
      [...LIEUX[1]!, '46,36', '2,53'],
    ]
    expect(examine(lignes).adresses).toEqual([])
  })

  it.each([
    ['3 rue Neuve', '', ''],
    ['', '03410', 'Domérat'],
    ['quidam@structure.example', '03410', 'Domérat'],
    ['chez M. Quidam, 06 12 34 56 78', '03410', 'Domérat'],
    ['+33470000001', '03410', 'Domérat'],
  ])('that are none, or somebody’s contact, are never sent: %s', (...said) => {
    expect(adresseToSend(...said)).toBe(null)
  })

  it('are not a column of e-mail addresses', () => {
    const plan = guessPlan({
      nom: 'a',
      lignes: [
        ['Date', 'Lieu', 'Adresse mail', 'Adresse du site'],
        ['08/12/2026', 'Mairie', 'accueil@mairie.example', 'https://mairie.example'],
      ],
      remarques: [],
    })
    expect(plan.colonnes.map(({ cible }) => cible)).not.toContain('adresse')
  })
})

describe('what the service answered', () => {
  const cases: [string, EtatAdresse, number, string, RegExp, string][] = [
    ['sure, at the number', found(), 2.5312, 'exacte', /note 0,92 sur 1/, 'correction'],
    ['sure, in the street', found({ precision: 'rue' }), 2.5312, 'approximative', /note/, 'correction'],
    ['0.6 is enough', found({ score: 0.6 }), 2.5312, 'exacte', /note 0,60/, 'correction'],
    ['under 0.6', found({ score: 0.59 }), 2.5312, 'approximative', /note 0,59/, 'verifier'],
    [
      'the commune only',
      found({ precision: 'commune' }),
      2.53,
      'approximative',
      /que la commune/,
      'verifier',
    ],
    ['another commune', found({ codeInsee: '87085' }), 2.53, 'approximative', /autre commune/, 'verifier'],
    ['nothing', 'inconnue', 2.53, 'approximative', /inconnue du service/, 'verifier'],
  ]
  it.each(cases)('%s', (_, etat, longitude, position, voulu, gravite) => {
    const { lieux, remarques } = examine(LIEUX, { [CLE]: etat })
    expect(lieux[0]).toMatchObject({ longitude, position })
    const said = remarques.filter(({ champ }) => champ === 'adresse')
    expect(said).toMatchObject([{ ligne: 2, voulu: expect.stringMatching(voulu), gravite }])
  })

  it('places what a list made, too', () => {
    const { lieux, remarques } = examine(LISTE, { [CLE]: found() })
    expect(lieux[0]).toMatchObject({ longitude: 2.5312, latitude: 46.3605, position: 'exacte' })
    expect(remarques.at(-1)?.voulu).toMatch(/lieu inconnu : position du service/)
  })

  it('is not believed beyond what it is: bad notes, no note, no address', () => {
    const answer = (properties: object, coordinates: unknown = [2.6, 46.3]) =>
      readMeilleure({ features: [{ geometry: { coordinates }, properties: { label: 'A', ...properties } }] })
    for (const score of [undefined, 'haut', 7, -1, Number.NaN])
      expect(answer({ score, type: 'housenumber' })).toMatchObject({ score: 0 })
    expect(answer({ score: 0.9, type: 'street' })).toMatchObject({ score: 0.9, precision: 'rue' })
    expect(answer({ score: 0.9 }, ['2.6', 46])).toBe('inconnue')
    expect(answer({ score: 0.9 }, [500, 46])).toBe('inconnue')
    expect([readMeilleure(null), readMeilleure({ features: {} })]).toEqual([null, null])
  })
})
