import type { Page } from '@playwright/test'
import { expect, expectAccessible, heavyIf, openPage, test, WITHOUT_MAP } from './support.ts'

test.use({ viewport: WITHOUT_MAP })

const LUNDI = new Date('2026-11-23T10:00:00+01:00')
const SAMEDI = new Date('2026-11-28T10:00:00+01:00')
/** Montluçon, in the pilot's EPCI, without roads: straight estimates. */
const DEPUIS = '/?volet=agenda&depart=03185'
const compte = (page: Page) => page.getByRole('status').filter({ hasText: /dates? dans la CA Montluçon/ })
const lieux = (page: Page) => page.locator('.agenda-lieu')
const count = async (page: Page) =>
  Number(/(\d+) dates? dans/.exec((await compte(page).textContent()) ?? '')?.[1])

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(
    `dates near a start, by keyboard, at ${viewport.width} px`,
    heavyIf(viewport.width > 390),
    async ({ page }) => {
      await page.setViewportSize(viewport)
      await page.clock.setFixedTime(SAMEDI)
      await openPage(page, DEPUIS)
      await expect(lieux(page).first()).toBeVisible()
      const minutes = (await page.locator('.agenda-lieu > .seance .seance-trajet').allInnerTexts()).map((t) =>
        Number(/environ (\d+)\smin/i.exec(t)?.[1]),
      )
      expect(minutes.length).toBeGreaterThan(5)
      expect(minutes).not.toContain(Number.NaN)
      expect(minutes).toEqual([...minutes].sort((a, b) => a - b))
      const all = await count(page)
      await expectAccessible(page)

      await page.getByLabel('Jusqu’où ?').focus()
      await page.keyboard.type('20')
      await expect(page).toHaveURL(/20/)
      await expect(compte(page)).toContainText(/autres dates sont plus loin/)
      const near = await count(page)
      expect(near).toBeGreaterThan(0)
      expect(near).toBeLessThan(all)
      await expect(lieux(page)).toHaveCount(minutes.filter((m) => m <= 20).length)

      await page.getByRole('radio', { name: 'Quatre semaines' }).focus()
      for (const _ of [1, 2]) await page.keyboard.press('ArrowUp')
      await expect(page.getByRole('radio', { name: 'Semaine prochaine' })).toBeChecked()
      await expect(compte(page)).toContainText(/Du lundi 30\snovembre au dimanche 6\sdécembre/)

      const place = page.locator('.lien-lieu').first()
      const name = (await place.innerText()).split(',')[0] ?? '?'
      await place.focus()
      await page.keyboard.press('Enter')
      await expect(page.locator('#fiche-nom')).toHaveText(name)
      await page.goBack()
      await expect(page.locator('.lien-lieu').first()).toBeVisible()
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
    },
  )
}

test('cancelled dates are not counted, and past days do not stand first', async ({ page }) => {
  await page.clock.setFixedTime(LUNDI)
  await openPage(page, '/?volet=agenda')
  await expect(compte(page)).toContainText('1 date annulée.')
  const off = page.locator('.agenda-jours .seance[data-statut="annulee"]')
  await expect(off).toHaveCount(1)
  await expect
    .poll(async () => (await page.locator('.agenda-jours .seance').count()) - (await count(page)))
    .toBe(1)
  await page.clock.setFixedTime(SAMEDI)
  await page.reload()
  await page.getByRole('radio', { name: 'Semaine', exact: true }).check()
  await expect(page.locator('.agenda-jour').first()).toHaveText(/samedi 28\snovembre/)
  await page.getByText(/dates? déjà passées?/).click()
  await expect(page.locator('.agenda-a-part .seance').first()).toContainText('Déjà passé.')
})

test('calendars and pages without script are linked, and are there', async ({ page, request }) => {
  await page.clock.setFixedTime(SAMEDI)
  await openPage(page, DEPUIS)
  await page.getByText('S’abonner, lire sans la carte').click()
  const box = page.locator('.abonnements')
  const ics = box.getByRole('link', { name: 'Fichier .ics de CA Montluçon Communauté' })
  await expect(ics).toBeVisible()
  await expect(
    box.getByRole('link', { name: 'S’abonner à l’agenda de CA Montluçon Communauté' }),
  ).toHaveAttribute('href', /^webcal:.*\/data\/agenda\/200071082\.ics$/)
  await box.locator('details > summary').first().click()
  const ligne = box.locator('li.rangee:visible').first()
  // The words of a filter stand at the middle of the buttons beside them.
  const middles = await ligne.locator(':scope > *').evaluateAll((parts) =>
    parts.slice(0, 2).map((part) => {
      const { top, bottom } = part.getBoundingClientRect()
      return (top + bottom) / 2
    }),
  )
  expect(Math.abs((middles[0] ?? 0) - (middles[1] ?? Number.NaN))).toBeLessThanOrEqual(1)
  await expectAccessible(page)
  const links = await box
    .getByRole('link')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
  const files = links.filter((href) => href.startsWith('http'))
  expect(files.length).toBeGreaterThan(5)
  for (const href of files) {
    const answer = await request.get(href)
    expect(answer.status()).toBe(200)
    expect(await answer.text()).toMatch(href.endsWith('.ics') ? /^BEGIN:VCALENDAR/ : /^<!doctype html>/)
  }
})

test('the printed list is two pages at most, without buttons, and says every place', async ({ page }) => {
  await page.clock.setFixedTime(SAMEDI)
  await openPage(page, DEPUIS)
  await expect(lieux(page).first()).toBeVisible()
  const shown = await lieux(page).count()
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page[^s]/g)?.length).toBeLessThanOrEqual(2)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.agenda-papier-lieu')).toHaveCount(shown)
  await expect(page.locator('.agenda-papier')).toContainText(/Les lundis 30 novembre, 7, 14 et 21 décembre/)
  await expect(page.locator('button:visible, .seance:visible')).toHaveCount(0)
})
