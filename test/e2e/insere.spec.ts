import { createServer } from 'node:http'
import { join } from 'node:path'
import type { FrameLocator, Page } from '@playwright/test'
import { REGLAGES } from '../../geo/serve/headers.ts'
import { createStaticServer } from '../../geo/serve/server.ts'
import { PILOTE_DIR, ROOT } from '../support/files/data-dirs.ts'
import { listen, SANS_ATTENDRE } from './serveur.ts'
import { expect, expectAccessible, LOURD, test } from './support.ts'

const DIST = join(ROOT, 'test/.output/dist')
const TERRITOIRE = 'epci:200071082'

/** A page of a town hall on a server of its own, under a strict policy, and the map that lets it show it. */
const spec = test.extend<{
  mairie: { readonly carte: string; readonly show: (html: string) => Promise<void> }
}>({
  mairie: async ({ page }, use) => {
    let html = ''
    let policy = ''
    const host = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.setHeader('Content-Security-Policy', policy)
      response.end(
        `<!doctype html><html lang="fr"><head><title>Mairie</title><link rel="icon" href="data:," /></head><body>${html}</body></html>`,
      )
    })
    const origin = await listen(host)
    const reglages = { ...REGLAGES, ancetres: [origin] }
    const server = createStaticServer(DIST, PILOTE_DIR, '/', { ...SANS_ATTENDRE, reglages })
    const carte = await listen(server)
    policy = `default-src 'none'; img-src data:; script-src ${carte}; frame-src ${carte}`
    await use({
      carte,
      show: async (body) => {
        html = body
        await page.goto(origin)
      },
    })
    for (const each of [host, server]) {
      each.closeAllConnections()
      each.close()
    }
  },
})

const cards = (frame: FrameLocator) => frame.locator('.insere-fiche')
const heading = (frame: FrameLocator) => frame.getByRole('heading', { level: 1 })
const MESSAGES = [
  { type: 'a-portee:hauteur', px: 5 },
  { type: 'a-portee:hauteur', px: 900, territoire: 'france' },
  { type: 'a-portee:territoire', territoire: 'france' },
  '<img src=x onerror=alert(1)>',
  { __proto__: { territoire: 'france' } },
]

/** Nothing of what the frame shows changes for what its page tells it. */
async function tellAll(page: Page, frame: FrameLocator): Promise<void> {
  const before = await frame.locator('body').innerText()
  await page.evaluate((messages) => {
    const target = document.querySelector('iframe')?.contentWindow
    for (const message of messages) target?.postMessage(message, '*')
  }, MESSAGES)
  await expect(frame.locator('body')).toHaveText(before, { useInnerText: true })
}

spec('a plain frame: list, map, dates, and links to the whole map', LOURD, async ({ page, mairie }) => {
  await mairie.show(
    `<iframe title="Carte" width="600" height="700" src="${mairie.carte}/embed.html?territoire=${TERRITOIRE}&carte=oui"></iframe>`,
  )
  const frame = page.frameLocator('iframe')
  await expect(heading(frame)).toHaveText('Aide numérique dans la CA Montluçon Communauté')
  await expect(cards(frame).first()).toBeVisible()
  await expect(frame.locator('.map-dessin canvas')).toBeVisible()
  const link = cards(frame).first().getByRole('link').first()
  await expect(link).toHaveAttribute('target', '_blank')
  await expect(link).toHaveAttribute('rel', 'noopener')
  const [whole] = await Promise.all([page.waitForEvent('popup'), link.click()])
  await expect(whole).toHaveURL(new RegExp(`^${mairie.carte}/\\?v=2&.*lieu=`))
  await tellAll(page, frame)
  await frame.getByRole('link', { name: 'Dates' }).click()
  await expect(heading(frame)).toHaveText('Ateliers numériques dans la CA Montluçon Communauté')
})

spec('a frame with an origin keeps nothing: list, map, dates', LOURD, async ({ page, mairie }) => {
  await mairie.show(
    `<iframe title="Carte" width="600" height="700" src="${mairie.carte}/embed.html?territoire=${TERRITOIRE}&carte=oui"></iframe>`,
  )
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('.map-dessin canvas')).toBeVisible()
  await frame.getByRole('link', { name: 'Dates' }).click()
  await expect(heading(frame)).toHaveText(/^Ateliers numériques/)
  const left = await frame.locator('html').evaluate(async () => ({
    caches: await caches.keys(),
    bases: await indexedDB.databases(),
    stores: [{ ...localStorage }, { ...sessionStorage }],
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
  expect(left).toEqual({ caches: [], bases: [], stores: [{}, {}], workers: 0 })
})

spec('a frame without an origin: the list, and nothing kept', LOURD, async ({ page, mairie, context }) => {
  await mairie.show(
    `<iframe title="Carte" width="600" height="700" sandbox="allow-scripts" src="${mairie.carte}/embed.html?territoire=${TERRITOIRE}&carte=oui"></iframe>`,
  )
  const frame = page.frameLocator('iframe')
  await expect(cards(frame).first()).toBeVisible()
  await expect(frame.locator('.map-dessin')).toHaveCount(0)
  await tellAll(page, frame)
  expect(await context.cookies()).toEqual([])
})

spec('a frame stands in the name and the colours of who publishes', LOURD, async ({ page, mairie }) => {
  await page.route(/\/configuration\.json$/, async (route) => {
    const response = await route.fetch()
    await route.fulfill({
      response,
      json: { nom: 'L’aide en Allier', couleurs: { accent: '#7a1f5c', accentSombre: '#f0a8d8' } },
    })
  })
  for (const [theme, colour] of [
    ['clair', 'rgb(122, 31, 92)'],
    ['sombre', 'rgb(240, 168, 216)'],
  ]) {
    await mairie.show(
      `<iframe title="Carte" width="600" height="700" sandbox="allow-scripts" src="${mairie.carte}/embed.html?territoire=${TERRITOIRE}&theme=${theme}"></iframe>`,
    )
    const frame = page.frameLocator('iframe')
    await expect(cards(frame).first().getByRole('link').first()).toHaveCSS('color', colour ?? '')
    await expect.poll(() => frame.locator('html').evaluate(() => document.title)).toMatch(/L’aide en Allier$/)
  }
})

spec('without an origin too: the language, its direction, the logo', LOURD, async ({ page, mairie }) => {
  await page.route(/\/configuration\.json$/, async (route) => {
    const response = await route.fetch()
    await route.fulfill({
      response,
      json: { nom: 'L’aide en Allier', logo: 'favicon.svg', langues: ['fr', 'ar'] },
    })
  })
  await mairie.show(
    `<iframe title="Carte" width="600" height="700" sandbox="allow-scripts" src="${mairie.carte}/embed.html?territoire=${TERRITOIRE}&langue=ar"></iframe>`,
  )
  const frame = page.frameLocator('iframe')
  await expect(heading(frame)).toContainText('المساعدة الرقمية')
  await expect(frame.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect
    .poll(() => frame.locator('.insere-marque img').evaluate((logo: HTMLImageElement) => logo.naturalWidth))
    .toBeGreaterThan(0)
  await expect(frame.locator('footer nav a')).toHaveCount(2)
})

spec(
  'the element: as high as its content, and deaf to all but its frame',
  LOURD,
  async ({ page, mairie }) => {
    await mairie.show(
      `<script src="${mairie.carte}/a-portee.js" defer></script><a-portee territoire="${TERRITOIRE}"></a-portee>` +
        `<iframe title="Voisin" src="${mairie.carte}/embed.html?territoire=commune:03185" sandbox="allow-scripts"></iframe>`,
    )
    const own = page.locator('a-portee iframe')
    const frame = page.frameLocator('a-portee iframe')
    await expect(cards(frame).first()).toBeVisible()
    const scrolls = () => frame.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight)
    await expect.poll(scrolls).toBe(0)
    expect((await own.boundingBox())?.height).toBeGreaterThan(700)
    const before = await own.getAttribute('style')
    // The page itself, and another frame of the same map, tell what they like.
    await page.evaluate((messages) => {
      for (const message of messages) window.postMessage(message, '*')
    }, MESSAGES)
    const neighbour = page.frameLocator('iframe[title="Voisin"]')
    await expect(heading(neighbour)).toBeVisible()
    await neighbour
      .locator('body')
      .evaluate(() => parent.postMessage({ type: 'a-portee:hauteur', px: 5000 }, '*'))
    await page.evaluate(() => new Promise(requestAnimationFrame))
    expect(await own.getAttribute('style')).toBe(before)
    await page.locator('a-portee').evaluate((element) => element.setAttribute('vue', 'dates'))
    await expect(heading(frame)).toHaveText(/^Ateliers numériques/)
  },
)

spec('no other site shows the small page, nor any the whole one', LOURD, async ({ page, mairie, watch }) => {
  const strange = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end(
      `<link rel="icon" href="data:," /><iframe title="a" src="${mairie.carte}/embed.html"></iframe>`,
    )
  })
  await page.goto(await listen(strange))
  const refused = (where: string) =>
    expect
      .poll(() => watch.consoleErrors.join('\n'))
      .toMatch(new RegExp(`Framing '${where}.*frame-ancestors`))
  await refused(mairie.carte)
  strange.closeAllConnections()
  strange.close()
  watch.consoleErrors.length = 0
  await mairie.show(`<iframe title="Carte" src="${mairie.carte}/index.html"></iframe>`)
  await refused(mairie.carte)
  watch.consoleErrors.length = 0
})

spec('without violation, by day, by night and at 320 px, printed whole', LOURD, async ({ page, mairie }) => {
  for (const vue of ['lieux', 'dates'])
    for (const theme of ['clair', 'sombre']) {
      await page.goto(
        `${mairie.carte}/embed.html?territoire=departement:03&voisins=oui&vue=${vue}&theme=${theme}`,
      )
      await expect(page.locator('footer')).toBeVisible()
      await expectAccessible(page)
      await page.setViewportSize({ width: 320, height: 700 })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide).toBeLessThanOrEqual(320)
      await page.setViewportSize({ width: 900, height: 700 })
    }
})

test('the page shows what another site would, and what to paste there', LOURD, async ({ page }) => {
  await page.goto('/?page=sources&territoire=epci:200071082')
  await page.getByText('Intégrer cette carte dans un autre site').click()
  const frame = page.frameLocator('.pages-apercu')
  await expect(cards(frame).first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('radio', { name: 'Les dates' }).check()
  await expect(heading(frame)).toHaveText('Ateliers numériques dans la CA Montluçon Communauté')
  await expect(page.getByRole('textbox', { name: 'L’élément (le plus simple)' })).toHaveValue(
    /<a-portee territoire="epci:200071082" vue="dates" titre="Ateliers/,
  )
  await expect(page.getByRole('textbox', { name: /^Le cadre seul/ })).toHaveValue(
    /embed\.html\?territoire=epci:200071082&amp;vue=dates" /,
  )
  const langue = page.getByRole('combobox', { name: 'Langue du cadre' })
  await expect(langue.getByRole('option')).toHaveCount(7)
  await langue.selectOption('ar')
  await expect(frame.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(heading(frame)).toContainText('الورشات الرقمية')
  await expect(page.getByRole('textbox', { name: 'L’élément (le plus simple)' })).toHaveValue(
    /vue="dates" langue="ar" titre="Ateliers/,
  )
  await expectAccessible(page)
})
