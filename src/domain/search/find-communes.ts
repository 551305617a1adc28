import { communeOfArrondissement } from '../geo/codes.ts'
import type { AncienneCommune, Commune } from '../geo/communes.ts'
import { fold } from '../geo/fold.ts'
import { type Bigrams, buildBigrams, findByBigrams } from './bigrams.ts'
import { readPlaceTyped } from './read-place.ts'
import { misfit } from './similarity.ts'

/** Names that share enough letters with what is typed and are looked at closely. */
const CANDIDATES = 400
/** A bigger commune is meant more often: a million residents outweigh a third of a slip. */
const WEIGHT_OF_SIZE = 0.06
/** Of two names that fit alike, that of a commune of today is meant. */
const WEIGHT_OF_PAST = -0.3

/** Communes of today by every name they are asked by, ready to be searched. */
export interface CommuneIndex {
  readonly names: readonly Named[]
  readonly bigrams: Bigrams
}

interface Named {
  readonly commune: Commune
  readonly cle: string
  readonly weight: number
  /** The former name that `cle` is; null: the name of today. */
  readonly ancienNom: string | null
}

export interface CommuneFound {
  readonly commune: Commune
  /** How badly it fits what is typed; the lesser the better. */
  readonly score: number
  /** The whole name is typed, without a slip. */
  readonly isWhole: boolean
  /** The former commune by whose name it is found; null: by its own name or code. */
  readonly ancienNom: string | null
}

/** Built in one pass; former names of a commune that is not of the data are left out. */
export function indexCommunes(
  communes: readonly Commune[],
  anciennes: readonly AncienneCommune[],
): CommuneIndex {
  const byCode = new Map(communes.map((commune) => [commune.code, commune]))
  const former = anciennes.flatMap(({ nom, code }): Named[] => {
    const commune = byCode.get(code)
    return commune === undefined ? [] : [{ commune, cle: fold(nom), weight: WEIGHT_OF_PAST, ancienNom: nom }]
  })
  const names = [
    ...communes.map((commune): Named => {
      const weight = WEIGHT_OF_SIZE * Math.log10(1 + (commune.populationMunicipale ?? 0))
      return { commune, cle: fold(commune.nom), weight, ancienNom: null }
    }),
    ...former,
  ]
  return { names, bigrams: buildBigrams(names.map(({ cle }) => cle)) }
}

/**
 * Communes for a typed text, each once, best first: by name of today or of before with a slip or two, by the beginning of
 * a postcode, by a code, or by name and code together as an envelope has them (the code holds, the name may slip).
 */
export function findCommunes(index: CommuneIndex, texte: string): readonly CommuneFound[] {
  const typed = fold(texte)
  if (/^[\d ]+$/.test(typed)) return byDigits(index, typed.replaceAll(' ', ''))
  const { nom, code } = readPlaceTyped(typed)
  if (code === '') return byName(index, nom)
  const coded = index.names.filter(({ commune }) => hasCode(commune, code))
  const found = ranked(coded.map((named) => scored(named, nom)))
  if (found.length > 0) return found
  // A code that is nobody's, of a post office for one: its département still tells two names apart.
  const all = byName(index, nom)
  const near = all.filter(({ commune }) => hasCode(commune, code.slice(0, 2)))
  return near.length > 0 ? near : all
}

function hasCode(commune: Commune, code: string): boolean {
  const { departement, codesPostaux } = commune
  if (codesPostaux.includes(code)) return true
  const upper = code.toUpperCase()
  if (communeOfArrondissement(upper) === commune.code) return true
  // Corsica is one in postcodes, two in codes.
  return upper === departement || (code === '20' && /^2[AB]$/.test(departement))
}

function byDigits({ names }: CommuneIndex, digits: string): readonly CommuneFound[] {
  const code = communeOfArrondissement(digits)
  return names
    .filter(
      ({ commune, ancienNom }) =>
        ancienNom === null &&
        (commune.code === code || commune.codesPostaux.some((postal) => postal.startsWith(digits))),
    )
    .sort((a, b) => b.weight - a.weight || (a.commune.code < b.commune.code ? -1 : 1))
    .map(({ commune }) => ({ commune, score: 0, isWhole: false, ancienNom: null }))
}

const byName = ({ names, bigrams }: CommuneIndex, nom: string): readonly CommuneFound[] =>
  ranked(findByBigrams(bigrams, nom, CANDIDATES).map((at) => scored(names[at]!, nom)))

function scored({ commune, cle, weight, ancienNom }: Named, nom: string): CommuneFound {
  const score = (nom === '' ? 0 : misfit(nom, cle)) - weight
  return { commune, score, isWhole: nom === cle, ancienNom: nom === '' ? null : ancienNom }
}

/** Those that fit, best first, each commune by the name that fits it best. */
function ranked(found: readonly CommuneFound[]): readonly CommuneFound[] {
  const best = new Map<string, CommuneFound>()
  const sorted = found
    .filter(({ score }) => Number.isFinite(score))
    .sort((a, b) => a.score - b.score || (a.commune.code < b.commune.code ? -1 : 1))
  for (const one of sorted) if (!best.has(one.commune.code)) best.set(one.commune.code, one)
  return [...best.values()]
}
