/** Of level M, by version: error words a block, and blocks (ISO/IEC 18004). */
const ERROR_WORDS = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26]
const BLOCKS = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16]
/** The two bits of the level. */
const LEVEL_M = 0
const FORMAT_MASK = 0x5412

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
]

/**
 * The text of a QR code that is drawn without a fault: level M, one run of bytes, up to version 20. `dark`: its squares, row
 * by row, without the border. Written from the standard, apart from what makes the codes; nothing is corrected.
 */
export function readQr(dark: readonly (readonly boolean[])[]): string {
  const size = dark.length
  const version = (size - 17) / 4
  const [errors, blocks] = [ERROR_WORDS[version - 1], BLOCKS[version - 1]]
  if (errors === undefined || blocks === undefined) throw new Error(`no QR code of ${size} squares`)
  const at = (x: number, y: number) => dark[y]?.[x] === true
  const format = [...[0, 1, 2, 3, 4, 5].map((x) => at(x, 8)), at(7, 8), at(8, 8), at(8, 7)]
  const bits = format.slice(0, 5).reduce((sum, bit) => sum * 2 + Number(bit), 0) ^ (FORMAT_MASK >> 10)
  if (bits >> 3 !== LEVEL_M) throw new Error('not of level M')
  const mask = MASKS[bits & 7]
  const words = wordsOf(size, version, (x, y) => at(x, y) !== mask?.(x, y))
  const data = dataOf(words, blocks, errors)
  if (data[0] !== undefined && data[0] >> 4 !== 4) throw new Error('not a run of bytes')
  const flat = data.flatMap((word) => [word >> 4, word & 15])
  const wide = version < 10 ? 2 : 4
  const length = flat.slice(1, 1 + wide).reduce((sum, four) => sum * 16 + four, 0)
  const bytes = Array.from({ length }, (_, i) => {
    const from = 1 + wide + 2 * i
    return (flat[from] ?? 0) * 16 + (flat[from + 1] ?? 0)
  })
  return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes))
}

/** Words of eight squares, in columns of two from the right, up and down by turns. */
function wordsOf(size: number, version: number, isOne: (x: number, y: number) => boolean): number[] {
  const words: number[] = []
  let [word, count] = [0, 0]
  for (let right = size - 1, up = true; right > 0; right -= 2, up = !up) {
    if (right === 6) right = 5
    for (let i = 0; i < size; i++) {
      const y = up ? size - 1 - i : i
      for (const x of [right, right - 1]) {
        if (isDrawing(x, y, size, version)) continue
        word = word * 2 + Number(isOne(x, y))
        if (++count % 8 > 0) continue
        words.push(word)
        word = 0
      }
    }
  }
  return words
}

/** Corners, timing lines, small squares, format and version: no data. */
function isDrawing(x: number, y: number, size: number, version: number): boolean {
  const isCorner = (x < 9 && y < 9) || (x >= size - 8 && y < 9) || (x < 9 && y >= size - 8)
  const isVersion =
    version >= 7 && ((x >= size - 11 && x < size - 8 && y < 6) || (y >= size - 11 && y < size - 8 && x < 6))
  if (isCorner || isVersion || x === 6 || y === 6) return true
  const centres = alignmentsOf(size, version)
  return centres.some((cx) =>
    centres.some((cy) => {
      return !isUnderCorner(cx, cy, size) && Math.abs(x - cx) <= 2 && Math.abs(y - cy) <= 2
    }),
  )
}
const isUnderCorner = (x: number, y: number, size: number): boolean =>
  (x < 9 && y < 9) || (x >= size - 9 && y < 9) || (x < 9 && y >= size - 9)

function alignmentsOf(size: number, version: number): number[] {
  if (version === 1) return []
  const count = Math.floor(version / 7) + 2
  const step = Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2
  return [6, ...Array.from({ length: count - 1 }, (_, i) => size - 7 - i * step).reverse()]
}

/** The words of all blocks but those of errors: blocks are written word by word, by turns; the last ones are longer. */
function dataOf(words: readonly number[], blocks: number, errors: number): number[] {
  const least = Math.floor(words.length / blocks) - errors
  const long = words.length % blocks
  const lists = Array.from({ length: blocks }, (): number[] => [])
  let next = 0
  for (let i = 0; i <= least; i++)
    for (const [rank, list] of lists.entries())
      if (i < least || rank >= blocks - long) list.push(words[next++] ?? 0)
  return lists.flat()
}
