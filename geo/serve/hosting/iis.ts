import { ownValue } from '../../../src/domain/common/own-value.ts'
import {
  COMPRESSED,
  DATA,
  EMBED,
  embedRule,
  HASHED,
  headersEverywhere,
  LIBRES,
  TYPES,
  wasmRule,
} from '../headers.ts'
import { ORIGINE, type Site } from './site.ts'

type Headers = Readonly<Record<string, string>>
const escapeXml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** What IIS does not compress by itself: it knows `text/*` and scripts. */
const PACKED = COMPRESSED.flatMap((ending) => ownValue(TYPES, ending) ?? []).filter(
  (type) => !type.startsWith('text/'),
)

/** What is kept a year is said by the module of files alone: what is not there may come, and is not kept. */
const KEPT = `    <staticContent>
      <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
    </staticContent>`

/**
 * A `web.config` beside `index.html`. IIS knows folders and files, no patterns: all data are asked again for each time,
 * which is right and costs an answer without body.
 */
export function iisConfig(site: Site): string {
  const set = (headers: Headers, indent: string) =>
    Object.entries(headers).flatMap(([name, value]) => [
      `${indent}<remove name="${name}" />`,
      `${indent}<add name="${name}" value="${escapeXml(value)}" />`,
    ])
  const at = (path: string, { 'Cache-Control': kept, ...headers }: Headers) =>
    [
      `  <location path="${escapeXml(path)}"><system.webServer>`,
      '    <httpProtocol><customHeaders>',
      ...(kept === undefined ? [] : ['      <remove name="Cache-Control" />']),
      ...set(headers, '      '),
      '    </customHeaders></httpProtocol>',
      ...(kept === undefined ? [] : [KEPT]),
      '  </system.webServer></location>',
    ].join('\n')
  const types = Object.entries(TYPES).flatMap(([ending, type]) => [
    `      <remove fileExtension="${ending}" />`,
    `      <mimeMap fileExtension="${ending}" mimeType="${type}" />`,
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- À portée ; ${ORIGINE}.
     Le journal ne doit pas garder ce qui suit le « ? » : décocher cs-uri-query dans la journalisation du site.
     Compresser est l’affaire du serveur entier. De lui-même, IIS ne compresse ni un fichier demandé moins de deux fois en dix
     secondes, ni derrière un autre serveur, ni le JSON. Une fois, en administrateur :
       appcmd set config -section:system.webServer/serverRuntime /frequentHitThreshold:1 /commit:apphost
       appcmd set config -section:system.webServer/httpCompression /noCompressionForProxies:false /noCompressionForHttp10:false /commit:apphost
${PACKED.map((type) => `       appcmd set config -section:system.webServer/httpCompression /+"staticTypes.[mimeType='${type}',enabled='true']" /commit:apphost`).join('\n')} -->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <defaultDocument enabled="true"><files><clear /><add value="index.html" /></files></defaultDocument>
    <urlCompression doStaticCompression="true" />
    <staticContent>
${types.join('\n')}
    </staticContent>
    <httpProtocol><customHeaders>
      <remove name="X-Frame-Options" />
${set(headersEverywhere(site), '      ').join('\n')}
    </customHeaders></httpProtocol>
  </system.webServer>
${at('data', DATA.headers)}
${at('assets', HASHED.headers)}
${site.ouvriers.map((path) => at(path, { ...wasmRule(site).headers, ...HASHED.headers })).join('\n')}
${at(EMBED, embedRule(site).headers)}
${[...LIBRES, ...(site.logo ? [site.logo] : [])].map((path) => at(path, DATA.headers)).join('\n')}
</configuration>
`
}
