import { COUVERTURE } from './drag.ts'
import { expect, LOURD, openPage, test, WITHOUT_MAP } from './support.ts'

test.use({ viewport: WITHOUT_MAP })

/** How long each move takes: `npm run -s bench:page`. */
test(
  'a slider moved faster than the answers ends on the figure of where it stands',
  LOURD,
  async ({ page }) => {
    await openPage(page, COUVERTURE)
    const phrase = page.locator('.couv-phrase')
    await expect(phrase).toBeVisible()
    const first = await phrase.innerText()
    const slider = page.getByRole('slider')
    await slider.focus()
    for (let i = 0; i < 40; i++) await page.keyboard.press(i < 25 ? 'ArrowRight' : 'ArrowLeft')
    const minutes = await slider.inputValue()
    await expect(page).toHaveURL(new RegExp(`[?&]minutes=${minutes}(&|#|$)`))
    // A page that was never moved, opened at that link, says what this one ends on.
    const other = await page.context().newPage()
    await openPage(other, page.url())
    await expect(other.getByRole('slider')).toHaveValue(minutes)
    await expect(other.locator('.couv-phrase')).toBeVisible()
    const said = await other.locator('.couv-phrase').innerText()
    expect(said).not.toBe(first)
    await expect(phrase).toHaveText(said, { useInnerText: true })
  },
)
