import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import puppeteer from 'puppeteer-core'
import { findChromium } from '../../support/find-chromium.ts'
import type { Pilote } from './pilote.ts'
import { findVieuxChromium, VIEUX_CHROMIUM } from './vieux-chromium.ts'

/** A browser that was started. */
interface Navigateur {
  readonly version: string
  /** A page of a profile of its own. */
  readonly openPilote: () => Promise<Pilote>
  readonly close: () => Promise<unknown>
}
interface Sorte {
  readonly nom: string
  /** Where it is; null where it is not. */
  readonly chemin: string | null
  /** How to have it. */
  readonly comment: string
  readonly start: (chemin: string) => Promise<Navigateur>
}

// Beside the list no map: the main tests are about what does not need one.
const VIEWPORT = { width: 900, height: 800 }

async function startChromium(executablePath: string): Promise<Navigateur> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  return {
    version: browser.version(),
    close: () => browser.close(),
    openPilote: async () => {
      const context = await browser.newContext({ viewport: VIEWPORT, locale: 'fr-FR' })
      const page = await context.newPage()
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(String(error)))
      return {
        open: (url) => page.goto(url),
        run: (act, of) => page.evaluate(act as never, of) as Promise<never>,
        before: (act, of) => page.addInitScript(act as never, of),
        click: (selector) => page.click(selector),
        key: (name) => page.keyboard.press(name),
        type: (text) => page.keyboard.type(text),
        url: () => page.url(),
        faults,
        close: () => context.close(),
      }
    },
  }
}

/** By WebDriver BiDi: Debian's Firefox has what no other driver asks of it. */
async function startFirefox(executablePath: string): Promise<Navigateur> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { 'intl.accept_languages': 'fr-FR, fr' },
  })
  return {
    version: await browser.version(),
    close: () => browser.close(),
    openPilote: async () => {
      const context = await browser.createBrowserContext()
      const page = await context.newPage()
      await page.setViewport(VIEWPORT)
      const faults: string[] = []
      page.on('pageerror', (error) => {
        if (!LEFT.test(String(error))) faults.push(String(error))
      })
      return {
        open: (url) => page.goto(url),
        run: (act, of) => page.evaluate(act as never, of as never) as Promise<never>,
        before: (act, of) => page.evaluateOnNewDocument(act as never, of as never),
        click: (selector) => page.click(selector),
        key: (name) => page.keyboard.press(name as 'Enter'),
        type: (text) => page.keyboard.type(text),
        url: () => page.url(),
        faults,
        close: () => context.close(),
      }
    },
  }
}

/** What Firefox says of a script that it was still reading, through the service worker, when the page was left. */
const LEFT = /A ServiceWorker intercepted the request and encountered an unexpected error/
const FIREFOX = ['/usr/bin/firefox-esr', process.env.FIREFOX_PATH ?? '']

/** The browsers of the main tests: today's, another maker's, and two of years ago. */
export const NAVIGATEURS: readonly Sorte[] = [
  {
    nom: 'Chromium',
    chemin: findChromium(),
    comment: 'apt-get install chromium',
    start: startChromium,
  },
  {
    nom: 'Firefox ESR',
    chemin: FIREFOX.find((path) => existsSync(path)) ?? null,
    comment: 'apt-get install firefox-esr, or FIREFOX_PATH',
    start: startFirefox,
  },
  ...VIEUX_CHROMIUM.map((which) => ({
    nom: `Chromium ${which.version}`,
    chemin: findVieuxChromium(which),
    comment: 'node --import tsx test/e2e/principaux/vieux-chromium.ts',
    start: startChromium,
  })),
]
