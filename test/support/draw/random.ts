/** Seeded generators: the same numbers on every machine and in every run. */

/** mulberry32 (Tommy Ettinger, public domain): a function that returns numbers in [0, 1[. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let z = state
    z = Math.imul(z ^ (z >>> 15), z | 1)
    z ^= z + Math.imul(z ^ (z >>> 7), z | 61)
    return ((z ^ (z >>> 14)) >>> 0) / 4294967296
  }
}

/** A whole number from 0 to `below` − 1. */
export function randomInt(random: () => number, below: number): number {
  return Math.floor(random() * below)
}

/** A normal deviate, mean 0 and deviation 1 (Box–Muller). */
export function randomNormal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}
