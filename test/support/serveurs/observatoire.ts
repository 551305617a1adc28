import type { Answer } from './ask.ts'

/**
 * The score that MDN's HTTP Observatory would give, by its published table ("Tests and Scoring", as read on 29 November
 * 2026 in the sources of MDN: developer.mozilla.org/en-US/observatory/docs/tests_and_scoring): from 100, what is missing
 * is taken away; what is added counts only from 90 on. Only the results that a page of files can have: no cookie, no
 * script of another site. The certificate is supposed to be good.
 */
export function scoreOf(page: Answer): number {
  const results = Object.values(RULES).map((rule) => rule(page.headers, String(page.body)))
  const base = 100 + sum(results.filter((points) => points < 0))
  return base < 90 ? base : base + sum(results.filter((points) => points > 0))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

type Headers = Readonly<Record<string, string>>
const directives = (headers: Headers): ReadonlyMap<string, readonly string[]> =>
  new Map(
    (headers['content-security-policy'] ?? '').split(';').flatMap((part) => {
      const [name, ...values] = part.trim().split(/\s+/)
      return name === undefined || name === '' ? [] : [[name, values] as const]
    }),
  )
const SIX_MONTHS = 15_768_000
const BROAD = ['*', 'http:', 'https:', 'ftp:', 'data:', "'unsafe-inline'"]
const PRIVATE = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin']

const RULES: Readonly<Record<string, (headers: Headers, body: string) => number>> = {
  csp(headers) {
    const policy = directives(headers)
    if (policy.size === 0) return -25
    const of = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['*']
    if ([...of('script-src'), ...of('object-src')].some((source) => BROAD.includes(source))) return -20
    if (of('script-src').includes("'unsafe-eval'")) return -10
    if (of('style-src').some((source) => BROAD.includes(source))) return 0
    return policy.get('default-src')?.join() === "'none'" ? 10 : 5
  },
  referrer: (headers) =>
    headers['referrer-policy'] === undefined ? 0 : PRIVATE.includes(headers['referrer-policy']) ? 5 : -5,
  hsts(headers) {
    const age = /max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '')?.[1]
    return age === undefined ? -20 : Number(age) < SIX_MONTHS ? -10 : 0
  },
  scripts: (_, body) => (/<script[^>]+src="(?:https?:)?\/\//.test(body) ? -50 : 0),
  types: (headers) => (headers['x-content-type-options'] === 'nosniff' ? 0 : -5),
  frames(headers) {
    const ancestors = directives(headers).get('frame-ancestors')
    return ancestors !== undefined && !ancestors.some((source) => BROAD.includes(source)) ? 5 : -20
  },
  resources: (headers) =>
    ['same-origin', 'same-site'].includes(headers['cross-origin-resource-policy'] ?? '') ? 10 : 0,
  credentials: (headers) => (headers['access-control-allow-credentials'] === undefined ? 0 : -50),
}
