import { type Durees, leg, roundMinutes } from './durees.ts'

/** Always the nearest stop next, then exchanges. */
export function nearestNext(tau: Durees, stops: readonly number[]): number[] {
  const left = new Set(stops)
  const ordre: number[] = []
  for (let here = 0; left.size > 0; ) {
    let next = -1
    for (const stop of left)
      if (next === -1 || leg(tau, here, stop + 1) < leg(tau, here, next + 1)) next = stop
    left.delete(next)
    ordre.push(next)
    here = next + 1
  }
  return exchange(tau, ordre)
}

/** Each time the stop and the place in the round that lengthen it least, then exchanges. */
export function insertCheapest(tau: Durees, stops: readonly number[]): number[] {
  const left = new Set(stops)
  let ordre: number[] = []
  while (left.size > 0) {
    let best: { readonly stop: number; readonly round: number[]; readonly minutes: number } | null = null
    for (const stop of left)
      for (let at = 0; at <= ordre.length; at++) {
        const round = [...ordre.slice(0, at), stop, ...ordre.slice(at)]
        const minutes = roundMinutes(tau, round)
        if (best === null || minutes < best.minutes) best = { stop, round, minutes }
      }
    if (best === null) break
    ordre = best.round
    left.delete(best.stop)
  }
  return exchange(tau, ordre)
}

/** Turns stretches of the round over and moves them elsewhere as long as that shortens it. */
function exchange(tau: Durees, start: readonly number[]): number[] {
  let ordre = [...start]
  let minutes = roundMinutes(tau, ordre)
  for (let improved = true; improved; ) {
    improved = false
    for (const other of neighbours(ordre)) {
      const length = roundMinutes(tau, other)
      if (length >= minutes - 1e-9) continue
      ordre = other
      minutes = length
      improved = true
      break
    }
  }
  return ordre
}

/** Every stretch turned over where it is (2-opt); every stretch of up to three stops moved, as it is or turned (Or-opt). */
function* neighbours(ordre: readonly number[]): Generator<number[]> {
  const n = ordre.length
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++)
      yield [...ordre.slice(0, i), ...ordre.slice(i, j + 1).reverse(), ...ordre.slice(j + 1)]
  for (let size = 1; size <= 3; size++)
    for (let i = 0; i + size <= n; i++) {
      const part = ordre.slice(i, i + size)
      const rest = [...ordre.slice(0, i), ...ordre.slice(i + size)]
      for (let at = 0; at <= rest.length; at++) {
        yield [...rest.slice(0, at), ...part, ...rest.slice(at)]
        yield [...rest.slice(0, at), ...[...part].reverse(), ...rest.slice(at)]
      }
    }
}
