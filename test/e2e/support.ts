import AxeBuilder from '@axe-core/playwright'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import axe from 'axe-core'
import { AXE_TAGS } from '../support/axe-tags.ts'

/** What went wrong on a page while a test used it. */
export interface Watch {
  readonly consoleErrors: string[]
  readonly foreignRequests: string[]
  /** What the policy of the page refused: none, whatever a test provokes. */
  readonly refusals: string[]
}

/** Whether maps have all their pixels, as they must where these are read: without a graphics card they take half of a test. */
export interface Nettete {
  readonly carteNette: boolean
}

/** What begins the line of a refusal. */
const REFUSED = 'refusé par la politique :'

/**
 * Every test watches its page: no console error, no request to another origin. A test that provokes one
 * (a corrupted file) empties `watch.consoleErrors` itself, after checking what it says. Nothing may be refused by the policy.
 */
export const test = base.extend<{ watch: Watch } & Nettete>({
  carteNette: [false, { option: true }],
  watch: [
    async ({ page, context, baseURL, carteNette }, use) => {
      if (!carteNette)
        await context.addInitScript(() => Object.defineProperty(window, 'devicePixelRatio', { value: 0.4 }))
      const watch: Watch = { consoleErrors: [], foreignRequests: [], refusals: [] }
      await page.addInitScript((mark) => {
        addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
          console.info(`${mark} ${effectiveDirective} ${blockedURI}`),
        )
      }, REFUSED)
      page.on('console', (message) => {
        if (message.text().startsWith(REFUSED)) watch.refusals.push(message.text())
        if (message.type() === 'error') watch.consoleErrors.push(message.text())
      })
      page.on('pageerror', (error) => watch.consoleErrors.push(String(error)))
      page.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url())
        if (protocol.startsWith('http') && hostname !== new URL(baseURL ?? '').hostname) {
          watch.foreignRequests.push(request.url())
        }
      })
      await use(watch)
      expect(watch.consoleErrors).toEqual([])
      expect(watch.foreignRequests).toEqual([])
      expect(watch.refusals).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/**
 * Too narrow for a map beside the list. Without a graphics card the map takes half of a test's time: views that are not
 * about it are tested without.
 */
export const WITHOUT_MAP = { width: 900, height: 800 } as const
/** With the map beside the list. */
export const WIDE = { width: 1440, height: 900 } as const

/** A test of the heavy suite (`npm run test:lourd`): long, or one more cell of a matrix that has one in `npm test`. */
export const LOURD = { tag: '@lourd' } as const
/** Heavy for all of a matrix but what the condition leaves to `npm test`. */
export const heavyIf = (heavy: boolean) => (heavy ? LOURD : {})

/** All of what the heavy suite takes a share of (`npm run epreuve -- navigateur`). */
export const TOUTES = process.env.E2E_TOUTES === '1'

/** Rules of axe that colours change, half of its time: what a page looks like in others is read by these alone. */
const COULEURS = ['color-contrast', 'link-in-text-block']
/** All of the rules, those of colours alone, or the others alone. */
type Regles = 'toutes' | 'couleurs' | 'sans couleurs'

/** What axe finds, a line a rule. It is read once a page; only frames need the builder, which puts their answers together. */
async function violationsOf(page: Page, regles: Regles): Promise<readonly string[]> {
  const chosen: Pick<axe.RunOptions, 'runOnly' | 'rules'> = {
    runOnly: regles === 'couleurs' ? { type: 'rule', values: COULEURS } : { type: 'tag', values: AXE_TAGS },
    ...(regles === 'sans couleurs' && {
      rules: Object.fromEntries(COULEURS.map((rule) => [rule, { enabled: false }])),
    }),
  }
  if (page.frames().length > 1) {
    const { violations } = await new AxeBuilder({ page }).options(chosen).analyze()
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    )
  }
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(
    async (rules) =>
      (
        await (window as unknown as { axe: typeof axe }).axe.run(document, {
          ...rules,
          resultTypes: ['violations'],
          // A path to each element that is looked at, right or wrong, takes a quarter of the time.
          ...{ selectors: false, elementRef: true },
        })
      ).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`),
    chosen,
  )
}

/** Zero violations of WCAG 2.2 A and AA on what the page shows now. */
export async function expectAccessible(page: Page, regles: Regles = 'toutes'): Promise<void> {
  expect(await violationsOf(page, regles)).toEqual([])
}

/** A test that a view has none, by day, then by night. */
export function testAccessible(view: string, show: (page: Page) => Promise<unknown>): void {
  test(`${view}: no accessibility violation, light and dark`, LOURD, async ({ page }) => {
    await show(page)
    await expectAccessible(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectAccessible(page, 'couleurs')
  })
}

/** The page once its panel shows the territory; the map may still be loading. */
export async function openPage(page: Page, link = '/'): Promise<void> {
  await page.goto(link)
  await expect(page.locator('.territoire-nom')).not.toHaveText(/Chargement/)
}

/** Where the browser says that the person is, once asked. */
export async function standInMontlucon(context: BrowserContext): Promise<void> {
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation({ longitude: 2.603_456_7, latitude: 46.340_987_6 })
}

/** Requests for a file wait until they are let go. */
export async function hold(page: Page, files: RegExp): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(files, async (route) => {
    await held
    await route.continue()
  })
  return release
}
