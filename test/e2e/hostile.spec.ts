import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { createStaticServer } from '../../geo/serve/server.ts'
import { expandLieu } from '../../src/dataset/lieux-file.ts'
import { CHARGES } from '../hostile/charges.ts'
import { buildHostile } from '../hostile/jeu.ts'
import { even, filesOf } from '../hostile/lus.ts'
import { ROOT } from '../support/files/data-dirs.ts'
import { expect, LOURD, test, WITHOUT_MAP } from './support.ts'

test.use({ viewport: WITHOUT_MAP })

/** A server over a data set whose texts are all hostile. */
async function openHostile(folder: string) {
  const data = join(folder, 'data')
  await buildHostile(join(folder, 'sources'), data)
  const server = createServer()
  const inner = createStaticServer(join(ROOT, 'test/.output/dist'), data)
  server.on('request', (request, response) => inner.emit('request', request, response))
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const noms = filesOf(data, /^\d\d\/lieux\..*json$/).flatMap((name) =>
    (
      JSON.parse(readFileSync(join(data, name), 'utf8')) as { lieux: Parameters<typeof expandLieu>[0][] }
    ).lieux
      .map(expandLieu)
      .map(({ id, nom }) => [id, even(nom)] as const),
  )
  return {
    data,
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    noms: new Map(noms),
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** What of a page is no text: elements and attributes that run or load something, links that lead elsewhere than they may. */
const findLive = (page: Page) =>
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
const textOf = async (page: Page) => even(await page.locator('body').innerText())

test('a data set of hostile texts shows them as texts, in every view', LOURD, async ({ page }, info) => {
  // Eighty pages: minutes where eight programs share two cores.
  test.slow()
  const { url, noms, data, close } = await openHostile(info.outputPath('hostile'))
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
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
    ...filesOf(data, /^liste\/.*html$/).map((name) => `data/${name}`),
  ]
  for (const view of views)
    await test.step(view, async () => {
      await page.goto(`${url}${view}`)
      await expect(page.locator('.attente')).toHaveCount(0)
      expect(await findLive(page)).toEqual([])
    })
  // A sheet in seven: each family, each of its fields under another payload.
  const sheets = CHARGES.flatMap((_, i) => (i % 7 === 0 ? [`h${i}`] : []))
  for (const id of sheets)
    await test.step(id, async () => {
      await page.goto(`${url}?lieu=${id}`)
      await expect(page.locator('h2:visible').first()).toBeVisible()
      await expect(page.locator('.attente')).toHaveCount(0)
      expect(await findLive(page)).toEqual([])
      expect(await textOf(page)).toContain((noms.get(id) ?? 'absent').slice(0, 200))
    })
  expect(dialogs).toEqual([])
  close()
})

test('a hostile address of the page is read, refused in words, and runs nothing', LOURD, async ({ page }) => {
  const keys = ['depart', 'lieu', 'territoire', 'q', 'filtres', 'agenda', 'seances', 'volet', 'page', 'zq']
  for (const [i, charge] of CHARGES.entries()) {
    if (i % 11 !== 0) continue
    const text = encodeURIComponent(charge.replace(/[\ud800-\udfff]/g, '').replaceAll('§', `zq${i}`))
    await page.goto(`/?${keys[i % keys.length]}=${text}#carte=${text}&scenario=${text}`)
    await expect(page.locator('main')).toBeVisible()
    expect(await findLive(page)).toEqual([])
  }
})
