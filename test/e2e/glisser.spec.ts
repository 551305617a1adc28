import { drag, nextFrame, openWithPlace } from './drag.ts'
import { expect, LOURD, test } from './support.ts'
import { forgetFrames, installTemoin, readFrames } from './temoin.ts'

const MOVES = 60
/** At every so many moves the place waits for a figure of its own. */
const STOP = 5

test.use({ viewport: { width: 1024, height: 640 } })

/** How fast, and how late: `npm run -s bench:page`. */
test(
  'every frame of a drag shows one figure with its own map, and the last is that of the place let go',
  LOURD,
  async ({ page }) => {
    await installTemoin(page)
    await openWithPlace(page)
    const figure = page.locator('.scen-figure')
    const atRest = () => expect(figure).toHaveAttribute('data-version', /^(?!g\d+$)/)
    // A drag that begins before the map is ready has no figure of its own: the first ones only wait for it.
    const followed = async () => {
      await drag(page, 10, () => nextFrame(page))
      return (await readFrames(page)).some((frame) => /^g\d+$/.test(frame.version))
    }
    await expect.poll(followed).toBe(true)
    await atRest()
    await forgetFrames(page)
    const version = () => figure.getAttribute('data-version')
    let before = await version()
    await drag(page, MOVES, async (move) => {
      await nextFrame(page)
      if (move % STOP !== 0) return
      await expect.poll(version).not.toBe(before)
      before = await version()
    })
    const during = await readFrames(page)
    await atRest()
    const all = await readFrames(page)
    const changes = (key: 'version' | 'figure' | 'tuiles' | 'marqueur') =>
      during.filter((frame, i) => i > 0 && frame[key] !== during[i - 1]?.[key]).length
    expect(all.filter((frame) => frame.enRetard > 0 || frame.enAvance > 0)).toEqual([])
    expect(changes('marqueur')).toBeGreaterThanOrEqual(MOVES / 2)
    expect(changes('version')).toBeGreaterThanOrEqual(MOVES / STOP)
    expect(changes('figure')).toBeGreaterThan(0)
    expect(changes('tuiles')).toBeGreaterThanOrEqual(MOVES / STOP)
    const said = await figure.innerText()
    await page.reload()
    await expect(figure).toHaveText(said, { useInnerText: true })
  },
)
