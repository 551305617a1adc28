import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { codingOf, createCompressed } from '../../../geo/serve/compressed.ts'
import { REGLAGES } from '../../../geo/serve/headers.ts'
import { packFirst } from '../../../geo/serve/pack-first.ts'
import { createStaticServer } from '../../../geo/serve/server.ts'
import { seededRandom } from '../../support/draw/random.ts'
import { tempDir } from '../../support/files/temp-folder.ts'
import { ask } from '../../support/serveurs/ask.ts'

const dir = tempDir('serveur-')
let origin: string
const compressed = createCompressed(40_000)
let server: ReturnType<typeof createStaticServer>
const write = (path: string, text: string) => {
  const whole = join(dir, path)
  mkdirSync(join(whole, '..'), { recursive: true })
  writeFileSync(`${whole}.partiel`, text)
  renameSync(`${whole}.partiel`, whole)
}
const BR = { 'accept-encoding': 'br' }
const GZIP = { 'accept-encoding': 'gzip' }

beforeAll(async () => {
  write('dist/index.html', '<p>page</p>')
  server = createStaticServer(join(dir, 'dist'), join(dir, 'data'), '/carte/', {
    reglages: { ...REGLAGES, hsts: 'hote' },
    compressed,
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
})
afterAll(() => {
  server.close()
})

it('serves the generation that a build publishes while it runs, compressed or not', async () => {
  for (const generation of ['première', 'deuxième']) {
    write('data/manifest.json', `{"generation":"${generation}"}`)
    for (const headers of [GZIP, {}]) {
      const { body } = await ask(origin, '/carte/data/manifest.json', headers)
      expect(String('accept-encoding' in headers ? gunzipSync(body) : body)).toContain(generation)
    }
  }
})

it('keeps compressed files within its bound, whatever is asked and however often', async () => {
  const random = seededRandom(17)
  for (let i = 0; i < 8; i++)
    write(`data/${i}.json`, Array.from({ length: 20_000 }, () => random().toString(36)[3] ?? '').join(''))
  for (let n = 0; n < 24; n++) {
    const { status, headers } = await ask(origin, `/carte/data/${(n * 5) % 8}.json`, GZIP)
    expect([status, headers['content-encoding']]).toEqual([200, 'gzip'])
    expect(compressed.octets()).toBeGreaterThan(0)
    expect(compressed.octets()).toBeLessThanOrEqual(40_000)
  }
})

it('answers a HEAD without body, refuses the rest, and serves nothing outside its folder', async () => {
  const head = await ask(origin, '/carte/', {}, 'HEAD')
  expect([head.status, head.body.length, head.headers['strict-transport-security']]).toEqual([
    200,
    0,
    'max-age=31536000',
  ])
  // As a GET would be, in each coding: a cache that asks so must not take the file for another one.
  write('data/tete.json', JSON.stringify(Array.from({ length: 900 }, (_, i) => `lieu ${i}`)))
  for (const asked of ['identity', 'gzip', 'br'])
    for (const also of [{}, { range: 'bytes=1-9' }]) {
      const of = { 'accept-encoding': asked, ...also }
      const [first, second] = [
        await ask(origin, '/carte/data/tete.json', of, 'HEAD'),
        await ask(origin, '/carte/data/tete.json', of),
      ]
      expect([first.status, first.headers, first.etag, first.length]).toEqual([
        second.status,
        second.headers,
        second.etag,
        second.body.length,
      ])
      expect(first.body.length).toBe(0)
    }
  const post = await ask(origin, '/carte/', {}, 'POST')
  expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD'])
  for (const path of [
    '/',
    '/index.html',
    '/carte/%2e%2e/x',
    '/carte/data/..%2fdist/index.html',
    '/carte/%E0%A4%A',
  ])
    expect((await ask(origin, path)).status, path).toBe(404)
  const { status, headers } = await ask(origin, '/carte/index.html', { range: 'bytes=900-' })
  expect([status, headers['content-range']]).toEqual([416, 'bytes */11'])
})

it.each([
  ['', undefined],
  ['identity', undefined],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip;q=1.0, br;q=0.5', 'br'],
  ['GZIP', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['gzip; q=0.000', undefined],
  ['x-gzip-of-ours, brotli', undefined],
  ['*', 'br'],
  ['br;q=0, *', 'gzip'],
  ['gzip;q=0, *;q=0', undefined],
] as const)('for « %s » the coding is %s', (said, coding) => {
  expect(codingOf(said)).toBe(coding)
})

it('compresses once what many ask for together, anew after a failure, and the shortest as they take it', async () => {
  const file = join(dir, 'data/ensemble.json')
  const ours = createCompressed()
  const ask2 = () =>
    Promise.allSettled(['br', 'br', 'gzip'].map((coding) => ours.get(file, '1', coding as 'br')))
  expect((await ask2()).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  const text = JSON.stringify(Array.from({ length: 3000 }, (_, i) => `lieu ${i}`))
  write('data/ensemble.json', text)
  const [one, two, zipped] = (await ask2()).map((answer) =>
    answer.status === 'fulfilled' ? answer.value : null,
  )
  expect(one).toBe(two)
  expect(String(brotliDecompressSync(one ?? ''))).toBe(text)
  expect(String(gunzipSync(zipped ?? ''))).toBe(text)
  expect(one?.length).toBeLessThan(zipped?.length ?? 0)
  const { headers, body } = await ask(origin, '/carte/data/ensemble.json', { 'accept-encoding': 'gzip, br' })
  expect([headers['content-encoding'], body.equals(one ?? Buffer.alloc(0))]).toEqual(['br', true])
})

it('packs the files of the first views before anybody asks, and no other', async () => {
  const all = 'un deux trois'.split(' ')
  for (const name of [...all, 'ailleurs']) write(`dist/assets/${name}-a_B.js`, `// ${name.repeat(200)}`)
  const [un, deux, trois] = all.map((name) => `./assets/${name}-a_B.js`)
  write('dist/index.html', `<script data-liste="${deux} ${trois}" src="${un}"></script>`)
  const before = compressed.octets()
  await packFirst(`${origin}/carte/`)
  const after = compressed.octets()
  const named = ['', un, deux, trois].map((path) => ask(origin, `/carte/${path?.slice(2)}`, BR))
  const sizes = (await Promise.all(named)).map(({ body }) => body.length)
  expect(after - before).toBe(sizes.reduce((sum, size) => sum + size, 0))
  expect(compressed.octets()).toBe(after)
  await ask(origin, '/carte/assets/ailleurs-a_B.js', BR)
  expect(compressed.octets()).toBeGreaterThan(after)
})
