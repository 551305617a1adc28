/** What a deployment chooses (`configuration.json`, its server half; read by reglages.ts). */
export interface Reglages {
  readonly hsts: Hsts
  /** Origins whose pages may show `embed.html` in a frame; `*`: any. */
  readonly ancetres: readonly string[]
  /** Outside origins the page may ask, once the person agrees. */
  readonly services: readonly string[]
  /** The file beside the page that is its logo; for servers that know no patterns. */
  readonly logo?: string
}

/** Of a configuration that says nothing: the address search and the streets of the IGN, both off until the person asks. */
export const REGLAGES: Reglages = { hsts: 'aucun', ancetres: [], services: ['https://data.geopf.fr'] }

/**
 * The policy every deployment must send. A worker obeys the policy of its own response, so scripts get it too. Only two
 * workers may compile WebAssembly: that of the exact optimum, and that of the coverage, which does without it at half the
 * speed. A frame is for the preview of `embed.html`.
 */
function policy(
  { services }: Reglages,
  own: { readonly script?: string; readonly ancetres?: string },
): string {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...(own.script === undefined ? [] : [own.script])].join(' ')}`,
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${["'self'", ...services].join(' ')}`,
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
    `frame-ancestors ${own.ancetres ?? "'none'"}`,
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')
}

type Headers = Readonly<Record<string, string>>

/** Headers of the paths that a pattern finds, in the syntax that JavaScript, PCRE and RE2 share. */
export interface Rule {
  readonly pattern: string
  readonly headers: Headers
}

/** Asked again each time; the answer is "unchanged" where it is. */
export const AGAIN = 'no-cache'

/** Scripts of the workers that may compile WebAssembly. */
export const WASM_WORKERS = '/(optimum|coverage)[\\w.-]*worker'
/** Published data may be reused anywhere; the application itself may not be framed nor embedded. */
export const DATA: Rule = {
  pattern: '/data/',
  headers: { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' },
}
/**
 * Named by their content: by the build of the page, or by that of the data. Scripts and styles are read by a frame of
 * `embed.html` that has no origin, as one of another site would.
 */
export const HASHED: Rule = {
  pattern: '/assets/.+-[\\w-]{8}\\.\\w+$|/data/.+\\.[0-9a-f]{8}\\.\\w+$',
  headers: { 'Cache-Control': 'public, max-age=31536000, immutable', 'Access-Control-Allow-Origin': '*' },
}
/**
 * Read from other sites too: the script of `<a-portee>`, and the name and colours that a frame without an origin asks for.
 * Their names stay, so that they are asked again each time.
 */
export const LIBRES = ['a-portee.js', 'configuration.json']
const LIBRES_RULE: Rule = {
  pattern: `/(?:${LIBRES.map((name) => name.replace('.', '\\.')).join('|')})$`,
  headers: DATA.headers,
}
/** Images beside the page: a logo is shown by that frame too. */
const IMAGE_RULE: Rule = { pattern: '/[\\w.-]+\\.(svg|png|webp|jpe?g)$', headers: DATA.headers }
/** The page that others show in theirs, and ours in its preview. */
export const EMBED = 'embed.html'

/** Rules of the workers and of `embed.html`, whose policy the deployment chooses. */
export const wasmRule = (reglages: Reglages): Rule => ({
  pattern: WASM_WORKERS,
  headers: { 'Content-Security-Policy': policy(reglages, { script: "'wasm-unsafe-eval'" }) },
})
export const embedRule = (reglages: Reglages): Rule => ({
  pattern: `/${EMBED.replace('.', '\\.')}$`,
  headers: {
    'Content-Security-Policy': policy(reglages, { ancetres: ["'self'", ...reglages.ancetres].join(' ') }),
  },
})
export const rulesOf = (reglages: Reglages): readonly Rule[] => [
  DATA,
  HASHED,
  LIBRES_RULE,
  IMAGE_RULE,
  wasmRule(reglages),
  embedRule(reglages),
]

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

/** What every response carries; what a rule says goes over it. */
export function headersEverywhere(reglages: Reglages): Headers {
  const strict = HSTS[reglages.hsts]
  return {
    'Content-Security-Policy': policy(reglages, {}),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'geolocation=(self)',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': AGAIN,
    ...(strict === null ? {} : { 'Strict-Transport-Security': strict }),
  }
}

/** Statuses of a file that is there. What is told of one that is not may change: nobody keeps it for a year. */
export const FOUND = [200, 206, 304] as const

/** Headers of one response, by the path asked for and the status it gets. */
export function headersFor(
  path: string,
  reglages: Reglages = REGLAGES,
  status = 200,
): Record<string, string> {
  const headers: Record<string, string> = Object.assign(
    { ...headersEverywhere(reglages) },
    ...rulesOf(reglages)
      .filter(({ pattern }) => new RegExp(pattern).test(path))
      .map(({ headers: own }) => own),
  )
  return FOUND.some((found) => found === status) ? headers : { ...headers, 'Cache-Control': AGAIN }
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
