import { existsSync } from 'node:fs'
import { drawEdits, FRANCE, FRANCES, tilesOf, withMinutes } from '../../e2e/national.ts'
import { callWorker, watchWorker, workerBytes } from '../../e2e/ouvrier.ts'
import { expect, test } from '../../e2e/support.ts'
import { printRow } from '../measure.ts'
import { type Mesure, rendererCost, timeCalls } from './time-calls.ts'

/**
 * All of France in the page. A national recompute may take 80 ms where the memory floor takes 5 ms: 16 floors. The
 * best of the rounds counts on both sides: other programs lengthen some, never shorten one.
 */
const ROUNDS = 15
const best = (values: readonly number[]) => Math.min(...values)

for (const { nom, url, manifest } of FRANCES) {
  test(nom, async ({ page, browser }) => {
    test.skip(!existsSync(manifest), 'these data are not here')
    const row = (name: string, value: number, unit: string, most: number) =>
      printRow({ name: `${nom}-${name}`, value, unit, goal: `<= ${most}` })
    const floors = (name: string, { callMs, floorMs }: Mesure, most: number) =>
      row(`${name}-floors`, best(callMs) / best(floorMs), `${best(callMs).toFixed(0)} ms`, most)
    await watchWorker(page)
    await page.goto(url)
    await expect(page.locator('.couv-phrase')).toBeVisible({ timeout: 120_000 })
    // Files, decoding, trees, two passes, drawing: the processor of the page and its worker.
    row('first-figure', (await rendererCost(browser)).seconds, 's', 30)
    await page.waitForLoadState('networkidle')
    // By commune 35,000 zones are sent and read as well.
    for (const [par, most] of [
      ['departement', 16],
      ['commune', 64],
    ] as const) {
      const moves = Array.from({ length: ROUNDS }, (_, i) => ({ question: withMinutes(10 + i), par }))
      floors(`minutes-${par}`, await timeCalls(page, 'couverture', moves), most)
      floors(`edit-${par}`, await timeCalls(page, 'scenario', drawEdits(par, ROUNDS)), most)
    }
    // Another offer asks for two full passes, over cells and places that stay.
    const offres = (['ateliers', 'accompagnement'] as const).map((offre) => ({
      question: { ...FRANCE, offre },
      par: 'departement' as const,
    }))
    floors('offer', await timeCalls(page, 'couverture', [...offres, ...offres, ...offres]), 120)
    const { version } = await callWorker(page, 'couverture', { question: FRANCE, par: 'departement' })
    for (const params of tilesOf(version))
      floors(`tile-${params.tuiles[0]?.z}`, await timeCalls(page, 'peindre', Array(7).fill(params)), 8)
    console.log(
      `${nom}: the worker holds ${Math.round((await workerBytes(page)) / 1e6)} MB, the whole page at most ${Math.round((await rendererCost(browser)).bytes / 1e6)} MB`,
    )
  })
}
