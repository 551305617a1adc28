import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { buildDataset } from '../../../geo/cli/build.ts'
import type { SourceId } from '../../../geo/sources/sources.ts'
import { GOOD, ok, openFakeSources, status } from '../../support/files/fake-sources.ts'
import { censusZip, densiteXlsx, frrCsv, lieux, qpvZip } from '../../support/files/official-files.ts'
import { tempDir } from '../../support/files/temp-folder.ts'

const dir = tempDir('reseau-')
const sources = await openFakeSources(dir)
let log: string[]

/** Far more than a busy machine takes, but for the sources that must be found silent. */
const PATIENT_MS = 60_000
const build = (more: { accepterBaisse?: boolean; miroir?: string } = {}, silenceMs = PATIENT_MS) =>
  buildDataset({
    feed: {
      ...sources.feed,
      download: { essais: 2, attenteMs: () => 5, silenceMs, octetsMax: 5_000_000 },
      ...more,
    },
    departements: ['23'],
    out: join(dir, 'data'),
    log: (line) => log.push(line),
  })
const published = () => readFileSync(join(dir, 'data/manifest.json'), 'utf8')
const releves = () => readFileSync(join(dir, 'cache/telechargements.json'), 'utf8')

beforeAll(async () => {
  log = []
  await build()
})
beforeEach(() => {
  Object.assign(sources.answers, GOOD)
  sources.extra.clear()
  log = []
})

const page = (rows: object[], next?: string) => ok(JSON.stringify({ data: rows, links: { next } }))
const next = (query: string) => `/next${query}`
/** Announces more than it sends, then hangs up. */
const cut =
  (body: string): ReturnType<typeof ok> =>
  (_request, response) => {
    response.writeHead(200, { 'content-length': body.length })
    response.write(body.slice(0, body.length / 2), () => response.destroy())
  }
const silent: ReturnType<typeof ok> = () => undefined
const stalls: ReturnType<typeof ok> = (_request, response) => {
  response.writeHead(200, { 'content-length': 1000 })
  response.write('[')
}
const loop: ReturnType<typeof ok> = (request, response) => {
  response.writeHead(302, { location: request.url ?? '/' })
  response.end()
}
const LISTE = JSON.stringify(lieux(20))
const half = (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2)

interface Failure {
  readonly nom: string
  readonly source: SourceId
  readonly answer: ReturnType<typeof ok>
  /** How long it may be silent. */
  readonly silenceMs?: number
  /** What the message must say was got. */
  readonly recu: RegExp
  readonly extra?: readonly (readonly [string, ReturnType<typeof ok>])[]
}

const FAILURES: readonly Failure[] = [
  { nom: 'a missing file (404)', source: 'lieux', answer: status(404), recu: /réponse 404 ;/ },
  { nom: 'a refused request (403)', source: 'frr', answer: status(403), recu: /réponse 403 ;/ },
  { nom: 'a server error, twice', source: 'lieux', answer: status(500), recu: /réponse 500, après 2 essais/ },
  {
    nom: 'too many requests, twice',
    source: 'qpv',
    answer: status(429),
    recu: /réponse 429, après 2 essais/,
  },
  { nom: 'no content (204)', source: 'lieux', answer: (_, r) => r.writeHead(204).end(), recu: /réponse 204/ },
  { nom: 'an empty body', source: 'lieux', answer: ok(''), recu: /réponse 200 mais vide/ },
  {
    nom: 'a maintenance page that answers 200',
    source: 'communes',
    answer: ok('<!DOCTYPE html><html><body>Site en maintenance</body></html>', 'text/html'),
    recu: /page web \(HTML\)/,
  },
  {
    nom: 'a web page said to be JSON',
    source: 'lieux',
    answer: ok('  <html><body>connexion</body></html>', 'application/json'),
    recu: /page web \(HTML\)/,
  },
  { nom: 'an XML error document', source: 'qpv', answer: ok('<?xml version="1.0"?><Error/>'), recu: /XML/ },
  { nom: 'a body cut by the network', source: 'lieux', answer: cut(LISTE), recu: /échec du réseau|tronqué/ },
  {
    nom: 'JSON cut before the end',
    source: 'lieux',
    answer: ok(LISTE.slice(0, 900)),
    recu: /JSON illisible/,
  },
  {
    nom: 'GeoJSON cut before the end',
    source: 'communes',
    answer: ok('{"type":"Featur'),
    recu: /JSON attendu/,
  },
  { nom: 'a zip cut before the end', source: 'qpv', answer: ok(half(qpvZip())), recu: /zip illisible/ },
  {
    nom: 'a zip without the file',
    source: 'qpv',
    answer: ok(qpvZip('SHP/QP.shp')),
    recu: /trouvé : .*QP\.shp/,
  },
  { nom: 'a zip of something else', source: 'population1km', answer: ok(qpvZip()), recu: /aucun CSV/ },
  {
    nom: 'a grid with other columns',
    source: 'population1km',
    answer: ok(censusZip('CELLULE,POP')),
    recu: /trouvé : CELLULE,POP/,
  },
  {
    nom: 'a grid of another country',
    source: 'population1km',
    answer: ok(zipSync({ 'a.csv': strToU8('GRD_ID,T\nCRS3035RES1000mN3200000E5000000,9\n') })),
    recu: /aucun carreau habité en France/,
  },
  {
    nom: 'a server that says nothing',
    source: 'lieux',
    answer: silent,
    silenceMs: 200,
    recu: /aucune réponse pendant 0.2 s/,
  },
  {
    nom: 'a server that stops talking',
    source: 'lieux',
    answer: stalls,
    silenceMs: 200,
    recu: /aucune réponse pendant 0.2 s/,
  },
  { nom: 'redirects without end', source: 'lieux', answer: loop, recu: /échec du réseau/ },
  {
    nom: 'a file without end',
    source: 'lieux',
    answer: ok(new Uint8Array(6_000_000).fill(0x20)),
    recu: /plus de 5000000 octets/,
  },
  {
    nom: 'places under other column names',
    source: 'lieux',
    answer: ok(JSON.stringify([{ identifiant_x: 1, y: 2 }])),
    recu: /aucun lieu lisible.*trouvées : identifiant_x, y/,
  },
  {
    nom: 'an FRR file with other columns',
    source: 'frr',
    answer: ok('code;libelle\n01001;X\n'),
    recu: /colonnes attendues absentes : codgeo, codefrr/,
  },
  {
    nom: 'an FRR number that is no known class',
    source: 'frr',
    answer: ok(frrCsv([2134, 13_313, 11, 8000, 20])),
    recu: /codefrr « 4 » porté par 8000 communes/,
  },
  {
    nom: 'a density workbook with other columns',
    source: 'densite',
    answer: ok(densiteXlsx(['CODE', 'NOM', 'NIVEAU'])),
    recu: /colonnes attendues absentes : CODGEO, DENS/,
  },
  {
    nom: 'outlines without a code',
    source: 'communes',
    answer: ok(
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":null}]}',
    ),
    recu: /contours avec leur « code »/,
  },
  {
    nom: 'a fifth of the places gone',
    source: 'lieux',
    answer: ok(JSON.stringify(lieux(16))),
    recu: /16 lignes, contre 20/,
  },
  {
    nom: 'page 2 of a paged list missing, as in April 2026',
    source: 'lieux',
    answer: page(lieux(20), next('?page=1')),
    extra: [['?page=1', status(404)]],
    recu: /next\?page=1\) : réponse 404/,
  },
  {
    nom: 'a paged list whose page 2 is page 1 again',
    source: 'lieux',
    answer: page(lieux(20), next('?page=1')),
    extra: [['?page=1', page(lieux(20), next('?page=1'))]],
    recu: /pagination sans fin/,
  },
  {
    nom: 'a paged list whose page 2 is no page',
    source: 'lieux',
    answer: page(lieux(20), next('?page=1')),
    extra: [['?page=1', ok('[]')]],
    recu: /page illisible/,
  },
  {
    nom: 'a paged list that goes on at another address',
    source: 'lieux',
    answer: page(lieux(20), 'http://ailleurs.invalid/2'),
    recu: /autre adresse : « http:\/\/ailleurs/,
  },
]

describe('a source that fails stops the build', () => {
  it.each(FAILURES)(
    '$nom: says which source, what was got and wanted; the good data stay',
    async (failure) => {
      const [before, recorded] = [published(), releves()]
      sources.answers[failure.source] = failure.answer
      for (const [end, answer] of failure.extra ?? []) sources.extra.set(end, answer)
      const error = await build({}, failure.silenceMs).then(
        () => null,
        (reason: Error) => reason,
      )
      expect(error?.message).toMatch(/^source « .+ » \(http.+\) : .+ ; attendu : .+/s)
      expect(error?.message).toMatch(failure.recu)
      expect(published()).toBe(before)
      // Only the download dates of the sources before the failed one may have changed.
      const undated = (text: string) => text.replace(/"date": "[^"]+"/g, '')
      expect(undated(releves())).toBe(undated(recorded))
    },
  )

  it('a host that does not answer at all is named', async () => {
    await expect(build({ miroir: 'http://127.0.0.1:9' })).rejects.toThrow(/échec du réseau/)
  })
})

describe('a source that recovers or only looks odd does not', () => {
  it('a passing error is tried again', async () => {
    let times = 0
    sources.answers.lieux = (request, response) => {
      times += 1
      ;(times === 1 ? status(503) : ok(LISTE))(request, response)
    }
    await build()
    expect(times).toBe(2)
  })

  it('a paged list is read to its last page', async () => {
    const all = lieux(21)
    sources.answers.lieux = page(all.slice(0, 11), next('?page=1'))
    sources.extra.set('?page=1', page(all.slice(11, 20), next('?page=2')))
    sources.extra.set('?page=2', page(all.slice(20)))
    await build()
    expect(JSON.parse(releves())['places/lieux_national.json'].lignes).toBe(21)
  })

  it('an old list, refused rows and many places at one point are warnings', async () => {
    const odd = lieux(30, '2020-01-01').map((l) => ({ ...l, latitude: 46.17 }))
    sources.answers.lieux = ok(JSON.stringify([...odd, { id: 'sans position', nom: 'X' }]))
    await build()
    const warnings = log.filter((line) => line.includes('attention'))
    expect(warnings.join('\n')).toMatch(
      /contre 21 la dernière fois.*2020-01-01.*1 lignes refusées.*30 lieux au même point/s,
    )
  })

  it('a loss of places is taken when asked for', async () => {
    sources.answers.lieux = ok(JSON.stringify(lieux(5)))
    await expect(build()).rejects.toThrow('--accepter-baisse')
    await build({ accepterBaisse: true })
    expect(JSON.parse(releves())['places/lieux_national.json'].lignes).toBe(5)
  })
})
