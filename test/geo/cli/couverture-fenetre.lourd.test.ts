import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCouvertureOptions } from '../../../geo/cli/arguments.ts'
import { MauvaisArgument } from '../../../geo/cli/read-arguments.ts'
import { civilDate } from '../../../src/domain/calendar/civil-date.ts'
import { FRANCE_DIR, OPEN_DATA_DIR, PILOTE_DIR } from '../../support/files/data-dirs.ts'
import { runCli } from '../../support/run-cli.ts'

const EPCI = ['--territoire', 'epci:200071082']
const ATELIERS = [...EPCI, '--offre', 'ateliers']
const WEEK = ['--du', '2026-11-30', '--au', '2026-12-06']

// Without ../shared/open-data there is no France to ask about: the global setup says so.
const present = existsSync(OPEN_DATA_DIR)

/** The table by commune, line by line. */
const communesCsv = (territoire: string) => {
  const asked = ['--territoire', territoire, '--par', 'commune', '--format', 'csv']
  return runCli('couverture.ts', ['--data', FRANCE_DIR, ...asked])
    .out.trim()
    .split('\r\n')
}

describe('couverture in a window of dates', () => {
  it('reads the window and its filters', () => {
    const filters = ['--theme', 'Email', '--niveau', 'Debutant', '--public', 'Seniors', '--gratuit']
    expect(readCouvertureOptions([...ATELIERS, ...WEEK, ...filters]).question.fenetre).toEqual({
      du: civilDate(2026, 11, 30),
      au: civilDate(2026, 12, 6),
      types: 'ateliers',
      theme: 'Email',
      niveau: 'Debutant',
      public: 'Seniors',
      gratuit: true,
    })
    expect(readCouvertureOptions(ATELIERS).question.fenetre).toBeUndefined()
    expect(readCouvertureOptions([...EPCI, ...WEEK]).question).toEqual(
      readCouvertureOptions([...ATELIERS, ...WEEK]).question,
    )
  })

  it.each([
    [[...EPCI, '--offre', 'lieux', ...WEEK], /--du ne va qu’avec --offre ateliers/],
    [[...EPCI, '--offre', 'accompagnement', '--gratuit'], /--gratuit ne va qu’avec --offre ateliers/],
    [[...ATELIERS, '--gratuit'], /--du manque/],
    [[...ATELIERS, '--du', '2026-11-30'], /--au manque/],
    [[...ATELIERS, ...WEEK, '--theme', 'Jardin'], /« Jardin » reçu ; attendu : DiagnosticNumerique/],
    [[...ATELIERS, ...WEEK, '--public', 'seniors'], /Seniors/],
    [[...ATELIERS, ...WEEK, '--types', 'bus'], /attendu : ateliers, permanences, tout/],
    [[...ATELIERS, '--types', 'tout'], /--du manque/],
    [[...ATELIERS, '--age-max', '0'], /de 1 à 50 attendu, « 0 » reçu/],
    [[...ATELIERS, '--age-max', '2,5'], /« 2,5 » reçu/],
    [[...ATELIERS, '--le', 'hier'], /--le : « hier » reçu ; attendu : une date/],
  ])('refuses %j', (args, message) => {
    expect(() => readCouvertureOptions(args)).toThrow(MauvaisArgument)
    expect(() => readCouvertureOptions(args)).toThrow(message)
  })

  // The bus holds two drop-ins on that day, and nobody a workshop.
  it.each([
    ['ateliers', 0, 0, 'Aucun habitant n’est', 'd’un atelier collectif, '],
    ['permanences', 2, 3372, '6 % des habitants sont', 'd’un atelier collectif ou d’une permanence, '],
  ])('counts %s, and says so', (types, seances, atteinte, part, words) => {
    const day = ['--du', '2026-12-24', '--au', '2026-12-24', '--types', types]
    const args = ['--data', PILOTE_DIR, ...ATELIERS, ...day]
    const rapport = JSON.parse(runCli('couverture.ts', args).out)
    expect(rapport).toMatchObject({ population: { atteinte }, fenetre: { types, seances } })
    const texte = runCli('couverture.ts', [...args, '--format', 'texte']).out
    expect(texte.replaceAll('\u00a0', ' ')).toContain(`${part} à 15 minutes ou moins en voiture ${words}`)
  })

  it.runIf(present)('says of a figure by dates that its sessions are deduced, and since when', () => {
    const december = ['--du', '2026-12-01', '--au', '2026-12-31', '--le', '2026-11-28']
    const args = ['--data', FRANCE_DIR, '--territoire', 'departement:23', '--offre', 'ateliers', ...december]
    const { population, fenetre, repose, le } = JSON.parse(runCli('couverture.ts', args).out)
    expect(le).toBe('2026-11-28')
    expect(fenetre).toMatchObject({ seances: 497, deduites: 497, anneesDeduites: [2023], exemples: 0 })
    const { atteinte } = population
    expect(repose).toEqual({
      plusRecente: '2023-04-06',
      mediane: '2023-04-06',
      sansDate: 0,
      perteSansAnciens: atteinte,
      surDeduit: atteinte,
      surExemple: 0,
    })
    const texte = runCli('couverture.ts', [...args, '--format', 'texte']).out
    expect(texte).toContain('497 séances dans 83 lieux du territoire')
    expect(texte).toContain('Toutes sont déduites de phrases de 2023 : à vérifier.')
    const [head = '', row = ''] = runCli('couverture.ts', [...args, '--format', 'csv'])
      .out.trim()
      .split('\r\n')
    expect(head.split(',').slice(-6)).toEqual(Object.keys(repose))
    expect(row.split(',').slice(-6)).toEqual(Object.values(repose).map(String))
  })

  it.runIf(present)('rests on nothing known where no resident is known, never on zero', () => {
    const [head = '', row = ''] = communesCsv('commune:55039')
    const cells = Object.fromEntries(head.split(',').map((name, i) => [name, row.split(',')[i]]))
    expect(cells).toMatchObject({ code: '55039', population: '', sansDate: '', perteSansAnciens: '' })
  })

  it.runIf(present)('leaves out the records older than asked, and says so', () => {
    const args = ['--data', FRANCE_DIR, '--territoire', 'departement:87', '--le', '2026-11-28']
    const ask = (more: readonly string[]) => JSON.parse(runCli('couverture.ts', [...args, ...more]).out)
    const [all, young] = [ask([]), ask(['--age-max', '3'])]
    expect(young.ageMax).toBe(3)
    expect(all.repose.perteSansAnciens).toBe(all.population.atteinte - young.population.atteinte)
    expect(all.repose.perteSansAnciens).toBeGreaterThan(0)
    const texte = runCli('couverture.ts', [...args, '--age-max', '3', '--format', 'texte']).out
    expect(texte).toMatch(/sans les fiches de plus de 3\sans/)
  })

  it.runIf(present)('has the municipal population beside the residents counted, commune by commune', () => {
    const lines = communesCsv('departement:23')
    const at = (name: string) => (lines[0] ?? '').split(',').indexOf(name)
    const courtine = lines.find((line) => line.includes(',La Courtine,'))?.split(',') ?? []
    expect([courtine[at('population')], courtine[at('populationMunicipale')]]).toEqual(['757', '707'])
  })

  it('says where the bus stops and does not count, and what to choose so that it does', () => {
    const mazirat = ['--data', PILOTE_DIR, '--territoire', 'commune:03167', '--format', 'texte']
    const ask = (more: readonly string[]) => runCli('couverture.ts', [...mazirat, ...more]).out
    const stop = 'Le bus s’arrête ici (1 arrêt de tournée)'
    expect(ask([]).replaceAll('\u00a0', ' ')).toContain(
      `${stop} et ne compte pas sans dates : choisissez des dates, puis « Les ateliers et les permanences ».`,
    )
    expect(ask(WEEK)).toContain('Choisissez «')
    expect(ask([...WEEK, '--types', 'permanences'])).not.toContain('Le bus s’arrête ici')
  })

  it('adds its keys after the agreed ones, which it leaves alone', () => {
    const ask = (more: readonly string[]) => {
      const { code, out } = runCli('couverture.ts', ['--data', PILOTE_DIR, ...ATELIERS, ...more])
      expect(code).toBe(0)
      return JSON.parse(out) as Record<string, unknown>
    }
    const agreed = Object.keys(ask([]))
    expect(Object.keys(ask(WEEK))).toEqual([...agreed, 'fenetre'])
    const byCommune = ask([...WEEK, '--par', 'commune'])
    expect(Object.keys(byCommune).slice(-2)).toEqual(['fenetre', 'premieresDates'])
    expect(byCommune.premieresDates).toHaveLength((byCommune.zones as unknown[]).length)
  })
})
