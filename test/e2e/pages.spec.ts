import type { Page } from '@playwright/test'
import { expect, expectAccessible, heavyIf, LOURD, test, WITHOUT_MAP } from './support.ts'

test.use({ viewport: WITHOUT_MAP })

const foot = (page: Page) => page.getByRole('navigation', { name: 'Aide et informations' })
const VUES = [
  '?',
  '?volet=agenda',
  '?volet=guide',
  '?onglet=orienter',
  '?onglet=orienter&volet=affiche',
  '?onglet=couverture',
  '?onglet=couverture&volet=simuler',
  '?onglet=couverture&volet=rapport',
  '?lieu=introuvable',
]

for (const vue of VUES) {
  test(
    `help, sources and contact are one tap from ${vue}, and lead back to it`,
    heavyIf(!/^\?$|rapport/.test(vue)),
    async ({ page }) => {
      await page.goto(`/${vue}`)
      // Letters of another font move the foot: a press that falls between is on nothing.
      await page.waitForFunction(() => document.fonts.size === 2)
      await foot(page).getByRole('link', { name: 'À propos et sources' }).click()
      await expect(page.getByRole('heading', { level: 2, name: 'À propos et sources' })).toBeFocused()
      await expect(page).toHaveURL(/page=sources/)
      await foot(page).getByRole('link', { name: 'Contact' }).click()
      await expect(page.getByRole('heading', { level: 2, name: 'Contact' })).toBeFocused()
      await page.getByRole('banner').getByRole('link', { name: 'Aide' }).click()
      await expect(page.getByRole('heading', { level: 2, name: 'Aide' })).toBeFocused()
      await page.getByRole('button', { name: 'Retour à la carte' }).click()
      await expect(page.locator('.pages')).toBeHidden()
      await expect(page).not.toHaveURL(/page=/)
    },
  )
}

test('the pages open from a link, are accessible, and fit a phone', LOURD, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const name of ['langues', 'aide', 'hors-ligne', 'sources', 'contact', 'vie-privee', 'accessibilite']) {
    await page.goto(`/?page=${name}`)
    await expect(page.locator('.pages h2')).toBeVisible()
    await page.waitForLoadState('networkidle')
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  }
})

test(
  'the declaration says the state, whom to ask, what is missing, and each criterion with its evidence',
  LOURD,
  async ({ page }) => {
    await page.goto('/')
    await foot(page).getByRole('link', { name: 'Accessibilité : non conforme' }).click()
    const pages = page.locator('.pages')
    await expect(page.getByRole('heading', { level: 2, name: 'Déclaration d’accessibilité' })).toBeFocused()
    await expect(pages).toContainText('article 47 de la loi n° 2005-102')
    await expect(pages).toContainText('Il manque ici un moyen de contact')
    await expect(pages.getByRole('link', { name: '09 69 39 00 00' })).toHaveAttribute(
      'href',
      'tel:0969390000',
    )
    const themes = pages.locator('details')
    await expect(themes).toHaveCount(13)
    for (const theme of await themes.all()) await theme.locator('summary').press('Enter')
    await expect(pages.getByRole('link', { name: /^Critère / })).toHaveCount(106)
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      WITHOUT_MAP.width,
    )
    const accessibilite = { schema: 'https://creuse.example/schema', plan: '' }
    const contact = { courriel: 'acces@creuse.example', telephone: '', page: '' }
    await page.route('**/configuration.json', (route) =>
      route.fulfill({ json: { nom: 'La carte', organisme: 'Le Département', contact, accessibilite } }),
    )
    await page.goto('/?page=accessibilite')
    await expect(pages).toContainText('Le Département doit rendre « La carte » accessible')
    await expect(pages.getByRole('link', { name: 'acces@creuse.example' })).toHaveAttribute(
      'href',
      /^mailto:/,
    )
    await expect(pages.getByRole('link', { name: 'Le schéma pluriannuel (creuse.example)' })).toBeVisible()
    await expect(pages).toContainText('Il manque ici le plan d’actions')
  },
)

test('from a phone’s map the help hides the map', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/')
  await page.getByRole('button', { name: 'Voir la carte' }).click()
  await page.getByRole('banner').getByRole('link', { name: 'Aide' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Aide' })).toBeVisible()
})

test('help leads to the pages without script and to the calendars', async ({ page }) => {
  await page.goto('/?page=aide')
  await page.getByText('S’abonner, lire sans la carte').click()
  await expect(page.getByRole('link', { name: /^S’abonner à l’agenda de / }).first()).toHaveAttribute(
    'href',
    /^webcal:.*\/data\/agenda\/\w+\.ics$/,
  )
  await page.getByRole('link', { name: /^Pages simples, commune par commune : Allier/ }).click()
  await page.getByRole('link', { name: 'Domérat' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aide numérique à Domérat')
})

test('the sheet of a place leads to the page without script of its commune', async ({ page }) => {
  await page.goto('/?lieu=pilote-premilhat')
  await page.getByRole('link', { name: 'Les lieux de la commune, en page simple' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aide numérique à Prémilhat')
  await expect(page.locator('main')).toContainText('mairie de Prémilhat')
})

test('sources say the day of the records, and call that of the build what it is', async ({ page }) => {
  await page.goto('/?territoire=commune:87085&page=sources')
  const dates = page.locator('section', { hasText: 'De quand datent les données' })
  await expect(dates).toContainText(/La fiche de lieu la plus récente, .+, est du \d/)
  await expect(dates).toContainText('Ce n’est pas la date des informations.')
  await expect(page.getByText('Licence', { exact: false }).first()).toBeVisible()
})

test('contact gives links that call and write, for who publishes', async ({ page }) => {
  const contact = {
    courriel: 'carte@creuse.example',
    telephone: '05 44 30 24 24',
    page: 'https://creuse.example/x',
  }
  await page.route('**/configuration.json', (route) =>
    route.fulfill({ json: { nom: 'La carte de la Creuse', organisme: 'Le Département', contact } }),
  )
  await page.goto('/?page=contact')
  await expect(page.getByText('Le Département publie cette page.')).toBeVisible()
  await expect(page.getByRole('link', { name: '05 44 30 24 24' })).toHaveAttribute('href', 'tel:0544302424')
  await expect(page.getByRole('link', { name: 'carte@creuse.example' })).toHaveAttribute(
    'href',
    /^mailto:carte@creuse\.example\?subject=Question/,
  )
  await expect(page.getByRole('link', { name: /creuse\.example$/ }).last()).toHaveAttribute(
    'href',
    'https://creuse.example/x',
  )
  // The same address takes what is wrong on a sheet.
  await page.goto('/')
  // A first visit is asked where one lives before any list.
  await page.getByRole('button', { name: /^Voir tous les lieux/ }).click()
  await page.locator('.trouver-card-lien').first().click()
  await expect(page.getByRole('link', { name: 'Signaler une erreur' })).toHaveAttribute(
    'href',
    /^mailto:carte@creuse\.example\?subject=Erreur/,
  )
})

test('a configured page bears its name, logo and colours, and opens where it says', async ({ page }) => {
  const warnings: string[] = []
  page.on('console', (message) => warnings.push(message.text()))
  await page.route('**/configuration.json', (route) =>
    route.fulfill({
      json: {
        nom: 'La carte du Limousin',
        logo: 'logo.svg',
        couleurs: { accent: '#8a1538', accentSombre: '#8a1538' },
        accueil: { territoire: 'commune:87085', question: '?onglet=couverture' },
        services: { adresses: false, ign: false },
      },
    }),
  )
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>parent.faute = 1</script></svg>'
  await page.route('**/logo.svg', (route) => route.fulfill({ contentType: 'image/svg+xml', body: svg }))
  await page.goto('/')
  await expect(page.getByRole('banner')).toContainText('La carte du Limousin')
  await expect(page.locator('.app-marque img')).toHaveAttribute('src', /\/logo\.svg$/)
  await expect(page.locator('.territoire-nom')).toHaveText(/Limoges/)
  await expect(page).toHaveTitle(/Couverture.* – La carte du Limousin$/)
  const accent = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent').trim())
  await expect.poll(accent).toBe('#8a1538')
  // The same red cannot be read on our dark grounds: ours stays there, and it is told.
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(accent).toBe('#7fd0dd')
  expect(warnings.filter((text) => text.includes('couleurs.accentSombre'))).toHaveLength(1)
  expect(await page.evaluate(() => 'faute' in window)).toBe(false)
  await foot(page).getByRole('link', { name: 'Vie privée' }).click()
  await expect(page.locator('.pages')).toContainText('« La carte du Limousin »')
  await expect(page.locator('.pages')).toContainText('Par défaut, rien')
  await expect(page.locator('.pages')).not.toContainText('data.geopf.fr')
  await foot(page).getByRole('link', { name: 'À propos et sources' }).click()
  await page.getByText('voir les réglages').click()
  const etat = page.locator('section', { hasText: 'État de cette publication' })
  await expect(etat).toContainText('couleurs.accentSombre')
  // The server of the tests was set by another configuration, which allows the IGN.
  await expect(etat).toContainText(
    /connect-src : « 'self' » demandé, « 'self' https:\/\/data\.geopf\.fr » reçu/,
  )
  await page.getByText('Voir les logiciels').click()
  await page.getByText(/^maplibre-gl .+ : BSD-3-Clause$/).click()
  await expect(page.locator('details[open] details[open]')).toContainText('Redistribution and use in source')
})

for (const [what, body, told] of [
  ['wrong', '{"nom":"Ma carte","contact":{"courriel":"pas une adresse"}}', /contact\.courriel : .+ attendu/],
  ['no JSON', '<html>', /configuration\.json/],
  ['missing', null, /configuration\.json/],
] as const) {
  test(`a configuration that is ${what} is told in the console, never to a resident`, async ({
    page,
    watch,
  }) => {
    const warnings: string[] = []
    page.on('console', (message) => warnings.push(message.text()))
    await page.route('**/configuration.json', (route) =>
      body === null ? route.fulfill({ status: 404, body: '' }) : route.fulfill({ body }),
    )
    await page.goto('/?page=contact')
    await expect(page.getByText(/Il n’y a ni numéro ni adresse pour cette page/)).toBeVisible()
    expect(warnings.some((text) => told.test(text))).toBe(true)
    await expect(page.getByRole('alert')).toHaveCount(0)
    // The browser itself says that a file is missing.
    watch.consoleErrors.length = 0
  })
}
