import { isCodeInsee } from '../geo/codes.ts'

/** An address found by the national address service. */
export interface Adresse {
  readonly libelle: string
  readonly lon: number
  readonly lat: number
  /** Commune of the address; null when the service does not say. */
  readonly codeInsee: string | null
}

const MAX_LABEL = 200
/** Lines read of an answer: five are asked for. */
const MAX_LINES = 20
/** Anything the service may send that changes how a line reads: control, direction and invisible characters, halves of a pair. */
const INVISIBLE = /\p{C}/gu

/**
 * Reads an answer of data.geopf.fr/geocodage/search (GeoJSON). Lines that are not an address on Earth are
 * left out. Null when the answer is not what the service sends.
 */
export function readAdresses(json: unknown): Adresse[] | null {
  const features = field(json, 'features')
  return Array.isArray(features)
    ? features.slice(0, MAX_LINES).flatMap((feature) => readAdresse(feature) ?? [])
    : null
}

/** An address with how sure the service is of it (0 to 1), and how close it comes. */
export interface AdresseNotee extends Adresse {
  readonly score: number
  readonly precision: 'numero' | 'rue' | 'commune'
}

/**
 * The best line of an answer, with its note; `inconnue` for an answer without any. Null when the answer is not what
 * the service sends. Without a note, or with one that cannot be, the line is as unsure as can be.
 */
export function readMeilleure(json: unknown): AdresseNotee | 'inconnue' | null {
  const features = field(json, 'features')
  if (!Array.isArray(features)) return null
  const [best] = features.slice(0, MAX_LINES).flatMap((feature: unknown) => {
    const adresse = readAdresse(feature)
    return adresse === null ? [] : [{ ...adresse, ...noteOf(field(feature, 'properties')) }]
  })
  return best ?? 'inconnue'
}

function noteOf(properties: unknown): Pick<AdresseNotee, 'score' | 'precision'> {
  const score = field(properties, 'score')
  const type = field(properties, 'type')
  return {
    score: typeof score === 'number' && score >= 0 && score <= 1 ? score : 0,
    precision: type === 'housenumber' ? 'numero' : type === 'municipality' ? 'commune' : 'rue',
  }
}

function readAdresse(feature: unknown): Adresse | null {
  const properties = field(feature, 'properties')
  const label = field(properties, 'label')
  const coordinates = field(field(feature, 'geometry'), 'coordinates')
  if (typeof label !== 'string' || !Array.isArray(coordinates)) return null
  const [lon, lat] = coordinates as unknown[]
  const libelle = label.slice(0, MAX_LABEL).replace(INVISIBLE, '').trim()
  if (typeof lon !== 'number' || typeof lat !== 'number' || libelle === '') return null
  if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90) || (lon === 0 && lat === 0)) return null
  const code = field(properties, 'citycode')
  return { libelle, lon, lat, codeInsee: typeof code === 'string' && isCodeInsee(code) ? code : null }
}

function field(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Readonly<Record<string, unknown>>)[key]
}

/** A position to three decimals, about a hundred metres: enough for a travel time, too little for a door. */
export function blurPosition(lon: number, lat: number): { lon: number; lat: number } {
  return { lon: Math.round(lon * 1000) / 1000, lat: Math.round(lat * 1000) / 1000 }
}
