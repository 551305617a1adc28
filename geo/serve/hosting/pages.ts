import { DATA, EMBED, embedRule, HASHED, headersEverywhere, LIBRES, wasmRule } from '../headers.ts'
import type { Site } from './site.ts'

type Headers = Readonly<Record<string, string>>

/**
 * A `_headers` file as Cloudflare Pages reads it, beside `index.html`: a rule adds to those before, so that it first
 * takes away what it says anew. It knows folders only: data are asked again for each time.
 */
export function headersFile(site: Site): string {
  const { dossier, ouvriers } = site
  const everywhere = headersEverywhere(site)
  const rule = (path: string, headers: Headers) =>
    [
      `${dossier}${path}`,
      ...Object.keys(headers).flatMap((name) => (name in everywhere && path !== '*' ? [`  ! ${name}`] : [])),
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ].join('\n')
  return [
    rule('*', everywhere),
    rule('data/*', DATA.headers),
    rule('assets/*', HASHED.headers),
    ...ouvriers.map((path) => rule(path, wasmRule(site).headers)),
    rule(EMBED, embedRule(site).headers),
    ...LIBRES.map((path) => rule(path, DATA.headers)),
    '',
  ].join('\n\n')
}
