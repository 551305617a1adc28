import type { AdresseEcrite, EtatAdresse } from '../../domain/imports/adresses.ts'
import { ErreurAdresses } from '../adresses.ts'

/** Requests on their way at once. */
const AT_ONCE = 5
/** Tries of one address before the service is taken for down. */
const TRIES = 6
const FIRST_WAIT_MS = 1000
/** No service is worth a longer silence: the person goes on later. */
const LONGEST_WAIT_MS = 60_000

interface Situer {
  readonly ask: (adresse: AdresseEcrite, signal: AbortSignal) => Promise<EtatAdresse>
  /** Resolves after so many ms, or rejects when the signal aborts. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>
  readonly signal: AbortSignal
  readonly onReponse: (adresse: AdresseEcrite, etat: EtatAdresse) => void
}

/**
 * Asks the service about each address, one request an address, five at a time. When it says 429 or 5xx, is slow or
 * unreachable, or answers something else, all wait twice as long each time (or as long as it asks); another refusal
 * means that it does not know the address. `false`: it does not answer, and the rest was not asked. Rejects with the
 * reason of an abort.
 */
export async function situerAdresses(
  adresses: readonly AdresseEcrite[],
  { ask, wait, signal, onReponse }: Situer,
): Promise<boolean> {
  const rest = [...adresses]
  /** Everybody waits for the same pause. */
  let pause: Promise<void> = Promise.resolve()
  let isDown = false

  const askOne = async (adresse: AdresseEcrite): Promise<EtatAdresse | null> => {
    for (let tried = 0; tried < TRIES; tried++) {
      await pause
      signal.throwIfAborted()
      if (isDown) return null
      try {
        return await ask(adresse, signal)
      } catch (error) {
        if (!(error instanceof ErreurAdresses)) throw error
        if (isFinal(error)) return 'inconnue'
        const asked = error.attendreS === null ? 0 : error.attendreS * 1000
        const ms = Math.min(LONGEST_WAIT_MS, Math.max(asked, FIRST_WAIT_MS * 2 ** tried))
        if (tried + 1 === TRIES) break
        pause = Promise.all([pause, wait(ms, signal)]).then(() => undefined)
        // Those who wait for it are told; without any, an abort is nobody's failure.
        pause.catch(() => undefined)
      }
    }
    isDown = true
    return null
  }
  const work = async (): Promise<void> => {
    for (let adresse = rest.shift(); adresse !== undefined && !isDown; adresse = rest.shift()) {
      const etat = await askOne(adresse)
      if (etat !== null) onReponse(adresse, etat)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return !isDown
}

/** A refusal of this very question: asking again would change nothing. */
const isFinal = ({ statut }: ErreurAdresses): boolean =>
  statut !== null && [400, 404, 413, 414, 422].includes(statut)

/** Waits by the clock. */
export const waitMs = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal.addEventListener('abort', stop, { once: true })
  })
