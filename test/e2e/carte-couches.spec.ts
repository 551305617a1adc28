import type { Page } from '@playwright/test'
import { expect, expectAccessible, openPage, test } from './support.ts'

const LINK = '/?onglet=couverture&territoire='
const wifi = (page: Page) => page.getByRole('checkbox', { name: 'Wifi gratuit' })

test('Wi-Fi is a layer: ticked by keyboard, kept in the link, with its legend, count and source', async ({
  page,
}) => {
  await openPage(page, `${LINK}commune:33063`)
  await wifi(page).focus()
  await page.keyboard.press('Space')
  await expect(wifi(page)).toBeChecked()
  await expect(page).toHaveURL(/couches=[^&]*\bwifi\b/)
  const legend = page.getByRole('list', { name: 'Wifi gratuit' })
  await expect(legend.getByRole('listitem')).toHaveText([
    'Dit avoir le wifi gratuit',
    'Dit ne pas l’avoir',
    'Ne le dit pas',
  ])
  const layer = page.locator('.couv-couche').filter({ has: legend })
  await expect(layer).toContainText('1 lieu avec wifi gratuit')
  await expect(layer).toContainText(
    'Source : Lieux et ateliers du jeu pilote, d’après des articles publics (2017 à 2023).',
  )
  await page.reload()
  await expect(wifi(page)).toBeChecked()
})

test('where no place says, the layer says that nobody knows', async ({ page }) => {
  await openPage(page, `${LINK}epci:200071082&couches=lieux,wifi`)
  await expect(page.getByText(/aucun des \d+ lieux ne dit s’il a le wifi gratuit/).first()).toBeVisible()
  await expect(page.getByText('avec wifi gratuit')).toHaveCount(0)
})

test('the map draws the badge, and a click on it opens the place', async ({ page }) => {
  const canvas = page.locator('.carte-dessin canvas')
  /** Pixels of the map in the colour of the badge (the palette's, light theme). */
  const inked = async () => {
    const shot = (await canvas.screenshot()).toString('base64')
    return page.evaluate(async (png) => {
      const bytes = Uint8Array.from(atob(png), (c) => c.charCodeAt(0))
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
      context?.drawImage(image, 0, 0)
      const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] as number[] }
      const at: [number, number][] = []
      for (let i = 0; i < data.length; i += 4) {
        const [r = 0, g = 0, b = 0] = [data[i], data[i + 1], data[i + 2]]
        if (Math.abs(r - 0x6a) + Math.abs(g - 0x2c) + Math.abs(b - 0x9c) < 12)
          at.push([(i / 4) % image.width, Math.floor(i / 4 / image.width)])
      }
      return at
    }, shot)
  }
  await openPage(page, `${LINK}commune:33063&couches=lieux`)
  await expect(canvas).toBeVisible()
  await expect(page.getByText(/lieux? visibles?/)).toBeVisible()
  expect(await inked()).toEqual([])
  await wifi(page).check()
  await expect.poll(async () => (await inked()).length).toBeGreaterThan(40)
  const pixels = await inked()
  const middle = (axis: 0 | 1) => pixels.reduce((sum, p) => sum + p[axis], 0) / pixels.length
  await canvas.click({ position: { x: middle(0), y: middle(1) } })
  await expect(
    page.getByRole('heading', { name: 'Bornes Wi-Fi gratuites de la Ville de Bordeaux' }),
  ).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the Wi-Fi layer, ${colorScheme}: no accessibility violation`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await openPage(page, `${LINK}commune:33063&couches=lieux,wifi`)
    await expect(page.getByText('1 lieu avec wifi gratuit')).toBeVisible()
    await expectAccessible(page)
  })
}
