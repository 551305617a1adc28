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
  const csp = page(CSP)
  compare(`${CSP} : connect-src`, ["'self'", ...asked].join(' '), directiveOf(csp, 'connect-src'))
  compare(`${CSP} : script-src`, "'self'", directiveOf(csp, 'script-src'))
  compare(`${CSP} : frame-ancestors`, "'none'", directiveOf(csp, 'frame-ancestors'))
  compare(`${CSP} : require-trusted-types-for`, "'script'", directiveOf(csp, 'require-trusted-types-for'))
  if (embed !== null)
    compare(
      `embed.html, ${CSP} : frame-ancestors`,
      ["'self'", ...integration.ancetres].join(' '),
      directiveOf(embed(CSP), 'frame-ancestors'),
    )
  for (const [name, value] of ALWAYS) compare(name, value, page(name))
  const strict = 'Strict-Transport-Security'
  if (isHttps && hsts !== 'aucun') compare(strict, HSTS[hsts], page(strict))
  // What it binds lasts a year: one that nobody asked for is told too.
  if (isHttps && hsts === 'aucun' && page(strict) !== null)
    ecarts.push({ entete: strict, attendu: 'rien', recu: page(strict) })
  return ecarts
}

/** The sources of a directive; null: it is not there. */
function directiveOf(csp: string | null, name: string): string | null {
  const found = csp?.split(';').find((part) => part.trim().split(/\s+/)[0]?.toLowerCase() === name)
  return found === undefined ? null : found.trim().slice(name.length).trim()
}

/** The same words in another order say the same. */
const sorted = (value: string | null): string =>
  (value ?? '')
    .trim()
    .split(/[\s;]+/)
    .sort()
    .join(' ')
