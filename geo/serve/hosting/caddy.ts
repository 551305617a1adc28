import { AGAIN, headersEverywhere, rulesOf, TYPES } from '../headers.ts'
import { ORIGINE, type Site } from './site.ts'

/** A Caddyfile. `route` keeps the order: what a rule says goes over what stands above. */
export function caddyfile(site: Site): string {
  const { dossier, racine } = site
  const block = (matcher: string, headers: Readonly<Record<string, string>>) => [
    `\t\theader ${matcher}{`,
    ...Object.entries(headers).map(([name, value]) => `\t\t\t${name} "${value}"`),
    '\t\t}',
  ]
  const lines = [
    ...block('', headersEverywhere(site)),
    ...rulesOf(site).flatMap(({ pattern, headers }, i) => [
      `\t\t@regle${i} path_regexp \`${pattern}\``,
      ...block(`@regle${i} `, headers),
    ]),
    ...Object.entries(TYPES).map(([ending, type]) => `\t\theader *${ending} Content-Type "${type}"`),
  ]
  return `# À portée ; ${ORIGINE}.
:80 {
\tlog {
\t\t# Sans ce qui suit le « ? » : il dit où et quoi la personne cherche.
\t\tformat filter {
\t\t\tfields {
\t\t\t\trequest>uri regexp \`\\?.*\` ""
\t\t\t}
\t\t}
\t}
\troute ${dossier}* {
${lines.join('\n')}
\t\turi strip_prefix ${dossier.slice(0, -1) || '/'}
\t\troot * ${racine}
\t\tencode gzip
\t\tfile_server
\t}
\thandle_errors {
\t\t# Ce qui n’est pas là peut venir : cela ne se garde pas un an.
\t\theader Cache-Control "${AGAIN}"
\t\trespond "{err.status_code}"
\t}
}
`
}
