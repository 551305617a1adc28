import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'

/** Address the tests pretend the data are published at; nothing leaves the process. */
export const BASE = 'http://donnees.test/data/'

/** Answers like a static host over a folder of published files; a test adds its own faults on top. */
export const dataServer = (dir: string) =>
  setupServer(
    http.get(`${BASE}*`, async ({ request }) => {
      const path = decodeURIComponent(new URL(request.url).pathname.slice('/data/'.length))
      try {
        return HttpResponse.arrayBuffer(new Uint8Array(await readFile(join(dir, path))).buffer)
      } catch {
        return new HttpResponse(null, { status: 404 })
      }
    }),
  )
