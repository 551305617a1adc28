import { AGAIN, COMPRESSED, headersEverywhere, rulesOf, TYPES, VARYING } from '../headers.ts'
import { ORIGINE, type Site, sansBarre } from './site.ts'

/** A `.htaccess` beside `index.html`; needs mod_headers, mod_setenvif, mod_mime; to compress mod_deflate, and mod_brotli for less still. */
export function apacheHtaccess(site: Site): string {
  const always = (headers: Readonly<Record<string, string>>, end = '') =>
    Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}"${end}`)
  const rules = [...rulesOf(site), VARYING].flatMap(({ pattern, headers }, i) => [
    `SetEnvIf Request_URI "${pattern}" A_PORTEE_${i}`,
    ...always(headers, ` env=A_PORTEE_${i}`),
  ])
  const everywhere = headersEverywhere(site)
  const own = [...Object.keys(everywhere), ...rulesOf(site).flatMap(({ headers }) => Object.keys(headers))]
  const types = Object.entries(TYPES).map(([ending, type]) => `AddType "${type}" ${ending}`)
  const ours = `m#^\\S+ ${sansBarre(site.dossier).replaceAll('.', '\\.')}[/? ]#`
  return `# À portée ; ${ORIGINE}.
# Le journal ne doit pas garder ce qui suit le « ? ». Dans le <VirtualHost> du site (ailleurs que sur Debian, un dossier à
# la place de \${APACHE_LOG_DIR}) :
#   LogFormat "%h %t \\"%m %U\\" %>s %b" a_portee
#   CustomLog \${APACHE_LOG_DIR}/a-portee.log a_portee "expr=%{THE_REQUEST} =~ ${ours}"
# et au bout de chaque ligne CustomLog qui y est déjà :
#   "expr=%{THE_REQUEST} !~ ${ours}"
# Derrière un serveur qui porte le HTTPS, le ServerName du <VirtualHost> commence par le protocole, https, et « :// » : sans
# lui, Apache mène une adresse sans barre finale à http.

DirectoryIndex index.html
Options -Indexes
# Rien de ce que le site dit pour ses propres pages : ni la sienne à la place d’un fichier absent, ni ses durées.
FallbackResource disabled
ErrorDocument 403 default
ErrorDocument 404 default
<IfModule mod_rewrite.c>
  RewriteEngine Off
</IfModule>
<IfModule mod_expires.c>
  ExpiresActive Off
</IfModule>
<FilesMatch "^\\.">
  Require all denied
</FilesMatch>

${types.join('\n')}

# Un en-tête que le site dit aussi serait envoyé deux fois.
${[...new Set(own)].map((name) => `Header unset ${name}`).join('\n')}
Header unset X-Frame-Options
Header always unset X-Frame-Options
${always(everywhere).join('\n')}
${rules.join('\n')}
# Ce qui n’est pas là peut venir : cela ne se garde pas un an.
Header always set Cache-Control "${AGAIN}" "expr=%{REQUEST_STATUS} -ge 400"

# Ce qui part compressé a un ETag à suite, qu’Apache ne reconnaît pas quand il revient : tout repartirait à chaque fois.
RequestHeader edit* If-None-Match '-(?:gzip|br)"' '"'
# Une version d’avant que l’on reprend a des dates plus anciennes : une date seule dirait « inchangé » à tort.
RequestHeader unset If-Modified-Since
<IfModule mod_deflate.c>
  <FilesMatch "\\.(${COMPRESSED.map((ending) => ending.slice(1)).join('|')})$">
    <IfModule mod_brotli.c>
      SetOutputFilter BROTLI_COMPRESS;DEFLATE
    </IfModule>
    <IfModule !mod_brotli.c>
      SetOutputFilter DEFLATE
    </IfModule>
  </FilesMatch>
</IfModule>
`
}
