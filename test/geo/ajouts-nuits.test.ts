import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { buildDataset } from '../../geo/cli/build.ts'
import { openDatasetDir } from '../../geo/cli/open-dataset.ts'
import { formatIsoDate } from '../../src/domain/calendar/civil-date.ts'
import { expandAll } from '../../src/domain/sessions/expand-ateliers.ts'
import { localTime } from '../support/examples/atelier-exemple.ts'
import { nothing } from '../support/files/pilote-imports.ts'
import { tempFolder } from '../support/files/temp-folder.ts'

const folder = tempFolder()
afterEach(() => vi.useRealTimers())

it('a weekly list read anew each night keeps its series, and has the sessions of the week', async () => {
  const ajouts = folder.path('ajouts')
  mkdirSync(ajouts)
  writeFileSync(
    join(ajouts, 'mairie.csv'),
    'Jour;Heure;Lieu;Commune;Titre\nMercredi;14h00-16h00;Salle des fêtes;Lamaids;Atelier tablette\n',
  )
  const nights = []
  for (const night of ['2026-11-30', '2026-12-02', '2026-12-06', '2026-12-07']) {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(`${night}T03:30:00+01:00`) })
    const out = folder.path(night)
    await buildDataset({ feed: { type: 'pilote' }, departements: 'tous', ajouts, out, log: nothing })
    const lines = await (await openDatasetDir(out)).ateliers('03')
    const own = lines.filter(({ titre }) => titre === 'Atelier tablette')
    const du = localTime(night).date
    const { seances } = expandAll(own, { du, au: du + 8 }, { lieuOf: () => null })
    nights.push([
      new Set(own.map(({ id }) => id)).size,
      own[0]?.id,
      seances.map(({ date }) => formatIsoDate(date)),
    ])
  }
  const [, id] = nights[0] ?? []
  expect(nights).toEqual([
    [1, id, ['2026-12-02']],
    [1, id, ['2026-12-02', '2026-12-09']],
    [1, id, ['2026-12-09']],
    [1, id, ['2026-12-09']],
  ])
})
