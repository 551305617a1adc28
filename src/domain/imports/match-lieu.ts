import { communeOfArrondissement } from '../geo/codes.ts'
import type { Commune } from '../geo/communes.ts'
import { fold } from '../geo/fold.ts'
import type { Lieu } from '../places/lieu.ts'
import { fixCodeInsee } from '../places/read/fix-codes.ts'
import { misfitByWords } from '../search/similarity.ts'

/** Words that tell nothing apart. */
const EMPTY_WORDS = /\b(?:le|la|les|l|de|du|des|d|a|au|aux|en|municipale?|communale?|espace|salle)\b/g
const bare = (text: string): string => fold(text).replace(EMPTY_WORDS, ' ').replace(/\s+/g, ' ').trim()

/** How well a written name fits a known one: less is better; above, it is not that place. */
const SAME = 0.45

export interface LieuTrouve {
  readonly candidats: readonly Lieu[]
  /** Found by its whole name, or by words of it. */
  readonly exact: boolean
}

export interface LieuIndex {
  /** Places that a written name may be: in the commune when it is known. One: that place. */
  readonly find: (nom: string, adresse: string, codeInsee: string) => LieuTrouve
}

const NONE: LieuTrouve = { candidats: [], exact: false }

/** Looks places up by the name people write, then by address; those of the territory come first. */
export function indexLieux(lieux: readonly Lieu[], territoire: ReadonlySet<string>): LieuIndex {
  const entries = lieux.map((lieu) => ({
    lieu,
    code: communeOfArrondissement(lieu.codeInsee),
    nom: fold(lieu.nom),
    bare: `${bare(lieu.nom)} ${fold(lieu.commune)}`.trim(),
    adresse: fold(lieu.adresse),
  }))
  const known = new Map<string, LieuTrouve>()
  const search = (nom: string, adresse: string, codeInsee: string): LieuTrouve => {
    const around = entries.filter(({ code }) =>
      codeInsee === '' ? territoire.has(code) : code === codeInsee,
    )
    const whole = around.filter((entry) => entry.nom === fold(nom))
    if (whole.length > 0) return { candidats: whole.map(({ lieu }) => lieu), exact: true }
    const wanted = bare(nom)
    const byName =
      wanted === ''
        ? []
        : around.filter(
            (entry) => misfitByWords(wanted, entry.bare) <= SAME + 0.02 * entry.bare.split(' ').length,
          )
    if (byName.length > 0) return { candidats: byName.map(({ lieu }) => lieu), exact: false }
    const street = fold(adresse)
    const byAddress = /\d/.test(street)
      ? around.filter((entry) => entry.adresse !== '' && entry.adresse === street)
      : []
    return byAddress.length > 0 ? { candidats: byAddress.map(({ lieu }) => lieu), exact: false } : NONE
  }
  return {
    find: (nom, adresse, codeInsee) => {
      const key = `${codeInsee}\n${nom}\n${adresse}`
      const found = known.get(key) ?? search(nom, adresse, codeInsee)
      known.set(key, found)
      return found
    },
  }
}

export interface CommuneIndex<C extends CommuneNommee = Commune> {
  readonly byCode: (code: string) => C | undefined
  /** The commune a text names (with its postcode or not), the territory's first; null for none or several. */
  readonly byName: (nom: string, codePostal: string) => C | null
  /** The commune whose name ends a text: "salle des fêtes de Domérat". */
  readonly endOf: (text: string) => C | null
}

/** The commune of a row: by its code, else by its name and postcode; null when neither tells. */
export const communeOfRow = <C extends CommuneNommee>(
  communes: CommuneIndex<C>,
  row: Readonly<Partial<Record<'code_insee' | 'commune' | 'code_postal', string>>>,
): C | null =>
  communes.byCode(fixCodeInsee(row.code_insee ?? '').valeur) ??
  communes.byName(row.commune ?? '', row.code_postal ?? '')

type CommuneNommee = Pick<Commune, 'code' | 'nom' | 'codesPostaux'>

/** Looks communes up as people write them; those of the territory come first. */
export function indexCommunes<C extends CommuneNommee>(
  communes: Iterable<C>,
  territoire: ReadonlySet<string>,
): CommuneIndex<C> {
  const all = [...communes]
  const byCode = new Map(all.map((commune) => [commune.code, commune]))
  const byFold = new Map<string, C[]>()
  for (const commune of all) {
    const key = fold(commune.nom)
    byFold.set(key, [...(byFold.get(key) ?? []), commune])
  }
  const own = all
    .filter(({ code }) => territoire.has(code))
    .map((commune) => [fold(commune.nom), commune] as const)
  const one = (found: readonly C[]): C | null => {
    const inside = found.filter(({ code }) => territoire.has(code))
    if (inside.length === 1) return inside[0] ?? null
    return found.length === 1 ? (found[0] ?? null) : null
  }
  return {
    byCode: (code) => byCode.get(communeOfArrondissement(code)),
    byName: (nom, codePostal) => {
      const plain = fold(nom.replace(/\(?\b\d{2,5}\)?|cedex.*$/gi, ' '))
      const named = byFold.get(plain) ?? []
      const served = named.filter(({ codesPostaux }) => codesPostaux.includes(codePostal))
      if (named.length > 0) return one(served.length > 0 ? served : named)
      return one(
        codePostal === '' || plain !== '' ? [] : all.filter((c) => c.codesPostaux.includes(codePostal)),
      )
    },
    endOf: (text) => {
      const folded = ` ${fold(text)} `
      const found = own.filter(([nom]) => folded.endsWith(` ${nom} `))
      // "Saint-Victor" ends "Mairie de Saint-Victor"; the longest name is the one written.
      return found.sort((a, b) => b[0].length - a[0].length)[0]?.[1] ?? null
    },
  }
}
