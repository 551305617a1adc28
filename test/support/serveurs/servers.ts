import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Running, startServer } from './run.ts'

/**
 * nginx as Debian sets it up, with the files of `npm run deploie` in place of its `conf.d`. `folder` is for its logs.
 * `site`: more of Debian's `sites-enabled`.
 */
export function startNginx(
  folder: string,
  confs: readonly string[],
  port: number,
  site = '',
): Promise<Running> {
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `    ${name}_temp_path ${join(folder, name)};`,
  )
  const conf = join(folder, 'principal.conf')
  writeFileSync(
    conf,
    `pid ${join(folder, 'nginx.pid')};
error_log ${join(folder, 'erreurs.log')};
master_process off;
daemon off;
events { worker_connections 256; }
http {
${temp.join('\n')}
    sendfile on;
    tcp_nopush on;
    types_hash_max_size 2048;
    include /etc/nginx/mime.types;
    default_type application/octet-stream;
    access_log ${join(folder, 'autres.log')};
    gzip on;
${confs.map((path) => `    include ${path};`).join('\n')}
${site}
}
`,
  )
  return startServer('nginx', ['-e', join(folder, 'erreurs.log'), '-c', conf], port)
}

const MODULES = [
  'mpm_event',
  'authz_core',
  'alias',
  'dir',
  'mime',
  'headers',
  'setenvif',
  'filter',
  'deflate',
  'brotli',
  'expires',
  'rewrite',
]

/** The lines of log that `.htaccess` asks for, beside those that a site has already. */
function logsOf(htaccess: string): string {
  const asked = [...htaccess.matchAll(/^# {3}(.+)$/gm)].map(([, line = '']) => line)
  const others = asked.find((line) => line.startsWith('"expr=')) ?? ''
  return [
    ...asked.filter((line) => line !== others),
    'LogFormat "%h %t \\"%r\\" %>s \\"%{Referer}i\\"" combined',
    `CustomLog \${APACHE_LOG_DIR}/autres.log combined ${others}`,
  ].join('\n')
}

/**
 * Apache as Debian sets it up, with the page and its `.htaccess` in `root`, seen at `dossier`. Its folders must be open to all.
 * `site`: what the site around says.
 */
export function startApache(
  folder: string,
  root: string,
  dossier: string,
  port: number,
  site = '',
): Promise<Running> {
  const conf = join(folder, 'apache.conf')
  const at =
    dossier === '/'
      ? `DocumentRoot "${root}"`
      : `DocumentRoot "${folder}"\nAlias ${dossier.slice(0, -1)} "${root}"`
  writeFileSync(
    conf,
    `ServerRoot /etc/apache2
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${join(folder, 'apache.pid')}
ErrorLog ${join(folder, 'apache-erreurs.log')}
DefaultRuntimeDir ${folder}
User www-data
Group www-data
${MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
Define APACHE_LOG_DIR ${folder}
${logsOf(readFileSync(join(root, '.htaccess'), 'utf8'))}
${at}
<Directory "/">
  Options FollowSymLinks
  AllowOverride None
</Directory>
${site}
<Directory "${root}">
  AllowOverride All
  Require all granted
</Directory>
`,
  )
  return startServer('apache2', ['-D', 'FOREGROUND', '-f', conf], port)
}

/** Caddy with the Caddyfile of `npm run deploie`, and nothing that outlives it. */
export function startCaddy(folder: string, caddyfile: string, port: number): Promise<Running> {
  const conf = join(folder, 'Caddyfile')
  writeFileSync(conf, `{\n\tadmin off\n}\n${caddyfile}`)
  const home = [`XDG_CONFIG_HOME=${folder}`, `XDG_DATA_HOME=${folder}`]
  return startServer('env', [...home, 'caddy', 'run', '--config', conf, '--adapter', 'caddyfile'], port)
}

/** A certificate that this machine alone signs. */
export function signCertificate(folder: string): { readonly chaine: string; readonly cle: string } {
  const [chaine, cle] = [join(folder, 'certificat.pem'), join(folder, 'cle.pem')]
  const args = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost']
  const { status, stderr } = spawnSync('openssl', [...args, '-out', chaine, '-keyout', cle])
  if (status !== 0) throw new Error(String(stderr))
  return { chaine, cle }
}

/** Writes files of `npm run deploie` into a folder, by name. */
export function writeHosting(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
}
