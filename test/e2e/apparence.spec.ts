import type { Page } from '@playwright/test'
import { expect, LOURD, test, WITHOUT_MAP } from './support.ts'

const NOM = 'La carte de la ville'
const CONFIGURATION = { nom: NOM, couleurs: { accent: '#8a1a4c' } }

/** What the page waits at the most, in ms. */
const FIRST_MS = 1500

interface Frame {
  readonly texte: string
  readonly titre: string
  readonly accent: string
  /** The name that the page bears; null before it is drawn. */
  readonly marque: string | null
}

/**
 * Before each frame, what it will show: from the first one on, until the test asks. The wait has no end here: a busy machine
 * would reach it.
 */
const watchFrames = (page: Page) =>
  page.addInitScript((endMs) => {
    const later = window.setTimeout.bind(window)
    Object.assign(window, {
      setTimeout: (run: () => void, ms?: number) => (ms === endMs ? 0 : later(run, ms)),
    })
    const frames: Frame[] = []
    Object.assign(window, { frames_: frames })
    const look = () => {
      if (document.body !== null)
        frames.push({
          texte: document.body.innerText,
          titre: document.title,
          accent: getComputedStyle(document.documentElement).getPropertyValue('--accent'),
          marque: document.querySelector('.app-marque')?.textContent ?? null,
        })
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }, FIRST_MS)
/** Our own name in a frame; the drawn page has a mode of its list named so, whatever the name of the map. */
const isOurs = ({ texte, titre, marque }: Frame) => /À portée/.test(titre + (marque ?? texte))
const isDrawn = ({ marque }: Frame) => marque !== null
const framesOf = (page: Page) => page.evaluate(() => (window as unknown as { frames_: Frame[] }).frames_)

test('no frame shows another name nor other colours than those that are configured', async ({ page }) => {
  await page.setViewportSize(WITHOUT_MAP)
  await page.route('**/configuration.json', (route) => route.fulfill({ json: CONFIGURATION }))
  await watchFrames(page)
  await page.goto('/')
  await expect(page.locator('.app-marque')).toHaveText(NOM)
  await expect.poll(async () => (await framesOf(page)).some(isDrawn)).toBe(true)
  const frames = await framesOf(page)
  expect(frames.filter(isOurs)).toEqual([])
  const first = frames.find(isDrawn)
  expect(first?.marque).toBe(NOM)
  expect(first?.accent).toBe('#8a1a4c')
})

test('a configuration that never comes, or is not there, stops nothing', LOURD, async ({ page, watch }) => {
  await page.setViewportSize(WITHOUT_MAP)
  await page.route('**/configuration.json', () => undefined)
  await page.goto('/')
  await expect(page.locator('.app-marque')).toHaveText('À portée')
  await page.unroute('**/configuration.json')
  await page.route('**/configuration.json', (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('/?onglet=couverture')
  await expect(page.locator('.app-marque')).toHaveText('À portée')
  watch.consoleErrors.length = 0
})

test('at the next visit the name stands at once, though the file does not come', LOURD, async ({ page }) => {
  await page.setViewportSize(WITHOUT_MAP)
  await page.route('**/configuration.json', (route) => route.fulfill({ json: CONFIGURATION }))
  await page.goto('/')
  await expect(page.locator('.app-marque')).toHaveText(NOM)
  await page.unroute('**/configuration.json')
  await page.route('**/configuration.json', () => undefined)
  await watchFrames(page)
  await page.goto('/')
  await expect(page.locator('.app-marque')).toHaveText(NOM)
  await expect.poll(async () => (await framesOf(page)).some(isDrawn)).toBe(true)
  expect((await framesOf(page)).filter(isOurs)).toEqual([])
})
