import { existsSync, readFileSync } from 'node:fs'
import { openDatasetDir } from '../../geo/cli/open-dataset.ts'
import type { Manifest } from '../../src/dataset/manifest.ts'
import { prepareScope } from '../../src/dataset/prepare-scope.ts'
import { answer } from '../../src/domain/coverage/answer.ts'
import { phraseFigure } from '../../src/text/couverture/rapport.ts'
import { drawEdits, FRANCE, FRANCES, tilesOf, withMinutes } from './national.ts'
import { callWorker, watchWorker, workerBytes } from './ouvrier.ts'
import { expect, LOURD, TOUTES, test } from './support.ts'

/** What the worker holds: cells, fields before and after, tiles, places. */
const MOST_BYTES_PER_CELL = 450
const MOST_BYTES_FIXED = 150e6

/** All of France in the page. How long it takes: `npm run -s bench:page`. */
for (const { nom, dir, url, manifest } of FRANCES) {
  // The made-up one, at a tenth of its size: in `epreuve`, and at its size.
  if (nom !== 'france' && !TOUTES && process.env.ECHELLE !== 'complete') continue
  test(
    `${nom}: the figure of the command line, and a worker that holds no more than it may`,
    LOURD,
    async ({ page }) => {
      test.skip(!existsSync(manifest), 'these data are not here')
      test.setTimeout(300_000)
      await watchWorker(page)
      await page.goto(url)
      const phrase = page.locator('.couv-phrase')
      await expect(phrase).toBeVisible({ timeout: 120_000 })
      await expect(phrase).toHaveText(phraseFigure(await askNode(dir)))
      await page.waitForLoadState('networkidle')

      for (const par of ['departement', 'commune'] as const) {
        for (const minutes of [10, 24])
          await callWorker(page, 'couverture', { question: withMinutes(minutes), par })
        for (const params of drawEdits(par, 2)) await callWorker(page, 'scenario', params)
      }
      for (const offre of ['ateliers', 'accompagnement'] as const)
        await callWorker(page, 'couverture', { question: { ...FRANCE, offre }, par: 'departement' })
      const { version } = await callWorker(page, 'couverture', { question: FRANCE, par: 'departement' })
      for (const params of tilesOf(version)) await callWorker(page, 'peindre', params)
      const { departements } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest
      const cells = departements.reduce((n, d) => n + (d.carreaux?.lignes ?? 0), 0)
      expect(await workerBytes(page)).toBeLessThan(MOST_BYTES_FIXED + MOST_BYTES_PER_CELL * cells)
    },
  )
}

/** The figure of the same question by the code of the command line. */
async function askNode(dir: string) {
  const dataset = await openDatasetDir(dir)
  const prepared = await prepareScope(dataset, FRANCE)
  return answer({ data: dataset, prepared, offre: FRANCE.offre, portee: FRANCE.portee, par: null })
}
