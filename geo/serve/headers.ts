/**
 * The headers every deployment must send. A worker obeys the policy of its own response, so scripts get it too. Only
 * two workers may compile WebAssembly: that of the exact optimum, and that of the coverage, which does without it at
 * half the speed. `data.geopf.fr` is there for the address search and the streets, both off until the person asks.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' https://data.geopf.fr",
  "manifest-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')

const WASM_POLICY = POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")

/** Named by their content: by the build of the page, or by that of the data. */
const isHashed = (path: string) => /\/assets\/.+-[\w-]{8}\.\w+$|\/data\/.+\.[0-9a-f]{8}\.\w+$/.test(path)

/** Headers of one response, by the path asked for. */
export function headersFor(path: string): Record<string, string> {
  const data = path.includes('/data/')
  return {
    'Content-Security-Policy': /\/(optimum|coverage)[\w.-]*worker/.test(path) ? WASM_POLICY : POLICY,
    'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'geolocation=(self)',
    'Cross-Origin-Opener-Policy': 'same-origin',
    // Published data may be reused anywhere; the application itself may not be framed nor embedded.
    'Cross-Origin-Resource-Policy': data ? 'cross-origin' : 'same-origin',
    ...(data ? { 'Access-Control-Allow-Origin': '*' } : {}),
    'Cache-Control': isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  }
}
