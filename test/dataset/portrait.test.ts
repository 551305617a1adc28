import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCouvertureOptions } from '../../geo/cli/arguments.ts'
import { openDatasetDir } from '../../geo/cli/open-dataset.ts'
import { printPortrait } from '../../geo/cli/portrait/print-portrait.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { chooseComparables } from '../../src/dataset/portrait/choose-comparables.ts'
import { readPortrait } from '../../src/dataset/portrait/read-portrait.ts'
import { prepareFigure } from '../../src/dataset/prepare-scope.ts'
import { civilDate } from '../../src/domain/calendar/civil-date.ts'
import { answer } from '../../src/domain/coverage/answer.ts'
import type { Question } from '../../src/domain/coverage/question.ts'
import { formatTerritoire, parseTerritoire } from '../../src/domain/geo/territoire.ts'
import { writeBrut, writeTableur } from '../../src/domain/tables/tableau.ts'
import { cellulePortee, sayComparables, sayFiches } from '../../src/text/portrait/portrait.ts'
import { sayPortrait } from '../../src/text/portrait/say-portrait.ts'
import { tableauPortrait } from '../../src/text/portrait/tableau-portrait.ts'
import { createHandlers } from '../../src/worker/answers/handlers.ts'
import { FRANCE_DIR, OPEN_DATA_DIR, PILOTE_DIR } from '../support/files/data-dirs.ts'
import { readFolder } from '../support/files/read-folder.ts'

const LE = civilDate(2026, 11, 28)
const QUINZE = { type: 'mode', mode: 'voiture', minutes: 15 } as const
const questionOf = (text: string, over: Partial<Question> = {}): Question => ({
  territoire: parseTerritoire(text)!,
  offre: 'ateliers',
  portee: QUINZE,
  ...over,
})

/** Beside whom a territory stands, and why. */
async function comparables(data: Dataset, text: string): Promise<string[]> {
  const all = chooseComparables(data, await data.index(), parseTerritoire(text)!)
  return all.map(({ territoire, lien }) => `${formatTerritoire(territoire)} ${lien}`)
}

/** Each line is what Couverture answers for its territory, mode and group. */
async function expectAnswers(data: Dataset, question: Question) {
  const portrait = await readPortrait(data, question, LE)
  for (const { mode, groupe, rapports } of portrait.portee)
    for (const [i, rapport] of rapports.entries()) {
      const territoire = parseTerritoire(portrait.territoires[i]!.territoire)!
      const { offre } = question
      const portee =
        question.portee.type === 'distance' ? question.portee : { ...question.portee, mode: mode! }
      const prepared = await prepareFigure(data, { ...question, territoire, portee, groupe })
      const one = await answer({ data, prepared, offre, portee, par: null })
      expect(rapport).toEqual(one)
    }
  return portrait
}

describe('the portrait of a territory', () => {
  it('holds the answers of Couverture, in the pilot without any age: unknown, never zero', async () => {
    const data = await openDatasetDir(PILOTE_DIR)
    const portrait = await expectAnswers(data, questionOf('epci:200071082'))
    expect(portrait.portee.map(({ mode, groupe }) => `${mode} ${groupe}`)).toHaveLength(9)
    const aged = portrait.portee.filter(({ groupe }) => groupe !== 'tous').flatMap(({ rapports }) => rapports)
    expect(aged.map(cellulePortee)).toEqual(Array(12).fill('inconnu'))
    // Ranked by everyone, which is said.
    expect(portrait.manques.commune.groupe).toBe('tous')
    expect(sayPortrait(portrait).join('\n')).toContain('tous âges réunis : l’âge n’est pas connu ici')
    expect(portrait.offre.lieux.ateliers).toEqual({ oui: 5, inconnu: 0, non: 4 })
    expect(portrait.offre.seances).toMatchObject({ nombre: 39, lieux: 5, places: 198, sansPlaces: 0 })
    expect(sayFiches(portrait)).toBe('Aucune fiche du territoire ne dit sa date.')
  })

  it('says what it is compared with: above, another, or nothing', async () => {
    const data = await openDatasetDir(PILOTE_DIR)
    expect(await comparables(data, 'commune:03185')).toEqual(['epci:200071082 dessus', 'commune:03101 autre'])
    expect(await comparables(data, 'epci:200071082')).toEqual(['commune:87085 autre'])
    expect(await comparables(data, 'france')).toEqual([])
    expect(sayComparables([{ territoire: 'france', nom: 'France', lien: 'soi' }])).toMatch(/rien à comparer/)
  })

  it('is the same as text, JSON and table, and refuses what it has of its own', async () => {
    const data = await openDatasetDir(PILOTE_DIR)
    const question = questionOf('commune:87085')
    const portrait = await readPortrait(data, question, LE)
    const json = JSON.parse(await printPortrait(data, { question, le: LE, format: 'json' }))
    expect(json.portee[6].territoires[0].population).toEqual(portrait.portee[6]?.rapports[0]?.population)
    const { lignes } = tableauPortrait(portrait, data.manifest.sources)
    const own = lignes.filter(({ code, mode }) => code === 'commune:87085' && mode === 'voiture')
    expect(own.map(({ atteinte }) => atteinte)).toEqual([
      portrait.portee[6]?.rapports[0]?.population?.atteinte,
      undefined,
      undefined,
    ])
    // People read words; the machine form keeps its own.
    const tableau = tableauPortrait(portrait, data.manifest.sources)
    const [, first = '', ...others] = writeTableur(tableau).split('\r\n')
    expect(first).toMatch(/^Qui est à portée;87085;Limoges;À pied;Tout le monde;.*;À vol d’oiseau;/)
    expect(others.join()).not.toMatch(/commune:|;(marche|velo|voiture|tous|moins15|65plus|direct);/)
    expect(writeBrut(tableau)).toContain('Qui est à portée,commune:87085,Limoges,marche,tous,')
    const texte = await printPortrait(data, { question, le: LE, format: 'texte' })
    expect(texte).toContain('7 lieux recensés')
    const worker = createHandlers(() => readFolder(PILOTE_DIR))
    await worker.ouvrir({ base: '' })
    expect(await worker.portrait({ question, le: LE })).toEqual(portrait)
    const asked = ['--territoire', 'france', '--portrait']
    expect(readCouvertureOptions(asked).portrait).toBe(true)
    expect(() => readCouvertureOptions([...asked, '--par', 'commune'])).toThrow(
      '--portrait ne va pas avec --par',
    )
  })
})

describe.runIf(existsSync(OPEN_DATA_DIR))('the portrait of a territory, all France', () => {
  it('compares with what is above, then with the nearest in residents', async () => {
    const data = await openDatasetDir(FRANCE_DIR)
    expect(await comparables(data, 'commune:87085')).toEqual([
      'epci:248719312 dessus',
      'departement:87 dessus',
    ])
    expect(await comparables(data, 'departement:87')).toEqual(['region:75 dessus', 'departement:79 autre'])
    expect(await comparables(data, 'region:75')).toEqual(['region:76 autre', 'region:32 autre'])
    expect(await comparables(data, 'france')).toEqual([])
    // Paris has no published population of its own, and its département no other commune.
    expect(await comparables(data, 'commune:75056')).toEqual(['epci:200054781 dessus', 'region:11 dessus'])
  })

  it('ranks gaps by residents of 65 and over, and counts each group by its own weights', async () => {
    const data = await openDatasetDir(FRANCE_DIR)
    const portee = { type: 'distance', distanceM: 5000 } as const
    const portrait = await expectAnswers(data, questionOf('departement:87', { portee }))
    const [tous, aines, jeunes] = portrait.portee.map(({ rapports }) => rapports[0]?.population)
    expect(aines).toMatchObject({ totale: 92_568, atteinte: 52_564, inconnue: 10_909 })
    expect([tous?.totale, jeunes?.totale]).toEqual([370_860, 56_571])
    const { groupe, zones } = portrait.manques.commune
    expect([groupe, zones[0]?.nom, zones[0]?.nonAtteinte]).toEqual(['65plus', 'Ambazac', 1353])
    const left = zones.map(({ nonAtteinte }) => nonAtteinte)
    expect(left).toEqual([...left].sort((a, b) => b - a))
    expect(left.reduce((a, b) => a + b, 0)).toBe(aines?.nonAtteinte)
  })

  it('counts by road where the territory has roads', async () => {
    const data = await openDatasetDir(FRANCE_DIR)
    const portrait = await expectAnswers(data, questionOf('region:94', { offre: 'lieux' }))
    expect(portrait.portee.map(({ rapports }) => rapports[0]?.calcul)).toEqual(Array(9).fill('routes'))
  })
})
