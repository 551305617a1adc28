import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, Route } from '@playwright/test'
import { FRANCE_DIR } from '../support/files/data-dirs.ts'
import { FRANCE_URL, PILOTE_URL } from './addresses.ts'
import { askedBefore, markFirst, weighAll } from './premiere-vue.ts'
import { expect, heavyIf, hold, LOURD, test } from './support.ts'

/** All of France where its data are: its files are the heaviest. */
const isFrance = existsSync(join(FRANCE_DIR, 'manifest.json'))
const BASE = isFrance ? FRANCE_URL : PILOTE_URL
const CODE = isFrance ? '23' : '87'
const MAX_BYTES = 160_000

/**
 * What a page asks for first of all: itself, then scripts (what asks for the first view, the program and its 0.4 kB
 * runtime), style and short manifest side by side.
 */
const BESIDE =
  /\/(?:\?.*)?$|\/assets\/(?:amorce|socle|rolldown-runtime)-[\w-]+\.(?:js|css)$|\/data\/abrege\.json$/
/** What any page asks for before its program has come. */
const ALWAYS = new RegExp(
  `${BESIDE.source}|/configuration\\.json$|/manifest\\.webmanifest$|/favicon|/icones/`,
)
/** What only comes after the first view. */
const AFTER =
  /worker|\.woff2$|\/sw\.js$|\/data\/(?:manifest|noms|anciens-noms|territoires|contours|qpv)|\/(?:lieux|territoires|communes|ateliers)\.\w+\.json$/

for (const { nom, link, shown, asked } of [
  {
    nom: 'the list of a département',
    link: `?territoire=departement:${CODE}`,
    shown: '.trouver-card',
    asked: [`/data/${CODE}/cartes`, '/liste-', '/premiere-'],
  },
  {
    nom: 'the question of a first visit',
    link: '',
    shown: '.depart-champ',
    asked: ['/accueil-', '/read-first-'],
  },
] as const) {
  test(`${nom} comes in three round trips and 160 kB, the worker and the rest after it`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await markFirst(page, shown)
    const weigh = weighAll(page)
    // The third round trip waits until all of it was asked for: whatever it waits for would be a fourth.
    const third = await hold(page, new RegExp(`^(?!.*(?:${BESIDE.source})).*$`))
    const requested: string[] = []
    page.on('request', (request) => requested.push(new URL(request.url()).pathname))
    await page.goto(BASE + link, { waitUntil: 'commit' })
    for (const part of asked)
      await expect.poll(() => requested.some((path) => path.includes(part))).toBe(true)
    const known = new Set(requested)
    third()
    await expect(page.locator(shown).first()).toBeVisible()
    const before = await askedBefore(page)
    expect(before.filter((path) => AFTER.test(path))).toEqual([])
    expect(before.filter((path) => !known.has(path) && !/icon|webmanifest/.test(path))).toEqual([])
    expect(before.filter((path) => path.includes('/cartes')).length).toBe(nom.includes('list') ? 1 : 0)
    const total = await weigh(['/', ...before])
    expect(total).toBeGreaterThan(100_000)
    expect(total).toBeLessThanOrEqual(MAX_BYTES)
  })
}

for (const [nom, link, parts, shown] of [
  [
    'the list of a département, and its cards',
    `?territoire=departement:${CODE}`,
    ['read-first', 'trouver-panel', 'liste', 'commun', 'list-first', 'premiere', 'cartes'],
    '.trouver-card',
  ],
  ['the question of a first visit', '', ['read-first', 'accueil', 'commun'], '.depart-champ'],
  // Other views are asked for by the program alone.
  ['nothing of a list with a start', '?depart=03185', [], '.trouver-card'],
  ['nothing of the list of a commune', '?territoire=commune:87085', [], '.trouver-panneau, .depart-champ'],
  ['nothing of the figure of a département', `?onglet=couverture&territoire=departement:${CODE}`, [], 'h2'],
  [
    'nothing of a list that is filtered',
    `?territoire=departement:${CODE}&filtres=ouvert:maintenant`,
    [],
    'h2',
  ],
] as const)
  test(`while the program comes, ${nom} is asked for, once`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    const program = await hold(page, /\/assets\/socle-[\w-]+\.js$/)
    const requested: string[] = []
    page.on('request', (request) => requested.push(new URL(request.url()).pathname))
    await page.addInitScript(() => {
      const note = ({ target }: Event) => {
        if (target instanceof HTMLScriptElement && /\/amorce-/.test(target.src)) performance.mark('amorce')
      }
      document.addEventListener('load', note, true)
    })
    await page.goto(BASE + link, { waitUntil: 'commit' })
    await page.waitForFunction(() => performance.getEntriesByName('amorce').length === 1)
    const named = (part: string) => requested.filter((path) => new RegExp(`/${part}[-.][\\w.-]+$`).test(path))
    for (const part of parts) await expect.poll(() => named(part).length, part).toBe(1)
    const others = requested.filter(
      (path) => !ALWAYS.test(path) && !parts.some((part) => named(part).includes(path)),
    )
    expect(others).toEqual([])
    program()
    await expect(page.locator(shown).first()).toBeVisible()
    for (const part of [...parts, 'abrege']) expect(named(part).length, part).toBeLessThanOrEqual(1)
  })

test('the first cards become the whole list where they stand, with the same figures', async ({ page }) => {
  test.skip(!isFrance, 'the pilot has fewer places than the first cards of a list')
  await page.setViewportSize({ width: 390, height: 844 })
  // Letters of another font would move what they are in, whoever answers.
  await hold(page, /\.woff2$/)
  const worker = await hold(page, /coverage[\w.-]*worker/)
  await page.goto(`${BASE}?territoire=departement:${CODE}`)
  const cards = page.locator('.trouver-card')
  await expect(cards).toHaveCount(20)
  const before = await standing(page)
  expect(before.texte).toMatch(/\d lieux/)
  worker()
  await page.getByRole('button', { name: /^Voir 20 lieux de plus|^Voir .* de plus/ }).click()
  await expect(cards).toHaveCount(40)
  await expect(page.locator('.trouver-liste-tete')).toBeVisible()
  expect(await standing(page)).toEqual(before)
})

test('what came before the program is drawn with the frame, once', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  // No timer ends: nothing is drawn because it was waited for long enough.
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 1000)
  const program = await hold(page, /\/assets\/socle-[\w-]+\.js$/)
  const came: string[] = []
  page.on('requestfinished', (request) => came.push(new URL(request.url()).pathname))
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.querySelector('.attente') !== null) performance.mark('attente')
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto(`${BASE}?territoire=departement:${CODE}`, { waitUntil: 'commit' })
  for (const part of [`/data/${CODE}/cartes`, '/liste-', '/premiere-', '/configuration.json'])
    await expect.poll(() => came.some((path) => path.includes(part))).toBe(true)
  program()
  await expect(page.locator('.trouver-card').first()).toBeVisible()
  expect(await page.evaluate(() => performance.getEntriesByName('attente').length)).toBe(0)
})

const SLOW = 'La suite tarde à venir'
for (const [nom, held, link, shown] of [
  ['the list', /\/assets\/liste-[\w-]+\.js$/, `?territoire=departement:${CODE}`, '.trouver-card'],
  ['the worker', /coverage[\w.-]*worker/, '?depart=03185', '.trouver-card'],
  ['the guide', /\/assets\/guide-panel-[\w-]+\.js$/, '?volet=guide', '.guide-question, .depart-champ'],
] as const) {
  /** Opens the view, of which neither an answer nor a refusal comes, until it says so; gives the line that hangs. */
  const hang = async (page: Page): Promise<Route | undefined> => {
    await page.clock.install()
    const lines: Route[] = []
    await page.route(held, (route) => (lines.push(route) === 1 ? undefined : route.continue()))
    await page.goto(BASE + link, { waitUntil: 'commit' })
    await expect.poll(() => lines.length).toBe(1)
    await expect(page.locator('.attente').first()).toBeVisible()
    await page.clock.fastForward(21_000)
    await expect(page.getByRole('alert').filter({ hasText: SLOW })).toBeVisible()
    return lines[0]
  }
  const expectShown = async (page: Page) => {
    await expect(page.locator(shown).first()).toBeVisible()
    await expect(page.getByText(SLOW)).toHaveCount(0)
  }

  test(
    `${nom} of which nothing comes for long says so, and comes when it is asked for again`,
    heavyIf(nom !== 'the list'),
    async ({ page }) => {
      await hang(page)
      await page.getByRole('button', { name: 'Réessayer' }).click()
      await expectShown(page)
    },
  )

  test(`${nom} that comes late is shown all the same`, LOURD, async ({ page }) => {
    const line = await hang(page)
    await line?.continue()
    await expectShown(page)
  })
}

/** Where the first twenty cards stand on the page and what they say, with the words above them. */
const standing = (page: Page) =>
  page.evaluate(() => ({
    texte: document.querySelector('.trouver-liste-tete')?.textContent ?? '',
    comptes: document.querySelector('.trouver-rapides')?.textContent ?? '',
    cartes: [...document.querySelectorAll('.trouver-card')].slice(0, 20).map((card) => {
      const { top, height } = card.getBoundingClientRect()
      const scrolled = document.querySelector('.app-panneau')?.scrollTop ?? 0
      return { top: Math.round(top + scrollY + scrolled), height: Math.round(height), dit: card.textContent }
    }),
  }))
