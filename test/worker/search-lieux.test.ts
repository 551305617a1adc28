import { describe, expect, it } from 'vitest'
import { readDecoupage } from '../../geo/read/decoupage.ts'
import { searchLieux } from '../../src/worker/answers/search/search-lieux.ts'
import { searchTerritoires } from '../../src/worker/answers/search/search-territoires.ts'
import { communesFrance, drawMisspelt } from '../support/draw/draw-misspelt.ts'
import { commune, lieuxDefauts, petitJeu } from '../support/examples/petit-jeu.ts'

const communes = communesFrance()
const france = petitJeu(lieuxDefauts(), communes, readDecoupage().anciennes)

/** As people and envelopes write them. */
const PLACES = [
  ['87000 limoges', '87085'],
  ['87 000 Limoges', '87085'],
  ['87000 limgoes', '87085'],
  ['F-87000 Limoges', '87085'],
  ['Limoges 87', '87085'],
  ['87 limoges', '87085'],
  ['Limoges (87)', '87085'],
  ['87031 LIMOGES CEDEX 1', '87085'],
  ['BP 12 87000 Limoges', '87085'],
  ['Saint-Denis 97490', '97411'],
  ['Paris 10e', '75056'],
  ['paris 10', '75056'],
  ['Paris 10ème arrondissement', '75056'],
  ['10e arrondissement de Paris', '75056'],
  ['75010 Paris 10e', '75056'],
  ['75110', '75056'],
  ['lyon 3eme arrondissement', '69123'],
  ['Lyon 3e', '69123'],
  ['69383', '69123'],
  ['marseille 1er', '13055'],
  ['Marseille 13', '13055'],
  ['Douai cedex', '59178'],
  ['DOUAI CEDEX 2', '59178'],
  ['2A004', '2A004'],
  ['2a004', '2A004'],
  ['2A004 Ajaccio', '2A004'],
  ['20000 ajaccio', '2A004'],
  ['ajacio 20', '2A004'],
  ['Meaulne', '03168'],
  ['Vitray', '03168'],
  ['03360 Meaulne', '03168'],
  ['Masbaraud-Mérignat', '23189'],
  ['saint dizier leyrenne', '23189'],
  ['Bussière-Poitevine', '87028'],
  ['bussiere poitevin', '87028'],
  ['monlucon', '03185'],
  ['st junien', '87154'],
  ['٨٧٠٠٠ Limoges', '87085'],
  ['۲۳۲۰۰ aubusson', '23008'],
] as const

describe('the search box', () => {
  it('finds 95 % of 200 misspelt communes of all France in the first three', async () => {
    const missed: string[] = []
    for (const { code, nom, typed } of drawMisspelt(communes, 200, 20_261_122)) {
      const found = await searchLieux(france, typed, 8)
      const first = found.filter((hit) => hit.type === 'commune').slice(0, 3)
      if (!first.some((hit) => hit.code === code)) missed.push(`${typed} (${nom})`)
    }
    expect(communes.length).toBeGreaterThan(34_000)
    expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(10)
  })

  it('understands st for saint, capitals, a postcode and its beginning', async () => {
    const first = async (texte: string) => (await searchLieux(france, texte, 8))[0]
    expect(await first('ST JUNIEN')).toMatchObject({ type: 'commune', nom: 'Saint-Junien' })
    expect(await first('ste feyre')).toMatchObject({ nom: 'Sainte-Feyre' })
    expect(await first('87000')).toMatchObject({ nom: 'Limoges' })
    expect(await first('871')).toMatchObject({ type: 'commune' })
    expect(await first('montlucon')).toMatchObject({ nom: 'Montluçon', departement: '03' })
    expect(await first('creteil')).toMatchObject({ nom: 'Créteil' })
  })

  it.each(PLACES)('finds %s, in the territory box too', async (texte, code) => {
    expect((await searchLieux(france, texte, 8))[0]).toMatchObject({ type: 'commune', code })
    const [territoire] = await searchTerritoires(france, texte, 8)
    expect(territoire?.territoire).toEqual({ type: 'commune', code })
  })

  it('says by which former name a commune was found, and nothing when it is its own', async () => {
    const [former] = await searchLieux(france, 'Bussière-Boffy', 8)
    expect(former).toMatchObject({ nom: "Val d'Issoire", ancienNom: 'Bussière-Boffy' })
    const [box] = await searchTerritoires(france, 'bussiere bofy', 8)
    expect(box).toMatchObject({ nom: "Val d'Issoire", ancienNom: 'Bussière-Boffy' })
    expect((await searchLieux(france, 'limoges', 8))[0]).toMatchObject({ ancienNom: null })
    expect((await searchTerritoires(france, 'limoges', 8))[0]).toMatchObject({ ancienNom: null })
  })

  it('tells wide territories apart by their départements, never by a number nobody knows', async () => {
    const near = [
      { ...commune('87085', 'Limoges', 1.26, 45.833), epci: '248719312' },
      { ...commune('23190', 'Saint-Dizier', 1.7, 46), epci: '200067502' },
      { ...commune('19064', 'Égletons', 2, 45.4), epci: '200067502' },
      { ...commune('19001', 'Affieux', 1.76, 45.5), epci: '200067502' },
    ]
    const index = async () => ({
      regions: [{ code: '75', nom: 'Nouvelle-Aquitaine' }],
      departements: [{ code: '23', nom: 'Creuse', region: '75' }],
      epci: [
        { code: '248719312', nom: 'CU Limoges Métropole' },
        { code: '200067502', nom: 'CC des Deux Rives' },
      ],
      communes: near,
      qpv: [],
    })
    const found = await searchTerritoires({ ...petitJeu([], near), index }, '', 20)
    const wide = found.filter(({ type }) => type !== 'commune')
    expect(wide.map(({ nom, precision }) => [nom, precision])).toEqual([
      ['Creuse', '23'],
      ['Nouvelle-Aquitaine', ''],
      ['CC des Deux Rives', '19, 23'],
      ['CU Limoges Métropole', '87'],
    ])
  })

  it('forgives the territory box 200 slips as it does the other', async () => {
    const missed: string[] = []
    for (const { code, nom, typed } of drawMisspelt(communes, 200, 20_261_122)) {
      const found = await searchTerritoires(france, typed, 8)
      const first = found.filter(({ type }) => type === 'commune').slice(0, 3)
      if (!first.some(({ territoire }) => 'code' in territoire && territoire.code === code))
        missed.push(`${typed} (${nom})`)
    }
    expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(10)
  })

  it('finds a place by the words of its name, in any order, and by none of its commune alone', async () => {
    expect(await searchLieux(france, 'numerique bus', 8)).toContainEqual({
      type: 'lieu',
      id: 'charente_a__bus-b',
      nom: 'Bus numérique',
      commune: 'Limoges',
    })
    expect((await searchLieux(france, 'bus limoges', 8))[0]).toMatchObject({ id: 'charente_a__bus-b' })
    expect((await searchLieux(france, 'limoges', 8)).every((hit) => hit.type === 'commune')).toBe(true)
  })

  it('answers anything typed', async () => {
    for (const texte of ['', ' ', 'x', '((((', '中文', '0', '\u202e', 'a'.repeat(5000), "l'", '-']) {
      expect(Array.isArray(await searchLieux(france, texte, 8)), texte.slice(0, 9)).toBe(true)
    }
    expect(await searchLieux(france, 'qzxjkwvy', 8)).toEqual([])
  })
})
