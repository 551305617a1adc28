import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Rapport } from '../../src/domain/coverage/report.ts'
import { sayFenetre } from '../../src/text/couverture/fenetre.ts'
import { phraseFigure } from '../../src/text/couverture/rapport.ts'
import { dateCourte } from '../../src/text/fr/format.ts'
import { PILOTE_DIR, ROOT } from '../support/files/data-dirs.ts'
import { expect, expectAccessible, LOURD, openPage, test, WITHOUT_MAP } from './support.ts'

test.use({ viewport: WITHOUT_MAP })

const LINK = '/?onglet=couverture&territoire=epci:200071082&offre=ateliers&minutes=12'
const WINDOW = ['--du', '2026-11-23', '--au', '2026-12-06']

async function askCommandLine(...more: string[]): Promise<Rapport> {
  const question = '--territoire epci:200071082 --offre ateliers --mode voiture --minutes 12'.split(' ')
  const args = ['--import', 'tsx', 'geo/cli/couverture.ts', '--data', PILOTE_DIR, ...question, ...more]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT })
  return JSON.parse(stdout)
}

test(
  'two dates and a price give the sentences and first dates of the command line, and end in the link',
  LOURD,
  async ({ page }) => {
    await openPage(page, LINK)
    await page.getByRole('checkbox', { name: /Choisir des dates/ }).check()
    await expect(page).toHaveURL(/fenetre=\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d(#|$)/)
    // The end first: a start beyond it would take it along.
    await page.getByLabel('Au', { exact: true }).fill('2099-12-06')
    await expect(page.getByText('Cette date ne convient pas.')).toBeVisible()
    await page.getByLabel('Du', { exact: true }).fill('2026-11-23')
    await page.getByLabel('Au', { exact: true }).fill('2026-12-06')
    await expect(page).toHaveURL(/fenetre=2026-11-23\.\.2026-12-06(#|$)/)

    const cli = await askCommandLine(...WINDOW, '--par', 'commune')
    await expect(page.locator('.couv-phrase')).toHaveText(phraseFigure(cli))
    if (cli.fenetre === undefined) throw new Error('the command line says no window')
    for (const line of sayFenetre(cli.fenetre, cli.population))
      await expect(page.locator('.couv-figure')).toContainText(line)

    const { premiereDate, code } = cli.premieresDates?.find((d) => d.premiereDate !== null) ?? {}
    await expect(page.getByRole('columnheader', { name: 'Première date' })).toBeVisible()
    await expect(page.locator(`.couv-table tr[data-code="${code}"]`)).toContainText(
      dateCourte(premiereDate ?? ''),
    )
    await expectAccessible(page)

    await page.getByRole('checkbox', { name: 'Gratuit seulement' }).check()
    await page
      .getByRole('combobox', { name: 'Public', exact: true })
      .selectOption({ label: 'personnes âgées' })
    await expect(page).toHaveURL(/fenetre=2026-11-23\.\.2026-12-06~public:seniors~gratuit:oui(#|$)/)
    const filtered = await askCommandLine(...WINDOW, '--public', 'Seniors', '--gratuit')
    await expect(page.locator('.couv-phrase')).toHaveText(phraseFigure(filtered))
  },
)

test(
  'the stops of the bus stand on the map as the figure counts them, and say their sessions',
  LOURD,
  async ({ page }) => {
    // It holds drop-ins.
    const cli = await askCommandLine(...WINDOW, '--types', 'permanences')
    const { arrets = 0, lieux = 0 } = cli.fenetre ?? {}
    expect(arrets).toBeGreaterThan(0)
    await openPage(page, `${LINK}&types=permanences&fenetre=2026-11-23..2026-12-06`)
    const open = page.getByRole('option').filter({ hasText: 'a une séance dans ces dates' })
    await expect(open).toHaveCount(lieux)
    await expect(open.filter({ hasText: 'Mazirat' })).toHaveCount(1)

    await open.filter({ hasText: 'Mazirat' }).click()
    await expect(page).toHaveURL(/lieu=arret-/)
    const card = page.locator('.couv-carte', { hasText: 'Arrêt de tournée' })
    await expect(card).toContainText('jeudi 3 décembre')
    await expect(card).toContainText('places inconnues')
    await expectAccessible(page)

    // A stop has no sheet in the other tabs: they open as if nothing were chosen.
    await page.getByRole('link', { name: 'Trouver' }).click()
    await expect(page).not.toHaveURL(/lieu=/)
    await openPage(page, LINK)
    await expect(page.getByRole('option').filter({ hasText: 'Mazirat' })).toHaveCount(0)
  },
)

test('a window that cannot be read is named, and nothing is dated', async ({ page }) => {
  await openPage(page, `${LINK}&fenetre=2026-12-06..2026-11-23`)
  await expect(page.getByRole('alert')).toContainText('fenetre')
  await expect(page.getByRole('checkbox', { name: /Choisir des dates/ })).not.toBeChecked()
})
