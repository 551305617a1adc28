import { afterEach, describe, expect, it, vi } from 'vitest'
import { acceptCarreaux, installCarreaux } from '../../../src/map/cells/carreaux-protocol.ts'
import { carreauxUrl, parseCarreauxUrl } from '../../../src/map/cells/carreaux-url.ts'

type Load = (request: { url: string }, abort: AbortController) => Promise<{ data: unknown }>
const protocols = vi.hoisted(() => new Map<string, unknown>())
vi.mock('maplibre-gl', () => ({
  addProtocol: (name: string, load: unknown) => protocols.set(name, load),
  removeProtocol: (name: string) => protocols.delete(name),
}))

const ask = (url: string) => (protocols.get('carreaux') as Load)({ url }, new AbortController())
const tile = (version: string) =>
  carreauxUrl(version).replace('{z}', '9').replace('{x}', '257').replace('{y}', '183')

afterEach(() => protocols.clear())

describe('the address of a tile', () => {
  it.each(['v1', 'a/b?c=d&e#f', 'département 87 à 5 %', ''])(
    'carries the version %j and gives it back',
    (version) => {
      expect(parseCarreauxUrl(tile(version))).toEqual({ z: 9, x: 257, y: 183, version })
    },
  )

  it.each(['carreaux://9/257?v=1', 'https://9/257/183?v=1', 'carreaux://9/-1/2?v=1', 'carreaux://9/1/2?v=%'])(
    'is refused when it is %s',
    (url) => expect(parseCarreauxUrl(url)).toBeNull(),
  )
})

describe('the tiles of cells', () => {
  it('are painted for the version shown', async () => {
    const bitmap = { close: vi.fn() } as unknown as ImageBitmap
    const paint = vi.fn(async () => bitmap)
    installCarreaux(paint)
    acceptCarreaux('v2')
    expect(await ask(tile('v2'))).toEqual({ data: bitmap })
    expect(paint).toHaveBeenCalledWith(9, 257, 183, 'v2', expect.any(AbortSignal))
  })

  it('are clear where nobody lives', async () => {
    installCarreaux(async () => null)
    acceptCarreaux('v2')
    expect(await ask(tile('v2'))).toEqual({ data: new ArrayBuffer(0) })
  })

  it('are refused for another version, without asking the painter', async () => {
    const paint = vi.fn(async () => null)
    installCarreaux(paint)
    acceptCarreaux('v2')
    await expect(ask(tile('v1'))).rejects.toMatchObject({ name: 'AbortError' })
    expect(paint).not.toHaveBeenCalled()
  })

  it('are thrown away when the figure changed while they were painted', async () => {
    const bitmap = { close: vi.fn() }
    installCarreaux(async () => {
      acceptCarreaux('v3')
      return bitmap as unknown as ImageBitmap
    })
    acceptCarreaux('v2')
    await expect(ask(tile('v2'))).rejects.toMatchObject({ name: 'AbortError' })
    expect(bitmap.close).toHaveBeenCalledOnce()
  })

  it('are no longer served once taken away', () => {
    const remove = installCarreaux(async () => null)
    expect(protocols.has('carreaux')).toBe(true)
    remove()
    expect(protocols.has('carreaux')).toBe(false)
  })
})
