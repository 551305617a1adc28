import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { headersFor } from '../../../geo/serve/headers.ts'
import { PILOTE_DIR, ROOT } from '../../support/files/data-dirs.ts'

const isKept = (path: string) => headersFor(path)['Cache-Control']?.includes('immutable') ?? false

/** What each build of the data writes anew under the same name. */
const ENTRIES = ['manifest.json', 'abrege.json', 'sante.json', 'nouveautes.json']

it('keeps for a year what is named by its content, in a folder of the server too', () => {
  for (const path of ['/assets/index-C-g2ohZU.js', '/carte/assets/socle-BiyGvaSl.css'])
    expect(isKept(path), path).toBe(true)
  const data = readdirSync(PILOTE_DIR, { recursive: true, encoding: 'utf8' })
  const hashed = data.filter((path) => /\.(?:json|parquet|csv)$/.test(path) && !ENTRIES.includes(path))
  expect(hashed.length).toBeGreaterThan(10)
  expect(hashed.filter((path) => !isKept(`/data/${path}`))).toEqual([])
})

it('asks again for what keeps its name when its content changes', () => {
  const files = readdirSync(join(ROOT, 'public/schemas')).map((name) => `/schemas/${name}`)
  expect(files).toContain('/schemas/exemple-ateliers.csv')
  const more = ['/', '/sw.js', '/configuration.json', '/data/agenda/200071082.ics', '/data/sante.json']
  expect([...files, ...more, '/data/liste/departement-03.html'].filter(isKept)).toEqual([])
})
