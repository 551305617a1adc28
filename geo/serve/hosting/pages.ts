import { introuvable as text } from '../../../src/text/pages/introuvable.ts'
import { DATA, EMBED, embedRule, HASHED, headersEverywhere, LIBRES, wasmRule } from '../headers.ts'
import type { Site } from './site.ts'

type Headers = Readonly<Record<string, string>>

/** Longest line that Cloudflare Pages reads; it leaves out a longer one, with the policy that it says. */
const LIGNE_MAX = 2000
/** How long the policy of the page of others is in that file, where it is too long to be read; null: it is read. */
export function ligneTropLongue(site: Site): number | null {
  const [longest = 0] = Object.entries(embedRule(site).headers)
    .map(([name, value]) => `  ${name}: ${value}`.length)
    .sort((a, b) => b - a)
  return longest > LIGNE_MAX ? longest : null
}

/**
 * A `_headers` file as Cloudflare Pages reads it, beside `index.html`: a rule adds to those before, so that it first
 * takes away what it says anew. It knows folders only: data are asked again for each time. That host leads `embed.html` to
 * `embed`, where its rules are looked for anew. Rules too long to be read are left out: no other site may show that page, as
 * without any, and never a page without a policy.
 */
export function headersFile(site: Site): string {
  const { dossier, ouvriers, logo = '' } = site
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
    ...(ligneTropLongue(site) === null ? [EMBED, EMBED.replace(/\.html$/, '')] : []).map((path) =>
      rule(path, embedRule(site).headers),
    ),
    ...[...LIBRES, ...(logo === '' ? [] : [logo])].map((path) => rule(path, DATA.headers)),
    '',
  ].join('\n\n')
}

/**
 * What stands for a file that is not there, beside `index.html`: without it Cloudflare Pages answers 200 and the first page for
 * every path, so that data which are gone look like data that are broken.
 */
export const notFoundPage = ({ dossier }: Site): string =>
  `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text.titre}</title>
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${dossier}data/liste/liste.css">
</head>
<body>
<main>
<h1>${text.titre}</h1>
<p>${text.conseil}</p>
<p><a href="${dossier}">${text.carte}</a></p>
</main>
</body>
</html>
`
