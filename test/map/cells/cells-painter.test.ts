import type { Map as MapLibre } from 'maplibre-gl'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { AnswerVersion } from '../../../src/domain/coverage/answer-version.ts'
import { COTE_NET_PX, COTE_VIF_PX, type Tuile, type TuilePeinte } from '../../../src/domain/geo/tuile.ts'
import type { CellsLayer, Drawn, Tiles } from '../../../src/map/cells/cells-layer.ts'
import { createCellsPainter } from '../../../src/map/cells/cells-painter.ts'
import { inputs } from '../../support/examples/map-inputs.ts'

/** The layer without a graphics card: tiles are there as soon as they are painted; a texture is its tile's pixels. */
const gpu = vi.hoisted(() => ({ live: new Set<unknown>(), tiles: (): readonly Drawn[] => [], lost: false }))
vi.mock('../../../src/map/cells/cells-layer.ts', async (original) => {
  const { keyOf } = await original<typeof import('../../../src/map/cells/cells-layer.ts')>()
  const take = (into: Tiles, peintes: readonly TuilePeinte[]) => {
    for (const { pixels, ...tile } of peintes) {
      gpu.live.delete(into.get(keyOf(tile))?.texture)
      gpu.live.add(pixels)
      into.set(keyOf(tile), {
        ...tile,
        texture: pixels as never,
        sidePx: Math.sqrt((pixels?.length ?? 0) / 4),
      })
    }
    return into
  }
  return {
    keyOf,
    createCellsLayer: (_: string, frame: { readonly tiles: () => readonly Drawn[] }): CellsLayer => {
      gpu.tiles = frame.tiles
      return {
        layer: {} as CellsLayer['layer'],
        load: async (peintes) => (gpu.lost ? null : take(new Map(), peintes)),
        replace: take,
        forget: (tiles) => {
          for (const { texture } of tiles) gpu.live.delete(texture)
        },
      }
    },
  }
})

const version = (key: string): AnswerVersion => ({ territoire: 'epci:1', key })
const shown = (key: string | null, mode: 'portee' | 'aucun' = 'portee') => ({
  ...inputs,
  carreaux: { version: key === null ? null : version(key), mode },
})
/** What a test reads off a tile's pixels: whose they are. */
const names = new WeakMap<object, string>()
const tile = (z: number, x: number): Tuile => ({ z, x, y: 0 })
const pixelsOf = (name: string, sizePx: number) => {
  const pixels = { length: 4 * sizePx ** 2 } as unknown as Uint8ClampedArray<ArrayBuffer>
  names.set(pixels, name)
  return pixels
}

function open() {
  let view = [tile(9, 1), tile(9, 2)]
  const asked: string[] = []
  const waiting: (() => void)[] = []
  const map = {
    coveringTiles: () => view.map((canonical) => ({ canonical })),
    triggerRepaint: () => undefined,
    redraw: () => undefined,
  } as unknown as MapLibre
  const painter = createCellsPainter(map, async ({ version: { key }, tuiles, sizePx }) => {
    asked.push(`${key} ${tuiles.map(({ x }) => x).join(',')} ${sizePx}`)
    await new Promise<void>((resolve) => waiting.push(resolve))
    return key === 'gone' ? null : tuiles.map((t) => ({ ...t, pixels: pixelsOf(`${key}:${t.x}`, sizePx) }))
  })
  return {
    painter,
    asked,
    /** Lets the worker answer all that it was asked. */
    answer: async () => {
      for (const go of waiting.splice(0)) go()
      await vi.advanceTimersByTimeAsync(0)
    },
    look: (...next: Tuile[]) => {
      view = next
      painter.follow()
    },
    drawn: () => gpu.tiles().map(({ texture }) => names.get(texture as object)),
  }
}

/** One on which the tiles of answer "a" are drawn. */
async function openShown() {
  const opened = open()
  opened.painter.show(shown('a'))
  await opened.answer()
  return opened
}

beforeEach(() => {
  vi.useFakeTimers()
  gpu.live.clear()
  gpu.lost = false
})

describe('the painter of cells', () => {
  it('asks for quick tiles at once, for sharp ones at rest', async () => {
    const { asked, answer, drawn } = await openShown()
    expect(drawn()).toEqual(['a:1', 'a:2'])
    expect(asked).toEqual([`a 1,2 ${COTE_VIF_PX}`])
    await vi.advanceTimersByTimeAsync(300)
    await answer()
    expect(asked.slice(1)).toEqual([`a 1,2 ${COTE_NET_PX}`])
    expect(gpu.live.size).toBe(2)
  })

  it('keeps the picture of an answer until that of the next is whole', async () => {
    const { painter, answer, drawn } = await openShown()
    painter.show(shown('b'))
    expect(drawn()).toEqual(['a:1', 'a:2'])
    await answer()
    expect(drawn()).toEqual(['b:1', 'b:2'])
    expect(gpu.live.size).toBe(2)
  })

  it('shows no cells of another answer when those asked for are no longer kept', async () => {
    const { painter, answer, drawn } = await openShown()
    painter.show(shown('gone'))
    await answer()
    expect(drawn()).toEqual([])
  })

  it('draws a prepared answer in the very call, before the map hears of its version', async () => {
    const { painter, asked, answer, drawn } = await openShown()
    const ready = painter.prepare(version('b'), null)
    await answer()
    const draw = await ready
    expect(drawn()).toEqual(['a:1', 'a:2'])
    draw?.()
    expect(drawn()).toEqual(['b:1', 'b:2'])
    const before = asked.length
    painter.show(shown('b'))
    expect(asked).toHaveLength(before)
  })

  it('prepares nothing where no cells are shown, or where the map does not draw', async () => {
    const { painter, answer } = open()
    expect(await painter.prepare(version('a'), null)).toBeNull()
    painter.show(shown('a'))
    await answer()
    gpu.lost = true
    const ready = painter.prepare(version('b'), null)
    await answer()
    expect(await ready).toBeNull()
  })

  it('brings what a moved view lacks, and keeps what it shows meanwhile', async () => {
    const { asked, answer, look, drawn } = await openShown()
    look(tile(9, 2), tile(9, 3))
    expect(asked.at(-1)).toBe(`a 3 ${COTE_VIF_PX}`)
    expect(drawn()).toContain('a:2')
    await answer()
    expect(drawn()).toEqual(['a:2', 'a:3'])
    look(tile(10, 5))
    expect(drawn()).toEqual(['a:2', 'a:3'])
    await answer()
    expect(drawn()).toEqual(['a:5'])
  })

  it('holds a bounded number of tiles, however far one goes', async () => {
    const { answer, look } = await openShown()
    for (let x = 3; x < 200; x++) {
      look(tile(9, x), tile(9, x + 1))
      await answer()
    }
    expect(gpu.live.size).toBeLessThan(40)
  })

  it('draws the frames of a drag, then the answer whose figure was shown meanwhile', async () => {
    const { painter, answer, drawn } = await openShown()
    const { tuiles } = painter.view()
    painter.drawFrame(
      tuiles,
      tuiles.map((t) => ({ ...t, pixels: pixelsOf(`g1:${t.x}`, COTE_VIF_PX) })),
    )
    painter.drawFrame(tuiles, [{ ...tile(9, 2), pixels: pixelsOf('g2:2', COTE_VIF_PX) }])
    expect(drawn()).toEqual(['g1:1', 'g2:2'])
    const ready = painter.prepare(version('b'), null)
    await answer()
    ;(await ready)?.()
    expect(drawn()).toEqual(['g1:1', 'g2:2'])
    painter.endDrag()
    expect(drawn()).toEqual(['b:1', 'b:2'])
    expect(gpu.live.size).toBe(2)
  })

  it('goes back to the answer shown when a drag changes nothing', async () => {
    const { painter, answer, drawn } = await openShown()
    painter.drawFrame([tile(9, 1)], [{ ...tile(9, 1), pixels: pixelsOf('g1:1', COTE_VIF_PX) }])
    painter.endDrag()
    await answer()
    expect(drawn()).toEqual(['a:1', 'a:2'])
  })

  it('draws nothing once the layer is off, and all at once when it is on again', async () => {
    const { painter, asked, drawn } = await openShown()
    painter.show(shown('a', 'aucun'))
    expect(drawn()).toEqual([])
    const before = asked.length
    painter.show(shown('a'))
    expect(drawn()).toEqual(['a:1', 'a:2'])
    expect(asked).toHaveLength(before)
  })
})
