import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { encodeAteliers } from '../../src/dataset/ateliers-file.ts'
import type { Manifest } from '../../src/dataset/manifest.ts'
import { atelierExemple } from '../support/examples/atelier-exemple.ts'
import { FRANCE_DIR } from '../support/files/data-dirs.ts'

/** Workshops every Monday at three places of Corse-du-Sud, and at a stop of its own in a village. */
export async function addAteliers(page: Page): Promise<void> {
  const manifest = JSON.parse(readFileSync(join(FRANCE_DIR, 'manifest.json'), 'utf8')) as Manifest
  const series = [
    ...['france-services_2001', 'france-services_1993', 'france-services_748'].map((lieuId) =>
      atelierExemple({ id: lieuId, lieuId, commune: '', codeInsee: '', confiance: 'fait' }),
    ),
    atelierExemple({
      id: 'arret',
      commune: 'Appietto',
      codeInsee: '2A017',
      longitude: 8.7664,
      latitude: 42.0135,
      confiance: 'fait',
    }),
  ]
  const body = JSON.stringify(encodeAteliers('2A', series))
  const ateliers = {
    chemin: '2A/ateliers.e2e.json',
    octets: Buffer.byteLength(body),
    sha256: createHash('sha256').update(body).digest('hex'),
    lignes: series.length,
  }
  const departements = manifest.departements.map((d) => (d.code === '2A' ? { ...d, ateliers } : d))
  const json = (text: string) => ({ contentType: 'application/json', body: text })
  await page.route(/\/manifest\.json/, (route) =>
    route.fulfill(json(JSON.stringify({ ...manifest, departements }))),
  )
  await page.route(/\/2A\/ateliers\.e2e\.json/, (route) => route.fulfill(json(body)))
}
