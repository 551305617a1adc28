import { ownValue } from '../../../src/domain/common/own-value.ts'
import { COMPRESSED, FOUND, headersEverywhere, REGLAGES, rulesOf, TYPES, VARYING } from '../headers.ts'
import { NIVEAU_GZIP, ORIGINE, type Site, sansBarre } from './site.ts'

const CHARSET = '; charset=utf-8'
const typeOf = (ending: string) => (ownValue(TYPES, ending) ?? '').replace(CHARSET, '')
/** Names are those of the whole server: a folder has its own, so that two publications stand side by side. */
const prefixe = ({ dossier }: Site) =>
  ['a_portee', ...dossier.split(/\W+/).filter((part) => part !== '')].join('_').toLowerCase()
const variable = (site: Site, name: string) => `$${prefixe(site)}_${name.toLowerCase().replaceAll('-', '_')}`

/** Headers whose value depends on the path. */
const VARIES = [...new Set([VARYING, ...rulesOf(REGLAGES)].flatMap(({ headers }) => Object.keys(headers)))]
const FOUND_AT = `^(?:${FOUND.join('|')}) .*`

/**
 * A header that depends on the path is a `map`, whose first pattern that fits wins: the last rule comes first. One
 * without value is not sent. What is kept for a year depends on the status too: a file may come later.
 */
function mapsOf(site: Site): string {
  const base = headersEverywhere(site)
  return VARIES.map((name) => {
    const isKept = name === 'Cache-Control'
    const rules = [VARYING, ...rulesOf(site)].toReversed().flatMap(({ pattern, headers }) => {
      const said = headers[name]
      if (said === undefined) return []
      return [`    "~${isKept ? `${FOUND_AT}(?:${pattern})` : pattern}" "${said}";`]
    })
    const of = isKept ? '"$status $uri"' : '$uri'
    return [`map ${of} ${variable(site, name)} {`, ...rules, `    default "${base[name] ?? ''}";`, '}'].join(
      '\n',
    )
  }).join('\n')
}

/** What stands outside any `server`: for `conf.d`. */
function nginxHttp(site: Site): string {
  return `${mapsOf(site)}

# Sans ce qui suit le « ? » : il dit où et quoi la personne cherche.
log_format ${prefixe(site)} '$remote_addr [$time_local] "$request_method $uri" $status $body_bytes_sent';
`
}

/** Logs that keep nothing of what follows the question mark, one line each. The log of errors holds whole addresses: only what is grave. */
function logsOf(site: Site, indent: string): string {
  const { journal = '/var/log/nginx/a-portee.log' } = site
  const errors = journal === '/dev/stdout' ? '/dev/stderr' : journal.replace(/(\.log)?$/, '-erreurs.log')
  return `${indent}access_log ${journal} ${prefixe(site)};\n${indent}error_log ${errors} crit;`
}

/**
 * The folder of the page, to be put inside a `server`. What the site around says stops there (`^~`: its patterns too), or it
 * would answer in the place of ours, list folders, or keep what was swapped.
 */
function nginxLocation(site: Site): string {
  const { dossier, racine } = site
  const base = headersEverywhere(site)
  const headers = [
    ...Object.entries(base).flatMap(([name, value]) =>
      VARIES.includes(name) ? [] : [[name, `"${value}"`] as const],
    ),
    ...VARIES.map((name) => [name, variable(site, name)] as const),
  ]
  const types = Object.keys(TYPES).map((ending) => `            ${typeOf(ending)} ${ending.slice(1)};`)
  const texts = Object.keys(TYPES).filter((ending) => ownValue(TYPES, ending)?.endsWith(CHARSET))
  const kinds = (endings: readonly string[]) =>
    [...new Set(endings.map(typeOf))].filter((kind) => kind !== 'text/html').join(' ')
  const bare =
    dossier === '/'
      ? ''
      : `    # Sans la barre finale, comme on la tape.
    location = ${sansBarre(dossier)} {
        absolute_redirect off;
${logsOf(site, '        ')}
        return 301 ${dossier}$is_args$args;
    }
`
  return `${bare}    # Rien à la place d’un fichier absent : une page au lieu d’un script donnerait une page blanche.
    location ^~ ${dossier} {
        alias ${racine.replace(/\/?$/, '/')};
        index index.html;
        # Derrière un autre serveur, ni le port ni « http » de celui-ci ne sont ceux du public.
        absolute_redirect off;
        location ~ /\\.(?!well-known/) {
            return 404;
        }
        # Rien de ce que le site dit pour ses propres pages : ni la sienne à la place d’un fichier absent, ni ses durées.
        error_page 599 /;
        autoindex off;
        expires off;
        open_file_cache off;
        if_modified_since exact;
        # Le journal des erreurs garde toute l’adresse demandée : il ne dit que ce qui est grave.
        log_not_found off;
${logsOf(site, '        ')}

        types {
${types.join('\n')}
        }
        default_type application/octet-stream;
        charset utf-8;
        charset_types ${kinds(texts)};
        gzip on;
        gzip_comp_level ${NIVEAU_GZIP};
        gzip_vary off;
        # Derrière un autre serveur aussi, qui demande souvent en HTTP/1.0 ou par un « Via » : sans ces deux lignes, rien ne se compresse.
        gzip_proxied any;
        gzip_http_version 1.0;
        gzip_types ${kinds(COMPRESSED)};
        # Avec le paquet libnginx-mod-http-brotli-filter, 6 % de moins à envoyer : ôtez les trois « # » qui suivent.
        # brotli on;
        # brotli_comp_level ${NIVEAU_GZIP};
        # brotli_types ${kinds(COMPRESSED)};

${headers.map(([name, value]) => `        add_header ${name} ${value} always;`).join('\n')}
    }
`
}

/** Files of nginx: a server of its own, or the same in two for a server that hosts other sites. */
export function nginxFiles(site: Site): Readonly<Record<string, string>> {
  const { ecoute, certificat, adresse } = site
  const name = adresse === undefined ? '_' : new URL(adresse).hostname
  const own = certificat === undefined ? '' : TLS(certificat.chaine, certificat.cle)
  const ssl = certificat === undefined ? '' : ' ssl'
  const listen =
    ecoute === undefined
      ? LISTEN(`${certificat === undefined ? 80 : 443}${ssl}`)
      : `    listen ${ecoute}${ssl};`
  const server = `server {
${listen}
    server_name ${name};
${logsOf(site, '    ')}
${own}${ACME}
${nginxLocation(site)}}
`
  const redirect =
    certificat === undefined || ecoute !== undefined
      ? ''
      : `
server {
${LISTEN('80')}
    server_name ${name};
${logsOf(site, '    ')}
${ACME}    location / {
        # L’adresse telle qu’elle est venue : décodée ($uri), elle pourrait finir la ligne et en commencer une autre.
        return 301 https://$host$request_uri;
    }
}
`
  return {
    'nginx.conf': `# À portée, pour /etc/nginx/conf.d/ ; ${ORIGINE}.\n\n${nginxHttp(site)}\n${server}${redirect}`,
    'nginx-http.conf': `# À portée, pour /etc/nginx/conf.d/ d’un serveur qui a déjà un site ; ${ORIGINE}.\n\n${nginxHttp(site)}`,
    'nginx-dossier.conf': `# À portée, à inclure dans le « server » d’un site qui existe ; ${ORIGINE}.\n\n${nginxLocation(site)}`,
  }
}

/** On both protocols, as Debian's own site; a machine without IPv6 would refuse to start. */
const LISTEN = (at: string) => `    listen ${at};
    # À ôter là où IPv6 est coupé.
    listen [::]:${at};`

/** Where who renews a certificate by files (certbot --webroot) puts the answer that is asked for, without https too. */
const ACME = `    location ^~ /.well-known/acme-challenge/ {
        root /var/www/html;
        default_type text/plain;
    }
`

const TLS = (chaine: string, cle: string) => `    ssl_certificate ${chaine};
    ssl_certificate_key ${cle};
    ssl_protocols TLSv1.2 TLSv1.3;
`
