import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listSeances } from '../../../geo/cli/list-seances.ts'
import { readAteliersFile } from '../../../geo/read/read-ateliers-file.ts'
import { civilDate } from '../../../src/domain/calendar/civil-date.ts'
import { writeFichier } from '../../../src/domain/scenario/fichier.ts'
import { ateliersCsv } from '../../../src/text/simuler/ateliers-du-scenario.ts'
import { icsDuPlan, situerPrevues } from '../../../src/text/simuler/seances-situees.ts'
import { planExemple, prevuesExemple } from '../../support/draw/draw-prevues.ts'
import { PILOTE_DIR } from '../../support/files/data-dirs.ts'
import { openPiloteWorker } from '../../support/files/pilote-worker.ts'

const { handlers } = await openPiloteWorker()
const territoire = { type: 'epci', code: '200071082' } as const
const scenario = {
  nom: 'Plan',
  plan: planExemple(),
  modifications: [
    prevuesExemple({
      debut: '2027-03-01',
      fin: '2027-04-05',
      semaines: 1,
      conseiller: 2,
      nom: 'Salle des fêtes',
    }),
    prevuesExemple({
      id: 'p2',
      lieu: 'pilote-montlucon',
      at: null,
      commune: '',
      debut: '2027-03-02',
      fin: '2027-03-30',
    }),
  ],
}
const path = join(mkdtempSync(join(tmpdir(), 'prevues-')), 'plan.json')
writeFileSync(path, writeFichier([scenario]))
const run = (...args: string[]) => listSeances(['--scenario', path, '--data', PILOTE_DIR, ...args])

/** As the page has them: places and communes from its worker. */
async function onPage() {
  const [{ lieux, voisins }, { communes }] = [
    await handlers.lieux({ territoire }),
    await handlers.territoire({ territoire }),
  ]
  const byCode = new Map(communes.map((c) => [c.code, c]))
  return { seances: situerPrevues(scenario.modifications, [...lieux, ...voisins], byCode), byCode }
}

describe('the sessions of a plan on the command line', () => {
  it('are the same calendars as the page’s, to the byte: all, by adviser, by commune', async () => {
    const { seances } = await onPage()
    expect(seances).toHaveLength(5 + 5)
    const all = await run('--format', 'ics')
    expect(all.texte).toBe(icsDuPlan(seances, { type: 'tout' }))
    expect(all.texte.match(/BEGIN:VEVENT/g)).toHaveLength(10)
    // Easter Monday is told, and is no session.
    expect(all.remarques.join(' ').replace(/\s/g, ' ')).toMatch(/lundi 29 mars 2027.*séance non tenue/)
    const two = await run('--format', 'ics', '--conseiller', '2')
    expect(two.texte).toBe(icsDuPlan(seances, { type: 'conseiller', numero: 2 }))
    expect(two.texte.match(/BEGIN:VEVENT/g)).toHaveLength(5)
    const commune = { type: 'commune', code: '03185', nom: 'Montluçon' } as const
    const town = await run('--format', 'ics', '--commune', '03185')
    expect(town.texte).toBe(icsDuPlan(seances, commune))
    expect(town.texte.match(/BEGIN:VEVENT/g)).toHaveLength(5)
  })

  it('are refused with one clear line', async () => {
    await expect(run('--conseiller', '1', '--commune', '03185')).rejects.toThrow(/l’un ou l’autre/)
    await expect(run('--du', '2027-01-01')).rejects.toThrow(/--scenario ne va pas avec/)
    await expect(listSeances(['--conseiller', '1', '--territoire', 'france'])).rejects.toThrow(/--scenario/)
    await expect(listSeances(['--scenario', '/nulle/part'])).rejects.toThrow(/ne peut pas être lu/)
  })

  it('are a table that the readers of published tables take, line by line', async () => {
    const { byCode } = await onPage()
    const names = new Map([...byCode].map(([code, { nom }]) => [code, nom]))
    const csv = await ateliersCsv(scenario, names, 0, async () => '')
    const table = join(path, '..', 'ateliers.csv')
    writeFileSync(table, csv)
    const { ateliers, rejects } = await readAteliersFile(table, {
      fenetre: { du: civilDate(2027, 1, 1), au: civilDate(2027, 12, 31) },
    })
    expect(rejects).toEqual([])
    expect(ateliers).toMatchObject([
      { id: 'scenario-p1', codeInsee: '03279', latitude: 46.25, rrule: 'FREQ=WEEKLY', joursFeries: 'ferme' },
      { id: 'scenario-p2', lieuId: 'pilote-montlucon', latitude: null, dureeMin: 90, places: 6 },
    ])
  })
})
