import { DATA, EMBED, embedRule, HASHED, headersEverywhere, LIBRES, TYPES, wasmRule } from '../headers.ts'
import { ORIGINE, type Site } from './site.ts'

type Headers = Readonly<Record<string, string>>
const escapeXml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** What is kept a year is said by the module of files alone: what is not there may come, and is not kept. */
const KEPT = `    <system.webServer><staticContent>
      <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
    </staticContent></system.webServer>`

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
      `  <location path="${escapeXml(path)}">`,
      '    <system.webServer><httpProtocol><customHeaders>',
      ...(kept === undefined ? [] : ['      <remove name="Cache-Control" />']),
      ...set(headers, '      '),
      '    </customHeaders></httpProtocol></system.webServer>',
      ...(kept === undefined ? [] : [KEPT]),
      '  </location>',
    ].join('\n')
  const types = Object.entries(TYPES).flatMap(([ending, type]) => [
    `      <remove fileExtension="${ending}" />`,
    `      <mimeMap fileExtension="${ending}" mimeType="${type}" />`,
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- À portée ; ${ORIGINE}.
     Le journal ne doit pas garder ce qui suit le « ? » : décocher cs-uri-query dans la journalisation du site.
     IIS ne compresse pas le JSON de lui-même : ajouter application/json; charset=utf-8 à httpCompression, staticTypes. -->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <defaultDocument enabled="true"><files><clear /><add value="index.html" /></files></defaultDocument>
    <urlCompression doStaticCompression="true" />
    <staticContent>
${types.join('\n')}
    </staticContent>
    <httpProtocol><customHeaders>
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
