/**
 * Draws the icons of an installed page from `public/favicon.svg`: `npx tsx test/support/draw/draw-icons.ts`, after each
 * change of the drawing. `icones.test.ts` holds that they are there and as large as the manifest says.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { ROOT } from '../files/data-dirs.ts'
import { findChromium } from '../find-chromium.ts'

const drawing = readFileSync(join(ROOT, 'public/favicon.svg'), 'utf8')
/** Systems that cut an icon to a shape, or round it themselves, want its ground up to the edges. */
const whole = drawing.replace(' rx="7"', '')

const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] })
for (const [name, size, svg] of [
  ['icone-192', 192, drawing],
  ['icone-512', 512, drawing],
  ['icone-masque-512', 512, whole],
  ['icone-180', 180, whole],
] as const) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`)
  writeFileSync(join(ROOT, `public/icones/${name}.png`), await page.screenshot({ omitBackground: true }))
  await page.close()
}
await browser.close()
