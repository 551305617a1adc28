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

type Headers = Readonly<Record<string, string>>

/** Headers of the paths that a pattern finds, in the syntax that JavaScript, PCRE and RE2 share. */
export interface Rule {
  readonly pattern: string
  readonly headers: Headers
}

/** Of every path; what a rule says goes over it. */
export const EVERYWHERE: Headers = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'geolocation=(self)',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
}

/** Scripts of the workers that may compile WebAssembly. */
export const WASM_WORKERS: Rule = {
  pattern: '/(optimum|coverage)[\\w.-]*worker',
  headers: { 'Content-Security-Policy': WASM_POLICY },
}
/** Published data may be reused anywhere; the application itself may not be framed nor embedded. */
export const DATA: Rule = {
  pattern: '/data/',
  headers: { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' },
}
/** Named by their content: by the build of the page, or by that of the data. */
export const HASHED: Rule = {
  pattern: '/assets/.+-[\\w-]{8}\\.\\w+$|/data/.+\\.[0-9a-f]{8}\\.\\w+$',
  headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
}
export const RULES: readonly Rule[] = [DATA, HASHED, WASM_WORKERS]

/**
 * How long a browser insists on https, and for whom: not at all; for this host; for all below it too, which binds the
 * other sites of a shared domain.
 */
export const HSTS = {
  aucun: null,
  hote: 'max-age=31536000',
  'sous-domaines': 'max-age=31536000; includeSubDomains',
} as const
export type Hsts = keyof typeof HSTS

/** What every response carries. */
export function headersEverywhere(hsts: Hsts): Headers {
  const strict = HSTS[hsts]
  return strict === null ? EVERYWHERE : { ...EVERYWHERE, 'Strict-Transport-Security': strict }
}

/** Statuses of a file that is there. What is told of one that is not may change: nobody keeps it for a year. */
export const FOUND = [200, 206, 304] as const

/** Headers of one response, by the path asked for and the status it gets. */
export function headersFor(path: string, hsts: Hsts = 'aucun', status = 200): Record<string, string> {
  const headers: Record<string, string> = Object.assign(
    { ...headersEverywhere(hsts) },
    ...RULES.filter(({ pattern }) => new RegExp(pattern).test(path)).map(({ headers: own }) => own),
  )
  const isFound = FOUND.some((found) => found === status)
  return isFound ? headers : { ...headers, 'Cache-Control': EVERYWHERE['Cache-Control'] ?? '' }
}

const TEXT = '; charset=utf-8'
/** Types of the files there are, by their ending; any other is a file to keep. */
export const TYPES: Headers = {
  '.html': `text/html${TEXT}`,
  '.js': `text/javascript${TEXT}`,
  '.mjs': `text/javascript${TEXT}`,
  '.css': `text/css${TEXT}`,
  '.json': `application/json${TEXT}`,
  '.webmanifest': `application/manifest+json${TEXT}`,
  '.csv': `text/csv${TEXT}`,
  '.ics': `text/calendar${TEXT}`,
  '.xml': `application/xml${TEXT}`,
  '.zip': 'application/zip',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.parquet': 'application/vnd.apache.parquet',
  '.map': `application/json${TEXT}`,
  '.txt': `text/plain${TEXT}`,
}
/** Endings of the files sent compressed; the others are already. */
export const COMPRESSED = [
  '.html',
  '.js',
  '.mjs',
  '.css',
  '.json',
  '.csv',
  '.svg',
  '.webmanifest',
  '.ics',
  '.xml',
]
const ENDINGS = COMPRESSED.map((ending) => ending.slice(1)).join('|')
/** What is sent compressed or not, as the browser asks: a cache in between must know it, whatever the answer. */
export const VARYING: Rule = {
  pattern: `\\.(${ENDINGS})$|/$`,
  headers: { Vary: 'Accept-Encoding' },
}
