import type { CDPSession, Page } from '@playwright/test'
import { ETATS, inParts, openEtat } from '../etats.ts'
import { LUNDI } from '../keyboard.ts'
import { expect, LOURD, TOUTES, test } from '../support.ts'
import { findSmallTargets } from './cibles.ts'
import { findLosses } from './pertes.ts'

/** A window, the spacing of WCAG 1.4.12, and how large a person wants letters (16 without a wish). */
interface Lecture {
  readonly nom: string
  readonly width: number
  readonly height: number
  readonly espace?: boolean
  readonly lettres?: number
}

/** A window of 1280 x 1024 zoomed to 400 %. */
const ZOOM: Lecture = { nom: 'zoomed to 400 %', width: 320, height: 256 }
const ESPACE: Lecture = { nom: 'narrow, spaced', width: 320, height: 844, espace: true }
const LECTURES: readonly Lecture[] = [
  ZOOM,
  ESPACE,
  { nom: 'narrow', width: 320, height: 844 },
  { nom: 'a phone, spaced', width: 390, height: 844, espace: true },
  { nom: 'a phone, large letters', width: 390, height: 844, lettres: 32 },
  { nom: 'low', width: 1280, height: 256 },
  { nom: 'a desk, large letters', width: 1280, height: 900, lettres: 32 },
  { nom: 'a desk, spaced', width: 1440, height: 900, espace: true },
]
/** What a resident opens. */
const PREMIERS = ['lieux', 'fiche', 'guide, comment', 'dates']

async function read(page: Page, letters: CDPSession, { width, height, espace, lettres }: Lecture) {
  await page.setViewportSize({ width, height })
  await letters.send('Page.setFontSizes', { fontSizes: { standard: lettres ?? 16, fixed: 13 } })
  await page.evaluate((isSpaced) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
        'p { margin-block-end: 2em !important }',
    )
    document.adoptedStyleSheets = isSpaced ? [sheet] : []
  }, espace === true)
}

/** Trouver, its map, a place, the guide and Dates: at least 44 px; the rest 24. */
const RESIDENTS = /^(accueil|lieux|filtres|carte des lieux|fiche$|fiche inconnue|guide|dates)/

/** One page: what takes time is to open the states, not to read them again. */
async function expectNothingLost(page: Page, etats: typeof ETATS, lectures: readonly Lecture[]) {
  const letters = await page.context().newCDPSession(page)
  for (const [i, etat] of etats.entries()) {
    await read(page, letters, { nom: 'first', width: 320, height: 844 })
    await openEtat(page, etat)
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    await page.setViewportSize({ width: 390, height: 844 })
    const least = RESIDENTS.test(etat.nom) ? 44 : 24
    await expect.poll(() => page.evaluate(findSmallTargets, least), `${etat.nom}, ${least} px`).toEqual([])
    // What WCAG asks of every state; of the other windows every second one, all of them in `epreuve`.
    for (const [rang, lecture] of lectures.entries()) {
      if (!TOUTES && lecture !== ZOOM && lecture !== ESPACE && (rang + i) % 2 === 1) continue
      await read(page, letters, lecture)
      await expect.poll(() => page.evaluate(findLosses), `${etat.nom}, ${lecture.nom}`).toEqual([])
    }
  }
}

test.beforeEach(async ({ page }) => page.clock.setFixedTime(LUNDI))

test(
  'nothing of what residents open is lost at 400 % nor with letters spaced out',
  LOURD,
  async ({ page }) => {
    await expectNothingLost(
      page,
      ETATS.filter(({ nom }) => PREMIERS.includes(nom)),
      [ZOOM, ESPACE],
    )
  },
)

for (const { n, part } of inParts(ETATS, 3))
  test(
    `nothing is lost nor too small of any state, narrow, low, spaced, in large letters, ${n}`,
    LOURD,
    async ({ page }) => expectNothingLost(page, part, LECTURES),
  )

test('each kind of loss is seen', async ({ page }) => {
  const LOSSES = [
    ['<p style="width:90px; overflow:hidden; white-space:nowrap">Trop long pour sa boîte</p>', 'words cut'],
    ['<p style="height:20px; overflow:hidden">Trop<br />haut<br />pour sa boîte</p>', 'words cut'],
    ['<p style="margin-left:-40px">Hors de la page</p>', 'words cut'],
    ['<button style="width:40px; white-space:nowrap">Trop long</button>', 'words out of their control'],
    ['<button style="height:44px; line-height:44px">Deux<br />lignes</button>', 'words out of their control'],
    ['<p>Dessous</p><p style="margin-top:-2.1em">Dessus</p>', 'words over words'],
    ['<button>Un</button><button style="margin-left:-12px">Deux</button>', 'controls over controls'],
    ['<div style="overflow:auto; width:90px"><p style="width:200px">Large</p></div>', 'scrolls sideways'],
    ['<p style="width:200vw">Large</p>', 'the page scrolls sideways'],
  ] as const
  for (const [html, kind] of LOSSES) {
    await page.setContent(`<!doctype html><main style="padding:20px">${html}</main>`)
    expect((await page.evaluate(findLosses)).join(), html).toContain(kind)
  }
  await page.setContent(
    '<!doctype html><main><p>Rien de perdu</p><button>Un</button> <button>Deux</button></main>',
  )
  await expect.poll(() => page.evaluate(findLosses)).toEqual([])
})
