import type { Page } from '@playwright/test'
import { expect, LOURD, openPage, test } from './support.ts'
import { addFrameProbe, type WithFrameProbe } from './temoin.ts'

/** The version of the figure at the end of a frame, and those whose tiles its last drawing of the map holds. */
interface Frame {
  readonly figure: string
  readonly dessinees: readonly string[]
}
type Watched = WithFrameProbe & { accord: Frame[] }

/** Knows textures by the answer of the worker whose pixels they took, and notes those that are drawn. */
async function watchFrames(page: Page): Promise<void> {
  await addFrameProbe(page)
  await page.addInitScript(() => {
    const versionOf = new WeakMap<object, string>()
    const textures = new WeakMap<object, string>()
    const drawn = new Set<string>()
    const frames: Frame[] = []
    let bound: object | null = null
    Object.assign(window, { accord: frames })
    window.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options)
        this.addEventListener('message', ({ data }) => {
          const { version, tuiles } = data?.resultat ?? {}
          for (const { pixels } of version === undefined ? [] : (tuiles ?? []))
            if (pixels !== null) versionOf.set(pixels, version.key)
        })
      }
    }
    const gl = WebGL2RenderingContext.prototype
    const { bindTexture, clear, texSubImage2D, drawArrays } = gl
    gl.bindTexture = function (target, texture) {
      bound = texture
      bindTexture.call(this, target, texture)
    }
    gl.texSubImage2D = function (this: WebGL2RenderingContext, ...args: unknown[]) {
      const pixels = args.at(-1)
      const version = typeof pixels === 'object' && pixels !== null ? versionOf.get(pixels) : undefined
      if (version !== undefined && bound !== null) textures.set(bound, version)
      ;(texSubImage2D as (...all: unknown[]) => void).apply(this, args)
    } as typeof gl.texSubImage2D
    gl.clear = function (mask) {
      // Each drawing begins by clearing the picture of the one before, be it in the same frame.
      if (mask & this.COLOR_BUFFER_BIT) drawn.clear()
      clear.call(this, mask)
    }
    gl.drawArrays = function (mode, first, count) {
      const version = bound === null ? undefined : textures.get(bound)
      if (version !== undefined) drawn.add(version)
      drawArrays.call(this, mode, first, count)
    }
    const note = () => {
      const figure = document.querySelector<HTMLElement>('.scen-figure')?.dataset.version ?? ''
      frames.push({ figure, dessinees: [...drawn] })
      drawn.clear()
    }
    ;(window as Watched).atEndOfFrame(note)
  })
}

test('a step of the scenario changes figure and map in one frame', LOURD, async ({ page }) => {
  await watchFrames(page)
  await openPage(page, '/?onglet=couverture&volet=simuler&minutes=8')
  await expect(page.locator('.scen-figure')).toBeVisible()
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => {
    ;(window as Watched).accord.length = 0
  })
  const version = () => page.locator('.scen-figure').getAttribute('data-version')
  const step = async (act: () => Promise<void>) => {
    const before = await version()
    await act()
    await expect.poll(version).not.toBe(before)
  }
  await step(async () => {
    await page.locator('select[name=commune]').selectOption({ label: 'Mazirat' })
    await page.getByRole('button', { name: 'Ajouter ce lieu' }).click()
  })
  for (let round = 0; round < 3; round++) {
    await step(() => page.getByRole('button', { name: 'Annuler' }).click())
    await step(() => page.getByRole('button', { name: 'Rétablir' }).click())
  }
  const frames = await page.evaluate(() => (window as Watched).accord)
  const changes = frames.filter(({ figure }, i) => i > 0 && figure !== frames[i - 1]?.figure)
  expect(changes.length).toBeGreaterThanOrEqual(7)
  for (const { figure, dessinees } of changes)
    expect(dessinees.map((one) => one.replace(/\.d$/, ''))).toEqual([figure])
})
