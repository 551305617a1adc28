import type { RangRue } from './street-ranks.ts'

/** Streets drawn and named alike, to be printed: lines in degrees, lon, lat, lon, lat… */
export interface StreetDrawing {
  readonly rang: RangRue
  readonly nom: string
  readonly tunnel: boolean
  readonly lignes: readonly (readonly number[])[]
}
