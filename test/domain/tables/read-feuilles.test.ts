import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { guessPlan } from '../../../src/domain/imports/guess-plan.ts'
import { readFeuilles } from '../../../src/domain/tables/read-feuilles.ts'
import { makeXlsx } from '../../support/files/make-xlsx.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const lignesOf = async (raw: Uint8Array) => (await readFeuilles(raw, 'a')).feuilles[0]?.lignes
const refusOf = async (raw: Uint8Array) => (await readFeuilles(raw, 'a')).refus

describe('readFeuilles', () => {
  it('keeps every text of a French CSV as it is written: no number, no date, no code is guessed', async () => {
    const line = ['3,5', '0,25', '03/04/2026', '01004', '+33470000001', '=1+1', '1E5']
    expect(await lignesOf(bytes(`a;b;c;d;e;f;g\n${line.join(';')}`))).toContainEqual(line)
  })

  it.each([
    [';', latin1('Lieu;Thème\nCafé;Été')],
    [',', bytes('Lieu,Thème\nCafé,Été')],
    ['a tab', bytes('Lieu\tThème\r\nCafé\tÉté\r\n')],
    ['; with a mark', bytes('\ufeffLieu;Thème\nCafé;Été\n')],
  ])('guesses the separator and the encoding: %s', async (_, raw) => {
    const lignes = await lignesOf(raw)
    expect(lignes?.slice(0, 2)).toEqual([
      ['Lieu', 'Thème'],
      ['Café', 'Été'],
    ])
  })

  it('reads JSON of any shape as lines under one line of headings', async () => {
    const raw = bytes(
      JSON.stringify([
        { nom: 'A', courriels: ['a@b.example', 'c@d.example'] },
        { nom: 'B', geo: { lat: 1, lon: 2 } },
      ]),
    )
    expect(await lignesOf(raw)).toEqual([
      ['nom', 'courriels', 'geo'],
      ['A', 'a@b.example|c@d.example', ''],
      ['B', '', '{"lat":1,"lon":2}'],
    ])
  })

  it('cuts a cell of more than 10,000 characters, tells it, and refuses nothing else', async () => {
    const { feuilles, refus } = await readFeuilles(bytes(`Lieu;Titre\nA;${'x'.repeat(10_001)}\nB;court`), 'a')
    expect(refus).toBe(null)
    expect(feuilles[0]?.lignes.map((line) => line[1]?.length)).toEqual([5, 10_000, 5])
    expect(feuilles[0]?.remarques).toEqual(['ligne 2 : cellule de plus de 10 000 caractères, coupée'])
  })

  it('takes what the limits take, and refuses one more with a sentence', async () => {
    const rows = (n: number) => bytes(`Lieu;Titre\n${'A;B\n'.repeat(n)}`)
    const columns = (n: number) => bytes(`${Array(n).fill('x').join(';')}\n`)
    const sheets = (n: number) =>
      makeXlsx(Array.from({ length: n }, (_, i) => ({ nom: `f${i}`, lignes: [['a']] })))
    expect(await Promise.all([rows(50_000), columns(200), sheets(20)].map(refusOf))).toEqual([
      null,
      null,
      null,
    ])
    const refus = await Promise.all(
      [rows(50_001), columns(201), sheets(21), new Uint8Array(20_000_001)].map(refusOf),
    )
    expect(refus.map((text) => text?.replace(/\s/g, ' '))).toEqual([
      expect.stringMatching(/50 001 lignes ou plus au total \(50 000 au plus\)/),
      expect.stringMatching(/201 colonnes ou plus .*\(200 au plus\)/),
      expect.stringMatching(/21 feuilles .*\(20 au plus\)/),
      expect.stringMatching(/20 000 001 octets au total \(20 000 000 au plus\)/),
    ])
  })

  it('says what to do with an OpenDocument file, an old workbook, a page of the web, an empty file', async () => {
    const ods = zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    })
    const all = [ods, Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), bytes('<!doctype html>'), bytes(' \n')]
    expect(await Promise.all(all.map(refusOf))).toEqual([
      'fichier OpenDocument (.ods) : enregistrez-le en XLSX ou en CSV, puis reprenez',
      'classeur Excel ancien (.xls) : enregistrez-le en XLSX ou en CSV, puis reprenez',
      'fichier refusé : page web ou XML, attendu un tableau CSV, JSON, GeoJSON ou XLSX',
      'fichier vide : attendu une ligne de titres puis des lignes',
    ])
  })
})

describe('guessPlan', () => {
  const cibles = (...lignes: string[][]) =>
    guessPlan({ nom: 'a', lignes, remarques: [] }).colonnes.map(({ cible, personne }) =>
      personne ? 'personne' : cible,
    )

  it('goes by the values where headings say nothing', () => {
    const found = cibles(
      ['Info 1', 'Info 2', 'Titre'],
      ['08/12/2026', '14h-16h', 'Photos'],
      ['mardi 15/12/2026', 'de 9h à 11h', 'Courriel'],
    )
    expect(found).toEqual(['date', 'heure', 'titre'])
  })

  it.each([
    ['Participants', 'Mme Untelle'],
    ['Prénom', 'Camille'],
    ['Bénéficiaire', 'M. Quidam'],
    ['Mail', 'quidam@gmail.com'],
    ['Contact', '06 12 34 56 78'],
    ['Tél.', '+33 7 12 34 56 78'],
  ])('leaves out a column about people: %s', (entete, valeur) => {
    expect(cibles(['Date', 'Lieu', entete], ['08/12/2026', 'Mairie', valeur])).toEqual([
      'date',
      'lieu',
      'personne',
    ])
  })

  it('keeps a count of people, and the numbers of a structure', () => {
    const found = cibles(
      ['Date', 'Lieu', 'Inscrits', 'Tél.'],
      ['08/12/2026', 'Mairie', '8', '04 70 00 00 01'],
    )
    expect(found).toEqual(['date', 'lieu', 'places_prises', 'telephone'])
  })
})
