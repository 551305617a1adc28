import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

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
