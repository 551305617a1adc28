/**
 * Pictures of the page for who installs it, from the pilot data: `npx tsx test/support/draw/draw-captures.ts` after a
 * change of what they show; `npx vite build` first. `icones.test.ts` holds that they are as large as the manifest says.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { createStaticServer } from '../../../geo/serve/server.ts'
import { LUNDI } from '../../e2e/keyboard.ts'
import { PILOTE_DIR, ROOT } from '../files/data-dirs.ts'
import { findChromium } from '../find-chromium.ts'
import { palettePng } from './palette-png.ts'

/** The list of a commune on a phone, the figure beside its map on a desk. */
const CAPTURES = [
  { name: 'etroite', width: 390, height: 844, link: '?depart=03185', shown: '.trouver-card' },
  { name: 'large', width: 1280, height: 800, link: '?onglet=couverture', shown: '.couv-phrase' },
] as const

const DRAWN = 60_000

const server = createStaticServer(process.argv[2] ?? join(ROOT, 'dist'), PILOTE_DIR).listen(0)
const { port } = server.address() as AddressInfo
const browser = await chromium.launch({
  executablePath: findChromium() ?? '',
  args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
})
mkdirSync(join(ROOT, 'public/captures'), { recursive: true })
for (const { name, width, height, link, shown } of CAPTURES) {
  const page = await browser.newPage({
    viewport: { width, height },
    locale: 'fr-FR',
    reducedMotion: 'reduce',
  })
  await page.clock.setFixedTime(LUNDI)
  await page.goto(`http://localhost:${port}/${link}`)
  await page.locator(shown).first().waitFor()
  await page.waitForLoadState('networkidle')
  // A map that is drawn takes many more bytes than its ground.
  const map = page.locator('.app-map')
  while ((await map.isVisible()) && (await map.screenshot()).length < DRAWN) await page.waitForTimeout(500)
  const rgba = await pixelsOf(page, await page.screenshot())
  writeFileSync(join(ROOT, `public/captures/${name}.png`), palettePng(rgba, width, height))
  await page.close()
}
await browser.close()
server.close()

/** What a picture holds, four bytes a pixel: a browser reads it. */
async function pixelsOf(page: Page, png: Buffer): Promise<Uint8Array> {
  await page.goto('about:blank')
  const base64 = await page.evaluate(
    async (source) => {
      const picture = await createImageBitmap(await (await fetch(source)).blob())
      const canvas = new OffscreenCanvas(picture.width, picture.height)
      const context = canvas.getContext('2d')
      context?.drawImage(picture, 0, 0)
      const data = context?.getImageData(0, 0, picture.width, picture.height).data ?? []
      let text = ''
      for (const byte of data) text += String.fromCharCode(byte)
      return btoa(text)
    },
    `data:image/png;base64,${png.toString('base64')}`,
  )
  return Buffer.from(base64, 'base64')
}
