import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { DataError } from '../../src/dataset/read-file.ts'
import { SOURCES } from '../sources/sources.ts'

/** Whose a network is, as published beside it. */
export interface RoadsCredit {
  readonly source: string
  readonly millesime: string
  readonly licence: string
  readonly mention: string
}

/** Of an extract of OpenStreetMap; `date`: day of its data, when it says. */
export function creditOsm(date: string | null): RoadsCredit {
  const { producteur, millesime, licence, mention } = SOURCES.routesOsm
  return { source: producteur, millesime: date ?? millesime, licence, mention }
}

const KEYS = ['source', 'millesime', 'licence', 'mention'] as const

/**
 * What tables of segments say of themselves, each in a file of its name ending in `.json` (geo/FORMAT.md); what they do
 * not say is the registry's. Several tables: each thing said once. Throws DataError on a file that is no such thing.
 */
export function readTronconsCredit(paths: readonly string[]): RoadsCredit {
  const credits = paths.map((path) => {
    const name = path.replace(/\.csv(\.gz)?$/, '')
    return { ...usualCredit(basename(name)), ...readBeside(`${name}.json`) }
  })
  const all = (key: keyof RoadsCredit) => [...new Set(credits.map((credit) => credit[key]))].join(' ; ')
  return {
    source: all('source'),
    millesime: all('millesime'),
    licence: all('licence'),
    mention: all('mention'),
  }
}

/** What the registry says of a table: of one it knows by its name, whose and when; of the others, neither. */
function usualCredit(name: string): RoadsCredit {
  const known = name === 'corse_troncons' ? SOURCES.routesCorse : SOURCES.routesTroncons
  const { producteur, millesime, licence, mention } = known
  return { source: producteur, millesime, licence, mention }
}

function readBeside(path: string): Partial<RoadsCredit> {
  if (!existsSync(path)) return {}
  const wanted = `un objet JSON de textes attendu (${KEYS.join(', ')})`
  const fail = (detail: string) => new DataError('corrompu', path, `${wanted} : ${detail}`)
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw fail((cause as Error).message)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw fail('autre chose trouvée')
  const entries = Object.entries(value)
  const bad = entries.find(
    ([key, text]) => !KEYS.some((known) => known === key) || typeof text !== 'string' || text.trim() === '',
  )
  if (bad !== undefined) throw fail(`« ${bad[0]} » : ${JSON.stringify(bad[1])}`)
  return Object.fromEntries(entries.map(([key, text]) => [key, String(text).trim()]))
}
