import { withoutAccents } from '../../geo/fold.ts'
import { ANCIENS, type Terme } from '../vocabulaire.ts'
import type { NomCorrection } from './anomalie.ts'

interface Entree {
  readonly valeur: string
  readonly ancien: boolean
}

export interface ListeLue {
  readonly valeurs: string[]
  readonly corrections: readonly NomCorrection[]
  readonly inconnues: readonly string[]
}

const INDEX = new WeakMap<readonly Terme[], ReadonlyMap<string, Entree>>()

/** Letters and digits only, without accents or case: what two spellings of a value have in common. */
export const foldText = (text: string): string => withoutAccents(text).replace(/[^\p{L}\p{N}]/gu, '')

function indexOf(termes: readonly Terme[]): ReadonlyMap<string, Entree> {
  const known = INDEX.get(termes)
  if (known) return known
  const index = new Map<string, Entree>()
  const values = new Set(termes.map(({ valeur }) => valeur))
  for (const [ancien, valeur] of Object.entries(ANCIENS)) {
    if (values.has(valeur)) index.set(foldText(ancien), { valeur, ancien: true })
  }
  for (const { valeur } of termes) {
    const entree = { valeur, ancien: false }
    index.set(foldText(valeur), entree).set(valeur, entree)
  }
  INDEX.set(termes, index)
  return index
}

/** Earlier versions of the schema explained a value after a colon: « Gratuit : Je peux accéder… ». */
function findEntree(index: ReadonlyMap<string, Entree>, brut: string): Entree | undefined {
  const entree = index.get(brut) ?? index.get(foldText(brut))
  const colon = entree ? -1 : brut.indexOf(' : ')
  const start = colon < 0 ? undefined : index.get(foldText(brut.slice(0, colon)))
  return entree ?? (start && { valeur: start.valeur, ancien: true })
}

/** Cuts a cell of several values at `|`, and at `;`, which the README of the schema still asks for. */
export function splitValeurs(text: string): { valeurs: string[]; corrections: NomCorrection[] } {
  const valeurs = text
    .split(/[|;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const corrections: NomCorrection[] = text.includes(';') ? ['separateur-point-virgule'] : []
  const unique = [...new Set(valeurs)]
  if (unique.length < valeurs.length) corrections.push('doublon')
  return { valeurs: unique, corrections }
}

/**
 * Reads a cell of values of the schema: spelling put right (accents, case, apostrophes, blanks), earlier
 * wordings replaced. A value the schema does not know is kept, and listed in `inconnues`.
 */
export function readListe(text: string, termes: readonly Terme[]): ListeLue {
  if (text === '') return { valeurs: [], corrections: [], inconnues: [] }
  const index = indexOf(termes)
  const cut = splitValeurs(text)
  const corrections = new Set(cut.corrections)
  const inconnues: string[] = []
  const parts = cut.valeurs.flatMap((brut) => {
    if (!brut.includes(',')) return [brut]
    const commas = brut.split(',')
    const isList = commas.every((part) => index.has(foldText(part)))
    if (isList) corrections.add('separateur-virgule')
    return isList ? commas.map((part) => part.trim()) : [brut]
  })
  const valeurs = parts.map((brut) => {
    const entree = findEntree(index, brut)
    if (!entree) {
      inconnues.push(brut)
      return brut
    }
    if (entree.valeur !== brut) corrections.add(entree.ancien ? 'ancien-libelle' : 'valeur-vocabulaire')
    return entree.valeur
  })
  return { valeurs: [...new Set(valeurs)], corrections: [...corrections], inconnues }
}
