import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fetchBytes } from '../../src/dataset/fetch-bytes.ts'
import { readChecked } from '../../src/dataset/read-file.ts'

/** How a file is answered, by its name. */
const ANSWERS: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/jamais': () => undefined,
  '/coupe': (response) => void response.write('dix octets'),
  '/court': (response) => void response.end('dix octets'),
  '/sans-fin': (response) => {
    const send = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536)));
    }
    response.on('drain', send)
    send()
  },
}
const server = createServer(({ url = '' }, response) => {
  ANSWERS[url.replace(/\?.*/, '')]?.(response)
})
let base = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

it.each(['jamais', 'coupe'])('gives up a file of which nothing more comes: %s', async (file) => {
  const error = await fetchBytes(base, { silenceOf: () => 100 })(file).catch((reason: unknown) => reason)
  expect(error).toMatchObject({ kind: 'reseau', chemin: file })
  expect(String(error)).toContain('rien n’est venu')
})

it('leaves a file that is longer than announced, and says so', async () => {
  const ref = { chemin: 'sans-fin', octets: 100_000, sha256: '', lignes: 0 }
  const error = await readChecked(fetchBytes(base), ref).catch((reason: unknown) => reason)
  expect(error).toMatchObject({ kind: 'corrompu', chemin: 'sans-fin' })
  expect(String(error)).toContain('plus de 100000 octets reçus, 100000 attendus')
})

it('gives the bytes of a file that comes whole', async () => {
  expect(new TextDecoder().decode(await fetchBytes(base)('court'))).toBe('dix octets')
})
