import type { Page, Route } from '@playwright/test'
import { LANGUE_MANQUEE } from '../../src/text/langue/manquee.ts'
import { expect, expectAccessible, heavyIf, LOURD, test } from './support.ts'

const TERRITOIRE = 'departement:03'
const CONFIGURATION = {
  nom: 'La carte de la ville',
  logo: 'logo-de-la-ville.svg',
  couleurs: { accent: '#8a1a4c', accentSombre: '#f2a6bd' },
  langues: ['fr', 'en', 'ar'],
}
const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60"><rect width="120" height="60" fill="#8a1a4c"/></svg>'

/** The small page, of a publication that says how it looks or not. */
async function open(page: Page, question: string, configuration: object | null = null): Promise<void> {
  if (configuration !== null) {
    await page.route('**/configuration.json', (route) => route.fulfill({ json: configuration }))
    await page.route('**/logo-de-la-ville.svg', (route) =>
      route.fulfill({ contentType: 'image/svg+xml', body: LOGO }),
    )
  }
  await page.goto(`/embed.html?territoire=${TERRITOIRE}&voisins=oui${question}`)
  await expect(page.locator('footer')).toBeVisible()
}

/** Nothing is wider than the window, nor cut. */
async function expectFits(page: Page): Promise<void> {
  const [wide, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  expect(wide).toBeLessThanOrEqual(seen ?? 0)
}

const LOOKS = [
  ['French', '', null],
  ['English', '&langue=en', null],
  ['Arabic', '&langue=ar', null],
  ['easy French', '&langue=falc', null],
  ['Turkish', '&langue=tr', null],
  ['Portuguese', '&langue=pt', null],
  ['configured', '', CONFIGURATION],
  ['configured, dark', '&theme=sombre', CONFIGURATION],
] as const

for (const [nom, question, configuration] of LOOKS)
  test(
    `the small page, ${nom}: no violation at three widths, with a text twice as large`,
    heavyIf(nom !== 'Arabic'),
    async ({ page }) => {
      await open(page, question, configuration)
      for (const width of [320, 390, 1000]) {
        await page.setViewportSize({ width, height: 900 })
        await expectAccessible(page)
        await expectFits(page)
      }
      // 200 %, in a window of 390 px: text alone, as a browser's own setting makes it.
      await page.setViewportSize({ width: 390, height: 900 })
      await page.locator('html').evaluate((html) => {
        html.style.fontSize = '225%'
      })
      await expectFits(page)
      const cut = await page
        .locator('a, button, h1, h2, p')
        .evaluateAll((all) =>
          all
            .filter(
              (one) =>
                one.className !== 'invisible' &&
                one.scrollWidth > one.clientWidth + 1 &&
                getComputedStyle(one).display !== 'inline',
            )
            .map((one) => one.textContent),
        )
      expect(cut).toEqual([])
    },
  )

test(
  'the small page speaks the language of its address, marks it, and says what nobody read',
  LOURD,
  async ({ page }) => {
    const html = page.locator('html')
    await open(page, '&langue=en')
    await expect(html).toHaveAttribute('lang', 'en')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help with the internet in Allier')
    await expect(page.getByText('translation to be reviewed')).toBeVisible()
    await expect(page.getByRole('link', { name: /Open the whole map/ })).toHaveAttribute('href', /langue=en$/)
    await page.getByRole('navigation', { name: 'Languages' }).getByRole('link', { name: 'العربية' }).click()
    await expect(html).toHaveAttribute('dir', 'rtl')
    await expect(html).toHaveAttribute('lang', 'ar')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('المساعدة الرقمية')
    await expect(page.getByText('ترجمة قيد المراجعة')).toBeVisible()
    await page.getByRole('link', { name: 'المواعيد' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('الورشات الرقمية')
  },
)

const [manque, reessayer] = LANGUE_MANQUEE.en
for (const [name, spoil] of [
  ['does not come', (route: Route) => route.abort()],
  ['is another page', (route: Route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })],
  [
    'brings other things',
    (route: Route) => route.fulfill({ contentType: 'text/javascript', body: 'globalThis.autre = 1' }),
  ],
] as const)
  test(`the small page whose language ${name} is French, says so in that language, and asks again`, async ({
    page,
    watch,
  }) => {
    const file = '**/langue-en-insere*'
    await page.route(file, spoil)
    await open(page, '&langue=en')
    const title = page.getByRole('heading', { level: 1 })
    await expect(title).toHaveText('Aide numérique dans l’Allier')
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
    await expect(page.getByText('translation to be reviewed')).toHaveCount(0)
    const alert = page.getByRole('alert').filter({ hasText: manque })
    await expect(alert).toHaveAttribute('lang', 'en')
    await page.unroute(file)
    await alert.getByRole('button', { name: reessayer }).click()
    await expect(title).toHaveText('Help with the internet in Allier')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByRole('alert')).toHaveCount(0)
    watch.consoleErrors.length = 0
  })

/** The browser's wish, what the publication offers, what the address asks; the language shown, and whether that is told. */
const CHOIX = [
  ['ar', ['fr', 'en', 'ar'], '', 'ar', false],
  ['pt-BR', null, '', 'pt', false],
  ['tr-TR', ['fr', 'en', 'ar'], '', 'fr', false],
  ['ar', ['fr', 'en', 'ar'], '&langue=fr', 'fr', false],
  ['en-GB', ['fr', 'en', 'ar'], '&langue=pt', 'en', true],
  ['fr-FR', ['fr'], '&langue=ar', 'fr', true],
] as const
for (const [locale, langues, question, lang, isTold] of CHOIX)
  test(
    `a browser in ${locale}, ${langues?.join(', ') ?? 'every language'} offered, "${question}": ${lang}`,
    LOURD,
    async ({ browser, baseURL }) => {
      const context = await browser.newContext({ locale, ...(baseURL === undefined ? {} : { baseURL }) })
      const page = await context.newPage()
      await open(page, question, langues === null ? null : { ...CONFIGURATION, langues })
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      await expect(page.locator('.note', { hasText: ': langue.' })).toHaveCount(isTold ? 1 : 0)
      const offered = page.locator('footer nav a')
      await expect(offered).toHaveCount(langues === null ? 6 : langues.length < 2 ? 0 : langues.length)
      if (langues === null || langues.length > 1)
        await expect(page.locator('footer nav a[aria-current]')).toHaveAttribute('hreflang', lang)
      await context.close()
    },
  )

test(
  'the small page bears what configuration.json says, and refuses a colour that cannot be read',
  LOURD,
  async ({ page }) => {
    const accent = () =>
      page.locator('html').evaluate((html) => getComputedStyle(html).getPropertyValue('--accent'))
    await open(page, '&vue=lieux', CONFIGURATION)
    await expect(page.locator('.insere-marque')).toHaveText('La carte de la ville')
    await expect(page.locator('.insere-marque img')).toHaveJSProperty('naturalWidth', 120)
    await expect(page).toHaveTitle(/ – La carte de la ville$/)
    await expect.poll(() => accent()).toBe('#8a1a4c')
    await expect(page.getByRole('navigation', { name: 'Langues' }).getByRole('link')).toHaveText([
      'Français',
      'English',
      'العربية',
    ])
    await open(page, '&theme=sombre', CONFIGURATION)
    await expect.poll(() => accent()).toBe('#f2a6bd')
    await open(page, '&theme=clair', { nom: 'Pâle', couleurs: { accent: '#ffd400' }, langues: ['fr'] })
    await expect.poll(() => accent()).toBe('#0f5c6b')
    await expect(page.getByRole('navigation', { name: 'Langues' })).toHaveCount(0)
  },
)

test('a configuration that never comes, or is broken, stops no list', LOURD, async ({ page }) => {
  await page.route('**/configuration.json', () => undefined)
  await page.goto(`/embed.html?territoire=${TERRITOIRE}`)
  await expect(page.locator('footer')).toBeVisible()
  // In a language it waits for what is offered, and shows all of them where nobody says.
  await page.goto(`/embed.html?territoire=${TERRITOIRE}&langue=ar`)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('footer')).toBeVisible()
  await page.unroute('**/configuration.json')
  await page.route('**/configuration.json', (route) => route.fulfill({ body: '{"logo":' }))
  await page.goto(`/embed.html?territoire=${TERRITOIRE}`)
  await expect(page.locator('footer')).toBeVisible()
})

test('in forced colours every border, state and the view shown can be told', LOURD, async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page, '', CONFIGURATION)
  await expectAccessible(page)
  const current = page.getByRole('navigation').first().getByRole('link')
  const borders = await current.evaluateAll((links) =>
    links.map((link) => getComputedStyle(link).borderTopStyle),
  )
  expect(borders).toEqual(['solid', 'solid'])
  const outlines = await current.evaluateAll((links) =>
    links.map((link) => getComputedStyle(link).outlineStyle),
  )
  expect(outlines).toEqual(['solid', 'none'])
})

test('on paper: the whole list, no button, no language, by day', LOURD, async ({ page }) => {
  await open(page, '&theme=sombre', CONFIGURATION)
  const cards = page.locator('.insere-fiche')
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const asked = await page.locator('p[role="status"]').innerText()
  await expect(cards).toHaveCount(Number.parseInt(asked.replace(/\s/g, ''), 10))
  for (const gone of ['button', 'nav', '.insere-carte']) {
    const shown = await page
      .locator(gone)
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)
    expect(shown, gone).toBe(0)
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const looks = await page.locator('html').evaluate((html) => {
    const { colorScheme } = getComputedStyle(html)
    return [
      colorScheme,
      ...['--accent', '--encre'].map((one) => getComputedStyle(html).getPropertyValue(one)),
    ]
  })
  expect(looks).toEqual(['light dark', '#8a1a4c', '#1f1b13'])
})

/** What a key brings the focus to, in a page around and in its frame, till it leaves the page. */
test('with the keyboard: all is reached, seen, and the frame is left both ways', LOURD, async ({ page }) => {
  await page.route('**/mairie.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Mairie</title><link rel="icon" href="data:,"></head><body><a href="#a">avant</a><iframe title="Carte" width="600" height="900" src="/embed.html?territoire=commune:03185&voisins=oui"></iframe><a href="#b">après</a></body></html>`,
    }),
  )
  await page.goto('/mairie.html')
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('footer')).toBeVisible()
  const stops = await frame.locator('a, button').count()
  expect(stops).toBeGreaterThan(10)
  await page.getByRole('link', { name: 'avant' }).focus()
  const inFrame = () =>
    frame.locator('body').evaluate((body) => {
      const { activeElement } = body.ownerDocument
      if (activeElement === null || activeElement === body) return null
      const { outlineStyle, outlineWidth } = getComputedStyle(activeElement)
      const { top, bottom } = activeElement.getBoundingClientRect()
      const isSeen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      const isIn = bottom > 0 && top < innerHeight
      return { isSeen, isIn }
    })
  for (let i = 0; i < stops; i++) {
    await page.keyboard.press('Tab')
    await expect.poll(() => inFrame(), `stop ${i + 1} of ${stops}`).toEqual({ isSeen: true, isIn: true })
  }
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'après' })).toBeFocused()
  for (let i = 0; i <= stops; i++) await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('link', { name: 'avant' })).toBeFocused()
})
