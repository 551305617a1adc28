import type { Page } from '@playwright/test'

/** What stood on the screen at the end of one animation frame. */
export interface Frame {
  readonly atMs: number
  /** Version and words of the figure; '' before there is one. */
  readonly version: string
  readonly figure: string
  /** Tiles of this version, or of one before, that the map has not drawn yet. */
  readonly enRetard: number
  /** Tiles of a later version that the map has drawn already. */
  readonly enAvance: number
  /** Tiles handed to the map since the page opened. */
  readonly tuiles: number
  readonly marqueur: string
}

/** A page that calls back after the layout of every frame, just before it is painted. */
export type WithFrameProbe = Window & typeof globalThis & { atEndOfFrame: (note: () => void) => void }
type Watched = WithFrameProbe & { temoin: Frame[] }

/** Gives the page `atEndOfFrame`: an element changes its size in each frame, and the observer of sizes is told. */
export async function addFrameProbe(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const atEndOfFrame = (note: () => void) =>
      document.addEventListener('DOMContentLoaded', () => {
        const probe = document.createElement('div')
        probe.style.cssText =
          'position:fixed;top:0;left:0;width:1px;height:1px;contain:strict;visibility:hidden'
        document.body.append(probe)
        new ResizeObserver(note).observe(probe)
        const turn = () => {
          probe.style.width = probe.style.width === '1px' ? '2px' : '1px'
          requestAnimationFrame(turn)
        }
        turn()
      })
    Object.assign(window, { atEndOfFrame })
  })
}

/**
 * Watches figure and map from the page's first script on, without asking the application: tiles are known by the
 * answer of the worker that brought them, and noted when WebGL takes their pixels and when it draws after that.
 * A frame is noted after layout, just before it is painted.
 */
export async function installTemoin(page: Page): Promise<void> {
  await addFrameProbe(page)
  await page.addInitScript(() => {
    type Answer = {
      readonly version?: { readonly key: string }
      readonly tuiles?: readonly { readonly pixels: object | null }[]
    }
    const versions: string[] = []
    const brought = new WeakMap<object, number>()
    /** By version, in order: tiles brought, taken by WebGL, and drawn. */
    const counts: { brought: number; taken: number; drawn: number }[] = []
    const frames: Frame[] = []
    Object.assign(window, { temoin: frames })

    window.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options)
        this.addEventListener('message', ({ data }: MessageEvent<{ resultat?: Answer } | undefined>) => {
          const { version, tuiles } = data?.resultat ?? {}
          // Frames of a drag alone: answers at rest are those of accord.spec.ts.
          if (version === undefined || tuiles === undefined || !/^g\d+$/.test(version.key)) return
          const painted = tuiles.flatMap(({ pixels }) => (pixels === null ? [] : [pixels]))
          for (const pixels of painted) brought.set(pixels, versions.length)
          counts.push({ brought: painted.length, taken: 0, drawn: 0 })
          versions.push(version.key)
        })
      }
    }

    const gl = WebGL2RenderingContext.prototype
    const take = gl.texSubImage2D as (...args: unknown[]) => void
    gl.texSubImage2D = function (this: WebGL2RenderingContext, ...args: unknown[]) {
      const image = args.at(-1)
      const at = typeof image === 'object' && image !== null ? brought.get(image) : undefined
      const count = at === undefined ? undefined : counts[at]
      if (count !== undefined) count.taken++
      return take.apply(this, args)
    }
    for (const name of ['drawElements', 'drawArrays'] as const) {
      const draw = gl[name] as (...args: unknown[]) => void
      gl[name] = function (this: WebGL2RenderingContext, ...args: unknown[]) {
        for (const count of counts) count.drawn = count.taken
        return draw.apply(this, args)
      }
    }

    const note = () => {
      const figure = document.querySelector<HTMLElement>('.scen-figure')
      const version = figure?.dataset.version ?? ''
      const shown = versions.indexOf(version)
      frames.push({
        atMs: performance.now(),
        version,
        figure: figure?.textContent ?? '',
        enRetard: counts.slice(0, shown + 1).reduce((sum, c) => sum + c.brought - c.drawn, 0),
        enAvance: shown < 0 ? 0 : counts.slice(shown + 1).reduce((sum, c) => sum + c.taken, 0),
        tuiles: counts.reduce((sum, c) => sum + c.taken, 0),
        marqueur: document.querySelector<HTMLElement>('.map-marqueur')?.style.transform ?? '',
      })
    }
    ;(window as Watched).atEndOfFrame(note)
  })
}

/** Forgets the frames noted so far. */
export const forgetFrames = (page: Page): Promise<void> =>
  page.evaluate(() => {
    ;(window as Watched).temoin.length = 0
  })

export const readFrames = (page: Page): Promise<Frame[]> => page.evaluate(() => (window as Watched).temoin)
