import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildDataset } from '../../geo/cli/build.ts'
import { listSeances } from '../../geo/cli/list-seances.ts'
import { civilDate } from '../../src/domain/calendar/civil-date.ts'
import type { Question } from '../../src/domain/coverage/question.ts'
import { writeFichier } from '../../src/domain/scenario/fichier.ts'
import type { Modification } from '../../src/domain/scenario/scenario.ts'
import { isPrevue } from '../../src/domain/sessions/prevue.ts'
import { situerPrevues } from '../../src/text/simuler/seances-situees.ts'
import { createHandlers, type Handlers } from '../../src/worker/answers/handlers.ts'
import { planExemple, prevuesExemple } from '../support/draw/draw-prevues.ts'
import { MONTLUCON } from '../support/examples/montlucon.ts'
import { PILOTE_DIR } from '../support/files/data-dirs.ts'
import { openPiloteWorker } from '../support/files/pilote-worker.ts'
import { readFolder } from '../support/files/read-folder.ts'
import { tempFolder } from '../support/files/temp-folder.ts'

const folder = tempFolder()
const territoire = MONTLUCON
const at = { lieu: 'pilote-montlucon', at: null, commune: '' } as const
const period = { debut: '2027-03-01', fin: '2027-05-24' } as const
const modifications: readonly Modification[] = [
  prevuesExemple({
    ...period,
    conseiller: 2,
    niveau: 'Debutant',
    nom: 'Salle des fêtes',
    fermeVacances: true,
  }),
  prevuesExemple({ ...at, id: 'p2', debut: '2027-03-02', fin: '2027-05-25', semaines: 2, heure: '14:00' }),
  // Whoever is at a point knows its commune, even where the scenario does not.
  prevuesExemple({
    id: 'p3',
    at: { lon: 2.51, lat: 46.19 },
    commune: '',
    debut: '2027-03-05',
    fin: '2027-03-05',
  }),
  { type: 'capacite', lieu: 'pilote-montlucon', places: 11 },
  { type: 'fermeture', lieu: 'pilote-montlucon', du: '2027-03-10', au: '2027-03-20' },
]
const question: Question = {
  territoire,
  offre: 'ateliers',
  portee: { type: 'mode', mode: 'voiture', minutes: 9 },
  fenetre: { du: civilDate(2027, 3, 1), au: civilDate(2027, 5, 30) },
}

/** Sessions of the plan, as lists know them. */
const say = ({ seance, serie, ou }: Awaited<ReturnType<Handlers['seances']>>['seances'][number]) =>
  [serie.id, seance.debut, seance.fin, seance.places, serie.niveau, ou.lon, ou.lat, ou.codeInsee].join(' ')

describe('the table of a plan, published by npm run geo -- --ajouts', () => {
  let page: Handlers
  let built: Handlers
  beforeAll(async () => {
    page = (await openPiloteWorker()).handlers
    const path = folder.path('plan.json')
    writeFileSync(path, writeFichier([{ nom: 'Plan', plan: planExemple(), modifications }]))
    const { texte } = await listSeances(['--scenario', path, '--data', PILOTE_DIR, '--format', 'tableau'])
    mkdirSync(folder.path('ajouts'))
    writeFileSync(join(folder.path('ajouts'), 'ateliers.csv'), texte)
    const [ajouts, out] = [folder.path('ajouts'), folder.path('avec')]
    await buildDataset({ feed: { type: 'pilote' }, departements: 'tous', ajouts, out, log: () => {} })
    built = createHandlers(() => readFolder(out))
    await built.ouvrir({ base: '' })
  })

  it('holds the sessions that the scenario holds: same days, hours, seats, levels and points', async () => {
    const [{ lieux, voisins }, { communes }] = [
      await page.lieux({ territoire }),
      await page.territoire({ territoire }),
    ]
    const byCode = new Map(communes.map((c) => [c.code, c]))
    const planned = situerPrevues(modifications, [...lieux, ...voisins], byCode)
    const { seances } = await built.seances({ territoire, ...(question.fenetre ?? { du: 0, au: 0 }) })
    const own = seances.filter(({ serie }) => isPrevue(serie.id))
    // The commune that the scenario does not know is the one that the page would find.
    const found = await page.situer({ territoire, at: { type: 'point', lon: 2.51, lat: 46.19 } })
    const expected = planned
      .map(say)
      .map((line) => (line.startsWith('scenario-p3 ') ? `${line}${found.commune}` : line))
    expect(own.map(say).sort()).toEqual(expected.sort())
    expect(own).toHaveLength(planned.length)
    expect(planned.length).toBeGreaterThan(12)
  })

  it('makes the figure of the scenario that of the data', async () => {
    const { avant, apres } = await page.scenario({ question, par: 'commune', modifications })
    const { rapport } = await built.couverture({ question, par: 'commune' })
    expect(rapport.population).toEqual(apres.population)
    expect(rapport.zones).toEqual(apres.zones)
    expect(rapport.communes).toEqual(apres.communes)
    expect(rapport.fenetre).toEqual(apres.fenetre)
    expect(apres.population?.atteinte).toBeGreaterThan(avant.population?.atteinte ?? 0)
  })
})
