import { HttpResponse, http } from 'msw'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openDataset } from '../../src/dataset/dataset.ts'
import { fetchBytes } from '../../src/dataset/fetch-bytes.ts'
import { prepareScope } from '../../src/dataset/prepare-scope.ts'
import { DataError } from '../../src/dataset/read-file.ts'
import { answer } from '../../src/domain/coverage/answer.ts'
import type { Question } from '../../src/domain/coverage/question.ts'
import { PILOTE_DIR } from '../support/files/data-dirs.ts'
import { BASE, dataServer } from '../support/files/data-server.ts'

const server = dataServer(PILOTE_DIR)
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const QUESTION: Question = {
  territoire: { type: 'epci', code: '200071082' },
  offre: 'accompagnement',
  portee: { type: 'mode', mode: 'marche', minutes: 30 },
}

const open = () => openDataset(fetchBytes(BASE))

async function figure() {
  const dataset = await open()
  const prepared = await prepareScope(dataset, QUESTION)
  return answer({ data: dataset, prepared, offre: QUESTION.offre, portee: QUESTION.portee, par: null })
}

/** The error of a read with one file answered by `fault`. */
async function errorWith(path: string, fault: () => Response | Promise<Response>): Promise<DataError> {
  server.use(http.get(`${BASE}${path}`, fault))
  const error = await figure().then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(DataError)
  return error as DataError
}

describe('a data set read over the network', () => {
  it('gives the figure of the pilot set', async () => {
    const { population, communes } = await figure()
    expect(communes.total).toBe(21)
    expect(population?.totale).toBeGreaterThan(59_000)
    expect(population?.atteinte).toBeLessThan(population?.totale ?? 0)
  })

  it('names the file that is missing', async () => {
    const error = await errorWith('03/carreaux.*', () => new HttpResponse(null, { status: 404 }))
    expect(error.kind).toBe('absent')
    expect(error.message).toMatch(/^03\/carreaux\.\w+\.parquet : le serveur a répondu 404/)
  })

  it('says that the network does not answer', async () => {
    expect((await errorWith('territoires.*', () => HttpResponse.error())).kind).toBe('reseau')
  })

  it('refuses a truncated file by its length', async () => {
    const error = await errorWith('03/lieux.*', () => HttpResponse.text('{"lieux":['))
    expect(error.kind).toBe('corrompu')
    expect(error.message).toMatch(/10 octets reçus, \d+ attendus/)
  })

  it('refuses a file of the right length and the wrong content', async () => {
    const { octets } = (await open()).manifest.territoires
    const error = await errorWith('territoires.*', () => HttpResponse.text('x'.repeat(octets)))
    expect(error.message).toContain('empreinte')
  })

  it('asks once more past the caches for a file that came damaged', async () => {
    const asked: string[] = []
    server.use(
      http.get(`${BASE}territoires.*`, ({ request }) => {
        asked.push(new URL(request.url).search)
        return asked.length === 1 ? HttpResponse.text('abîmé') : undefined
      }),
    )
    expect((await figure()).communes.total).toBe(21)
    expect(asked).toEqual(['', '?relire'])
  })

  it('refuses HTML in the place of the manifest, and a manifest of another version', async () => {
    expect((await errorWith('manifest.json', () => HttpResponse.html('<p>accueil</p>'))).kind).toBe(
      'corrompu',
    )
    const error = await errorWith('manifest.json', () => HttpResponse.json({ schemaVersion: 99 }))
    expect(error.kind).toBe('version')
    expect(error.message).toContain('schemaVersion')
  })

  it('reads again after a failure, once the file is back', async () => {
    const dataset = await open()
    server.use(
      http.get(`${BASE}territoires.*`, () => new HttpResponse(null, { status: 500 }), { once: true }),
    )
    await expect(dataset.index()).rejects.toThrow('500')
    expect((await dataset.index()).communes.length).toBeGreaterThan(20)
  })
})
