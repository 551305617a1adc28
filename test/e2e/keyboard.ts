import { expect, type Locator, type Page } from '@playwright/test'

/** Presses Tab until `target` has the focus, as a person without a mouse does. Fails after `max` stops. */
export async function tabTo(page: Page, target: Locator, max = 60): Promise<number> {
  await expect(target.first()).toBeVisible()
  for (let stops = 1; stops <= max; stops++) {
    await page.keyboard.press('Tab')
    if (await target.first().evaluate((element) => element === document.activeElement)) return stops
  }
  throw new Error(`not reached in ${max} stops: ${target}`)
}

/**
 * Chooses in a native list by typing the words of an option. The browser forgets the first letters when the next one
 * comes a second late, as on a busy machine: then they are typed again, after it has forgotten them.
 */
export async function chooseByTyping(list: Locator, words: string, value: string): Promise<void> {
  await list.focus()
  await expect(async () => {
    await list.page().keyboard.type(words)
    expect(await list.inputValue()).toBe(value)
  }).toPass({ intervals: [1500] })
}

/** Number of pages of a PDF written by Chromium: its page objects are not compressed. */
export function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0
}

/** A day whose sessions are known: the pilot workshops do not end before June 2027. */
export const LUNDI = new Date('2026-11-23T08:00:00+01:00')
export const TAILLES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const
