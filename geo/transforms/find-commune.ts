import { communeOfArrondissement } from '../../src/domain/geo/codes.ts'
import { fold } from '../../src/domain/geo/fold.ts'
import type { NomCorrection } from '../../src/domain/places/read/anomalie.ts'
import type { Decoupage } from '../read/decoupage.ts'
import type { Outlines } from './outline-at.ts'

/** What a row says of where it is. */
export interface Situation {
  /** As it is written, a commune's of today or not. */
  readonly codeInsee: string
  readonly codePostal: string
  readonly commune: string
  /** Degrees; null when no position is known. */
  readonly longitude: number | null
  readonly latitude: number | null
}

export interface CommuneTrouvee {
  readonly code: string
  /** What had to be done; null when the code is one of today. */
  readonly correction: NomCorrection | null
}

/** Off every outline, the commune this near is the one: shores and borders are drawn simply. */
const RIVAGE_M = 5000

/**
 * The commune of today of a place. Of what the list says of a code that is no commune's (former commune, code given
 * up, postcode: in Corsica one number may be two of them), that where the place stands, else the first. Null: nothing tells.
 */
export function findCommune(
  situation: Situation,
  decoupage: Decoupage,
  outlines: Outlines,
): CommuneTrouvee | null {
  const { longitude, latitude } = situation
  const code = communeOfArrondissement(situation.codeInsee.replace(/\s/g, '').toUpperCase())
  const isPostcode = code === situation.codePostal && isPostcodeElsewhere(code, decoupage)
  if (decoupage.communes.has(code) && !isPostcode) return { code, correction: null }
  const listed = readInList(code, situation.commune, decoupage)
  const isPlaced = longitude !== null && latitude !== null
  const here = isPlaced ? outlines.at(longitude, latitude)?.properties.code : undefined
  const [first] = listed.sure
  const listedHere = [...listed.sure, ...listed.possible].find((found) => found.code === here)
  if (listedHere !== undefined) return listedHere
  if (first !== undefined) return first
  if (here !== undefined && decoupage.communes.has(here))
    return { code: here, correction: 'commune-par-position' }
  const named = byName(situation, decoupage)
  if (named !== null) return { code: named, correction: 'commune-par-nom' }
  const near = isPlaced ? outlines.nearest(longitude, latitude, RIVAGE_M)?.properties.code : undefined
  if (near !== undefined && decoupage.communes.has(near))
    return { code: near, correction: 'commune-par-position' }
  return decoupage.communes.has(code) ? { code, correction: null } : null
}

/** Whether the code of a commune is the postcode of others, and not its own. */
function isPostcodeElsewhere(code: string, { communes }: Decoupage): boolean {
  if (communes.get(code)?.codesPostaux.includes(code)) return false
  return [...communes.values()].some(({ codesPostaux }) => codesPostaux.includes(code))
}

interface Listed {
  /** What the code means whatever the position. */
  readonly sure: readonly CommuneTrouvee[]
  /** What it may mean, where the place stands there. */
  readonly possible: readonly CommuneTrouvee[]
}

function readInList(code: string, commune: string, { communes, anciensCodes }: Decoupage): Listed {
  const ancien = anciensCodes.get(code)
  const correction = 'commune-par-code-postal'
  const served = [...communes.values()].filter(({ codesPostaux }) => codesPostaux.includes(code))
  const named = served.filter(({ nom }) => fold(nom) === fold(commune))
  const only = served.length === 1 ? served : named.length === 1 ? named : []
  return {
    sure: [
      ...(ancien === undefined ? [] : [{ code: ancien.code, correction: ancien.sorte }]),
      ...only.map((found) => ({ code: found.code, correction }) as const),
    ],
    possible: served.map((found) => ({ code: found.code, correction }) as const),
  }
}

/** The one commune of that name that the postcode serves; without a postcode, the only one of that name. */
function byName({ codePostal, commune }: Situation, { communes }: Decoupage): string | null {
  const wanted = fold(commune)
  const all = [...communes.values()]
  const served = codePostal === '' ? all : all.filter(({ codesPostaux }) => codesPostaux.includes(codePostal))
  const named = served.filter(({ nom }) => fold(nom) === wanted)
  const [only] = named.length > 0 || codePostal === '' ? named : served
  const isAlone = (named.length > 0 || codePostal === '' ? named : served).length === 1
  return isAlone && only !== undefined ? only.code : null
}
