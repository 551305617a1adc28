import { beforeAll, describe, expect, it } from 'vitest'
import { questionOf } from '../../../src/data/question.ts'
import { civilDate } from '../../../src/domain/calendar/civil-date.ts'
import type { Rapport } from '../../../src/domain/coverage/report.ts'
import { zonesCsv, zonesGeoJson } from '../../../src/features/couverture/table/export-zones.ts'
import { colonnesOf, lignesOf, sortLignes } from '../../../src/features/couverture/table/lignes.ts'
import { parseLink } from '../../../src/state/url/url-codec.ts'
import { sayAvertissement } from '../../../src/text/couverture/avertissements.ts'
import { dansFenetre, sayArrets, sayFenetre } from '../../../src/text/couverture/fenetre.ts'
import { createHandlers, type Handlers } from '../../../src/worker/answers/handlers.ts'
import { PILOTE_DIR } from '../../support/files/data-dirs.ts'
import { readFolder } from '../../support/files/read-folder.ts'
import { runCli } from '../../support/run-cli.ts'

const LINK = '?onglet=couverture&territoire=epci:200071082&offre=ateliers'

let handlers: Handlers
beforeAll(async () => {
  handlers = createHandlers(readFolder)
  await handlers.ouvrir({ base: PILOTE_DIR })
})

/** What the page shows for a shared link. */
function askPage(link: string) {
  const { state, damaged } = parseLink(link)
  expect(damaged).toEqual([])
  const question = questionOf(state, state.territoire ?? { type: 'france' })
  return handlers.couverture({ question, par: 'commune' })
}

function askCommandLine(...more: string[]): Rapport & { readonly calcul: string; readonly routes: null } {
  const asked = '--territoire epci:200071082 --offre ateliers --mode voiture --minutes 20'.split(' ')
  const { code, out } = runCli('couverture.ts', ['--data', PILOTE_DIR, ...asked, '--par', 'commune', ...more])
  expect(code).toBe(0)
  return JSON.parse(out)
}

describe('a link with dates', () => {
  it.each([
    ['2026-11-23..2026-12-06', []],
    ['2026-11-23..2026-12-06~gratuit:oui', ['--gratuit']],
    [
      '2026-11-23..2026-12-06~theme:Email~niveau:debutant~public:seniors',
      ['--theme', 'Email', '--niveau', 'Debutant', '--public', 'Seniors'],
    ],
  ])('%s shows the figures, dates and seats of the command line', async (fenetre, filters) => {
    const { rapport, question } = await askPage(`${LINK}&minutes=20&fenetre=${fenetre}`)
    const repose = await handlers.repose({ question, le: civilDate(2026, 11, 28) })
    const { territoire, fenetre: asked = null } = question
    const stops = await handlers.arretsHorsCompte({ territoire, fenetre: asked })
    const said = {
      ...rapport,
      le: '2026-11-28',
      repose,
      avertissements: [
        ...rapport.avertissements.map(sayAvertissement),
        ...(stops === null ? [] : [sayArrets(stops, true)]),
      ],
    }
    expect(said).toEqual(
      askCommandLine('--le', '2026-11-28', '--du', '2026-11-23', '--au', '2026-12-06', ...filters),
    )
    expect([said.calcul, said.routes]).toEqual(['direct', null])
  })

  it('does not count what is only declared: fewer residents than without dates, and another picture', async () => {
    const [dated, all] = [await askPage(`${LINK}&fenetre=2026-11-23..2026-12-06`), await askPage(LINK)]
    expect(dated.rapport.population).not.toEqual(all.rapport.population)
    expect(dated.version.key).not.toBe(all.version.key)
    expect(all.rapport.fenetre).toBeUndefined()
  })

  it('asks no window of another offer', () => {
    const { state } = parseLink('?offre=lieux&fenetre=2026-11-23..2026-12-06')
    expect(questionOf(state, { type: 'france' })).not.toHaveProperty('fenetre')
    expect(state.fenetre?.du).toBe(civilDate(2026, 11, 23))
  })
})

describe('the table and its files', () => {
  it('show the first date of each commune, and sort by it, those never reached last', async () => {
    const shown = await askPage(`${LINK}&minutes=8&fenetre=2026-11-23..2026-12-06`)
    expect(colonnesOf(shown)).toContain('premiereDate')
    expect(colonnesOf(await askPage(LINK))).not.toContain('premiereDate')
    const sorted = sortLignes(lignesOf(shown), { colonne: 'premiereDate', sens: 'ascending' })
    const dates = sorted.map((ligne) => ligne.premiereDate)
    const known = dates.filter((date) => date !== null)
    expect(known.length).toBeGreaterThan(0)
    expect(dates.slice(0, known.length)).toEqual([...known].sort())
    expect(dates.slice(known.length).every((date) => date === null)).toBe(true)
    const published = new Map(shown.rapport.premieresDates?.map((d) => [d.code, d.premiereDate]))
    for (const { code, premiereDate } of sorted) expect(premiereDate).toBe(published.get(code) ?? null)
  })

  it('carry the window in their question', async () => {
    const manifest = await handlers.ouvrir({ base: PILOTE_DIR })
    const { rapport, question } = await askPage(
      `${LINK}&fenetre=2026-11-23..2026-12-06~theme:Email~gratuit:oui`,
    )
    const said = 'du 23 novembre 2026 au 6 décembre 2026 (thème courriels, gratuit)'
    const repose = await handlers.repose({ question, le: civilDate(2026, 11, 28) })
    expect(zonesCsv({ rapport, repose, manifest })).toContain(said)
    expect(zonesGeoJson({ rapport, repose, manifest }, new Map()).metadata).toMatchObject({
      question: expect.stringContaining(said),
      repose,
      fenetre: rapport.fenetre,
      premieresDates: rapport.premieresDates,
    })
    if (rapport.fenetre === undefined) throw new Error('no window')
    expect(dansFenetre(rapport.fenetre)).toBe(said)
    expect(sayFenetre(rapport.fenetre, rapport.population)[0]).toMatch(
      /^Du 23 novembre 2026 au 6 décembre 2026/,
    )
  })
})
