import type { FromImports, ToImports } from '../protocol/imports.ts'
import type { ImportHandlers } from './handlers.ts'

/** Answers one call after the other. The page stops a reading by ending the worker. */
export function serveImports(
  handlers: ImportHandlers,
  post: (message: FromImports) => void,
): (message: ToImports) => Promise<void> {
  let last: Promise<void> = Promise.resolve()
  return ({ id, nom, params }) => {
    const run = async (): Promise<void> => {
      const handler = handlers[nom] as (
        params: unknown,
        onProgress: (fait: number, total: number) => void,
      ) => Promise<unknown>
      try {
        const resultat = await handler(params, (fait, total) => post({ type: 'progres', id, fait, total }))
        post({ type: 'resultat', id, resultat })
      } catch (error) {
        const message =
          error instanceof DOMException && error.name === 'QuotaExceededError'
            ? 'plein'
            : error instanceof Error
              ? error.message
              : String(error)
        post({ type: 'erreur', id, message })
      }
    }
    last = last.then(run)
    return last
  }
}
