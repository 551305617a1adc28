import { type Abrege, parseAbrege } from '../../dataset/cartes/abrege.ts'
import type { CartesFile, Prochaine } from '../../dataset/cartes/cartes-file.ts'
import { formatTerritoire } from '../../domain/geo/territoire.ts'
import type { Params, RequestName, Result } from '../../worker/protocol/index.ts'
import type { PremiereVue } from './first-view.ts'

/** What the short manifest alone tells. */
export interface Bref {
  readonly abrege: Abrege
  /** Null: not a question that this answers. */
  readonly answer: <N extends RequestName>(nom: N, params: Params<N>) => Result<N> | null
}

interface First extends Bref {
  readonly prochaines: ReadonlyMap<string, readonly Prochaine[]>
}

type ListFirst = (file: CartesFile, demande: Params<'trouver'>) => Result<'trouver'> | null

/**
 * Reads what a first view answers from: where `amorce.ts` asked for it before the program, that; else now. `onBref` hears of the
 * short manifest before the cards are there. Null where a person's own data may be laid over the published ones, or where nothing
 * short was published.
 */
export async function readPremiere(
  base: string,
  vue: PremiereVue,
  listCode: Promise<{ readonly listFirst: ListFirst }> | null,
  onBref: (bref: Bref) => void,
): Promise<First | null> {
  // Later than this, it asks for nothing.
  globalThis.amorce ??= {}
  const early = globalThis.amorce
  const read = async (chemin: string) => {
    const response = await (early[chemin] ?? fetch(new URL(chemin, base)))
    if (!response.ok) throw new Error(chemin)
    return response.arrayBuffer()
  }
  const [abrege, own] = await Promise.all([read('abrege.json'), hasOwnData()])
  if (own) return null
  const json = JSON.parse(new TextDecoder().decode(abrege))
  const known = knownIn(json, vue)
  if (known === null) return null
  onBref(answerBref(known.abrege))
  // The cards are asked for while the code that lists them comes, and the frame around them is drawn meanwhile.
  const [list, octets] = await Promise.all([listCode, known.carte && read(known.carte.chemin)])
  return readFirst(json, vue, list && octets && { octets, listFirst: list.listFirst })
}

/** The short manifest and where it has the cards of a view that shows some; null where it cannot be believed, or has them not. */
function knownIn(json: unknown, vue: PremiereVue) {
  const abrege = parseAbrege(json)
  if (abrege === null) return null
  if (vue.type === 'accueil') return { abrege, carte: null }
  const carte = abrege.departements.find(({ code }) => code === vue.code)
  return carte === undefined ? null : { abrege, carte }
}

/** As the worker asks; a browser that does not tell may hold some. */
async function hasOwnData(): Promise<boolean> {
  try {
    const known = await indexedDB.databases()
    return known.some(({ name }) => name === 'a-portee.mes-donnees')
  } catch {
    return true
  }
}

/** Null where what was read cannot be believed: the worker then says what is wrong with the data. */
export async function readFirst(
  json: unknown,
  vue: PremiereVue,
  cartes: { readonly octets: ArrayBuffer; readonly listFirst: ListFirst } | null,
): Promise<First | null> {
  const known = knownIn(json, vue)
  if (known === null) return null
  if (known.carte !== null && (cartes === null || !(await isWhole(cartes.octets, known.carte)))) return null
  const file = cartes && (JSON.parse(new TextDecoder().decode(cartes.octets)) as CartesFile)
  const bref = answerBref(known.abrege)
  return {
    ...bref,
    prochaines: new Map(Object.entries(file?.prochains ?? {})),
    answer: <N extends RequestName>(nom: N, params: Params<N>) => {
      if (nom !== 'trouver' || file === null) return bref.answer(nom, params)
      return (cartes?.listFirst(file, params as Params<'trouver'>) ?? null) as Result<N> | null
    },
  }
}

/** The name of a territory needs nothing else. */
const answerBref = (abrege: Abrege): Bref => ({
  abrege,
  answer: <N extends RequestName>(nom: N, params: Params<N>) =>
    nom === 'territoireEnBref'
      ? (nameFirst(abrege, params as Params<'territoireEnBref'>) as Result<N> | null)
      : null,
})

/** The name of a file begins with that of its content; where no hash can be made, its length tells. */
async function isWhole(bytes: ArrayBuffer, { chemin, octets }: { chemin: string; octets: number }) {
  if (bytes.byteLength !== octets) return false
  const subtle = globalThis.crypto?.subtle
  if (subtle === undefined) return true
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes))
  const hex = Array.from(digest.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return chemin.includes(`.${hex}.`)
}

function nameFirst(
  abrege: Abrege,
  { territoire }: Params<'territoireEnBref'>,
): Result<'territoireEnBref'> | null {
  if (formatTerritoire(territoire) === abrege.accueil)
    return { nom: abrege.nom, departements: abrege.departementsAccueil }
  if (territoire.type !== 'departement') return null
  const { code } = territoire
  const known = abrege.departements.find((one) => one.code === code)
  return known === undefined ? null : { nom: known.nom, departements: [code] }
}
