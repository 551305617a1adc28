import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { readReseau } from '../../../geo/roads/read-reseau.ts'
import { FRANCE_URL } from '../../e2e/addresses.ts'
import { expect, openPage, test } from '../../e2e/support.ts'
import { FRANCE_DIR, OPEN_DATA_DIR } from '../../support/files/data-dirs.ts'
import { publishStreets } from '../../support/files/street-files.ts'
import { printRow } from '../measure.ts'
import { FRAME_MS, profileTasks } from './trace.ts'

const PORTO = join(OPEN_DATA_DIR, 'roads/porto.osm.pbf')
const PLACE = '#carte=15/41.1466/-8.6109'
const MOVES = 30

test.skip(!existsSync(PORTO) || !existsSync(join(FRANCE_DIR, 'manifest.json')), 'the open data are not there')

/** Streets of Porto, the size of a département, in the place of those of Corse-du-Sud. */
async function servePorto(page: Page): Promise<void> {
  const { network } = await readReseau([PORTO])
  const { files, read } = await publishStreets(network)
  const bytes = new Map<string, Buffer>()
  const refs: Record<string, unknown> = {}
  for (const role of ['troncons', 'noeuds', 'dessins', 'formes', 'noms'] as const) {
    const ref = files[role]
    const content = Buffer.from(await read(ref.chemin))
    const sha256 = createHash('sha256').update(content).digest('hex')
    const chemin = `porto/${role}.${sha256.slice(0, 8)}.parquet`
    bytes.set(chemin, content)
    refs[role] = { ...ref, chemin, sha256 }
  }
  await page.route(/\/data\/manifest\.json$/, async (route) => {
    const manifest = await (await route.fetch()).json()
    const corse = manifest.departements.find((d: { code: string }) => d.code === '2A')
    Object.assign(corse.routes, refs)
    corse.bbox = [-9, 40.8, -8, 41.6]
    await route.fulfill({ json: manifest })
  })
  await page.route(/\/data\/porto\//, (route) => {
    const name = new URL(route.request().url()).pathname.split('/data/')[1] ?? ''
    const body = bytes.get(name)
    return body === undefined ? route.abort() : route.fulfill({ body })
  })
}

test('panning over the streets of Porto', async ({ page, browser }) => {
  await servePorto(page)
  await openPage(page, `${FRANCE_URL}?onglet=trouver&territoire=departement:2A${PLACE}`)
  await expect(page.getByText(/^Rues : ©/)).toBeVisible()
  const map = (await page.locator('.map-dessin').boundingBox())!
  const middle = { x: map.x + map.width / 2, y: map.y + map.height / 2 }
  /** Half a screen there and back, in another direction each round. */
  const pan = async (turn: number) => {
    await page.mouse.move(middle.x, middle.y)
    await page.mouse.down()
    for (let i = 1; i <= MOVES; i++) {
      const far = (map.height / 2) * Math.sin((Math.PI * i) / MOVES)
      await page.mouse.move(middle.x + far * Math.cos(turn), middle.y + far * Math.sin(turn))
      await page.waitForTimeout(16)
    }
    await page.mouse.up()
    await page.waitForTimeout(800)
  }
  await pan(0)
  const rounds: { ours: number; all: number }[] = []
  for (const turn of [1, 3, 5]) {
    const tasks = await profileTasks(page, browser, () => pan(turn))
    expect(tasks.length).toBeGreaterThan(MOVES)
    const most = (of: (task: (typeof tasks)[number]) => number) => Math.max(...tasks.map(of))
    rounds.push({
      ours: most(({ authors }) => authors.nous + authors.react),
      all: most(({ oursMs }) => oursMs),
    })
  }
  const best = (key: 'ours' | 'all') => Math.min(...rounds.map((round) => round[key]))
  printRow({ name: 'rues-glisser-notre-tache-ms', value: best('ours'), unit: 'ms', goal: `<= ${FRAME_MS}` })
  console.log(`  longest task with the work of the map library: ${best('all').toFixed(1)} ms`)
})
