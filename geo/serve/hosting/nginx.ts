import { ownValue } from '../../../src/domain/common/own-value.ts'
import { COMPRESSED, headersEverywhere, RULES, TYPES } from '../headers.ts'
import { ORIGINE, type Site } from './site.ts'

const CHARSET = '; charset=utf-8'
const typeOf = (ending: string) => (ownValue(TYPES, ending) ?? '').replace(CHARSET, '')
const variable = (name: string) => `$a_portee_${name.toLowerCase().replaceAll('-', '_')}`

/**
 * A file for nginx's `conf.d`. A header that depends on the path is a `map`, whose first pattern that fits wins: the last
 * rule comes first. One without value is not sent.
 */
export function nginxConf({ dossier, racine, hsts }: Site): string {
  const base = headersEverywhere(hsts)
  const varying = [...new Set(RULES.flatMap(({ headers }) => Object.keys(headers)))]
  const maps = varying.map((name) =>
    [
      `map $uri ${variable(name)} {`,
      ...RULES.toReversed().flatMap(({ pattern, headers }) =>
        headers[name] === undefined ? [] : [`    "~${pattern}" "${headers[name]}";`],
      ),
      `    default "${base[name] ?? ''}";`,
      '}',
    ].join('\n'),
  )
  const fixed = Object.entries(base).filter(([name]) => !varying.includes(name))
  const headers = [
    ...fixed.map(([name, value]) => [name, `"${value}"`] as const),
    ...varying.map((name) => [name, variable(name)] as const),
  ]
  const types = Object.keys(TYPES).map((ending) => `        ${typeOf(ending)} ${ending.slice(1)};`)
  const texts = Object.keys(TYPES).filter((ending) => ownValue(TYPES, ending)?.endsWith(CHARSET))
  const kinds = (endings: readonly string[]) => [...new Set(endings.map(typeOf))].join(' ')
  return `# À portée, pour /etc/nginx/conf.d/ ; ${ORIGINE}.

${maps.join('\n')}

# Sans ce qui suit le « ? » : il dit où et quoi la personne cherche.
log_format a_portee '$remote_addr [$time_local] "$request_method $uri" $status $body_bytes_sent';

server {
    listen 80;
    server_name _;
    access_log /var/log/nginx/a-portee.log a_portee;

    types {
${types.join('\n')}
    }
    default_type application/octet-stream;
    charset utf-8;
    charset_types ${kinds(texts)};
    gzip on;
    gzip_vary on;
    gzip_types ${kinds(COMPRESSED.filter((ending) => ending !== '.html'))};

${headers.map(([name, value]) => `    add_header ${name} ${value} always;`).join('\n')}

    # Rien à la place d’un fichier absent : une page au lieu d’un script donnerait une page blanche.
    location ${dossier} {
        alias ${racine.replace(/\/?$/, '/')};
        index index.html;
    }
}
`
}
