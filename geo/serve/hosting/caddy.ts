import { AGAIN, COMPRESSED, headersEverywhere, rulesOf, TYPES, VARYING } from '../headers.ts'
import { NIVEAU_GZIP, ORIGINE, type Site, sansBarre } from './site.ts'

/** A Caddyfile. `route` keeps the order: what a rule says goes over what stands above. */
export function caddyfile(site: Site): string {
  const { dossier, racine, ecoute = '80', journal } = site
  const [host, port] = ecoute.includes(':') ? ecoute.split(':') : [undefined, ecoute]
  const block = (matcher: string, headers: Readonly<Record<string, string>>) => [
    `\t\theader ${matcher}{`,
    ...Object.entries(headers).map(([name, value]) => `\t\t\t${name}${value === '' ? '' : ` "${value}"`}`),
    '\t\t}',
  ]
  const lines = [
    ...block('', headersEverywhere(site)),
    ...rulesOf(site).flatMap(({ pattern, headers }, i) => [
      `\t\t@regle${i} path_regexp \`${pattern}\``,
      ...block(`@regle${i} `, headers),
    ]),
    `\t\t@varie path_regexp \`${VARYING.pattern}\``,
    ...block('@varie ', VARYING.headers),
    // It adds its own where it compresses: said again last, once.
    ...block('@varie ', { ...VARYING.headers, defer: '' }),
    // It takes away a type that it does not know by itself: said last, and only of what is found.
    ...Object.entries({ ...TYPES, '/': TYPES['.html'] ?? '' }).flatMap(([ending, type], i) => [
      `\t\t@type${i} path *${ending}`,
      ...block(`@type${i} `, { 'Content-Type': type, defer: '' }),
    ]),
    ...(dossier === '/' ? [] : [`\t\turi strip_prefix ${sansBarre(dossier)}`]),
  ]
  return `# À portée ; ${ORIGINE}.
:${port} {${host === undefined ? '' : `\n\tbind ${host}`}
\tlog {${journal === undefined ? '' : `\n\t\toutput file ${journal}`}
\t\t# Sans ce qui suit le « ? » : il dit où et quoi la personne cherche.
\t\tformat filter {
\t\t\twrap json
\t\t\tfields {
\t\t\t\trequest>uri regexp \`\\?.*\` ""
\t\t\t\trequest>headers delete
\t\t\t\tresp_headers delete
\t\t\t}
\t\t}
\t}
${dossier === '/' ? '' : toSlash(dossier)}\troute ${dossier}* {
${lines.join('\n')}
\t\t# Une version d’avant que l’on reprend a des dates plus anciennes : une date seule dirait « inchangé » à tort.
\t\trequest_header -If-Modified-Since
\t\troot * ${racine}
\t\t@texte path ${COMPRESSED.map((ending) => `*${ending}`).join(' ')} */
\t\tencode @texte {
\t\t\tgzip ${NIVEAU_GZIP}
\t\t\tminimum_length 1
\t\t\tmatch {
\t\t\t\tstatus 200
\t\t\t}
\t\t}
\t\tfile_server {
\t\t\thide .*
\t\t}
\t}
${dossier === '/' ? '' : '\trespond 404\n'}\thandle_errors {
\t\t# Ce qui n’est pas là peut venir : cela ne se garde pas un an.
\t\theader Cache-Control "${AGAIN}"
\t\theader Content-Type "text/plain; charset=utf-8"
\t\trespond "{err.status_code}"
\t}
}
`
}

/** As it is typed, without the slash; what it asks comes along. */
const toSlash = (dossier: string): string => `\t@nue {
\t\tpath ${sansBarre(dossier)}
\t\texpression \`{query} != ""\`
\t}
\tredir @nue ${dossier}?{query} 301
\tredir ${sansBarre(dossier)} ${dossier} 301
`
