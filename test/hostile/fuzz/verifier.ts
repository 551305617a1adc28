import fc from 'fast-check'
import type { Lecteur } from './lecteurs.ts'

/**
 * Draws for a reader: `FUZZ_TOURS` times, or `tours`; from `FUZZ_GRAINE`, or a seed that never changes. A failure prints the
 * seed and the path to give back, with the smallest value that fails.
 */
export async function verify({ propriete }: Lecteur, tours: number): Promise<void> {
  const prototype = Object.getOwnPropertyNames(Object.prototype).join()
  await fc.assert(propriete, {
    numRuns: Number(process.env.FUZZ_TOURS ?? tours),
    seed: Number(process.env.FUZZ_GRAINE ?? 20_261_129),
  })
  if (Object.getOwnPropertyNames(Object.prototype).join() !== prototype)
    throw new Error('Object.prototype changed')
}
