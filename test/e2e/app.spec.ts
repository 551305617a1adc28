import { askedBefore, markFirst, weighAll } from './premiere-vue.ts'
import { expect, openPage, test } from './support.ts'

test('a fresh clone shows Montluçon Communauté, with Couverture one click away', async ({ page }) => {
  await openPage(page)
  await expect(page.getByText('Montluçon Communauté').first()).toBeVisible()
  await page.getByRole('link', { name: 'Couverture' }).click()
  await expect(page).toHaveURL(/onglet=couverture/)
})

test('Limoges is one choice away, and the back button comes back', async ({ page }) => {
  await openPage(page)
  await page.getByRole('combobox', { name: 'Territoire' }).fill('limoges')
  await page
    .getByRole('option', { name: /Limoges/ })
    .first()
    .click()
  await expect(page.locator('.territoire-nom')).toHaveText('Limoges')
  await page.goBack()
  await expect(page.locator('.territoire-nom')).toHaveText(/Montluçon/)
})

test('every response carries the strict headers, scripts and workers too', async ({ page }) => {
  const seen = new Map<string, string | undefined>()
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (/\.m?js$|\/$/.test(pathname)) seen.set(pathname, response.headers()['content-security-policy'])
  })
  await openPage(page)
  expect(seen.size).toBeGreaterThan(2)
  for (const [path, policy] of seen) {
    expect(policy, path).toContain("require-trusted-types-for 'script'")
    // Only our own computing workers may compile WebAssembly; nothing may evaluate text.
    const mayCompile = /\/(?:coverage|optimum)[\w.-]*worker/.test(path)
    expect((policy ?? '').replace(mayCompile ? "'wasm-unsafe-eval'" : ' ', ''), path).not.toContain('unsafe')
  }
})

// A first visit asks where one lives; a link with a start shows the list at once.
for (const [link, shown] of [
  ['/', '.depart-champ'],
  ['/?depart=03185', '.trouver-card'],
] as const) {
  test(`the first load of ${link} stays within 116 kB of compressed JavaScript`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await markFirst(page, shown)
    const weigh = weighAll(page)
    await openPage(page, link)
    await expect(page.locator(shown).first()).toBeVisible()
    // The worker computes; the map comes after the list: neither stands before the first list. What comes by itself two
    // seconds later is no part of it either: a pause of the network, sooner or later as the machine is, would not tell it apart.
    const scripts = (await askedBefore(page)).filter(
      (path) => /\.js$/.test(path) && !/worker|street-map/.test(path),
    )
    const total = await weigh(scripts)
    expect(total).toBeGreaterThan(50_000)
    expect(total).toBeLessThanOrEqual(116_000)
  })
}

test('where the program does not come, the page says so and leads to the lists without script', async ({
  page,
  watch,
}) => {
  for (const fault of [{ status: 404 }, { status: 200, contentType: 'text/javascript', body: 'import(' }]) {
    await page.route(/\/assets\/socle-.*\.js/, (route) => route.fulfill(fault))
    await page.goto('/')
    await expect(page.getByText('Si rien ne vient')).toBeVisible()
    await page.getByRole('link', { name: 'les listes par commune' }).click()
    await expect(page.getByRole('link', { name: /Allier/ })).toBeVisible()
    await page.unroute(/\/assets\/socle-.*\.js/)
  }
  watch.consoleErrors.length = 0
})

test('a damaged link shows the defaults and says which part was unreadable', async ({ page }) => {
  await openPage(page, '/?onglet=couverture&territoire=planete:9&minutes=abc&lieu=%00')
  await expect(page.getByRole('alert')).toContainText('territoire, minutes')
  await expect(page.locator('.territoire-nom')).toHaveText(/Montluçon/)
})

test('an unreadable manifest gives a sentence and a way to try again', async ({ page, watch }) => {
  await page.route('**/data/manifest.json', (route) =>
    route.fulfill({ body: '<html>', contentType: 'text/html' }),
  )
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText('Les données n’ont pas pu être lues.')
  await page.unroute('**/data/manifest.json')
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await expect(page.locator('.territoire-nom')).toHaveText(/Montluçon/)
  watch.consoleErrors.length = 0
})
