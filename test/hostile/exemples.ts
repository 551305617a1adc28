import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONFIGURATION_VIDE } from '../../src/dataset/configuration/configuration.ts'
import { writeFichier } from '../../src/domain/scenario/fichier.ts'
import { PILOTE_DIR, ROOT } from '../support/files/data-dirs.ts'
import { filled } from './feuilles.ts'

const SCENARIOS = (
  JSON.parse(readFileSync(join(ROOT, 'test/fixtures/scenarios-v3.json'), 'utf8')) as {
    scenario: Parameters<typeof writeFichier>[0][number]
  }[]
).map(({ scenario }) => ({ ...scenario, modifications: scenario.modifications.slice(0, 4) }))

/** What is right of each kind of JSON that others write or answer: a test changes one field of it. */
export const EXEMPLES = {
  /** Every field, a list of one where it may hold several. */
  configuration: filled(CONFIGURATION_VIDE),
  scenarios: JSON.parse(writeFichier(SCENARIOS)) as {
    readonly scenarios: readonly [string, unknown[][]][]
  },
  adresses: {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [2.6, 46.34] },
        properties: { label: '8 rue Haute', citycode: '03185', score: 0.9, type: 'housenumber', name: 'x' },
      },
    ],
  },
  manifeste: JSON.parse(readFileSync(join(PILOTE_DIR, 'manifest.json'), 'utf8')) as unknown,
  moyens: {
    conseillers: [{ id: 'Ana', h: 18, base: 'commune:03185', creneaux: ['lundi-matin'], repos: ['lundi'] }],
    bus: { h: 10, G: 2, depot: 'commune:03185', arrets: ['commune:03101'], conseiller: true },
    ...{ minutes: 20, taux: 0.1, W: 10, C: 2, q: 8, budget: 1000 },
  },
} as const
