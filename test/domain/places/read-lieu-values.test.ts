import { describe, expect, it } from 'vitest'
import { readLieux } from '../../../src/domain/places/read/read-lieu.ts'
import { BASE, read } from '../../support/examples/read-lieu.ts'

const expectFix = (fix: string) => (champ: string, value: string, field: string, expected: string) => {
  const { lieu, fixes, warnings } = read({ [champ]: value })
  expect(lieu).toHaveProperty(field, [expected])
  expect(fixes).toEqual([fix])
  expect(warnings).toEqual([])
}

describe('texts', () => {
  it.each([
    ['un octet\u0002 de trop', 'un octet de trop', ['caracteres-invisibles']],
    ['Commu\u00ad\u00adnauté', 'Communauté', ['caracteres-invisibles']],
    ['gauche\u202edroite\u2066!\u2069\u200f\u061c', 'gauchedroite!', ['caracteres-invisibles']],
    ['e\u0301cole', 'école', []],
    ['l\u0092été', 'l’été', ['caracteres-windows']],
    ['Un<br>deux', 'Un\ndeux', ['balises-html']],
    ['<p class="x">Un</p><p>deux</p>', 'Un\n\ndeux', ['balises-html']],
    ['<script>alert(1)</script>Bonjour', 'Bonjour', ['balises-html']],
    ['M&eacute;diath&egrave;que &amp; co&nbsp;!', 'Médiathèque & co\u00a0!', ['entites-html']],
    ['&lt;b&gt;gras&lt;/b&gt;', 'gras', ['entites-html', 'balises-html']],
    ['&#8238;caché', 'caché', ['entites-html', 'caracteres-invisibles']],
    ['5 < 6 et 7 > 3, <jean@exemple.fr>', '5 < 6 et 7 > 3, <jean@exemple.fr>', []],
    ['ligne 1\r\nligne 2\rligne 3', 'ligne 1\nligne 2\nligne 3', []],
  ])('%j becomes %j', (presentation_detail, expected, corrections) => {
    const { lieu, fixes } = read({ presentation_detail })
    expect(lieu?.presentationDetail).toBe(expected)
    expect(fixes).toEqual(corrections)
  })

  it('a name that begins with @ is a name', () => {
    expect(read({ nom: '@ La Fabrique' })).toMatchObject({
      lieu: { nom: '@ La Fabrique' },
      fixes: [],
      warnings: [],
    })
  })

  it('a name that mixes alphabets is reported', () => {
    expect(read({ nom: 'Mаirie' }).warnings).toEqual([
      'mot mêlant plusieurs alphabets, à vérifier : « Mаirie »',
    ])
  })

  it('opening hours are kept as they are written', () => {
    for (const horaires of [
      'Mo-Sun 00:00-00:00',
      'Mo 09:00-12:00; PH off',
      'week 1-53/2 Tu 14:00-16:00 "sur rdv"',
    ]) {
      expect(read({ horaires })).toMatchObject({ lieu: { horaires }, fixes: [], warnings: [] })
    }
  })
})

describe('values of the schema', () => {
  it('both separators are read', () => {
    const expected = ['Aide aux démarches administratives', 'Loisirs et créations numériques']
    expect(read({ services: expected.join('|') })).toMatchObject({ lieu: { services: expected }, fixes: [] })
    const { lieu, fixes } = read({ services: expected.join('; ') })
    expect(lieu?.services).toEqual(expected)
    expect(fixes).toEqual(['separateur-point-virgule'])
  })

  it('commas cut only what is then known on both sides', () => {
    const { lieu, fixes } = read({ frais_a_charge: 'Gratuit, Payant|Adhésion, ou don' })
    expect(lieu?.frais).toEqual(['Gratuit', 'Payant', 'Adhésion, ou don'])
    expect(fixes).toEqual(['separateur-virgule'])
  })

  it.each([
    [
      'modalites_acces',
      'Ce lieu n’accueille pas de public',
      'modalitesAcces',
      "Ce lieu n'accueille pas de public",
    ],
    ['typologie', 'autre', 'typologies', 'Autre'],
    ['services', 'Comprehension du monde numérique', 'services', 'Compréhension du monde numérique'],
    [
      'services',
      'Aide\u00a0aux  démarches administratives',
      'services',
      'Aide aux démarches administratives',
    ],
    ['formations_labels', 'Étapes numériques(La Poste)', 'formationsLabels', 'Étapes numériques (La Poste)'],
    [
      'prise_en_charge_specifique',
      'langues étrangères (anglais)',
      'prisesEnCharge',
      'Langues étrangères (anglais)',
    ],
    ['itinerance', 'Itinerant', 'itinerance', 'Itinérant'],
  ])('%s « %s » is put right', expectFix('valeur-vocabulaire'))

  it('an earlier wording of the schema is replaced', () => {
    const { lieu, fixes } = read({ services: 'Accéder à du matériel|Accéder à une connexion internet' })
    expect(lieu?.services).toEqual(['Accès internet et matériel informatique'])
    expect(fixes).toEqual(['ancien-libelle'])
  })

  it.each([
    [
      'frais_a_charge',
      'Gratuit : Je peux accéder gratuitement au lieu et à ses services',
      'frais',
      'Gratuit',
    ],
    [
      'frais_a_charge',
      'Gratuit sous condition : adhésion, situation familiale',
      'frais',
      'Gratuit sous condition',
    ],
    [
      'modalites_accompagnement',
      'Seul : j’ai accès à du matériel',
      'modalitesAccompagnement',
      'En autonomie',
    ],
    [
      'modalites_accompagnement',
      'Dans un atelier : ensemble',
      'modalitesAccompagnement',
      'Dans un atelier collectif',
    ],
  ])('%s « %s », explained after a colon, is an earlier wording', expectFix('ancien-libelle'))

  it('an unknown value is kept and reported', () => {
    const { lieu, warnings } = read({ services: 'Réparation de vélos' })
    expect(lieu?.services).toEqual(['Réparation de vélos'])
    expect(warnings).toEqual(['valeur hors du schéma national, gardée : « Réparation de vélos »'])
  })

  it('ZRR stays a label, flagged as legacy; FRR and QPV are not', () => {
    expect(read({ autres_formations_labels: 'QPV|FRR' }).warnings).toEqual([])
    const { lieu, warnings } = read({ autres_formations_labels: 'ZRR|QPV' })
    expect(lieu?.autresLabels).toEqual(['ZRR', 'QPV'])
    expect(warnings).toHaveLength(1)
  })

  it.each([
    ['1', true],
    ['true', true],
    [true, true],
    ['', false],
    ['0', false],
  ])('services_supposes %s is %s', (value, expected) => {
    expect(read({ services_supposes: value }).lieu?.servicesSupposes).toBe(expected)
  })
})

describe('headings and cells', () => {
  it('headings are found whatever their case, accents, blanks and apostrophes', () => {
    const row = {
      ID: 'a',
      Lat: '45,8',
      LON: '1,2',
      'Code Postal': '87000',
      'Modalités d’accès': 'Téléphoner',
    }
    const { lieux, colonnesInconnues } = readLieux([{ ...row, Température: '12' }])
    expect(lieux[0]).toMatchObject({ latitude: 45.8, codePostal: '87000', modalitesAcces: ['Téléphoner'] })
    expect(colonnesInconnues).toEqual(['Température'])
  })

  it('the heading of the schema wins over another name for it', () => {
    const { lieux, colonnesInconnues } = readLieux([{ ...BASE, lat: '12', latitude: '45' }])
    expect(lieux[0]?.latitude).toBe(45)
    expect(colonnesInconnues).toEqual(['lat'])
  })

  it('lists of JSON are lists; an object is reported, not printed', () => {
    const { lieu } = read({
      services: ['Aide aux démarches administratives', 'Loisirs et créations numériques'],
    })
    expect(lieu?.services).toHaveLength(2)
    const odd = read({ adresse: { rue: 'x' } })
    expect(odd.lieu?.adresse).toBe('')
    expect(odd.warnings).toContain('valeur composée (objet) au lieu d’un texte : laissée de côté')
  })

  it('devices are read, and what is no count is unknown', () => {
    const { lieu, warnings } = read(
      {
        equipement_tablettes: '12',
        ordinateurs_portables: 'beaucoup',
        wifi: 'oui',
        equipement_source: 'enquête',
      },
      'equipement_ordinateurs_portables',
    )
    expect(lieu?.equipement).toEqual({
      ordinateursPortables: null,
      ordinateursFixes: null,
      tablettes: 12,
      telephones: null,
      wifi: true,
      source: 'enquête',
    })
    expect(warnings).toEqual(['équipement illisible : attendu un nombre entier de 0 à 9999'])
    expect(read({ nom: 'x' }).lieu?.equipement).toBeNull()
  })
})
