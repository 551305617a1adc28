import { communeOfArrondissement } from '../geo/codes.ts'
import { fold } from '../geo/fold.ts'
import { type Lieu, typeLieu } from '../places/lieu.ts'
import { foldAdresse } from './contact/fold-adresse.ts'
import { isSameBody } from './contact/meme-organisme.ts'

/** Someone to ask: the place itself, the body above it, a neighbour at its address, the town hall. */
export interface Contact {
  readonly lien: 'propre' | 'structure' | 'voisin' | 'mairie'
  /** Name of who answers; of a town hall, that of its commune; empty: the place itself, or not known. */
  readonly nom: string
  /** As they are written; empty: not known. */
  readonly telephone: string
  readonly courriel: string
}

/** What is known of the one that cannot be asked yet: a place, or a session with what its place says. */
export interface Joignable {
  readonly id: string
  readonly telephone: string
  readonly courriel: string
  readonly structureParente: string
  /** SIRET, SIREN or RNA. */
  readonly pivot: string
  readonly adresse: string
  readonly commune: string
  readonly codeInsee: string
}

/** What a place says of whom to ask. */
export const joignableOf = (lieu: Lieu): Joignable => ({ ...lieu, courriel: lieu.courriels[0] ?? '' })

/** "Demander à l’accueil" is no number. */
const hasNumber = ({ telephone }: Pick<Joignable, 'telephone'>): boolean =>
  /\d{4}/.test(telephone.replace(/[\s.-]/g, ''))
const hasMail = ({ courriel }: Pick<Joignable, 'courriel'>): boolean => courriel.includes('@')

/**
 * Whom to ask, in order, up to the first that can be reached: the number of the place, else its mail; the body above it,
 * by its name, else by its SIREN in the same commune; a record at the same address; the town hall of the commune, with
 * a number where a record gives one. A body without a number is named, and the search goes on; found under another spelling,
 * it is not named twice. Never empty.
 * `lieux`: the places at hand, in an order that does not change, so that the answer does not either.
 */
export function createContacts(lieux: readonly Lieu[]): (asked: Joignable) => readonly Contact[] {
  const index = indexLieux(lieux)
  const find = (key: string | null, id: string): Lieu | undefined =>
    key === null ? undefined : index.get(key)?.find((lieu) => lieu.id !== id)
  return (asked) => {
    if (hasNumber(asked) || hasMail(asked)) return [contactOf('propre', '', asked)]
    const above = find(nameKey(asked.structureParente), asked.id) ?? find(sirenKey(asked), asked.id)
    if (above !== undefined) return [contactOf('structure', above.nom, joignableOf(above))]
    const { structureParente: nom } = asked
    const unless = (found: string): Contact[] =>
      nom === '' || isSameBody(nom, found, asked.commune)
        ? []
        : [{ lien: 'structure', nom, telephone: '', courriel: '' }]
    const next = find(adresseKey(asked), asked.id)
    if (next !== undefined) return [...unless(next.nom), contactOf('voisin', next.nom, joignableOf(next))]
    const hall = find(mairieKey(asked), asked.id)
    const reached = hall === undefined ? { telephone: '', courriel: '' } : joignableOf(hall)
    return [...unless('mairie'), contactOf('mairie', asked.commune, reached)]
  }
}

function contactOf(
  lien: Contact['lien'],
  nom: string,
  by: Pick<Joignable, 'telephone' | 'courriel'>,
): Contact {
  return { lien, nom, telephone: hasNumber(by) ? by.telephone : '', courriel: hasMail(by) ? by.courriel : '' }
}

/** Places that can be reached, by all they may be looked for by; of several, those with a number first. */
function indexLieux(lieux: readonly Lieu[]): ReadonlyMap<string, readonly Lieu[]> {
  const index = new Map<string, Lieu[]>()
  const add = (lieu: Lieu) => {
    const hall = typeLieu(lieu) === 'mairie' && /\bmairie\b|^commune d/.test(fold(lieu.nom))
    for (const key of [nameKey(lieu.nom), sirenKey(lieu), adresseKey(lieu), hall ? mairieKey(lieu) : null]) {
      if (key === null) continue
      const found = index.get(key)
      if (found === undefined) index.set(key, [lieu])
      else found.push(lieu)
    }
  }
  for (const lieu of lieux) if (hasNumber(lieu)) add(lieu)
  for (const lieu of lieux) if (!hasNumber(lieu) && hasMail(joignableOf(lieu))) add(lieu)
  return index
}

type Keyed = Pick<Joignable, 'pivot' | 'adresse' | 'codeInsee'>

const nameKey = (nom: string): string | null => (nom === '' ? null : `nom ${fold(nom)}`)
const mairieKey = ({ codeInsee }: Keyed): string | null =>
  codeInsee === '' ? null : `mairie ${communeOfArrondissement(codeInsee)}`
function adresseKey({ adresse, codeInsee }: Keyed): string | null {
  const folded = foldAdresse(adresse)
  return folded === '' || codeInsee === '' ? null : `adresse ${communeOfArrondissement(codeInsee)} ${folded}`
}
/** The first nine digits of a SIRET name the body; of zeros only, nobody. */
function sirenKey({ pivot, codeInsee }: Keyed): string | null {
  const siren = /^(?!0{9})\d{9}(?=(\d{5})?$)/.exec(pivot)?.[0]
  return siren === undefined || codeInsee === '' ? null : `siren ${siren} ${codeInsee}`
}
