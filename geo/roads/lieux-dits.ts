import { GENRES_LIEU_DIT, type GenreLieuDit, type LieuxDitsFile } from '../../src/dataset/streets-file.ts'
import { STEP_DEG } from '../../src/domain/roads/sort-network.ts'

/** A hamlet, a quarter… that a road file names. */
export interface LieuDit {
  readonly nom: string
  readonly genre: GenreLieuDit
  readonly lon: number
  readonly lat: number
}

/** What a `place` node is a name for; null for none, and for communes, whose names are elsewhere. */
export function lieuDitOf(tags: ReadonlyMap<string, string>, lon: number, lat: number): LieuDit | null {
  const genre = GENRES_LIEU_DIT.find((one) => one === tags.get('place'))
  const nom = (tags.get('name') ?? '').trim()
  if (genre === undefined || nom === '' || !(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) return null
  return { nom, genre, lon, lat }
}

/**
 * Those near a département as published: columns, sorted by kind, name and place. The name of a commune is left out
 * (OpenStreetMap's villages are mostly communes), and a name of several files is there once.
 */
export function lieuxDitsFile(
  all: readonly LieuDit[],
  isNear: (lon: number, lat: number) => boolean,
  communes: ReadonlySet<string>,
): LieuxDitsFile {
  const kept = new Map<string, readonly [genre: number, nom: string, lon: number, lat: number]>()
  for (const { nom, genre, lon, lat } of all) {
    if (communes.has(nom) || !isNear(lon, lat)) continue
    const at = [Math.round(lon / STEP_DEG), Math.round(lat / STEP_DEG)] as const
    kept.set(`${nom} ${at}`, [GENRES_LIEU_DIT.indexOf(genre), nom, ...at])
  }
  const rows = [...kept.values()].sort(
    (a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : a[2] - b[2] || a[3] - b[3]),
  )
  return {
    genre: rows.map(([genre]) => genre),
    nom: rows.map(([, nom]) => nom),
    lon: rows.map(([, , lon]) => lon),
    lat: rows.map(([, , , lat]) => lat),
  }
}
