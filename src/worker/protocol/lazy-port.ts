export type Port = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

/** A worker that starts when it is first wanted. Closed, or dead, it is `gone`; the next time another starts. */
export function lazyPort<M>(
  start: () => Port,
  {
    hear,
    gone,
    first,
  }: {
    readonly hear: (message: M) => void
    readonly gone: () => void
    /** Said to each that starts. */
    readonly first?: unknown
  },
): { readonly get: () => Port; readonly close: () => void } {
  let port: Port | null = null
  const close = () => {
    port?.terminate()
    port = null
    gone()
  }
  const open = (): Port => {
    const made = start()
    made.addEventListener('message', (event) => hear((event as MessageEvent<M>).data))
    made.addEventListener('error', close)
    if (first !== undefined) made.postMessage(first)
    return made
  }
  return {
    get: () => {
      port ??= open()
      return port
    },
    close,
  }
}
