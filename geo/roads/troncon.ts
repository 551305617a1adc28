import { distanceM } from '../../src/domain/geo/geodesy.ts'
import { profileOfSegment, type RoadProfile } from '../../src/domain/roads/profile.ts'

export const COLUMNS = [
  'noeud_depart',
  'lon_depart',
  'lat_depart',
  'noeud_arrivee',
  'lon_arrivee',
  'lat_arrivee',
  'longueur_m',
  'classe',
  'sens',
  'marche',
  'velo',
  'voiture',
] as const
export type TronconRow = Readonly<Record<(typeof COLUMNS)[number], string> & { nom?: string }>

interface End {
  /** The identifier; without one, the position to 6 decimals (0.1 m): 4 would join a bridge and its road. */
  readonly noeud: string
  readonly lon: number
  readonly lat: number
}

export interface Troncon {
  readonly depart: End
  readonly arrivee: End
  /** Metres along the road. */
  readonly lengthM: number
  /** Null: open to nobody, which is right, and of no use. */
  readonly profile: RoadProfile | null
  readonly nom: string
}

/** Longer than this is no segment (decisions.md 38). */
const LENGTH_MAX_M = 100_000

/** Reads one row of a table of segments; a text says why it cannot be used. */
export function readTroncon(row: TronconRow): Troncon | string {
  const depart = readEnd(row.noeud_depart, row.lon_depart, row.lat_depart)
  const arrivee = readEnd(row.noeud_arrivee, row.lon_arrivee, row.lat_arrivee)
  if (depart === null || arrivee === null) return 'position qui n’en est pas une'
  const lengthM = readDecimal(row.longueur_m)
  const absurd = absurdLength(lengthM, distanceM(depart.lon, depart.lat, arrivee.lon, arrivee.lat))
  if (absurd !== null) return absurd
  const [marche, velo, voiture] = [row.marche, row.velo, row.voiture].map(readFlag)
  if (marche === undefined || velo === undefined || voiture === undefined) {
    return 'marche, velo ou voiture ni 0 ni 1'
  }
  const sens = row.sens?.trim()
  if (sens !== 'double' && sens !== 'direct') return 'sens ni « double » ni « direct »'
  const classe = row.classe?.trim() ?? ''
  const profile = profileOfSegment({ classe, direct: sens === 'direct', marche, velo, voiture })
  return { depart, arrivee, lengthM, profile, nom: row.nom?.trim() ?? '' }
}

function readEnd(noeud: string | undefined, lonText: string, latText: string): End | null {
  const [lon, lat] = [readDecimal(lonText), readDecimal(latText)]
  if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) return null
  return { noeud: noeud?.trim() || `${lon.toFixed(6)} ${lat.toFixed(6)}`, lon, lat }
}

/** A decimal number, with a comma or a point; NaN for anything else, the empty text included. */
function readDecimal(text: string | undefined): number {
  const value = text?.trim().replace(',', '.') ?? ''
  return /^[+-]?\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN
}

function readFlag(text: string | undefined): boolean | undefined {
  const value = text?.trim()
  return value === '1' ? true : value === '0' ? false : undefined
}

/** Why a length cannot be true; hairpins are: up to 29 times the straight line. */
function absurdLength(lengthM: number, chordM: number): string | null {
  if (!(lengthM > 0)) return 'longueur absente, nulle ou négative'
  if (lengthM > LENGTH_MAX_M) return 'longueur de plus de 100 km'
  const tooShort = lengthM < 0.98 * chordM && lengthM < chordM - 1
  return tooShort ? 'longueur plus courte que la ligne droite' : null
}
