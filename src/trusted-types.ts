/**
 * The page runs under `require-trusted-types-for 'script'`. React and our own code need no HTML string at
 * all; only the addresses of our workers are script URLs, and they are compared whole.
 */
interface PolicyFactory {
  readonly createPolicy: (name: string, rules: Record<string, (input: string) => string>) => unknown
}

/** Address of the service worker, one of those that the policy lists. */
export const SERVICE_WORKER_URL = `${import.meta.env.BASE_URL}sw.js`

export function installTrustedTypes(scripts: readonly string[]): void {
  const factory = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes
  if (factory === undefined) return
  const allowed = new Set(scripts.map((script) => new URL(script, location.href).href))
  const refuse = (kind: string) => (input: string) => {
    throw new TypeError(`${kind} refusé : ${input.slice(0, 100)}`)
  }
  factory.createPolicy('default', {
    createHTML: refuse('HTML'),
    createScript: refuse('script'),
    createScriptURL: (input) => {
      if (allowed.has(new URL(input, location.href).href)) return input
      return refuse('adresse de script')(input)
    },
  })
}
