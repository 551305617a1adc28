import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { VALEURS } from '../src/state/url/share-state.ts'
import { parseLink } from '../src/state/url/url-codec.ts'

const ROOT = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(ROOT, file))

/** Width and height that a PNG file says of itself. */
function sizeOf(file: string): string {
  const bytes = read(file)
  expect(bytes.subarray(1, 4).toString('latin1'), file).toBe('PNG')
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`
}

describe('icons of an installed page', () => {
  it('are as large as the manifest says: 192, 512 and one that may be cut', () => {
    const named = [
      ...read('vite.config.ts')
        .toString()
        .matchAll(/src: '([^']+\.png)', sizes: '(\d+x\d+)', type: 'image\/png', purpose: '(\w+)'/g),
    ].map(([, src = '', sizes = '', purpose = '']) => ({ src, sizes, purpose }))
    expect(named.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ])
    for (const { src, sizes } of named) expect(sizeOf(`public/${src}`)).toBe(sizes)
  })

  it('has one for the home screen of Apple devices, named by the page', () => {
    const [, href = ''] =
      /rel="apple-touch-icon" href="\.\/([^"]+)"/.exec(read('index.html').toString()) ?? []
    expect(sizeOf(`public/${href}`)).toBe('180x180')
  })
})

describe('what an installed page says of itself', () => {
  const config = read('vite.config.ts').toString()

  it('shows a phone and a desk, as large as it says, in few bytes', () => {
    const shown = [
      ...config.matchAll(
        /src: '(captures\/[^']+)',\s+sizes: '(\d+x\d+)',\s+type: 'image\/png',\s+form_factor: '(\w+)',\s+label: '[^']+'/g,
      ),
    ].map(([, src = '', sizes = '', form = '']) => ({ src, sizes, form }))
    expect(shown.map(({ form }) => form)).toEqual(['narrow', 'wide'])
    for (const { src, sizes } of shown) {
      expect(sizeOf(`public/${src}`)).toBe(sizes)
      expect(read(`public/${src}`).length).toBeLessThan(200_000)
      const [width = 0, height = 0] = sizes.split('x').map(Number)
      // What browsers take: each side from 320 to 3,840 pixels, none more than 2.3 times the other.
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(320)
      expect(Math.max(width, height)).toBeLessThanOrEqual(2.3 * Math.min(width, height))
    }
  })

  it('is told apart by its folder, and leads to the three tasks by links that the page reads', () => {
    // Without an `id` a browser takes the address that the page starts at; a relative one begins at the host, not at the folder.
    expect(config).not.toMatch(/^ +id: /m)
    expect(config).toContain("start_url: '.',")
    const tasks = [...config.slice(config.indexOf('shortcuts:')).matchAll(/\['(\w+)', '[^']+'\],/g)].map(
      ([, onglet = '']) => onglet,
    )
    expect(tasks).toEqual([...VALEURS.onglet])
    for (const onglet of tasks)
      expect(parseLink(`?onglet=${onglet}`)).toMatchObject({ state: { onglet }, damaged: [] })
  })
})
