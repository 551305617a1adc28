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

/** The browser of the tests: CHROME_PATH, then the system's, then Playwright's own; null when there is none. */
export function findChromium(): string | null {
  const fromPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) => NAMES.map((name) => join(dir, name)))
  const asked = process.env.CHROME_PATH ?? process.env.CHROMIUM_PATH
  if (asked !== undefined && asked !== '') return existsSync(asked) ? asked : null
  return [...fromPath, ...PLACES, playwrightOwn()].find((path) => path !== '' && existsSync(path)) ?? null
}

function playwrightOwn(): string {
  try {
    return chromium.executablePath()
  } catch {
    return ''
  }
}
