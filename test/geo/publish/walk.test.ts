import { join } from 'node:path'
import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import { openDatasetDir } from '../../../geo/cli/open-dataset.ts'
import type { SeanceRow } from '../../../geo/cli/seance-row.ts'
import { publishFeeds } from '../../../geo/publish/agendas.ts'
import { readAteliersFile } from '../../../geo/read/read-ateliers-file.ts'
import { loadSeances } from '../../../src/dataset/seances.ts'
import { civilDate } from '../../../src/domain/calendar/civil-date.ts'
import { expandAll } from '../../../src/domain/sessions/expand-ateliers.ts'
import { plage } from '../../../src/text/quand.ts'
import { coutDe, placesDe } from '../../../src/text/seance.ts'
import { PILOTE_DIR } from '../../support/files/data-dirs.ts'
import { runCli } from '../../support/run-cli.ts'

/** Quinssaines, Thursdays at 10: six seats, four taken; no cost is written in its source. */
const ID = 'pilote-atelier-quinssaines'
const MONDAY = civilDate(2026, 11, 30)

/** Calendars and pages of Montluçon's département as built on a given day. */
async function publishOn(construitLe: string): Promise<ReadonlyMap<string, string>> {
  const dataset = await openDatasetDir(PILOTE_DIR)
  const written = new Map<string, string>()
  const keep = (chemin: string, content: string | Uint8Array, lignes: number) => {
    written.set(chemin, String(content))
    return { chemin, octets: 0, sha256: '', lignes }
  }
  publishFeeds(
    { put: keep, putStable: keep, publish: () => undefined },
    {
      index: await dataset.index(),
      lieux: new Map([['03', (await dataset.lieux('03')).lieux]]),
      ateliers: new Map([['03', await dataset.ateliers('03')]]),
      epciComplets: new Set(),
      departementsComplets: new Set(),
      adresse: null,
      construitLe,
      sources: [],
    },
  )
  return written
}

it('one session has the same date, seats and cost in every form', async () => {
  const dataset = await openDatasetDir(PILOTE_DIR)
  const { manifest } = dataset
  const window = { du: MONDAY, au: MONDAY + 13 }
  const written = await publishOn('2026-11-22T12:00:00.000Z')

  const { seances, ateliers } = await loadSeances(dataset, { type: 'commune', code: '03212' }, window)
  const seance = seances.find((each) => each.atelierId === ID && each.statut === 'prevue')
  const serie = ateliers.find((each) => each.id === ID)
  if (seance === undefined || serie === undefined || seance.debut === null) throw new Error('no session')
  expect(seance).toMatchObject({ places: 6, placesPrises: 4, placesRestantes: 2 })
  const dit = { places: placesDe(seance), cout: coutDe(serie), heures: plage(seance) }
  expect(dit).toEqual({
    places: '2\u00a0places restantes sur 6',
    cout: 'coût à demander',
    heures: 'de\u00a010\u00a0h\u00a0à\u00a011\u00a0h\u00a030',
  })

  for (const ref of [manifest.ateliersCsv, manifest.ateliersJson]) {
    const table = await readAteliersFile(join(PILOTE_DIR, ref?.chemin ?? ''))
    const lieuOf = () => ({ commune: seance.commune, codeInsee: seance.codeInsee })
    const found = expandAll(table.ateliers, window, { lieuOf }).seances.find((s) => s.uid === seance.uid)
    expect(found, ref?.chemin).toEqual(seance)
    expect(coutDe(table.ateliers.find((each) => each.id === ID) ?? serie)).toBe(dit.cout)
  }

  const day = '2026-12-03'
  const iso = `${day}T10:00:00+01:00`
  expect(seance.debut).toBe(Date.parse(iso))
  const args = ['--data', PILOTE_DIR, '--territoire', 'commune:03212', '--du', day, '--au', day]
  const rows = JSON.parse(runCli('seances.ts', args).out) as SeanceRow[]
  const row = rows.find((each) => each.atelierId === ID)
  expect(row).toMatchObject({ debut: iso, fin: `${day}T11:30:00+01:00`, placesRestantes: 2 })
  const texte = runCli('seances.ts', [...args, '--format', 'texte']).out
  for (const word of Object.values(dit)) expect(texte).toContain(word)

  const event = new ICAL.Component(ICAL.parse(written.get('agenda/03212.ics') ?? ''))
    .getAllSubcomponents('vevent')
    .find((each) => each.getFirstPropertyValue('uid') === seance.uid)
  const instants = ['dtstart', 'dtend'].map((name) => {
    const time = event?.getFirstPropertyValue(name)
    return time instanceof ICAL.Time ? time.toJSDate().getTime() : null
  })
  expect(instants).toEqual([seance.debut, seance.fin])
  expect(String(event?.getFirstPropertyValue('description'))).toContain(`${dit.places}, ${dit.cout}`)

  const page = written.get('liste/03212.html') ?? ''
  const item = page.split('<li>').find((each) => each.includes(`datetime="${iso}"`)) ?? ''
  for (const word of Object.values(dit)) expect(item).toContain(word)
})
