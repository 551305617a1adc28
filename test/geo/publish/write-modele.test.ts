import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type Modele, writeModele } from '../../../geo/publish/modeles/write-modele.ts'
import { examineFeuilles } from '../../../src/domain/imports/examine.ts'
import { guessPlan } from '../../../src/domain/imports/guess-plan.ts'
import { readFeuilles } from '../../../src/domain/tables/read-feuilles.ts'
import { donnees } from '../../../src/text/mine/donnees.ts'
import { CONTEXTE, REGLAGES } from '../../support/examples/contexte-import.ts'

const { exemples, listes } = donnees.modeles
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
