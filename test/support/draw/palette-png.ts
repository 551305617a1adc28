import { crc32, deflateSync } from 'node:zlib'

/** Colours of a palette, and how many bits of each channel tell two apart. */
const COLOURS = 256
const BITS = 5

/** A PNG of 256 colours at most, the most frequent ones; `rgba` holds four bytes a pixel, row by row. */
export function palettePng(rgba: Uint8Array, width: number, height: number): Buffer {
  const keys = Uint16Array.from({ length: width * height }, (_, i) => keyOf(rgba, i * 4))
  const counts = new Map<number, { count: number; readonly at: number }>()
  keys.forEach((key, i) => {
    const known = counts.get(key)
    if (known === undefined) counts.set(key, { count: 1, at: i * 4 })
    else known.count++
  })
  const all = [...counts].sort(([, a], [, b]) => b.count - a.count)
  const palette = all.slice(0, COLOURS).map(([, { at }]) => [...rgba.subarray(at, at + 3)])
  const ranks = new Map(all.map(([key, { at }], i) => [key, i < COLOURS ? i : nearest(palette, rgba, at)]))
  const lines = Buffer.alloc((width + 1) * height)
  keys.forEach((key, i) => {
    lines[i + 1 + Math.floor(i / width)] = ranks.get(key) ?? 0
  })
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits a pixel, of a palette; compression, filter and interlacing are those of every PNG.
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const keyOf = (rgba: Uint8Array, at: number): number => {
  const [r = 0, g = 0, b = 0] = rgba.subarray(at, at + 3)
  return ((r >> (8 - BITS)) << (2 * BITS)) | ((g >> (8 - BITS)) << BITS) | (b >> (8 - BITS))
}

function nearest(palette: readonly (readonly number[])[], rgba: Uint8Array, at: number): number {
  const distances = palette.map((colour) =>
    colour.reduce((sum, value, i) => sum + (value - (rgba[at + i] ?? 0)) ** 2, 0),
  )
  return distances.indexOf(Math.min(...distances))
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const out = Buffer.alloc(body.length + 8)
  out.writeUInt32BE(data.length, 0)
  body.copy(out, 4)
  out.writeUInt32BE(crc32(body), body.length + 4)
  return out
}
