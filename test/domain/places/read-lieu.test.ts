import { describe, expect, it } from 'vitest'
import { readLieux } from '../../../src/domain/places/read/read-lieu.ts'
import { BASE, read, readLieu } from '../../support/examples/read-lieu.ts'

describe('what rejects a place', () => {
  it.each([
    [{ id: '' }, 'id', 'identifiant manquant'],
    [{ id: ' \u200b ' }, 'id', 'identifiant manquant'],
    [{ latitude: '' }, 'latitude', 'position manquante'],
    [{ longitude: null }, 'longitude', 'position manquante'],
    [{ latitude: '0', longitude: '0.0' }, 'latitude', 'position manquante : (0, 0)'],
    [{ latitude: 'nord' }, 'latitude', 'position illisible : attendu un nombre de degrés'],
    [{ latitude: { deg: 45 } }, 'latitude', 'position manquante'],
    [
      { latitude: '685900', longitude: '652000' },
      'latitude',
      'position impossible : attendu une latitude de −90 à 90 et une longitude de −180 à 180',
    ],
  ])('%j is left out', (extra, champ, raison) => {
    const { lieu, rejects } = read(extra, champ)
    expect(lieu).toBeNull()
    expect(rejects).toEqual([raison])
  })

  it('nothing else does: an almost empty row is a place', () => {
    const { lieu, anomalies } = readLieu({ id: 'x', latitude: 45, longitude: 2 }, 3)
    expect(lieu).toMatchObject({ id: 'x', nom: '', services: [], codeInsee: '', position: 'exacte' })
    expect(anomalies.every((a) => a.gravite === 'avertissement' && a.ligne === 3)).toBe(true)
  })

  it('the second place of one id is, and the report says where the first stands', () => {
    const rows = [BASE, { ...BASE, nom: 'Autre' }, { ...BASE, id: 'b' }]
    const { lieux, anomalies, lues } = readLieux(rows, [2, 5, 6])
    expect(lieux.map((lieu) => [lieu.id, lieu.nom])).toEqual([
      ['a', 'Médiathèque'],
      ['b', 'Médiathèque'],
    ])
    expect(lues).toBe(3)
    expect(anomalies.filter((a) => a.gravite === 'rejet')).toEqual([
      {
        ligne: 5,
        champ: 'id',
        valeur: 'a',
        gravite: 'rejet',
        raison: 'identifiant en double : déjà lu ligne 2',
      },
    ])
  })
})

describe('positions', () => {
  it('a decimal comma becomes a point', () => {
    const { lieu, fixes } = read({ latitude: '45,83', longitude: '1,26' })
    expect(lieu).toMatchObject({ latitude: 45.83, longitude: 1.26 })
    expect(fixes).toEqual(['virgule-decimale'])
  })

  it.each([
    [1.26, 45.83],
    [55.45, -20.88],
    [-61.53, 16.24],
    [-52.33, 4.92],
    [45.23, -12.78],
  ])('inverted coordinates %d, %d are turned round, overseas too', (latitude, longitude) => {
    const { lieu, fixes } = read({ latitude, longitude })
    expect(lieu).toMatchObject({ latitude: longitude, longitude: latitude })
    expect(fixes).toEqual(['coordonnees-inversees'])
  })

  it('a position outside France that makes no sense inverted is kept and reported', () => {
    const { lieu, fixes, warnings } = read({ latitude: 52.52, longitude: 13.4 })
    expect(lieu).toMatchObject({ latitude: 52.52, longitude: 13.4 })
    expect(fixes).toEqual([])
    expect(warnings).toEqual(['position hors de France'])
  })

  it('the approximate ones and how sure a record is are read when said', () => {
    const { lieu } = read({ position: 'Approximative', confiance: 'Déduit' })
    expect(lieu).toMatchObject({ position: 'approximative', confiance: 'deduit' })
  })
})

describe('identifiers and codes', () => {
  it.each([
    ['charente_1|aidants-2', ['charente_1', 'aidants-2']],
    ['coop_1__dora_2__gironde_3', ['coop_1', 'dora_2', 'gironde_3']],
    ['conseiller-numerique_63', []],
  ])('the id %s is kept, and its parts are aliases', (id, alias) => {
    const { lieu, fixes } = read({ id })
    expect(lieu).toMatchObject({ id, alias })
    expect(fixes).toEqual(alias.length > 0 ? ['identifiant-fusionne'] : [])
  })

  it.each([
    ['pivot', '00000000000000', 'pivot', '', ['pivot-nul']],
    ['pivot', '878 231 579 00019', 'pivot', '87823157900019', ['pivot-espaces']],
    ['code_insee', '2a004', 'codeInsee', '2A004', ['insee-majuscules']],
    ['code_insee', '1004', 'codeInsee', '01004', ['zero-initial']],
    ['code_insee', 1004, 'codeInsee', '01004', ['zero-initial']],
    ['code_insee', '75111', 'codeInsee', '75056', ['arrondissement-municipal']],
    ['code_insee', '69383', 'codeInsee', '69123', ['arrondissement-municipal']],
    ['code_insee', '13207', 'codeInsee', '13055', ['arrondissement-municipal']],
    ['code_postal', '1500', 'codePostal', '01500', ['zero-initial']],
    ['code_postal', '87 000', 'codePostal', '87000', ['code-espaces']],
    ['date_maj', '28/10/2022', 'dateMaj', '2022-10-28', ['date-iso']],
    ['date_maj', '2022-10-28T08:00:00Z', 'dateMaj', '2022-10-28', ['date-iso']],
    ['date_maj', '2024-02-29', 'dateMaj', '2024-02-29', []],
  ])('%s %s is read as %s %s', (champ, value, field, expected, corrections) => {
    const { lieu, fixes } = read({ [champ]: value })
    expect(lieu).toHaveProperty(field, expected)
    expect(fixes).toEqual(corrections)
  })

  it.each([
    ['date_maj', '2023-02-29', 'dateMaj', ''],
    ['date_maj', '32/01/2023', 'dateMaj', ''],
    ['code_insee', 'Limoges', 'codeInsee', ''],
    ['code_insee', '20004', 'codeInsee', ''],
    ['code_postal', 'F-87', 'codePostal', 'F-87'],
    ['pivot', 'à demander', 'pivot', 'àdemander'],
    ['telephone', 'le matin', 'telephone', 'le matin'],
    ['telephone', '3949', 'telephone', '3949'],
  ])('%s « %s » is reported, and the place kept', (champ, value, field, expected) => {
    const { lieu, warnings } = read({ [champ]: value })
    expect(lieu).toHaveProperty(field, expected)
    expect(warnings).toHaveLength(1)
  })
})

describe('contacts', () => {
  it.each([
    ['05 55 30 43 40', '+33555304340'],
    ['05.55.30.43.40', '+33555304340'],
    ['05/55/30/43/40', '+33555304340'],
    ['+33 (0)5 55 30 43 40', '+33555304340'],
    ['0033555304340', '+33555304340'],
    ['33555304340', '+33555304340'],
    ['555304340', '+33555304340'],
    ['Tél : 05 55 30 43 40', '+33555304340'],
    ['0262 41 02 03', '+262262410203'],
    ['0690 00 00 00', '+590690000000'],
    ['0596 55 55 55', '+596596555555'],
  ])('the phone %s is %s', (telephone, expected) => {
    const { lieu, fixes, warnings } = read({ telephone })
    expect(lieu?.telephone).toBe(expected)
    expect(fixes).toEqual(['telephone-international'])
    expect(warnings).toEqual([])
  })

  it('of two phones the first is kept and the other named', () => {
    const { lieu, warnings } = read({ telephone: '05 55 30 43 40 ou 05 55 30 43 41' })
    expect(lieu?.telephone).toBe('+33555304340')
    expect(warnings).toEqual(['plusieurs numéros : le premier est gardé, pas « 05 55 30 43 41 »'])
  })

  it('e-mails joined by « ; » are cut', () => {
    const { lieu, fixes } = read({ courriels: 'a@b.fr;c@d.fr ; mailto:e@f.fr' })
    expect(lieu?.courriels).toEqual(['a@b.fr', 'c@d.fr', 'e@f.fr'])
    expect(fixes).toEqual(['courriels-separes', 'courriel-nettoye'])
  })

  it.each([
    ['https:\\\\www.exemple.fr\\', ['https://www.exemple.fr'], ['barres-inversees']],
    ['www.exemple.fr/page', ['https://www.exemple.fr/page'], ['protocole-manquant']],
    ['exemple.fr', ['https://exemple.fr'], ['protocole-manquant']],
    ['https://Https://exemple.fr/', ['https://exemple.fr/'], ['protocole-mal-ecrit']],
    ['htpp:/exemple.fr', ['http://exemple.fr'], ['protocole-mal-ecrit']],
    ['http//exemple.fr', ['http://exemple.fr'], ['protocole-mal-ecrit']],
    ['https://a.fr/?x=1;y=2', ['https://a.fr/?x=1;y=2'], []],
    ['https://a.fr;http://b.fr', ['https://a.fr', 'http://b.fr'], ['adresses-web-separees']],
    ['https://a.fr|http://b.fr', ['https://a.fr', 'http://b.fr'], []],
    ['https://a.fr/?b=1&amp;c=2', ['https://a.fr/?b=1&c=2'], ['entites-html']],
  ])('the address %s is read as %j', (site_web, expected, corrections) => {
    const { lieu, fixes, warnings } = read({ site_web })
    expect(lieu?.sitesWeb).toEqual(expected)
    expect(fixes).toEqual(corrections)
    expect(warnings).toEqual([])
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://moi:secret@a.fr', 'voir affiche', 'https://'])(
    'the address %s makes no link',
    (site_web) => {
      const { lieu, warnings } = read({ site_web })
      expect(lieu?.sitesWeb).toEqual([])
      expect(warnings[0]).toContain(site_web)
    },
  )
})
