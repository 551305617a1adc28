import type { Couverture } from '../../../worker/protocol/index.ts'

/** One row of the table. Figures are null where residents are not known: never shown as zero. */
export interface Ligne {
  readonly code: string
  readonly nom: string
  readonly chiffres: Chiffres | null
  /** No figure because nobody knows the ages of its residents. */
  readonly sansAge?: boolean
  /** Municipal population of a commune, null when not published; undefined for other zones. */
  readonly municipale: number | null | undefined
  /** In a window of dates: the first day within reach of a resident, and the seats; null when not known. */
  readonly premiereDate: string | null
  readonly placesPour1000: number | null
}

interface Chiffres {
  readonly population: number
  readonly atteinte: number
  readonly inconnue: number
  readonly nonAtteinte: number
}

export const COLONNES = [
  'nom',
  'population',
  'atteinte',
  'inconnue',
  'nonAtteinte',
  'premiereDate',
  'placesPour1000',
] as const
export type Colonne = (typeof COLONNES)[number]

export interface Tri {
  readonly colonne: Colonne
  readonly sens: 'ascending' | 'descending'
}

/** Where most residents are out of reach comes first: that is what the reader came for. */
export const TRI_INITIAL: Tri = { colonne: 'nonAtteinte', sens: 'descending' }

/** Columns that an answer fills: the unknown ones only where places may not say, dates only in a window. */
export function colonnesOf({ rapport }: Couverture): Colonne[] {
  const dated = rapport.premieresDates !== undefined
  const seats = rapport.premieresDates?.some((d) => d.placesPour1000 !== null) ?? false
  return COLONNES.filter((colonne) => {
    if (colonne === 'inconnue') return rapport.offre !== 'lieux'
    if (colonne === 'premiereDate') return dated
    return colonne !== 'placesPour1000' || seats
  })
}

/** Rows of an answer, in the order of the report, those without figures last. */
export function lignesOf(couverture: Couverture): Ligne[] {
  const { rapport, sansChiffre, municipales, par } = couverture
  // Of a group, residents are those of the cells, as in the other columns.
  const isMunicipale = par === 'commune' && rapport.groupe === undefined
  const municipale = (code: string) => (isMunicipale ? (municipales.get(code) ?? null) : undefined)
  const dates = new Map((rapport.premieresDates ?? []).map((d) => [d.code, d]))
  return [
    ...(rapport.zones ?? []).map((zone) => ({
      code: zone.code,
      nom: zone.nom,
      chiffres: zone,
      municipale: municipale(zone.code),
      premiereDate: dates.get(zone.code)?.premiereDate ?? null,
      placesPour1000: dates.get(zone.code)?.placesPour1000 ?? null,
    })),
    ...[...(rapport.zonesSansAge ?? []), ...sansChiffre].map(({ code, nom, ...sans }) => ({
      code,
      nom,
      chiffres: null,
      ...('habitants' in sans ? { sansAge: true } : {}),
      municipale: municipale(code),
      premiereDate: null,
      placesPour1000: null,
    })),
  ]
}

/** Residents as the table shows them: the municipal figure for a commune (decisions.md 11). */
export function populationOf(ligne: Ligne): number | null {
  return ligne.municipale === undefined ? (ligne.chiffres?.population ?? null) : ligne.municipale
}

/** Beyond this difference a reader would take the columns for faulty. */
const ECART_MAX = 0.1

/**
 * Residents of the cells, that the other columns count, when they are not about those shown or when a column would
 * exceed those; else null.
 */
export function carreauxAutres(ligne: Ligne): number | null {
  const { municipale, chiffres } = ligne
  if (municipale === undefined || chiffres === null) return null
  const { population, atteinte, inconnue, nonAtteinte } = chiffres
  if (municipale === null || Math.max(atteinte, inconnue, nonAtteinte) > municipale) return population
  return Math.abs(population - municipale) > ECART_MAX * municipale ? population : null
}

/** A sorted copy; rows without the figure stay last in both directions, equal ones go by name. */
export function sortLignes(lignes: readonly Ligne[], { colonne, sens }: Tri): Ligne[] {
  const sign = sens === 'ascending' ? 1 : -1
  const byName = (x: string, y: string) => x.localeCompare(y, 'fr')
  if (colonne === 'nom') return [...lignes].sort((a, b) => sign * byName(a.nom, b.nom))
  return [...lignes].sort((a, b) => {
    const [x, y] = [sortValue(a, colonne), sortValue(b, colonne)]
    if (x === null || y === null) return Number(x === null) - Number(y === null) || byName(a.nom, b.nom)
    return sign * (x - y) || byName(a.nom, b.nom)
  })
}

/** What a column is sorted by: the share for those within reach, residents for the others. */
function sortValue(ligne: Ligne, colonne: Exclude<Colonne, 'nom'>): number | null {
  if (colonne === 'population') return populationOf(ligne)
  if (colonne === 'premiereDate') return ligne.premiereDate === null ? null : Date.parse(ligne.premiereDate)
  if (colonne === 'placesPour1000') return ligne.placesPour1000
  const { chiffres } = ligne
  if (chiffres === null || chiffres.population === 0) return null
  return colonne === 'atteinte' ? chiffres.atteinte / chiffres.population : chiffres[colonne]
}

/** The next order when a heading is chosen: names and dates grow first, figures fall first. */
export function nextTri(tri: Tri, colonne: Colonne): Tri {
  if (tri.colonne === colonne) return { colonne, sens: tri.sens === 'ascending' ? 'descending' : 'ascending' }
  const grows = colonne === 'nom' || colonne === 'premiereDate'
  return { colonne, sens: grows ? 'ascending' : 'descending' }
}
