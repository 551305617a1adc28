import type { Dataset } from '../../dataset/dataset.ts'
import type { NomLieu } from '../../dataset/noms-file.ts'
import { keepLastOf } from '../../domain/common/keep-last.ts'
import { communeOfArrondissement } from '../../domain/geo/codes.ts'
import type { Commune } from '../../domain/geo/communes.ts'
import { fold } from '../../domain/geo/fold.ts'
import { type Bigrams, buildBigrams, findByBigrams } from '../../domain/search/bigrams.ts'
import { type PlaceTyped, readPlaceTyped } from '../../domain/search/read-place.ts'
import { misfit, misfitByWords } from '../../domain/search/similarity.ts'
import type { Trouvaille } from '../protocol/trouver.ts'
import { autourOf } from './lieux-set.ts'

/** Names that share enough letters with what is typed and are looked at closely. */
const CANDIDATES = 400
const MIN_LETTERS = 2
/** A bigger commune is meant more often: a million residents outweigh a third of a slip. */
const WEIGHT_OF_SIZE = 0.06

interface Named<T> {
  readonly item: T
  readonly cle: string
  readonly weight: number
}
interface Searchable<T> {
  readonly all: readonly Named<T>[]
  readonly bigrams: Bigrams
}
interface LieuNomme extends NomLieu {
  readonly communeNom: string
  readonly cleNom: string
  readonly cleCommune: string
}
interface Index {
  readonly communes: Searchable<Commune>
  readonly lieux: Searchable<LieuNomme>
}
interface Scored<T> {
  readonly item: T
  readonly score: number
}

const indexes = keepLastOf<Dataset, Promise<Index>>(1)

/**
 * Communes by name, code or both and places by name, over the whole data set, whatever the accents, hyphens and
 * slips. The group that fits better comes first. An empty text only makes the index ready.
 */
export async function searchLieux(data: Dataset, texte: string, limite: number): Promise<Trouvaille[]> {
  const index = await indexes(data, '', () => buildIndex(data))
  const typed = fold(texte)
  if (typed.length < MIN_LETTERS) return []
  const isCode = /^[\d ]+$/.test(typed)
  const place = readPlaceTyped(typed)
  const named = byNameAndCode(index.communes.all, place)
  const communes = isCode
    ? byCode(index.communes.all, typed.replaceAll(' ', ''))
    : named.length > 0
      ? named
      : best(place.nom, index.communes, ({ cle }) => misfit(place.nom, cle))
  const lieux = isCode ? [] : best(typed, index.lieux, (named) => misfitOfLieu(typed, named))
  const half = Math.ceil(limite / 2)
  const communeHits = communes
    .slice(0, Math.max(half, limite - lieux.length))
    .map(({ item }) => communeHit(data, item))
  const lieuHits = lieux
    .slice(0, limite - communeHits.length)
    .map(({ item }): Trouvaille => ({ type: 'lieu', id: item.id, nom: item.nom, commune: item.communeNom }))
  const lieuxFirst = scoreOf(lieux) < scoreOf(communes)
  return lieuxFirst ? [...lieuHits, ...communeHits] : [...communeHits, ...lieuHits]
}

const scoreOf = (found: readonly Scored<unknown>[]): number => found[0]?.score ?? Number.POSITIVE_INFINITY

export function communeHit(data: Dataset, commune: Commune): Extract<Trouvaille, { type: 'commune' }> {
  const { code, nom, departement, lon, lat } = commune
  return { type: 'commune', code, nom, departement, lon, lat, autour: autourOf(data, commune) }
}

function byCode(communes: readonly Named<Commune>[], digits: string): Scored<Commune>[] {
  return communes
    .filter(({ item }) => item.code === digits || item.codesPostaux.some((cp) => cp.startsWith(digits)))
    .sort((a, b) => b.weight - a.weight || (a.item.code < b.item.code ? -1 : 1))
    .map(({ item }) => ({ item, score: 0 }))
}

/** As an envelope has it ("87000 limoges", "limoges 87", "paris 10e", "2a004"): the code holds, the name may slip. */
function byNameAndCode(communes: readonly Named<Commune>[], { nom, code }: PlaceTyped): Scored<Commune>[] {
  if (code === '') return []
  return communes
    .filter(({ item }) =>
      [item.code.toLowerCase(), item.departement.toLowerCase(), ...item.codesPostaux].includes(code),
    )
    .map(({ item, cle, weight }) => ({ item, score: (nom === '' ? 0 : misfit(nom, cle)) - weight }))
    .filter(({ score }) => Number.isFinite(score))
    .sort((a, b) => a.score - b.score || (a.item.code < b.item.code ? -1 : 1))
}

function best<T>(
  typed: string,
  { all, bigrams }: Searchable<T>,
  misfitOf: (named: Named<T>) => number,
): Scored<T>[] {
  return findByBigrams(bigrams, typed, CANDIDATES)
    .map((at) => {
      const named = all[at]!
      return { item: named.item, cle: named.cle, score: misfitOf(named) - named.weight }
    })
    .filter(({ score }) => Number.isFinite(score))
    .sort((a, b) => a.score - b.score || (a.cle < b.cle ? -1 : 1))
}

/** Its own name, else its name and its commune together; a place of which only the commune fits is no answer. */
function misfitOfLieu(typed: string, { item, cle }: Named<LieuNomme>): number {
  const byName = misfitByWords(typed, item.cleNom)
  if (Number.isFinite(byName)) return byName
  const isCommuneOnly = Number.isFinite(misfitByWords(typed, item.cleCommune))
  return isCommuneOnly ? Number.POSITIVE_INFINITY : misfitByWords(typed, cle) + 0.2
}

async function buildIndex(data: Dataset): Promise<Index> {
  const [{ communes }, noms] = await Promise.all([data.index(), data.noms()])
  const communeNom = new Map(communes.map((c) => [c.code, c.nom]))
  return {
    communes: searchable(
      communes,
      (c) => c.nom,
      (c) => WEIGHT_OF_SIZE * Math.log10(1 + (c.populationMunicipale ?? 0)),
    ),
    lieux: searchable(
      noms
        .filter(({ nom }) => nom !== '')
        .map((l): LieuNomme => {
          const commune = communeNom.get(communeOfArrondissement(l.codeInsee)) ?? ''
          return { ...l, communeNom: commune, cleNom: fold(l.nom), cleCommune: fold(commune) }
        }),
      (l) => `${l.nom} ${l.communeNom}`,
      () => 0,
    ),
  }
}

function searchable<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  weightOf: (item: T) => number,
): Searchable<T> {
  const all = items.map((item) => ({ item, cle: fold(nameOf(item)), weight: weightOf(item) }))
  return { all, bigrams: buildBigrams(all.map(({ cle }) => cle)) }
}
