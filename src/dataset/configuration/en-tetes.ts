import { OUTSIDE } from '../../domain/common/outside-addresses.ts'
import type { Configuration } from './configuration.ts'

/** One header that a server sends otherwise than the configuration wants. */
export interface Ecart {
  /** `Content-Security-Policy : connect-src`, of the page; or of `embed.html`. */
  readonly entete: string
  readonly attendu: string
  /** Null: not sent. */
  readonly recu: string | null
}

/** The headers of a response, by their name; null: not sent. */
type Sent = (name: string) => string | null

/** Of a page built for an intranet, nothing: it is not asked there either. */
const IGN = OUTSIDE.ign.replace(/^(https:\/\/[^/]+).*/, '$1')
const HSTS = { hote: 'max-age=31536000', 'sous-domaines': 'max-age=31536000; includeSubDomains' } as const
const ALWAYS = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
] as const
const CSP = 'Content-Security-Policy'
/** Of the policy of the page, the same whatever is configured. */
const DIRECTIVES = [
  ['script-src', "'self'"],
  ['worker-src', "'self'"],
  ['style-src', "'self'"],
  ['img-src', "'self' data: blob:"],
  ['frame-ancestors', "'none'"],
  ['require-trusted-types-for', "'script'"],
] as const

/**
 * Where the headers of the page and of `embed.html` differ from what the configuration wants. `embed` is null where it is
 * not there; over http (`isHttps` false) no browser heeds HSTS, and none is asked.
 */
export function compareHeaders(
  { hsts, intranet, services, rues, integration }: Configuration,
  { page, embed, isHttps }: { readonly page: Sent; readonly embed: Sent | null; readonly isHttps: boolean },
): Ecart[] {
  const ecarts: Ecart[] = []
  const compare = (entete: string, attendu: string, recu: string | null) => {
    if (sorted(recu) !== sorted(attendu)) ecarts.push({ entete, attendu, recu })
  }
  const asked = intranet
    ? []
    : [
        ...(services.adresses || services.ign ? [IGN] : []),
        ...(rues.tuiles === '' ? [] : [new URL(rues.tuiles.replace(/[{}]/g, '')).origin]),
      ]
  const comparePolicy = (where: string, csp: string | null, name: string, wanted: string) => {
    const all = directivesOf(csp, name)
    const other = all.some((one) => sorted(one) !== sorted(wanted))
    if (other || all.length === 0)
      ecarts.push({ entete: `${where}${CSP} : ${name}`, attendu: wanted, recu: all.join(' , ') || null })
  }
  const csp = page(CSP)
  comparePolicy('', csp, 'connect-src', ["'self'", ...asked].join(' '))
  for (const [name, value] of DIRECTIVES) comparePolicy('', csp, name, value)
  if (embed !== null)
    comparePolicy(
      'embed.html, ',
      embed(CSP),
      'frame-ancestors',
      ["'self'", ...integration.ancetres].join(' '),
    )
  for (const [name, value] of ALWAYS) compare(name, value, page(name))
  // Of several values a browser takes the last: a template that closes it leaves nobody a position.
  const allowed = [...(page('Permissions-Policy') ?? '').matchAll(/geolocation=(\([^)]*\)|[^\s,;]*)/g)].at(-1)
  compare('Permissions-Policy : geolocation', '(self)', allowed?.[1] ?? null)
  const strict = 'Strict-Transport-Security'
  if (isHttps && hsts !== 'aucun') compare(strict, HSTS[hsts], page(strict))
  // What it binds lasts a year: one that nobody asked for is told too.
  if (isHttps && hsts === 'aucun' && page(strict) !== null)
    ecarts.push({ entete: strict, attendu: 'rien', recu: page(strict) })
  return ecarts
}

/**
 * What each policy says of a directive, by itself or by what it says of all that is loaded. A server in front that adds its
 * own does not replace ours: `fetch` tells both behind one another, with a comma, and a browser obeys both.
 */
function directivesOf(csp: string | null, name: string): string[] {
  return (csp ?? '').split(',').flatMap((policy) => {
    const own =
      directiveOf(policy, name) ?? (name.endsWith('-src') ? directiveOf(policy, 'default-src') : null)
    return own === null ? [] : [own]
  })
}

function directiveOf(policy: string, name: string): string | null {
  const found = policy.split(';').find((part) => part.trim().split(/\s+/)[0]?.toLowerCase() === name)
  return found === undefined ? null : found.trim().slice(name.length).trim()
}

/** The same words in another order say the same. */
const sorted = (value: string | null): string =>
  (value ?? '')
    .trim()
    .split(/[\s;]+/)
    .sort()
    .join(' ')
