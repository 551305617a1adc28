import { expect, type Page } from '@playwright/test'

/** By the page of languages, from whatever stands there. */
export async function change(page: Page, langues: string, name: string, code: string): Promise<void> {
  await page.locator('.app-entete').getByRole('link', { name: langues }).click()
  await page.getByRole('link', { name, exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', code)
  await expect(page.locator('.app-contenu, .lieu').first()).toBeVisible()
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
}
