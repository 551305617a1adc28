import type { Page } from '@playwright/test'
import { CANARI, classeurMairie } from '../support/examples/classeur-mairie.ts'
import { expect, expectAccessible, heavyIf, LOURD, openPage, test, WITHOUT_MAP } from './support.ts'

test.use({ viewport: WITHOUT_MAP })

const SAMEDI = new Date('2026-11-28T10:00:00+01:00')
const VUE = '/?onglet=couverture&volet=donnees'
const LISTE = 'Date;Heures;Lieu;Commune;Titre\n08/12/2026;14h-16h;Salle des fêtes;Lamaids;Photos\n'

const bring = (page: Page, name: string, buffer: Buffer, mimeType = 'text/csv') =>
  page.getByLabel('Choisir des fichiers').setInputFiles({ name, mimeType, buffer })
const use = (page: Page) => page.getByRole('button', { name: 'Utiliser ces données' })
const report = (page: Page) => page.getByRole('heading', { name: 'Avant de rien changer' })
const kept = (page: Page) => page.getByRole('button', { name: /^Retirer / })

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(
    `a town hall's workbook, read, corrected and used by keyboard, at ${viewport.width} px`,
    heavyIf(viewport.width > 390),
    async ({ page }) => {
      await page.setViewportSize(viewport)
      await page.clock.setFixedTime(SAMEDI)
      const sent: string[] = []
      page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
      await openPage(page, VUE)
      await expect(page.getByText('Vos données restent sur cet appareil.')).toBeVisible()
      await expectAccessible(page)

      await bring(page, 'programme.xlsx', Buffer.from(classeurMairie()))
      await expect(report(page)).toBeVisible()
      await expect(page.getByText(/33 lignes : 32 gardées, 1 refusée/)).toBeVisible()
      await expect(page.getByText(/semblent parler de personnes : Inscrits \(noms\)/)).toBeVisible()
      await expectAccessible(page)

      await page.getByRole('radio', { name: 'Refusées' }).focus()
      await page.keyboard.press('Space')
      const cell = page.getByLabel('Corriger la ligne 10, Horaires')
      await expect(cell).toHaveValue('9h-8h')
      await cell.focus()
      await page.keyboard.press('Control+A')
      await page.keyboard.type('9h-10h')
      await page.keyboard.press('Enter')
      await expect(page.getByText('Ligne 10 : elle passe.')).toBeVisible()
      await expect(page.getByText(/33 lignes : 33 gardées, 0 refusée/)).toBeVisible()

      await use(page).focus()
      await page.keyboard.press('Enter')
      await expect(page.getByText(/Vos données sont dans la page/)).toBeVisible()
      await expect(page.getByText(/3 lieux, 30 ateliers/)).toBeVisible()
      await expect(page.getByText(/^Avec :/)).toBeVisible()
      await expect(page.getByText(/^Sans :/)).toBeVisible()
      await expectAccessible(page)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)

      await openPage(page, '/?volet=agenda')
      await expect(page.getByText('Vos données').first()).toBeVisible()
      expect(sent.filter((one) => one.includes(CANARI))).toEqual([])
    },
  )
}

test('what was used survives a reload, leaves figures when asked, and goes when it is taken back', async ({
  page,
}) => {
  await openPage(page, VUE)
  await bring(page, 'liste.csv', Buffer.from(LISTE))
  await use(page).click()
  await expect(kept(page)).toHaveText('Retirer liste.csv')
  await page.reload()
  await expect(kept(page)).toHaveText('Retirer liste.csv')
  await expect(page.getByText(/^Avec :/)).toBeVisible()
  await page.getByLabel('Compter mes données dans la page').uncheck()
  await expect(page.getByText(/^Avec :/)).toBeHidden()
  await page.reload()
  await expect(page.getByLabel('Compter mes données dans la page')).not.toBeChecked()
  await kept(page).click()
  await expect(page.getByText('Rien pour l’instant.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Rien pour l’instant.')).toBeVisible()
})

test('a shared computer keeps nothing', async ({ page }) => {
  await openPage(page, VUE)
  await page.getByLabel(/ordinateur partagé/).check()
  await expect(page.getByText(/Rien n’est gardé sur cet appareil/)).toBeVisible()
  await bring(page, 'liste.csv', Buffer.from(LISTE))
  await use(page).click()
  await expect(kept(page)).toHaveText('Retirer liste.csv')
  expect(await writtenOnDevice(page)).not.toMatch(/liste\.csv|Salle des fêtes|colonnes /)
  await page.close()
  const later = await page.context().newPage()
  await openPage(later, VUE)
  await expect(later.getByText('Rien pour l’instant.')).toBeVisible()
  // The same file where the device may keep it: what is looked for would have been found.
  await bring(later, 'liste.csv', Buffer.from(LISTE))
  await use(later).click()
  await expect(kept(later)).toHaveText('Retirer liste.csv')
  expect(await writtenOnDevice(later)).toMatch(/liste\.csv/)
})

/** All that this origin has written: its databases and its storages, as one text. */
const writtenOnDevice = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const result = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }, await caches.keys()]
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await result(indexedDB.open(name))
      for (const store of db.objectStoreNames) {
        const read = () => db.transaction(store).objectStore(store)
        found.push(await result(read().getAllKeys()), await result(read().getAll()))
      }
      db.close()
    }
    return JSON.stringify(found)
  })

/** A canary of its own in every field of a place and of a workshop. */
const ENTETES =
  'Nom du lieu;Adresse;Code postal;Commune;Téléphone;Mail;Horaires;Présentation;Nom du conseiller'
const CHAMPS = 'nom;3 rue adr;03420;Terjat;0470000001;a@mel.example;Mo 09:00;presente;quidam'
const LIEUX_SANS_POSITION = [
  ENTETES,
  ...[1, 2, 3].map((i) =>
    CHAMPS.replaceAll(/nom|adr|mel|presente|quidam/g, (word) => `${CANARI}-${word}${i}`),
  ),
].join('\n')

test(
  'addresses are sent to the State only once the person agrees, and nothing else ever is',
  LOURD,
  async ({ page, watch }) => {
    const sent: string[] = []
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
    await page.route('https://data.geopf.fr/**', (route) => {
      const properties = { label: '3 Rue', citycode: '03280', score: 0.5, type: 'housenumber' }
      const geometry = { type: 'Point', coordinates: [2.651, 46.212] }
      return route.fulfill({ json: { features: [{ geometry, properties }] } })
    })
    await openPage(page, VUE)
    await bring(page, 'lieux.csv', Buffer.from(LIEUX_SANS_POSITION))
    const demander = page.getByRole('region', { name: '3 adresses sans position' })
    await expect(demander).toContainText('lui seront envoyées')
    await expect(demander.locator('dd')).toHaveText([`3 rue ${CANARI}-adr1`, '03420', 'Terjat'])
    await expectAccessible(page)
    expect(watch.foreignRequests).toEqual([])
    expect(sent.filter((one) => one.includes(CANARI))).toEqual([])

    await page.getByRole('button', { name: 'J’accepte : demander les positions' }).click()
    await expect(page.getByText(/3 adresses trouvées/)).toBeVisible()
    await expect(page.getByText(/note 0,50 sur 1/).first()).toBeVisible()
    const asked = watch.foreignRequests.map((url) => new URL(url))
    expect(asked.map((url) => url.searchParams.get('q')).sort()).toEqual(
      [1, 2, 3].map((i) => `3 rue ${CANARI}-adr${i} 03420 Terjat`),
    )
    expect(sent.filter((one) => one.includes(CANARI)).length).toBe(3)
    expect(asked.map(({ origin, pathname }) => origin + pathname)).toEqual(
      Array(3).fill('https://data.geopf.fr/geocodage/search'),
    )
    watch.foreignRequests.length = 0
  },
)

test('cells are pasted, and a file is dropped', async ({ page }) => {
  await openPage(page, VUE)
  await page.getByLabel(/collez des cellules/).fill(LISTE.replaceAll(';', '\t'))
  await page.getByRole('button', { name: 'Lire ce que j’ai collé' }).click()
  await expect(report(page)).toBeVisible()
  await page.getByRole('button', { name: 'Abandonner' }).click()
  await expect(page.getByText('Rien n’a changé.')).toBeVisible()
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'deposee.csv', { type: 'text/csv' }))
    return transfer
  }, LISTE)
  await page.locator('.donnees-depot').dispatchEvent('drop', { dataTransfer: data })
  await expect(page.getByText('deposee.csv (2 lignes)')).toBeVisible()
})

/** Makes the worker that reads files die, or find the device full, at its n-th write. */
async function breakWrites(page: Page, n: number, how: 'mort' | 'plein'): Promise<void> {
  const worker = page.workers().find((one) => one.url().includes('imports.worker'))
  await worker?.evaluate(
    ([at, failure]) => {
      const scope = self as unknown as { close: () => void }
      const put = IDBObjectStore.prototype.put
      let calls = 0
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
        if (this.name !== 'imports' || calls++ !== at) return put.apply(this, args)
        if (failure === 'plein') throw new DOMException('', 'QuotaExceededError')
        const request = put.apply(this, args)
        scope.close()
        return request
      }
    },
    [n, how] as const,
  )
}

for (const [n, name] of ['the first', 'the second', 'the last'].entries()) {
  test(
    `a worker that dies inside a write, at ${name} file, leaves all or nothing`,
    heavyIf(n > 0),
    async ({ page }) => {
      await openPage(page, VUE)
      await page.getByLabel('Choisir des fichiers').setInputFiles(
        ['a.csv', 'b.csv', 'c.csv'].map((file) => ({
          name: file,
          mimeType: 'text/csv',
          buffer: Buffer.from(LISTE),
        })),
      )
      await expect(report(page)).toBeVisible()
      await breakWrites(page, n, 'mort')
      await use(page).click()
      await expect
        .poll(() => page.workers().filter((one) => one.url().includes('imports.worker')).length)
        .toBe(0)
      await page.reload()
      await expect(page.getByRole('heading', { name: 'Ce que vous avez ajouté' })).toBeVisible()
      expect([0, 3]).toContain(await kept(page).count())
    },
  )
}

/** Stops the worker for good inside its n-th write: the transaction stays open until the tab is closed. */
async function holdInsideWrite(page: Page, n: number): Promise<void> {
  const worker = page.workers().find((one) => one.url().includes('imports.worker'))
  await worker?.evaluate((at) => {
    const put = IDBObjectStore.prototype.put
    let calls = 0
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
      const request = put.apply(this, args)
      if (this.name !== 'imports' || calls++ !== at) return request
      new BroadcastChannel('essai').postMessage('inside')
      // Nothing after this line runs: the write is neither finished nor given up.
      for (;;) {}
    }
  }, n)
}

test(
  'a tab closed at any moment of an import leaves all of it or nothing, two of four inside the write',
  LOURD,
  async ({ page }) => {
    const context = page.context()
    let inside = 0
    const files = ['a.csv', 'b.csv', 'c.csv'].map((name) => ({
      name,
      mimeType: 'text/csv',
      buffer: Buffer.from(LISTE),
    }))
    /** The next tab sees what the one before left. */
    const openAnew = async (imports: number, tab?: Page): Promise<Page> => {
      const next = tab ?? (await context.newPage())
      await openPage(next, VUE)
      await expect(next.getByRole('heading', { name: 'Ce que vous avez ajouté' })).toBeVisible()
      await expect(kept(next)).toHaveCount(imports)
      return next
    }
    let tab = await openAnew(0, page)
    for (const moment of ['examen', 0, 2, 'fini'] as const) {
      await tab.getByLabel('Choisir des fichiers').setInputFiles(files)
      await expect(report(tab)).toBeVisible()
      if (typeof moment === 'number') {
        await holdInsideWrite(tab, moment)
        const held = tab.evaluate(
          () =>
            new Promise<void>((resolve) => {
              new BroadcastChannel('essai').addEventListener('message', () => resolve())
            }),
        )
        await use(tab).click()
        await held
        inside++
      } else if (moment === 'fini') {
        await use(tab).click()
        await expect(kept(tab)).toHaveCount(3)
      }
      await tab.close()
      tab = await openAnew(moment === 'fini' ? 3 : 0)
    }
    expect(inside / 4).toBeGreaterThanOrEqual(1 / 3)
  },
)

test('a device without room left says so, and nothing changes', async ({ page }) => {
  await openPage(page, VUE)
  await bring(page, 'liste.csv', Buffer.from(LISTE))
  await expect(report(page)).toBeVisible()
  await breakWrites(page, 0, 'plein')
  await use(page).click()
  await expect(page.getByRole('alert')).toHaveText(/plus de place sur cet appareil/)
  await page.reload()
  await expect(page.getByText('Rien pour l’instant.')).toBeVisible()
})

test('a copy of everything opens on another device', LOURD, async ({ page, browser, baseURL }) => {
  await openPage(page, VUE)
  await bring(page, 'liste.csv', Buffer.from(LISTE))
  await use(page).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Enregistrer une copie de tout' }).click(),
  ])
  const context = await browser.newContext({
    locale: 'fr-FR',
    serviceWorkers: 'block',
    ...(baseURL === undefined ? {} : { baseURL }),
  })
  const other = await context.newPage()
  await openPage(other, VUE)
  await expect(other.getByText('Rien pour l’instant.')).toBeVisible()
  await other.getByLabel(/Ouvrir une copie/).setInputFiles(await download.path())
  await expect(kept(other)).toHaveText('Retirer liste.csv')
  await context.close()
})
