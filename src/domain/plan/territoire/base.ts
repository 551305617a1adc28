import { visible } from '../../common/invisibles.ts'
import { type Champs, MoyensIllisibles, readObject, readReal } from '../read-fields.ts'

/** Where an adviser or the bus starts from, or the bus stops. */
export type Base =
  | { readonly type: 'commune' | 'lieu'; readonly code: string }
  | { readonly type: 'point'; readonly lon: number; readonly lat: number }

export const readPoint = (champ: string, row: Champs) => ({
  lon: readReal(`${champ}.lon`, row.lon, -180, 180),
  lat: readReal(`${champ}.lat`, row.lat, -90, 90),
})

/** Reads "commune:03185", "lieu:ID" or a point. Throws MoyensIllisibles. */
export function readBase(champ: string, value: unknown): Base {
  if (typeof value !== 'string') return { type: 'point', ...readPoint(champ, readObject(champ, value)) }
  const [, type, code] = /^(commune|lieu):(.+)$/.exec(visible(value)) ?? []
  if (code === undefined) {
    const valeurs = ['commune:03185', 'lieu:IDENTIFIANT', '{ "lon": 2.6, "lat": 46.34 }']
    throw new MoyensIllisibles(champ, { sorte: 'parmi', valeurs }, value)
  }
  return { type: type === 'commune' ? 'commune' : 'lieu', code }
}
