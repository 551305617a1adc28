import { DATA, HASHED, headersEverywhere, WASM_WORKERS } from '../headers.ts'
import type { Site } from './site.ts'

type Headers = Readonly<Record<string, string>>

/**
 * A `_headers` file as Cloudflare Pages reads it, beside `index.html`: a rule adds to those before, so that it first
 * takes away what it says anew. It knows folders only: data are asked again for each time.
 */
export function headersFile({ dossier, hsts, ouvriers }: Site): string {
  const everywhere = headersEverywhere(hsts)
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
    ...ouvriers.map((path) => rule(path, WASM_WORKERS.headers)),
    '',
  ].join('\n\n')
}
