import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import { countPages, LUNDI, TAILLES, tabTo } from './keyboard.ts'
import { expect, expectAccessible, heavyIf, LOURD, test, WITHOUT_MAP } from './support.ts'

test.use({ viewport: WITHOUT_MAP })

const NOM = 'Zéphyrine Canarival'
const NOTES = 'apporter carte vitale 1620375 secretcanari'
const CANARIS = ['Zéphyrine', 'Canarival', 'Z%C3%A9phyrine', 'WsOpcGh5cmluZQ', '1620375', 'secretcanari']

/** Everything that leaves the page or outlives it. */
function listen(page: Page): string[] {
  const heard: string[] = []
  page.on('request', (r) => heard.push(r.url(), r.postData() ?? '', JSON.stringify(r.headers())))
  page.on('console', (m) => heard.push(m.text()))
  page.on('framenavigated', (f) => heard.push(f.url()))
  page.on('websocket', (s) => heard.push(s.url()))
  return heard
}

/** Orienter, for a person who starts from a commune. */
async function startFrom(page: Page, typed: string, commune: RegExp): Promise<void> {
  await page.clock.setFixedTime(LUNDI)
  await page.goto('/?onglet=orienter')
  await page.getByLabel('D’où part-elle ?').fill(typed)
  await page.getByRole('option', { name: commune }).click()
}

async function remains(page: Page): Promise<string> {
  const kept = await page.evaluate(async () => {
    const cached = await Promise.all(
      (await caches.keys()).map(async (name) => {
        const cache = await caches.open(name)
        return (await cache.keys()).map((r) => r.url)
      }),
    )
    return {
      local: JSON.stringify(localStorage),
      session: JSON.stringify(sessionStorage),
      cookies: document.cookie,
      bases: (await indexedDB.databases()).map((b) => b.name),
      cached: cached.flat(),
      title: document.title,
      state: history.state as unknown,
      name: window.name,
      url: location.href,
      asked: performance.getEntries().map((e) => e.name),
      data: [...document.querySelectorAll('a')].map((a) => a.href),
    }
  })
  expect(kept.bases).toEqual([])
  return JSON.stringify(kept)
}

for (const viewport of TAILLES) {
  test(
    `a social worker makes a sheet with the keyboard alone, ${viewport.width} px`,
    heavyIf(viewport.width > 390),
    async ({ page }) => {
      const heard = listen(page)
      await page.setViewportSize(viewport)
      await page.clock.setFixedTime(LUNDI)
      await page.goto('/')
      await tabTo(page, page.getByRole('link', { name: 'Orienter' }), 10)
      await page.keyboard.press('Enter')
      await tabTo(page, page.getByLabel('D’où part-elle ?'))
      await page.keyboard.type('montlucon')
      await expect(page.getByRole('option', { name: /^Montluçon commune/ })).toBeVisible()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      if (viewport.width < 600) {
        // The answers come first on a phone: what narrows them is folded.
        await tabTo(page, page.locator('summary', { hasText: 'Ce qu’elle veut faire' }))
        await page.keyboard.press('Enter')
      }
      await tabTo(page, page.getByRole('checkbox', { name: 'Faire une démarche en ligne' }))
      await page.keyboard.press('Space')
      await expect(page.locator('.orienter-raison').first()).toContainText(/environ \d+ min en voiture/)
      await expectAccessible(page)

      const options = page.getByRole('checkbox', { name: /^Choisir pour la fiche/ })
      for (const i of [0, 1, 2]) {
        await tabTo(page, options.nth(i))
        await page.keyboard.press('Space')
      }
      await expect(options.nth(3)).toBeDisabled()
      await tabTo(page, page.getByRole('button', { name: 'Préparer la fiche' }))
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { name: 'Fiche d’orientation' })).toBeFocused()

      await tabTo(page, page.getByRole('textbox', { name: 'Pour' }), 5)
      await page.keyboard.type(NOM)
      await tabTo(page, page.getByRole('textbox', { name: 'Notes' }), 3)
      await page.keyboard.type(NOTES)
      await expect(page.locator('.feuille-bloc')).toHaveCount(3)
      await expectAccessible(page)

      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
      expect(countPages(pdf)).toBe(1)

      const sms = (await page.locator('.orienter-message pre').first().innerText()).trim()
      expect(sms.length).toBeLessThanOrEqual(320)
      const messages = await page.locator('.orienter-messages').innerText()
      const kept = await remains(page)
      for (const canari of CANARIS) {
        expect(heard.filter((text) => text.includes(canari))).toEqual([])
        expect(kept).not.toContain(canari)
        expect(messages).not.toContain(canari)
      }

      await page.getByRole('button', { name: 'Revenir aux propositions' }).press('Enter')
      await page.getByRole('button', { name: 'Préparer la fiche' }).press('Enter')
      await expect(page.getByRole('textbox', { name: 'Pour' })).toHaveValue('')
      await page.reload()
      await expect(page.getByText(NOM)).toHaveCount(0)
    },
  )
}

test('the calendar of the choices holds the same dates as the sheet', async ({ page }) => {
  await page.clock.setFixedTime(LUNDI)
  await page.goto('/?onglet=orienter')
  const options = page.getByRole('checkbox', { name: /^Choisir pour la fiche/ })
  await expect(options.first()).toBeVisible()
  for (const i of [0, 1, 2]) await options.nth(i).check()
  await page.getByRole('button', { name: 'Préparer la fiche' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Ajouter à un agenda/ }).click(),
  ])
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8')))
  const days = calendar
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event).startDate.toJSDate())
    .map((date) =>
      date.toLocaleDateString('fr-FR', { weekday: 'long', day: 'numeric', timeZone: 'Europe/Paris' }),
    )
  const shown = await page.locator('.feuille-quand').allInnerTexts()
  expect(days).toHaveLength(3)
  for (const day of days) {
    expect(shown.some((text) => text.toLowerCase().startsWith(day))).toBe(true)
  }
})

test(
  'the fullest sheet still prints on one page with nothing cut, in 14 points or more',
  LOURD,
  async ({ page }) => {
    await startFrom(page, 'montlucon', /^Montluçon commune/)
    const options = page.getByRole('checkbox', { name: /^Choisir pour la fiche/ })
    for (const i of [0, 1, 2]) await options.nth(i).check()
    await page.getByRole('button', { name: 'Préparer la fiche' }).click()
    await page.getByRole('textbox', { name: 'Pour' }).fill('M'.repeat(200))
    await page.getByRole('textbox', { name: 'De la part de' }).fill('M'.repeat(200))
    await page
      .getByRole('textbox', { name: 'Service' })
      .fill('Centre communal d’action sociale de Saint-Victor')
    await page.getByRole('textbox', { name: 'Notes' }).fill('mot '.repeat(100))
    expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBe(1)
    await page.emulateMedia({ media: 'print' })
    // The printable width of an A4 page with 12 mm margins.
    await page.setViewportSize({ width: 703, height: 1032 })
    const sheet = await page.locator('.feuille').evaluate((fiche) => {
      const texts = [...fiche.querySelectorAll('h2, h3, p, dt, dd, b, input, textarea')]
      const { bottom } = fiche.getBoundingClientRect()
      return {
        cut: texts.filter((t) => t.getBoundingClientRect().bottom > bottom + 1).map((t) => t.textContent),
        smallestPt: Math.min(...texts.map((t) => Number.parseFloat(getComputedStyle(t).fontSize) * 0.75)),
      }
    })
    expect(sheet.cut).toEqual([])
    expect(sheet.smallestPt).toBeGreaterThanOrEqual(13.99)
  },
)

test('the link of a sheet shows its sessions, and holds nothing but the territory and their keys', async ({
  page,
}) => {
  await page.clock.setFixedTime(LUNDI)
  await page.goto('/?onglet=orienter')
  const options = page.getByRole('checkbox', { name: /^Choisir pour la fiche/ })
  await options.first().check()
  await page.getByRole('button', { name: 'Préparer la fiche' }).click()
  const titre = await page.locator('.feuille-bloc h3').innerText()
  const lien = await page.locator('.feuille-lien').innerText()
  expect([...new URL(lien).searchParams.keys()]).toEqual(['v', 'territoire', 'volet', 'seances'])
  await page.goto(lien)
  await expect(page.locator('.agenda-choisies')).toContainText(titre.replace(/^1\s*/, ''))
})

test('the link and the code of a sheet open every place and session of it, and nothing of who typed', async ({
  page,
}) => {
  await page.clock.setFixedTime(LUNDI)
  await startFrom(page, 'premilhat', /^Prémilhat/)
  await page.locator('.orienter-lieu').first().getByRole('checkbox').check()
  await page.locator('.orienter-lieu').nth(1).getByRole('checkbox').check()
  await page.locator('.seance:not(.orienter-lieu)').first().getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Préparer la fiche' }).click()
  for (const [name, typed] of [
    ['Pour', 'Mme Dupuis'],
    ['De la part de', 'Karim'],
    ['Service', 'CCAS'],
  ] as const)
    await page.getByRole('textbox', { name }).fill(typed)
  const titres = await page.locator('.feuille-bloc h3').allInnerTexts()
  expect(titres).toHaveLength(3)
  const lien = await page.locator('.feuille-lien').innerText()
  expect(lien).not.toMatch(/Dupuis|Karim|CCAS/)
  await page.goto(lien)
  const choisies = page.locator('.agenda-choisies')
  for (const titre of titres) await expect(choisies).toContainText(titre.replace(/^\d\s*/, ''))
  await choisies.getByRole('heading', { level: 4 }).getByRole('link').first().click()
  await expect(page.locator('#fiche-nom')).toBeVisible()
})

test(
  'nothing corresponds: the nearest is named, and one tap gives up the one thing for it',
  LOURD,
  async ({ page }) => {
    await startFrom(page, 'villebret', /^Villebret commune/)
    await expect(page.getByText(/^\d+ propositions : (aucune|\d+) sûres?, \d+ à vérifier\.$/)).toBeVisible()
    await page.getByRole('radio', { name: 'À pied' }).click()
    await expect(page.getByText('Rien ne correspond.')).toBeVisible()
    await expect(
      page.getByText(/^Le plus proche : .* à pied, .* C’est .* de plus que la limite\.$/),
    ).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Chercher sans limite de trajet' }).click()
    await expect(page.getByText('Trajet : sans limite')).toBeVisible()
    await expect(page.locator('.orienter-raison').first()).toContainText('à pied')
  },
)

test('there is always someone to ask, the same in the list, on the sheet and in the place’s own', async ({
  page,
}) => {
  await startFrom(page, 'premilhat', /^Prémilhat commune/)
  // The record of the article gives no number: its town hall is named.
  const place = page.locator('.orienter-lieu', { hasText: 'Médiation numérique de Prémilhat' })
  await expect(place).toContainText('Contact : mairie de Prémilhat')
  for (const card of await page.locator('.orienter-choisir').all())
    await expect(card.locator('xpath=..')).toContainText(/Contact : \S/)
  await place.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Préparer la fiche' }).click()
  await expect(page.locator('.feuille-contact')).toHaveText('mairie de Prémilhat')
  await expect(page.locator('.feuille-pied')).toContainText(/Informations du|Date des informations inconnue/)
  await page.goto('/?v=2&lieu=pilote-premilhat')
  await expect(page.locator('.lieu')).toContainText('À qui demander : mairie de Prémilhat')
})
