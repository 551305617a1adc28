import { describe, expect, it } from 'vitest'
import { headersEverywhere, headersFor } from '../../../geo/serve/headers.ts'
import { readReglages } from '../../../geo/serve/reglages.ts'
import { readConfiguration } from '../../../src/dataset/configuration/configuration.ts'
import { compareHeaders } from '../../../src/dataset/configuration/en-tetes.ts'
import { tempFolder } from '../../support/files/temp-folder.ts'

const temp = tempFolder()
const SAID = [
  {},
  { services: { adresses: false, ign: false } },
  { services: { adresses: false } },
  { intranet: true },
  { hsts: 'hote', integration: { ancetres: ['https://www.creuse.example', 'https://a.example'] } },
  { hsts: 'sous-domaines', rues: { tuiles: 'https://tuiles.example:8443/{z}/{x}/{y}.png' } },
]
type Headers = Readonly<Record<string, string>>
const sent = (headers: Headers) => (name: string) => headers[name] ?? null
const read = (said: object) => readConfiguration({ nom: 'La carte', ...said }).configuration

/** What `npm start` and the files of `npm run deploie` send for a configuration. */
function serverOf(said: object): readonly [page: Headers, embed: Headers] {
  temp.write('configuration.json', JSON.stringify({ nom: 'La carte', ...said }))
  const { reglages } = readReglages(temp.path('.'))
  return [headersEverywhere(reglages), headersFor('/embed.html', reglages)]
}

describe('the state of the headers', () => {
  it.each(SAID)('is right where the server is set by the same configuration: %j', (said) => {
    const [page, embed] = serverOf(said)
    expect(compareHeaders(read(said), { page: sent(page), embed: sent(embed), isHttps: true })).toEqual([])
  })

  it.each([
    [{}, { intranet: true }, ['Content-Security-Policy : connect-src']],
    [{ hsts: 'hote' }, {}, ['Strict-Transport-Security']],
    [{}, { hsts: 'sous-domaines' }, ['Strict-Transport-Security']],
    [{}, { integration: { ancetres: ['*'] } }, ['embed.html, Content-Security-Policy : frame-ancestors']],
  ])('tells where a server set by %j does not do what %j wants', (set, wanted, told) => {
    const [page, embed] = serverOf(set)
    const ecarts = compareHeaders(read(wanted), { page: sent(page), embed: sent(embed), isHttps: true })
    expect(ecarts.map(({ entete }) => entete)).toEqual(told)
  })

  it.each([
    [
      'Content-Security-Policy',
      "frame-ancestors 'self'",
      ['embed.html, Content-Security-Policy : frame-ancestors'],
    ],
    [
      'Content-Security-Policy',
      "default-src 'self'",
      ['connect-src', 'img-src'].map((name) => `Content-Security-Policy : ${name}`),
    ],
    ['Permissions-Policy', 'camera=(), geolocation=()', ['Permissions-Policy : geolocation']],
    ['Permissions-Policy', 'camera=()', []],
  ])('tells what a server in front adds to ours: %s, %s', (name, added, told) => {
    const wanted = { integration: { ancetres: ['https://www.ville.example'] } }
    const both = serverOf(wanted).map((headers) => ({ ...headers, [name]: `${headers[name]}, ${added}` }))
    const [page = {}, embed = {}] = added.startsWith('frame') ? [serverOf(wanted)[0], both[1]] : both
    const ecarts = compareHeaders(read(wanted), { page: sent(page), embed: sent(embed), isHttps: true })
    expect(ecarts.map(({ entete }) => entete)).toEqual(told)
  })

  it('tells of each header that is not sent at all, and asks no HSTS over http', () => {
    const none = sent({})
    const ecarts = compareHeaders(read({ hsts: 'hote' }), { page: none, embed: null, isHttps: false })
    expect(ecarts).toHaveLength(11)
    expect(ecarts.every(({ recu }) => recu === null)).toBe(true)
  })
})
