export const CARREAUX_SCHEME = 'carreaux'

/** Template of the cell tiles; the version in it makes a new figure a new set of tiles. */
export function carreauxUrl(version: string): string {
  return `${CARREAUX_SCHEME}://{z}/{x}/{y}?v=${encodeURIComponent(version)}`
}

export interface CarreauxTile {
  readonly z: number
  readonly x: number
  readonly y: number
  readonly version: string
}

/** Reads a tile's address back; null when it is not one. */
export function parseCarreauxUrl(url: string): CarreauxTile | null {
  const match = /^carreaux:\/\/(\d{1,2})\/(\d{1,8})\/(\d{1,8})\?v=([^&#]*)$/.exec(url)
  const version = decodeOrNull(match?.[4])
  if (match === null || version === null) return null
  return {
    z: Number(match[1]),
    x: Number(match[2]),
    y: Number(match[3]),
    version,
  }
}

function decodeOrNull(text: string | undefined): string | null {
  try {
    return decodeURIComponent(text ?? '')
  } catch {
    return null
  }
}
