import { type Abrege, parseAbrege } from '../../dataset/cartes/abrege.ts'
import type { CartesFile, Prochaine } from '../../dataset/cartes/cartes-file.ts'
import { formatTerritoire } from '../../domain/geo/territoire.ts'
import type { Params, RequestName, Result } from '../../worker/protocol/index.ts'
import type { PremiereVue } from './first-view.ts'

interface First {
  readonly abrege: Abrege
  readonly prochaines: ReadonlyMap<string, readonly Prochaine[]>
  /** Null: not a question of the first view. */
  readonly answer: <N extends RequestName>(nom: N, params: Params<N>) => Result<N> | null
}

type ListFirst = (file: CartesFile, demande: Params<'trouver'>) => Result<'trouver'> | null

/**
 * Reads what a first view answers from: where `amorce.ts` asked for it before the program, that; else now. Null where a
 * person's own data may be laid over the published ones, or where nothing short was published.
 */
export async function readPremiere(
  base: string,
  vue: PremiereVue,
  listCode: Promise<{ readonly listFirst: ListFirst }> | null,
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
  const text = new TextDecoder().decode(abrege)
  // The cards are asked for while the code that lists them comes.
  const chemin = vue.type === 'liste' && new RegExp(`"chemin": "(${vue.code}/cartes[.\\w]+)"`).exec(text)?.[1]
  const cartes = chemin ? read(chemin) : null
  const list = await listCode
  const kept = cartes && list && { octets: await cartes, listFirst: list.listFirst }
  return readFirst(JSON.parse(text), vue, kept)
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
  const abrege = parseAbrege(json)
  if (abrege === null) return null
  const known = vue.type === 'liste' ? abrege.departements.find(({ code }) => code === vue.code) : null
  if (known === undefined) return null
  if (known !== null && (cartes === null || !(await isWhole(cartes.octets, known)))) return null
  const file = cartes && (JSON.parse(new TextDecoder().decode(cartes.octets)) as CartesFile)
  return {
    abrege,
    prochaines: new Map(Object.entries(file?.prochains ?? {})),
    answer: <N extends RequestName>(nom: N, params: Params<N>) => {
      if (nom === 'territoireEnBref')
        return nameFirst(abrege, params as Params<'territoireEnBref'>) as Result<N> | null
      if (nom !== 'trouver' || file === null) return null
      return (cartes?.listFirst(file, params as Params<'trouver'>) ?? null) as Result<N> | null
    },
  }
}

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
