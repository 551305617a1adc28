import { readFileSync } from 'node:fs'
import ICAL from 'ical.js'
import { LUNDI, TAILLES, tabTo } from './keyboard.ts'
import { expect, expectAccessible, heavyIf, test, WITHOUT_MAP } from './support.ts'

test.use({ viewport: WITHOUT_MAP })

for (const viewport of TAILLES) {
  test(
    `a resident finds the next workshop with the keyboard alone, ${viewport.width} px`,
    heavyIf(viewport.width > 390),
    async ({ page }) => {
      await page.setViewportSize(viewport)
      await page.clock.setFixedTime(LUNDI)
      await page.goto('/')
      await tabTo(page, page.getByRole('link', { name: 'M’aider à trouver' }))
      await page.keyboard.press('Enter')

      await expect(page.getByRole('heading', { name: 'Où habitez-vous ?' })).toBeFocused()
      await expect(page.getByText('Question 1 sur 4')).toBeVisible()
      await tabTo(page, page.getByLabel('Votre commune'), 3)
      await page.keyboard.type('quinsaine')
      await expect(page.getByRole('option', { name: /^Quinssaines commune/ })).toBeVisible()
      await expectAccessible(page)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')

      for (const [question, choix] of [
        ['Comment vous déplacez-vous ?', 'En voiture'],
        ['Que voulez-vous faire ?', 'Faire mes démarches'],
        ['Quand êtes-vous libre ?', 'Peu importe'],
      ] as const) {
        await expect(page.getByRole('heading', { name: question })).toBeFocused()
        await tabTo(page, page.getByRole('button', { name: choix }), 10)
        await page.keyboard.press('Enter')
      }

      await expect(page.getByRole('heading', { name: 'Voici ce que nous proposons' })).toBeFocused()
      const reponses = page.locator('.guide-reponse')
      await expect.poll(() => reponses.count()).toBeGreaterThan(0)
      await expect.poll(() => reponses.count()).toBeLessThanOrEqual(5)
      // 26 November is full: the next one is proposed, never the full one.
      const first = reponses.filter({ hasText: 'Suivre sa santé en ligne' })
      await expect(first).toContainText('C’est jeudi 3 décembre, de 10 h à 11 h 30.')
      await expect(first).toContainText('Il reste 2 places.')
      await expect(first).toContainText('En voiture, comptez')
      await expectAccessible(page)

      const calendar = page.getByRole('button', { name: /Ajouter à mon agenda : Suivre sa santé/ })
      await tabTo(page, calendar)
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
      const name = download.suggestedFilename()
      expect(name).toMatch(/^a-portee_[a-z-]+_suivre-sa-sante-en-ligne_2026-12-03\.ics$/)
      await expect(page.getByText(`Le fichier « ${name} » est enregistré.`)).toBeVisible()
      const events = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8')))
      const event = new ICAL.Event(events.getFirstSubcomponent('vevent') as ICAL.Component)
      expect(event.startDate.toJSDate().toISOString()).toBe('2026-12-03T09:00:00.000Z')
      expect(new URL(page.url()).search).toBe('?v=2&volet=guide')
    },
  )
}

test('the path works without WebGL, goes back one question, and reflows at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await page.clock.setFixedTime(LUNDI)
  await page.goto('/?volet=guide')
  await page.getByLabel('Votre commune').fill('03262')
  await page.getByRole('option', { name: /^Saint-Victor commune/ }).click()
  await page.getByRole('button', { name: 'À pied' }).click()
  await page.getByRole('button', { name: 'Question d’avant' }).click()
  await expect(page.getByRole('heading', { name: 'Comment vous déplacez-vous ?' })).toBeFocused()
  await page.getByRole('button', { name: 'À pied' }).click()
  await page.getByRole('button', { name: /Je ne sais pas encore/ }).click()
  await page.getByRole('button', { name: 'Peu importe' }).click()
  await expect(page.locator('.guide-reponse').first()).toContainText('Atelier numérique du lundi')
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
  for (const target of await page.locator('.guide button, .guide a').all()) {
    const box = await target.boundingBox()
    expect(box?.height ?? 0).toBeGreaterThanOrEqual(44)
  }
})

test('the agenda shows full, moved and cancelled sessions as they are', async ({ page }) => {
  await page.clock.setFixedTime(LUNDI)
  await page.goto('/?volet=agenda')
  const session = (titre: string, day: string) =>
    page
      .locator('.agenda-jours > section', {
        has: page.getByRole('heading', { level: 3, name: day, exact: true }),
      })
      .locator('article', { hasText: titre })
  await expect(session('Suivre sa santé en ligne', 'jeudi 26 novembre')).toContainText('Complet.')
  await expect(session('Payer et acheter', 'mardi 1er décembre')).toContainText('Annulé. Salle fermée')
  await expect(session('Chercher et trouver', 'jeudi 3 décembre')).toContainText(
    'Déplacé : prévu d’abord le mercredi 2 décembre.',
  )
  await expect(session('Atelier numérique du lundi', 'lundi 23 novembre')).toContainText(/heure à demander/i)
  await expectAccessible(page)
  await page.getByRole('radio', { name: 'Semaine', exact: true }).check()
  await page.getByRole('button', { name: 'Semaine suivante' }).click()
  await expect(page.getByRole('navigation', { name: /Semaine du lundi 30 novembre/ })).toBeVisible()
  await expectAccessible(page)
  await page.locator('summary', { hasText: 'Passage du bus numérique' }).last().click()
  await expect(page.locator('.agenda-tournee-arrets li')).toHaveCount(8)
  await expect(page.locator('.agenda-tournee-prochain')).toHaveCount(1)
})
