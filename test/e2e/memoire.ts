import { existsSync, readFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import { expect } from './support.ts'

/** Linux tells what a process holds; elsewhere nobody is asked. */
export const canMeasure = existsSync('/proc/self/status')

/** No drawing by WebGL at all; `gc()` in the page and its workers. */
export const SANS_WEBGL = ['--disable-3d-apis', '--js-flags=--expose-gc'] as const
const SAMPLE_MS = 20

/** A département of the national data and where a person of it lives, as typed and as offered. */
export interface Ou {
  readonly code: string
  readonly typed: string
  readonly option: RegExp
}
export const DEPARTEMENTS: readonly Ou[] = [
  { code: '23', typed: 'gueret', option: /^Guéret commune/ },
  { code: '87', typed: 'limoges', option: /^Limoges commune/ },
]

/** Another view of the same page, as by the way back: nothing is read again. */
const goTo = (page: Page, link: string) =>
  page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, link)

async function chooseCommune(page: Page, field: string, { typed, option }: Ou) {
  await page.locator(field).fill(typed)
  await page.getByRole('option', { name: option }).first().click()
}

/** The six tasks of the keyboard's tests (acces/clavier.spec.ts), one after another in one page. */
const TACHES: readonly (readonly [string, (page: Page, ou: Ou) => Promise<void>])[] = [
  [
    'un lieu',
    async (page, ou) => {
      await expect(page.locator('.trouver-card').first()).toBeVisible()
      await chooseCommune(page, '.depart-champ input', ou)
      await page.locator('.trouver-card-lien').first().click()
      await expect(page.locator('#fiche-nom')).toBeVisible()
    },
  ],
  [
    'une personne',
    async (page, { code }) => {
      await goTo(page, `?territoire=departement:${code}&onglet=orienter`)
      await page
        .getByRole('checkbox', { name: /^Choisir pour la fiche/ })
        .first()
        .check()
      await page.getByRole('button', { name: /^Préparer la fiche/ }).click()
      await expect(page.getByRole('heading', { name: /^Fiche d’orientation/ })).toBeVisible()
    },
  ],
  [
    'une date',
    async (page, { code }) => {
      await goTo(page, `?territoire=departement:${code}&volet=agenda`)
      await expect(page.getByRole('heading', { name: 'Les ateliers par date' })).toBeVisible()
      await expect(page.getByRole('status').filter({ hasText: /date/ }).first()).toBeVisible()
    },
  ],
  [
    'le guide',
    async (page, ou) => {
      await goTo(page, `?territoire=departement:${ou.code}&volet=guide`)
      await chooseCommune(page, '.guide input', ou)
      for (const choice of ['En voiture', 'Faire mes démarches', 'Peu importe'])
        await page.getByRole('button', { name: choice }).click()
      await expect(page.locator('.guide-reponse').first()).toBeVisible()
    },
  ],
  [
    'un chiffre',
    async (page, { code }) => {
      await goTo(page, `?territoire=departement:${code}&onglet=couverture`)
      const phrase = page.locator('.couv-phrase')
      await expect(phrase).toContainText('minutes')
      const slider = page.getByRole('slider')
      const minutes = Number(await slider.inputValue())
      await slider.press('ArrowRight')
      await expect(phrase).toContainText(`${minutes + 1} minutes`)
    },
  ],
  [
    'un scénario',
    async (page, { code }) => {
      await goTo(page, `?territoire=departement:${code}&onglet=couverture&volet=simuler`)
      const communes = page.locator('select[name=commune]')
      await communes.selectOption({ index: 5 })
      await page.getByRole('button', { name: 'Ajouter ce lieu' }).click()
      await expect(page.locator('.scen-phrase')).toContainText(/habitant/)
    },
  ],
]

/** Megabytes of the process that draws the page, workers included. */
export interface Tenu {
  /** After each task, once what nobody needs any more was collected. */
  readonly taches: readonly { readonly nom: string; readonly mo: number }[]
  /** The most at any moment, nothing collected by us. */
  readonly pointe: number
}

/**
 * What the page and its workers hold over the six tasks: the private memory of their process (anonymous pages, in memory
 * or swapped), which is what the browser's own task manager tells and what a phone that lacks memory looks at. It has
 * what JavaScript's heaps leave out: compiled code, layout, pictures, typed arrays and WebAssembly.
 */
export async function holdOverTasks(browser: Browser, url: string, ou: Ou): Promise<Tenu> {
  const page = await browser.newPage({
    ...{ locale: 'fr-FR', serviceWorkers: 'block', viewport: { width: 390, height: 844 } },
  })
  await page.goto(`${url}?territoire=departement:${ou.code}`)
  const pids = await renderers(browser)
  const held = () => Math.max(...pids.map(privateMo))
  let pointe = 0
  const watch = setInterval(() => {
    pointe = Math.max(pointe, held())
  }, SAMPLE_MS)
  const taches: { nom: string; mo: number }[] = []
  try {
    for (const [nom, act] of TACHES) {
      await act(page, ou)
      taches.push({ nom, mo: await leastAfterGc(page, held) })
    }
  } finally {
    clearInterval(watch)
  }
  expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2'))).toBeNull()
  await page.context().close()
  return { taches, pointe }
}

async function renderers(browser: Browser): Promise<readonly number[]> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
}

/** Of a process that is gone: nothing. */
function privateMo(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const kb = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0)
    return ((kb('RssAnon') + kb('VmSwap')) * 1024) / 1e6
  } catch {
    return 0
  }
}

/** Memory goes back to the system a little after it was collected. */
async function leastAfterGc(page: Page, held: () => number): Promise<number> {
  const collect = () => (globalThis as unknown as { gc: () => void }).gc()
  let least = Number.POSITIVE_INFINITY
  for (let look = 0; look < 6; look++) {
    await page.evaluate(collect)
    await Promise.all(page.workers().map((worker) => worker.evaluate(collect).catch(() => undefined)))
    await page.waitForTimeout(300)
    least = Math.min(least, held())
  }
  return least
}
