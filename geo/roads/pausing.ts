import { setImmediate } from 'node:timers/promises'

/** Long work without waiting, that pauses now and then: between two steps a signal may be heard. */
export type Pausing<T> = Generator<void, T>

/** Does the work in one go. */
export function atOnce<T>(work: Pausing<T>): T {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}

/** Does the work, and lets the process hear signals at each pause. */
export async function withPauses<T>(work: Pausing<T>): Promise<T> {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
    await setImmediate()
  }
}
