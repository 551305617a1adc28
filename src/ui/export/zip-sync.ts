import { type FlateError, type Zippable, zipSync } from 'fflate/browser'

/**
 * Stands for fflate in the page (vite.config.ts): beyond 160 kB its `zip` starts a worker from a text, which our
 * headers refuse. Here the same is done at once; the writer of workbooks asks for nothing else.
 */
export function zip(files: Zippable, done: (error: FlateError | null, archive: Uint8Array) => void): void {
  let archive: ReturnType<typeof zipSync>
  try {
    archive = zipSync(files)
  } catch (cause) {
    done(cause as FlateError, new Uint8Array())
    return
  }
  done(null, archive)
}

export { strToU8, zipSync } from 'fflate/browser'
