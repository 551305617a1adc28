import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type Modele, writeModele } from '../../../geo/publish/modeles/write-modele.ts'
import { examineFeuilles } from '../../../src/domain/imports/examine.ts'
import { guessPlan } from '../../../src/domain/imports/guess-plan.ts'
import { readFeuilles } from '../../../src/domain/tables/read-feuilles.ts'
import { donnees } from '../../../src/text/mine/donnees.ts'
import { CONTEXTE, REGLAGES } from '../../support/examples/contexte-import.ts'
import { convertAllInOffice, hasOffice } from '../../support/files/in-office.ts'
import { tempFolder } from '../../support/files/temp-folder.ts'

const { exemples, listes } = donnees.modeles
const folder = tempFolder()
const QUOI: readonly Modele[] = ['liste', 'lieux']

async function sheetOf(quoi: Modele) {
  const bytes = await writeModele(quoi)
  const { feuilles, refus } = await readFeuilles(bytes, 'modele.xlsx')
  expect(refus).toBe(null)
  expect(feuilles).toHaveLength(1)
  return { bytes, feuille: feuilles[0]! }
}

describe.each(QUOI)('the workbook to begin with: %s', (quoi) => {
  it('has the headings that the reader knows, and an example that it leaves aside', async () => {
    const { feuille } = await sheetOf(quoi)
    const plan = guessPlan(feuille)
    expect(plan.genre).toBe(quoi)
    expect(plan.colonnes.map(({ entete }) => entete)).toEqual(exemples[quoi][0])
    expect(plan.colonnes.every(({ cible, personne }) => cible !== '' && !personne)).toBe(true)
    const [examen] = examineFeuilles([{ feuille, plan, retouches: {} }], REGLAGES, CONTEXTE)
    expect([examen?.lieux, examen?.ateliers, examen?.rejetees]).toEqual([[], [], 0])
    expect(examen?.remarques.map(({ voulu }) => voulu)).toEqual(['ligne d’exemple : laissée de côté'])
  })

  it('drops down a list of answers, each of which is read', async () => {
    const { bytes, feuille } = await sheetOf(quoi)
    const xml = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml'])
    const lists = [...xml.matchAll(/sqref="(\w+):\w+"><formula1>"([^"]*)"<\/formula1>/g)]
    const wanted: Readonly<Record<string, readonly string[]>> = listes[quoi]
    expect(lists.map(([, , list = '']) => list.split(','))).toEqual(Object.values(wanted))
    const letters = Object.keys(wanted).map(
      (entete) => `${String.fromCharCode(65 + (feuille.lignes[0] ?? []).indexOf(entete))}2`,
    )
    expect(lists.map(([, from]) => from)).toEqual(letters)
    // The order of the parts of a sheet is fixed: an element elsewhere is "a damaged file".
    expect(xml.indexOf('<dataValidations')).toBeGreaterThan(xml.indexOf('</sheetData>'))

    const [entetes = [], exemple = []] = feuille.lignes
    for (const [entete, answers] of Object.entries(wanted))
      for (const answer of answers) {
        const line = exemple.map((cell, i) =>
          entetes[i] === entete ? answer : cell.replace(/^Exemple : /, '').replace('Ma commune', 'Domérat'),
        )
        const one = { ...feuille, lignes: [entetes, line] }
        const [examen] = examineFeuilles(
          [{ feuille: one, plan: guessPlan(one), retouches: {} }],
          REGLAGES,
          CONTEXTE,
        )
        expect([examen?.lues, examen?.rejetees]).toEqual([1, 0])
        const about = examen?.remarques.filter(({ recu }) => recu === answer)
        expect(about, `${entete} : ${answer}`).toEqual([])
      }
  })
})

describe.skipIf(!hasOffice)('LibreOffice set to French, the workbooks to begin with', () => {
  /** Both, as it writes them once opened: starting it takes longer than all the rest. */
  const openBoth = async (format: string) => {
    const files = await Promise.all(
      QUOI.map(async (quoi) => [`${quoi}.xlsx`, (await sheetOf(quoi)).bytes] as const),
    )
    const read = convertAllInOffice(folder, Object.fromEntries(files), format)
    return QUOI.map((quoi) => [quoi, read[`${quoi}.xlsx`]!] as const)
  }

  it('shows the headings, the example and every list to drop down', async () => {
    for (const [quoi, bytes] of await openBoth('fods')) {
      const xml = new TextDecoder().decode(bytes)
      const [sheet = ''] = /<table:table [\s\S]*?<\/table:table>/.exec(xml) ?? []
      const texts = [...sheet.matchAll(/<text:p>([^<]*)<\/text:p>/g)].map(([, text = '']) => text)
      const plain = (cells: readonly string[] = []) => cells.filter((cell) => cell !== '')
      for (const cell of plain(exemples[quoi][0])) expect(texts, quoi).toContain(cell)
      expect(texts.some((text) => text.startsWith('Exemple : '))).toBe(true)
      const rules = [...xml.matchAll(/table:content-validation [^>]*table:condition="([^"]*)"/g)]
      const wanted: Readonly<Record<string, readonly string[]>> = listes[quoi]
      expect(rules, quoi).toHaveLength(Object.keys(wanted).length)
      for (const [i, answers] of Object.values(wanted).entries())
        for (const answer of answers) expect(rules[i]?.[1]).toContain(`&quot;${answer}&quot;`)
    }
  })

  it('saves them so that the page reads them as before, the example left aside', async () => {
    for (const [quoi, saved] of await openBoth('xlsx')) {
      const { feuilles, refus } = await readFeuilles(saved, 'modele.xlsx')
      expect(refus, quoi).toBe(null)
      expect(feuilles[0]?.lignes[0]).toEqual((await sheetOf(quoi)).feuille.lignes[0])
      const sources = feuilles.map((one) => ({ feuille: one, plan: guessPlan(one), retouches: {} }))
      const [examen] = examineFeuilles(sources, REGLAGES, CONTEXTE)
      expect([examen?.lieux, examen?.ateliers, examen?.rejetees], quoi).toEqual([[], [], 0])
    }
  })
})
