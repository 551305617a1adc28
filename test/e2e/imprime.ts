import type { Page } from '@playwright/test'
import { expect } from './support.ts'

/** 14 points, in pixels of the page. */
export const QUATORZE_POINTS = (14 * 96) / 72

interface Printed {
  /** Texts that stand on paper, each with its ink and the size of its letters in pixels. */
  readonly texts: readonly { readonly text: string; readonly px: number; readonly ink: string }[]
  /** What could be pressed and cannot on paper. */
  readonly controls: readonly string[]
}

/** What would be printed: texts outside drawings, and controls that have a box; once the sheet, which comes by itself, is whole. */
export async function printed(page: Page): Promise<Printed> {
  await page.emulateMedia({ media: 'print' })
  let before = 0
  await expect
    .poll(async () => {
      const { length } = (await readPrinted(page)).texts
      const isWhole = length > 0 && length === before
      before = length
      return isWhole
    })
    .toBe(true)
  const found = await readPrinted(page)
  // None, not the screen's: a PDF follows what is emulated, and would be one endless screen.
  await page.emulateMedia({ media: null })
  return found
}

const readPrinted = (page: Page): Promise<Printed> =>
  page.evaluate((): Printed => {
    const hasBox = (element: Element) => element.getClientRects().length > 0
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: { text: string; px: number; ink: string }[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (parent === null || text === '' || !hasBox(parent) || parent.closest('svg, figcaption, .note'))
        continue
      const { fontSize, color, clipPath } = getComputedStyle(parent)
      if (clipPath === 'none') texts.push({ text, px: Number.parseFloat(fontSize), ink: color })
    }
    const pressed = [...document.querySelectorAll('button, select, summary, [role=combobox], a.bouton')]
    return { texts, controls: pressed.filter(hasBox).map((e) => e.textContent ?? '') }
  })
