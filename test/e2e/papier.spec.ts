import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { FRANCE_DIR, ROOT } from '../support/files/data-dirs.ts'
import { FRANCE_URL } from './addresses.ts'
import { printed, QUATORZE_POINTS } from './imprime.ts'
import { countPages } from './keyboard.ts'
import { expect, heavyIf, LOURD, openPage, test, WITHOUT_MAP } from './support.ts'

test.use({ viewport: WITHOUT_MAP })

test.skip(!existsSync(join(FRANCE_DIR, 'manifest.json')), 'the open data are not there')

const DOSSIER = join(ROOT, 'test/.output/papier')
/** A Wednesday: two days of its week are past. */
const MERCREDI = new Date('2026-12-02T10:30:00+01:00')

async function keepPdf(page: Page, name: string): Promise<Buffer> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  mkdirSync(DOSSIER, { recursive: true })
  writeFileSync(join(DOSSIER, name), pdf)
  return pdf
}

async function expectLargePrint(page: Page): Promise<string> {
  const { texts, controls } = await printed(page)
  expect(controls).toEqual([])
  expect(texts.filter(({ px }) => px < QUATORZE_POINTS - 0.01)).toEqual([])
  expect(texts.filter(({ ink }) => ink !== 'rgb(0, 0, 0)')).toEqual([])
  return texts.map(({ text }) => text).join(' ')
}

for (const [id, first] of [
  ['la-creuse_50', 'Appelez le'],
  ['haute-vienne_125', 'Appelez le'],
  ['la-creuse_63', 'Ce lieu ne donne ni numéro ni adresse de courriel.'],
] as const) {
  test(
    `the sheet of ${id} is one page in 14 points, whom to call first, no day that is past`,
    heavyIf(id !== 'la-creuse_50'),
    async ({ page }) => {
      await page.clock.setFixedTime(MERCREDI)
      await page.addInitScript(() => {
        window.print = () => document.body.setAttribute('data-printed', 'yes')
      })
      await openPage(page, `${FRANCE_URL}?lieu=${id}`)
      await page.locator('.lieu-imprimer').click()
      await expect(page.locator('body[data-printed]')).toHaveCount(1)
      const words = await expectLargePrint(page)
      const { texts } = await printed(page)
      expect(texts[1]?.text).toBe(first)
      expect(words).not.toMatch(/(lundi 30|mardi 1er) :/)
      if (first === 'Appelez le') {
        expect(words).toMatch(/mercredi 2\b.*La semaine prochaine.*dimanche 13/)
        await expect(page.locator('.lieu-papier-numero b')).toHaveText(/^\d\d(\s\d\d){4}$/)
      } else expect(words).toContain('mairie d’Aubusson')
      expect(countPages(await keepPdf(page, `${id}.pdf`))).toBe(1)
    },
  )
}

test('the longest name of the open data is read whole on its sheet, which stays one page', async ({
  page,
}) => {
  await openPage(page, `${FRANCE_URL}?lieu=conseiller-numerique_627e030ead1bdb06edc4a881`)
  await expect(page.locator('.lieu-papier h2')).toHaveText(/^ASSOCIATION POUR L'INSERTION.*Cap Emploi Tarn$/)
  // The page as wide as a sheet is between its margins.
  await page.setViewportSize({ width: Math.round((186 / 25.4) * 96), height: 1000 })
  await page.emulateMedia({ media: 'print' })
  for (const part of ['h2', ':scope'])
    expect(
      await page.locator('.lieu-papier').evaluate((sheet, where) => {
        const one = sheet.querySelector(where) ?? sheet
        return one.scrollHeight - one.clientHeight
      }, part),
      part,
    ).toBeLessThanOrEqual(1)
  await page.emulateMedia({ media: null })
  expect(countPages(await keepPdf(page, 'nom-long.pdf'))).toBe(1)
})

test(
  'the answers of the guide print without a button, in 14 points, whom to call under each',
  LOURD,
  async ({ page }) => {
    await page.clock.setFixedTime(MERCREDI)
    await page.goto(`${FRANCE_URL}?volet=guide`)
    await page.locator('.depart-champ').getByRole('combobox').fill('23000 guéret')
    await page
      .getByRole('option', { name: /^Guéret/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'En voiture' }).click()
    await page.getByRole('button', { name: /Je ne sais pas encore/ }).click()
    await page.getByRole('button', { name: 'Peu importe' }).click()
    await expect(page.getByRole('button', { name: 'Imprimer', exact: true })).toBeVisible()
    const answers = await page.locator('.guide-reponse').count()
    expect(answers).toBeGreaterThan(2)
    const words = await expectLargePrint(page)
    expect(words).toContain('Départ : Guéret.')
    expect(words).toMatch(/Informations du|Date des informations inconnue/)
    const whom = await page.locator('.guide-papier-contact').allTextContents()
    expect(whom).toHaveLength(answers)
    for (const one of whom) expect(one).toMatch(/\d{2} \d{2}|@|mairie/i)
    expect(countPages(await keepPdf(page, 'guide.pdf'))).toBeLessThanOrEqual(2)
  },
)

test('the dates of the Creuse print on a few pages, with whom to call and from when the records are', async ({
  page,
}) => {
  await page.clock.setFixedTime(MERCREDI)
  await openPage(page, `${FRANCE_URL}?volet=agenda&territoire=departement:23`)
  await expect(page.getByRole('button', { name: 'Imprimer ces dates' })).toBeVisible()
  const { texts, controls } = await printed(page)
  expect(controls).toEqual([])
  expect(texts.filter(({ px }) => px < QUATORZE_POINTS - 0.01)).toEqual([])
  const words = texts.map(({ text }) => text).join(' ')
  expect(words).toMatch(/À qui demander : mairie d’Aulon/)
  expect(words).toContain('09 75 98 08 47')
  expect(words).toContain('Informations du 6 avril 2023')
  expect(words).not.toContain('Téléphone inconnu')
  expect(countPages(await keepPdf(page, 'dates.pdf'))).toBeLessThanOrEqual(6)
})

test(
  'the portrait of a territory stands on one page, with links that a person can follow',
  LOURD,
  async ({ page }) => {
    await page.clock.setFixedTime(MERCREDI)
    await openPage(page, `${FRANCE_URL}?onglet=couverture&territoire=region:94&v=2&offre=lieux`)
    await page.getByRole('link', { name: 'Voir le portrait du territoire' }).click()
    const paper = page.getByRole('article', { name: 'Portrait du territoire' })
    await expect(paper).toContainText('82 322 (24 %)')
    await expect(paper).toContainText('Corse, par la route ; Centre-Val de Loire, estimation à vol d’oiseau')
    expect((await printed(page)).controls).toEqual([])
    expect(countPages(await keepPdf(page, 'portrait.pdf'))).toBe(1)
    await paper.getByRole('link', { name: 'Sartène' }).click()
    await expect(paper).toContainText('À côté : CC du Sartenais Valinco Taravo et Corse-du-Sud (au-dessus)')
    await expect(page).toHaveURL(/territoire=commune:2A272.*volet=portrait/)
  },
)

test('a list that no sheet stands for, help and a page without script print in 14 points too', async ({
  page,
}) => {
  for (const link of [`${FRANCE_URL}?depart=23096`, `${FRANCE_URL}?page=aide`, '/data/liste/03185.html']) {
    await page.goto(link)
    await expect(page.locator('.trouver-card, .pages h3, article').first()).toBeVisible()
    const { texts } = await printed(page)
    expect(texts.length, link).toBeGreaterThan(10)
    expect(
      texts.filter(({ px }) => px < QUATORZE_POINTS - 0.01).map(({ text }) => text),
      link,
    ).toEqual([])
  }
})
