import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COLONNES_LIEUX, lieuToRow } from '../../../src/domain/places/colonnes.ts'
import type { Anomalie } from '../../../src/domain/places/read/anomalie.ts'
import { readLieux } from '../../../src/domain/places/read/read-lieu.ts'
import { parseTable } from '../../../src/domain/tables/parse-table.ts'
import { writeCsv } from '../../../src/domain/tables/write-csv.ts'

const PLACES = new URL('../../../../shared/open-data/places/', import.meta.url)
const FIXTURE = new URL('../../fixtures/lieux/sale.csv', import.meta.url)

function readFile(url: URL) {
  const { rows, numeros, problemes } = parseTable(readFileSync(url), url.pathname)
  return { ...readLieux(rows, numeros), problemes }
}

/** How often each fix, warning and reject came up: `gravite champ what`. */
function countKinds(anomalies: readonly Anomalie[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { gravite, champ, correction, raison } of anomalies) {
    const kind = `${gravite} ${champ} ${correction ?? raison.replace(/[:«,].*$/, '').trim()}`
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

/** The rows as a person would export them, and read back. */
function exportAndRead(lieux: ReturnType<typeof readFile>['lieux'], separateur: ',' | ';' | '\t') {
  const csv = writeCsv(COLONNES_LIEUX, lieux.map(lieuToRow), { separateur, bom: true })
  return readLieux(parseTable(new TextEncoder().encode(csv), 'export.csv').rows)
}

describe('a dirty file of places', () => {
  const read = readFile(FIXTURE)

  it('keeps all but the rows without position, without id and twice', () => {
    expect(read.lieux.map(({ id }) => id)).toEqual(['un', 'deux', 'quatre__cinq'])
    expect(read.lues).toBe(6)
    expect(read.problemes).toEqual([])
    expect(read.colonnesInconnues).toEqual(['Couleur'])
    const rejects = read.anomalies.filter(({ gravite }) => gravite === 'rejet')
    expect(rejects.map(({ ligne, champ, raison }) => [ligne, champ, raison])).toEqual([
      [4, 'latitude', 'position manquante : (0, 0)'],
      [5, 'id', 'identifiant manquant'],
      [7, 'id', 'identifiant en double : déjà lu ligne 2'],
    ])
  })

  it('reads every field right', () => {
    expect(read.lieux[0]).toMatchObject({
      nom: 'Médiathèque "Les Mots"',
      codePostal: '01500',
      codeInsee: '01004',
      latitude: 45.95,
      telephone: '+33474386571',
      sitesWeb: ['https://www.exemple.fr'],
      dateMaj: '2022-10-28',
      services: ['Aide aux démarches administratives', 'Compréhension du monde numérique'],
      modalitesAccompagnement: ['Dans un atelier collectif'],
    })
    expect(read.lieux[1]).toMatchObject({
      nom: '@ Atelier',
      codeInsee: '75056',
      latitude: 48.86,
      longitude: 2.37,
      telephone: '+33142000000',
      courriels: ['a@exemple.fr', 'b@exemple.fr'],
      sitesWeb: ['https://www.exemple.fr'],
      dateMaj: '',
      services: ['Loisirs et créations numériques', 'Aide aux démarches administratives'],
      modalitesAccompagnement: ['En autonomie'],
    })
    expect(read.lieux[2]).toMatchObject({
      nom: 'Point & relais\nnumérique',
      alias: ['quatre', 'cinq'],
      telephone: '+262262400000',
      services: ['Réparation de vélos'],
    })
  })
})

if (existsSync(PLACES)) {
  describe('the national file', () => {
    const national = readFile(new URL('lieux_national.csv', PLACES))
    const kinds = countKinds(national.anomalies)

    it('gives 9,683 places of 9,683 rows', () => {
      console.info(kinds)
      expect(national.lues).toBe(9683)
      expect(national.lieux).toHaveLength(9683)
      expect(national.problemes).toEqual([])
      expect(national.colonnesInconnues).toEqual([])
    })

    it('has the empty fields its source page counts', () => {
      const vides = (champ: string) => kinds[`avertissement ${champ} champ attendu par le schéma`]
      expect(['pivot', 'date_maj', 'code_postal', 'adresse', 'nom'].map(vides)).toEqual([
        6493, 475, 73, 53, 1,
      ])
      expect(national.lieux.filter((lieu) => lieu.modalitesAccompagnement.length === 0)).toHaveLength(5329)
      expect(national.lieux.filter((lieu) => lieu.servicesSupposes)).toHaveLength(3208)
    })

    it('has the dirt its source page names', () => {
      expect(kinds['correction site_web barres-inversees']).toBe(1)
      expect(kinds['correction id identifiant-fusionne']).toBe(7)
      expect(kinds['correction presentation_detail balises-html']).toBe(45)
      const hidden = /[\p{Cc}\p{Cf}]/u
      const texts = national.lieux.flatMap((lieu) => Object.values(lieuToRow(lieu)))
      expect(texts.filter((text) => hidden.test(text.replaceAll('\n', '')))).toEqual([])
    })

    it('comes back the same from an export', () => {
      expect(exportAndRead(national.lieux, ';').lieux).toEqual(national.lieux)
      const creuse = national.lieux.filter(({ codeInsee }) => codeInsee.startsWith('23'))
      expect(creuse.length).toBeGreaterThan(100)
      for (const separateur of [',', '\t'] as const)
        expect(exportAndRead(creuse, separateur).lieux).toEqual(creuse)
    })

    it.each(['87', '23'])('the CSV and JSON extracts of %s give the same places', (code) => {
      const csv = readFile(new URL(`lieux_${code}.csv`, PLACES))
      const json = readFile(new URL(`lieux_${code}.json`, PLACES))
      expect(csv.lieux.length).toBeGreaterThan(100)
      expect(json.lieux).toEqual(csv.lieux)
      expect(countKinds(json.anomalies)).toEqual(countKinds(csv.anomalies))
    })
  })
}
