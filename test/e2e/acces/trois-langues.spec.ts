import type { Page } from '@playwright/test'
import { francais } from '../../support/francais.ts'
import { openEtat } from '../etats.ts'
import { LUNDI } from '../keyboard.ts'
import { expect, heavyIf, LOURD, test, WITHOUT_MAP } from '../support.ts'
import { ficheEn } from './feuilles.ts'

/**
 * In Turkish and Portuguese no words of ours are French on the views of their promise: guide, sheet of a place, message; nor in
 * English and Arabic on those of every task. What
 * a text node (of the paper too), a label or a placeholder says is compared with the French sentences, and holds none of the
 * small words of French; what is of the data is marked as French.
 */
const LANGUES = [
  { code: 'tr', fiche: 'Açılış saatleri', enFrancais: /Fransızcadır/ },
  { code: 'pt', fiche: 'Horário', enFrancais: /está em francês/ },
] as const

interface Dit {
  readonly text: string
  /** As it is marked, by itself or by what holds it; '' where nothing is. */
  readonly lang: string
  /** A label cannot mark the name of the data it says. */
  readonly isLabel: boolean
  readonly isOption: boolean
}
/** What the page says, seen or read out, or gives to be pasted elsewhere. */
const allSaid = (page: Page): Promise<Dit[]> =>
  page.evaluate(() => {
    const all: Dit[] = []
    const note = (element: Element | null, text: string | null, isLabel: boolean) => {
      const said = (text ?? '').replace(/\s+/g, ' ').trim()
      if (said === '' || element === null || element.closest('script, style, noscript') !== null) return
      const lang = element.closest('[lang]')?.getAttribute('lang') ?? ''
      all.push({ text: said, lang, isLabel, isOption: element.matches('option') })
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      note(node.parentElement, node.nodeValue, false)
    for (const element of document.body.querySelectorAll('[aria-label], [placeholder], [alt], [title]'))
      for (const name of ['aria-label', 'placeholder', 'alt', 'title'])
        note(element, element.getAttribute(name), true)
    return all
  })

/** What it says outside of parts marked as French. */
async function said(page: Page): Promise<string[]> {
  const names = await page.locator('body [lang^="fr"]').allTextContents()
  const ours = (await allSaid(page)).filter(({ lang }) => !lang.startsWith('fr'))
  return ours
    .map(({ text, isLabel }) =>
      isLabel ? names.reduce((all, one) => all.replace(one.trim(), ''), text).trim() : text,
    )
    .filter(Boolean)
}

/** What English writes as French does. */
const COMMUNS = /^(?:Places|Dates|Site)$/

async function expectNoFrench(page: Page): Promise<void> {
  await expect(page.locator('.attente')).toHaveCount(0)
  const all = await said(page)
  expect(all.length).toBeGreaterThan(15)
  const isFrench = await francais()
  expect(all.filter(isFrench).filter((text) => !COMMUNS.test(text))).toEqual([])
}

test.use({ viewport: WITHOUT_MAP })
test.beforeEach(async ({ page }) => page.clock.setFixedTime(LUNDI))

for (const { code, fiche, enFrancais } of LANGUES) {
  test(`the guide says nothing of ours in French, ${code}`, heavyIf(code !== 'tr'), async ({ page }) => {
    await page.goto(`/?volet=guide&langue=${code}`)
    await expect(page.locator('html')).toHaveAttribute('lang', code)
    await expect(page.locator('.guide-question')).toBeVisible()
    await expectNoFrench(page)
    await page.goto('/?volet=guide&depart=03185')
    // How one goes, what for, when; the last choice each time leaves most.
    for (const rang of [2, 3, 4]) {
      await expect(page.locator('.guide [role="status"]').first()).toHaveText(RegExp(`\\D${rang}\\D+4$`))
      await expectNoFrench(page)
      await page.locator('.guide-option').last().click()
    }
    await expect(page.locator('.guide-reponse').first()).toBeVisible()
    await expectNoFrench(page)
  })

  test(
    `the sheet of a place says nothing of ours in French, ${code}`,
    heavyIf(code !== 'tr'),
    async ({ page }) => {
      await page.goto(`/?lieu=pilote-premilhat&depart=03185&langue=${code}`)
      await expect(page.getByRole('heading', { name: fiche })).toBeVisible()
      await expectNoFrench(page)
    },
  )

  test(`what is not in the language says so in it, ${code}`, LOURD, async ({ page }) => {
    await page.goto(`/?onglet=couverture&langue=${code}`)
    await expect(page.getByText(enFrancais).first()).toBeVisible()
    await expect(page.locator('[lang="fr"]').first()).toBeVisible()
    // Out of sight too: the figure is said once it has stood still.
    await expect(page.locator('[lang="fr"] .invisible[role="status"]').filter({ hasText: '%' })).toHaveCount(
      1,
    )
    await expectNoFrench(page)
  })

  test(`a message for one person says nothing of ours in French, ${code}`, LOURD, async ({ page }) => {
    await openEtat(page, ficheEn('fr'))
    await page.getByRole('radio', { name: code === 'tr' ? 'turc' : 'portugais' }).check()
    const message = page.locator(`pre[lang="${code}"]`)
    await expect(message).toBeVisible()
    const isFrench = await francais()
    const lines = ((await message.textContent()) ?? '').split('\n').flatMap((line) => line.split(', '))
    // A message marks nothing: the title of a session is that of the list.
    const titles = await page.locator('.feuille h3').allTextContents()
    expect(lines.filter(isFrench).filter((line) => !titles.some((title) => title.includes(line)))).toEqual([])
    const sheet = await page.locator(`.feuille-langue[lang="${code}"] :not(bdi)`).allTextContents()
    expect(sheet.length).toBeGreaterThan(3)
    expect(sheet.filter(isFrench)).toEqual([])
  })
}

/** Arabic that is not marked as such; a list of languages names each in itself. */
const unmarked = async (page: Page): Promise<string[]> =>
  (await allSaid(page))
    .filter(({ text, lang, isOption }) => !isOption && /[\u0600-\u06ff]/.test(text) && lang !== 'ar')
    .map(({ text }) => text)

test(
  'what is said in Arabic within a view that stays French is marked as Arabic',
  LOURD,
  async ({ page }) => {
    for (const [link, inside] of [
      ['?onglet=couverture&territoire=epci:200071082', '.map-legende[lang="ar"]'],
      ['?page=sources&territoire=epci:200071082', 'iframe[title^="Aide numérique dans"]'],
    ] as const) {
      await page.goto(`/${link}&langue=ar`)
      await expect(page.locator('main [lang="fr"]').first()).toBeAttached()
      // Parts come one after another, folded.
      await expect
        .poll(async () => {
          await unfold(page)
          return page.locator(inside).count()
        })
        .toBeGreaterThan(0)
      await expect.poll(() => unmarked(page)).toEqual([])
    }
  },
)

/** Opens all that the page folds. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true
  })

/** Complete languages: the tasks of a resident and of who orients one, with what unfolds in them. */
for (const code of ['en', 'ar'] as const) {
  test(
    `the list, its filters and its files say nothing of ours in French, ${code}`,
    heavyIf(code === 'en'),
    async ({ page }) => {
      await page.goto(`/?depart=03185&langue=${code}`)
      await expect(page.locator('.trouver-card').first()).toBeVisible()
      await page.locator('.trouver-exports summary').click()
      await expect(page.locator('.trouver-exports [lang="fr"] button').first()).toBeVisible()
      await expectNoFrench(page)
      await page.locator('button[aria-haspopup="dialog"]').first().click()
      await unfold(page)
      await expectNoFrench(page)
      // A button that says a name is one text, not three columns.
      await expect(page.locator('.trouver-filtres-pied .bouton--plein > *')).toHaveCount(1)
    },
  )

  test(
    `Dates and its files say nothing of ours in French, ${code}`,
    heavyIf(code === 'en'),
    async ({ page }) => {
      await page.goto(`/?volet=agenda&depart=03185&langue=${code}`)
      await expect(page.locator('.seance').first()).toBeVisible()
      await unfold(page)
      await expect(page.locator('.depliant [lang="fr"] button').first()).toBeVisible()
      await expectNoFrench(page)
    },
  )

  test(`Orienter says nothing of ours in French, ${code}`, heavyIf(code === 'en'), async ({ page }) => {
    await page.goto(`/?onglet=orienter&langue=${code}`)
    await expect(page.locator('.orienter-choisir').first()).toBeVisible()
    await unfold(page)
    await expectNoFrench(page)
  })

  test(`what goes wrong says nothing of ours in French, ${code}`, LOURD, async ({ page }) => {
    await page.goto(`/?lieu=nexiste-pas&langue=${code}`)
    await expect(page.locator('.lieu-proches')).toBeVisible()
    await expectNoFrench(page)
    await page.route(/\/data\/.*\.json$/, (route) =>
      /manifest|abrege/.test(route.request().url()) ? route.continue() : route.fulfill({ status: 404 }),
    )
    await page.goto(`/?depart=03185&langue=${code}`)
    await expect(page.locator('.avis [lang="fr"]').first()).toBeVisible()
    await expectNoFrench(page)
  })
}

test('what is typed on the Arabic page runs as its own words do', async ({ page }) => {
  await page.goto('/?depart=03185&langue=ar')
  const field = page.getByRole('combobox').first()
  await field.fill('12 rue du Bac')
  await expect(field).toHaveCSS('unicode-bidi', 'plaintext')
  await expect(field).toHaveCSS('direction', 'rtl')
})

test(
  'a whole text of others begins on the left, where French does, on the Arabic page',
  LOURD,
  async ({ page }) => {
    for (const [lien, textes] of [
      ['/?lieu=pilote-premilhat&langue=ar', '.lieu-texte'],
      ['/?volet=agenda&depart=03185&langue=ar', '.seance blockquote'],
    ] as const) {
      await page.goto(lien)
      await expect(page.locator(textes).first()).toBeAttached()
      await unfold(page)
      await expect(page.locator(textes).first()).toBeVisible()
      // How far from the left of its box each begins; names keep to the side of the page.
      const gaps = await page.locator(textes).evaluateAll((all) =>
        all.map((one) => {
          const letters = document.createRange()
          letters.selectNodeContents(one)
          const { paddingInlineStart, borderInlineStartWidth } = getComputedStyle(one)
          const inside = Number.parseFloat(paddingInlineStart) + Number.parseFloat(borderInlineStartWidth)
          const lines = [...letters.getClientRects()].map(({ left }) => left)
          return Math.max(...lines) - one.getBoundingClientRect().left - inside
        }),
      )
      for (const gap of gaps) expect(Math.abs(gap)).toBeLessThan(2)
    }
  },
)

test('how far one goes is read whole in Dates on an Arabic phone, beside the filters or above them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/?volet=agenda&depart=03185&langue=ar')
  const row = page.locator('.agenda-filtres')
  await expect(row.locator('select')).toBeVisible()
  const [around, select, button] = await row.evaluate((all) =>
    [all, all.querySelector('select'), all.querySelector('details > summary, button')].map((one) => {
      const { left, right, top, bottom, width } = one?.getBoundingClientRect() ?? new DOMRect()
      return { left, right, top, bottom, width }
    }),
  )
  if (!around || !select || !button) throw new Error('a row with a list and a button')
  expect(select.width).toBeGreaterThan(120)
  expect(select.left).toBeGreaterThanOrEqual(around.left)
  expect(select.right).toBeLessThanOrEqual(around.right)
  expect(button.right <= select.left || button.top >= select.bottom).toBe(true)
})

test('the French guide, were it another language, is found French', LOURD, async ({ page }) => {
  await page.goto('/?volet=guide')
  await expect(page.locator('.guide-question')).toBeVisible()
  await page.evaluate(() => {
    document.documentElement.lang = 'tr'
  })
  const all = await said(page)
  // Without its names and its figures.
  expect(all.filter(await francais()).length).toBeGreaterThan(all.length / 2)
})
