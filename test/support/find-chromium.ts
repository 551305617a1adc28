import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

export const NO_BROWSER =
  'Aucun Chromium ni Chrome trouvé. Installez-en un (Debian : apt-get install chromium ; ailleurs : npx playwright install chromium) ou donnez son chemin : CHROME_PATH=/chemin/chrome npm test'

const inPath = (names: readonly string[]): string[] =>
  (process.env.PATH ?? '').split(delimiter).flatMap((dir) => names.map((name) => join(dir, name)))

/**
 * The browser of the tests, the same program without windows where Debian's package for it is installed: it takes a third
 * less time. CHROME_PATH comes first; null when there is none.
 */
export function findTestBrowser(): string | null {
  const isAsked = (process.env.CHROME_PATH ?? process.env.CHROMIUM_PATH ?? '') !== ''
  const shell = isAsked ? undefined : inPath(['chromium-headless-shell']).find((path) => existsSync(path))
  return shell ?? findChromium()
}

/** A Chromium or Chrome: CHROME_PATH, then the system's, then Playwright's own; null when there is none. */
export function findChromium(): string | null {
  const asked = process.env.CHROME_PATH ?? process.env.CHROMIUM_PATH
  if (asked !== undefined && asked !== '') return existsSync(asked) ? asked : null
  return (
    [...inPath(NAMES), ...PLACES, playwrightOwn()].find((path) => path !== '' && existsSync(path)) ?? null
  )
}

function playwrightOwn(): string {
  try {
    return chromium.executablePath()
  } catch {
    return ''
  }
}
