import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import type { Frame, Page } from '@playwright/test'
import { createStaticServer } from '../../geo/serve/server.ts'
import { type AteliersFile, decodeAteliers } from '../../src/dataset/ateliers-file.ts'
import { expandLieu } from '../../src/dataset/lieux-file.ts'
import { CHARGES } from '../hostile/charges.ts'
import { buildHostile } from '../hostile/jeu.ts'
import { even, filesOf } from '../hostile/lus.ts'
import { ROOT } from '../support/files/data-dirs.ts'
import { listen, SANS_ATTENDRE } from './serveur.ts'
import { expect, LOURD, TOUTES, test, WITHOUT_MAP } from './support.ts'

test.use({ viewport: WITHOUT_MAP })

/** A server over a data set whose texts are all hostile. */
async function openHostile(folder: string) {
  const data = join(folder, 'data')
  await buildHostile(join(folder, 'sources'), data)
  const server = createServer()
  const inner = createStaticServer(join(ROOT, 'test/.output/dist'), data, '/', SANS_ATTENDRE)
  server.on('request', (request, response) => inner.emit('request', request, response))
  const origin = await listen(server)
  const jsonOf = <T>(pattern: RegExp) =>
    filesOf(data, pattern).map((name) => JSON.parse(readFileSync(join(data, name), 'utf8')) as T)
  const lieux = jsonOf<{ lieux: Parameters<typeof expandLieu>[0][] }>(/^\d\d\/lieux\..*json$/)
    .flatMap((file) => file.lieux)
    .map(expandLieu)
  const series = jsonOf<AteliersFile>(/^\d\d\/ateliers\..*json$/)
    .flatMap(decodeAteliers)
    .filter(({ debut }) => debut !== null)
  return {
    data,
    url: `${origin}/`,
    noms: new Map(lieux.map(({ id, nom }) => [id, even(nom)])),
    /** Of the series with a date, all of them in the weeks to come. */
    titres: series.map(({ titre }) => even(titre)),
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** What of a page is no text: elements and attributes that run or load something, links that lead elsewhere than they may. */
const findLive = (page: Page | Frame) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('*')]
    const live = document.querySelectorAll(
      'iframe, frame, object, embed, base, math, template, marquee, script:not([src]):not([type="application/ld+json"]), [srcdoc], [formaction], [ping], [style*="mal.example"]',
    )
    const handlers = all.flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    )
    const links = all.flatMap((element) =>
      ['href', 'src', 'action', 'data', 'xlink:href', 'poster'].flatMap(
        (name) => element.getAttribute(name) ?? [],
      ),
    )
    const SAFE =
      /^(?:https?:\/\/[^@/]+(?:\/|$)|mailto:[^\s]*$|tel:\+?\d+$|geo:|webcal:|sms:|data:image\/|blob:|[\w./?#-])/
    const bad = links.filter(
      (link) => !SAFE.test(link) || /^\s*(?:javascript|vbscript|data:text)/i.test(link),
    )
    const run = 'touche' in window ? ['run'] : []
    return [...[...live].map(({ outerHTML }) => outerHTML.slice(0, 100)), ...handlers, ...bad, ...run]
  })
/** Those of the pilot. */
const DEPARTEMENTS = ['03', '87'] as const
const textOf = async (page: Page | Frame) => even(await page.locator('body').innerText())
/** Texts that are nowhere to be seen. */
const unseen = (wanted: Iterable<string>, seen: string) => [...wanted].filter((text) => !seen.includes(text))
/** Dialogs that a page opened: none. */
function watchDialogs(page: Page): readonly string[] {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  return dialogs
}

type Jeu = Awaited<ReturnType<typeof openHostile>>

/** A test of the pages over a data set of its own, of which none may open a dialog. */
const hostile = (titre: string, body: (page: Page, jeu: Jeu) => Promise<void>) =>
  test(titre, LOURD, async ({ page }, info) => {
    // Eighty pages: minutes where eight programs share two cores.
    test.slow()
    const jeu = await openHostile(info.outputPath('jeu'))
    const dialogs = watchDialogs(page)
    await body(page, jeu)
    expect(dialogs).toEqual([])
    jeu.close()
  })

hostile('a data set of hostile texts shows them as texts, in every view', async (page, { url, noms }) => {
  const views = [
    '?depart=03185',
    '?volet=agenda&depart=03185',
    '?volet=agenda&territoire=epci:200071082&ordre=semaine',
    '?volet=guide&depart=03185&mode=voiture',
    '?onglet=orienter&depart=03185',
    '?onglet=orienter&volet=affiche',
    '?onglet=couverture&territoire=epci:200071082&par=commune',
    '?onglet=couverture&territoire=epci:200071082&par=qpv',
    '?onglet=couverture&volet=simuler',
    '?onglet=couverture&volet=rapport',
    '?onglet=couverture&volet=portrait',
    '?page=sources',
  ]
  for (const view of views)
    await test.step(view, async () => {
      await page.goto(`${url}${view}`)
      await expect(page.locator('.attente')).toHaveCount(0)
      expect(await findLive(page)).toEqual([])
    })
  // A sheet in twenty-three: every family, each of its fields under another payload.
  const sheets = CHARGES.flatMap((_, i) => (i % (TOUTES ? 7 : 23) === 0 ? [`h${i}`] : []))
  for (const id of sheets)
    await test.step(id, async () => {
      await page.goto(`${url}?lieu=${id}`)
      await expect(page.locator('h2:visible').first()).toBeVisible()
      await expect(page.locator('.attente')).toHaveCount(0)
      expect(await findLive(page)).toEqual([])
      const nom = (noms.get(id) ?? 'absent').slice(0, 200)
      expect(await textOf(page)).toContain(nom)
      // The sheet of paper is another component.
      await page.emulateMedia({ media: 'print' })
      expect(await findLive(page)).toEqual([])
      await page.emulateMedia({ media: 'screen' })
    })
})

hostile(
  'the same in the pages without script, of every kind: all names and titles',
  async (page, { url, noms, titres, data }) => {
    const pages = filesOf(data, /^liste\/.*html$/)
    expect(pages.length).toBeGreaterThan(20)
    let seen = ''
    for (const name of pages)
      await test.step(name, async () => {
        await page.goto(`${url}data/${name}`)
        expect(await findLive(page)).toEqual([])
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true
        })
        seen += ` ${await textOf(page)}`
      })
    expect(noms.size).toBeGreaterThan(CHARGES.length)
    expect(unseen(noms.values(), seen)).toEqual([])
    // Of the dates of a commune, the first fifteen.
    expect(titres.length - unseen(titres, seen).length).toBeGreaterThan(CHARGES.length / 2)
  },
)

hostile(
  'the same in the small page of other sites: list, map, dates, in a frame of its own',
  async (page, { url, noms, titres }) => {
    // A map drawn without a graphics card, and a thousand cards: twenty minutes under a load of 40.
    test.setTimeout(3_600_000)
    const views = [
      ['vue=lieux', noms.values()],
      ['vue=dates&periode=semaines', titres],
    ] as const
    /** The list is drawn some cards at a time. */
    const showAll = async (frame: Frame) => {
      await expect(frame.locator('.insere-fiche').first()).toBeVisible()
      const more = frame.locator('div.pile > button.bouton')
      while ((await more.count()) > 0) await more.click()
    }
    for (const [vue, wanted] of views)
      await test.step(vue, async () => {
        let seen = ''
        for (const departement of DEPARTEMENTS) {
          await page.goto(`${url}embed.html?territoire=departement:${departement}&${vue}`)
          await showAll(page.mainFrame())
          expect(await findLive(page)).toEqual([])
          seen += ` ${await textOf(page)}`
        }
        expect(unseen(wanted, seen)).toEqual([])
      })
    await test.step('beside a map', async () => {
      for (const departement of TOUTES ? DEPARTEMENTS : ['03']) {
        await page.goto(`${url}embed.html?territoire=departement:${departement}&vue=lieux&carte=oui`)
        await expect(page.locator('.insere-carte canvas')).toBeVisible()
        if (TOUTES) await showAll(page.mainFrame())
        expect(await findLive(page)).toEqual([])
      }
    })
    await test.step('in a frame without an origin', async () => {
      const src = `embed.html?territoire=departement:03&vue=dates`
      await page.route(`${url}mairie.html`, (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: `<!doctype html><html lang="fr"><head><title>Mairie</title><link rel="icon" href="data:,"></head><body><iframe title="Dates" sandbox="allow-scripts" width="600" height="700" src="${src}"></iframe></body></html>`,
        }),
      )
      await page.goto(`${url}mairie.html`)
      const frame = page.frames().find((one) => one.url().includes('embed.html'))
      if (frame === undefined) throw new Error('no frame')
      await showAll(frame)
      expect(await findLive(frame)).toEqual([])
      expect(titres.length - unseen(titres, await textOf(frame)).length).toBeGreaterThan(CHARGES.length)
    })
    // Its filters are others' words too.
    for (const [i, charge] of CHARGES.entries()) {
      if (i % 37 !== 0) continue
      const text = encodeURIComponent(charge.replace(/[\ud800-\udfff]/g, ''))
      await page.goto(`${url}embed.html?territoire=${text}&filtres=${text}&titre=${text}&langue=${text}`)
      await expect(page.locator('footer')).toBeVisible()
      expect(await findLive(page)).toEqual([])
    }
  },
)

hostile(
  'the same on paper: the poster of each commune and month, dates, guide, report',
  async (page, { url, titres }) => {
    const communes = page.getByRole('combobox', { name: 'Commune ou quartier' })
    const months = page.getByRole('combobox', { name: 'Mois' })
    let seen = ''
    for (const departement of DEPARTEMENTS)
      for (const month of ['0', '1'])
        await test.step(`${departement}, month ${month}`, async () => {
          await page.goto(`${url}?onglet=orienter&volet=affiche&territoire=departement:${departement}`)
          await months.selectOption(month)
          const poster = page.locator('.affiche')
          const mois = (await months.locator('option:checked').textContent()) ?? ''
          // The month that ends may have no date left.
          await expect(poster.filter({ hasText: mois }).or(page.locator('.avis[role=status]'))).toBeVisible()
          const codes = await communes
            .locator('option')
            .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))
          for (const code of codes) {
            await communes.selectOption(code)
            if ((await poster.count()) === 0) continue
            await expect(poster.locator('.affiche-blocs > li[data-visible="true"]').first()).toBeVisible()
            expect(await findLive(page)).toEqual([])
            // What has no room is counted on the paper: here every block is looked at.
            const text = await poster.evaluate((paper) => {
              for (const bloc of paper.querySelectorAll<HTMLElement>('.affiche-blocs > li'))
                bloc.dataset.visible = 'true'
              return (paper as HTMLElement).innerText
            })
            seen += ` ${even(text)}`
          }
        })
    expect(unseen(titres, seen)).toEqual([])
    for (const view of [
      '?volet=agenda&territoire=departement:03',
      '?volet=guide&depart=03185&mode=voiture',
      '?onglet=couverture&volet=rapport',
      '?onglet=couverture&volet=portrait',
    ])
      await test.step(`${view}, printed`, async () => {
        await page.goto(`${url}${view}`)
        await expect(page.locator('.attente')).toHaveCount(0)
        await page.emulateMedia({ media: 'print' })
        expect(await findLive(page)).toEqual([])
        await page.emulateMedia({ media: 'screen' })
      })
    await test.step('the sheet for a person', async () => {
      await page.goto(`${url}?onglet=orienter&depart=03185`)
      const choices = page.getByRole('checkbox', { name: /^Choisir pour la fiche/ })
      await choices.first().check()
      await page.getByRole('button', { name: 'Préparer la fiche' }).click()
      await expect(page.locator('.attente')).toHaveCount(0)
      await page.emulateMedia({ media: 'print' })
      expect(await findLive(page)).toEqual([])
      const nom = [...new Set(await textOf(page).then((text) => text.match(/zq\d+x\d+zq/g)))]
      expect(nom).not.toEqual([])
    })
  },
)

test('a hostile address of the page is read, refused in words, and runs nothing', LOURD, async ({ page }) => {
  const keys = ['depart', 'lieu', 'territoire', 'q', 'filtres', 'agenda', 'seances', 'volet', 'page', 'zq']
  for (const [i, charge] of CHARGES.entries()) {
    if (i % (TOUTES ? 11 : 23) !== 0) continue
    const text = encodeURIComponent(charge.replace(/[\ud800-\udfff]/g, '').replaceAll('§', `zq${i}`))
    await page.goto(`/?${keys[i % keys.length]}=${text}#carte=${text}&scenario=${text}`)
    await expect(page.locator('main')).toBeVisible()
    expect(await findLive(page)).toEqual([])
  }
})
