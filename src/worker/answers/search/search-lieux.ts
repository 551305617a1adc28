import type { Dataset } from '../../../dataset/dataset.ts'
import type { NomLieu } from '../../../dataset/noms-file.ts'
import { keepLastOf } from '../../../domain/common/keep-last.ts'
import { communeOfArrondissement } from '../../../domain/geo/codes.ts'
import type { Commune } from '../../../domain/geo/communes.ts'
import { fold } from '../../../domain/geo/fold.ts'
import { findBesoins } from '../../../domain/search/besoins-cherches.ts'
import { type Bigrams, buildBigrams, findByBigrams } from '../../../domain/search/bigrams.ts'
import { type CommuneIndex, findCommunes, indexCommunes } from '../../../domain/search/find-communes.ts'
import { misfitByWords } from '../../../domain/search/similarity.ts'
import type { Trouvaille } from '../../protocol/trouver.ts'
import { autourOf } from '../lieux-set.ts'
import { findQpv } from './search-qpv.ts'

/** Names that share enough letters with what is typed and are looked at closely. */
const CANDIDATES = 400
const MIN_LETTERS = 2

interface LieuNomme extends NomLieu {
  readonly communeNom: string
  readonly cleNom: string
  readonly cleCommune: string
  /** Its name and its commune. */
  readonly cle: string
}
interface LieuxIndex {
  readonly all: readonly LieuNomme[]
  readonly bigrams: Bigrams
}
interface LieuFound {
  readonly lieu: LieuNomme
  readonly score: number
}

const lieuxIndexes = keepLastOf<Dataset, Promise<LieuxIndex>>(1)
/** Data sets whose names of places could not be read: only an empty text asks for them again. */
const withoutNames = new WeakSet<Dataset>()
const communeIndexes = keepLastOf<Dataset, Promise<CommuneIndex>>(1)

/**
 * Needs, communes by name, code or both, neighbourhoods and places by name, over the whole data set, whatever the accents, hyphens and
 * slips. The group that fits better comes first. An empty text only makes the index ready, and throws where the names of
 * places cannot be read: what is typed still finds the rest.
 */
export async function searchLieux(data: Dataset, texte: string, limite: number): Promise<Trouvaille[]> {
  const typed = fold(texte)
  const [index, communesIndex] = await Promise.all([
    typed === '' ? readLieuxIndex(data) : lieuxIndexOf(data),
    communeIndexOf(data),
  ])
  if (typed.length < MIN_LETTERS) return []
  const communes = findCommunes(communesIndex, texte)
  const lieux = index === null || /^[\d ]+$/.test(typed) ? [] : findLieux(index, typed)
  const quartiers = await findQpv(data, typed)
  const besoins = findBesoins(typed).map((besoin): Trouvaille => ({ type: 'besoin', ...besoin }))
  const half = Math.ceil(limite / 2)
  const communeHits = communes
    .slice(0, Math.max(half, limite - lieux.length))
    .map(({ commune, ancienNom }) => communeHit(data, commune, ancienNom))
  const lieuHits = lieux
    .slice(0, limite - communeHits.length)
    .map(({ lieu }): Trouvaille => ({ type: 'lieu', id: lieu.id, nom: lieu.nom, commune: lieu.communeNom }))
  const groups = [
    { score: scoreOf(communes), hits: communeHits },
    { score: scoreOf(quartiers), hits: quartiers.map(({ trouvaille }) => trouvaille) },
    { score: scoreOf(lieux), hits: lieuHits },
  ].sort((a, b) => a.score - b.score)
  return [...besoins, ...groups.flatMap(({ hits }) => hits)]
}

async function readLieuxIndex(data: Dataset): Promise<LieuxIndex> {
  try {
    const index = await lieuxIndexes(data, '', () => indexLieux(data))
    withoutNames.delete(data)
    return index
  } catch (error) {
    withoutNames.add(data)
    throw error
  }
}

/** null where they could not be read. */
const lieuxIndexOf = async (data: Dataset): Promise<LieuxIndex | null> =>
  withoutNames.has(data) ? null : readLieuxIndex(data).catch(() => null)

/** Communes of the data set, ready to be searched by the names of today and of before. */
export const communeIndexOf = (data: Dataset): Promise<CommuneIndex> =>
  communeIndexes(data, '', async () => {
    const [{ communes }, anciennes] = await Promise.all([data.index(), data.anciensNoms()])
    return indexCommunes(communes, anciennes)
  })

const scoreOf = (found: readonly { readonly score: number }[]): number =>
  found[0]?.score ?? Number.POSITIVE_INFINITY

function communeHit(
  data: Dataset,
  commune: Commune,
  ancienNom: string | null,
): Extract<Trouvaille, { type: 'commune' }> {
  const { code, nom, departement, lon, lat } = commune
  return { type: 'commune', code, nom, ancienNom, departement, lon, lat, autour: autourOf(data, commune) }
}

function findLieux({ all, bigrams }: LieuxIndex, typed: string): readonly LieuFound[] {
  return findByBigrams(bigrams, typed, CANDIDATES)
    .map((at) => ({ lieu: all[at]!, score: misfitOfLieu(typed, all[at]!) }))
    .filter(({ score }) => Number.isFinite(score))
    .sort((a, b) => a.score - b.score || (a.lieu.cle < b.lieu.cle ? -1 : 1))
}

/** Its own name, else its name and its commune together; a place of which only the commune fits is no answer. */
function misfitOfLieu(typed: string, { cle, cleNom, cleCommune }: LieuNomme): number {
  const byName = misfitByWords(typed, cleNom)
  if (Number.isFinite(byName)) return byName
  const isCommuneOnly = Number.isFinite(misfitByWords(typed, cleCommune))
  return isCommuneOnly ? Number.POSITIVE_INFINITY : misfitByWords(typed, cle) + 0.2
}

async function indexLieux(data: Dataset): Promise<LieuxIndex> {
  const [{ communes }, noms] = await Promise.all([data.index(), data.noms()])
  const communeNom = new Map(communes.map((c) => [c.code, c.nom]))
  const all = noms
    .filter(({ nom }) => nom !== '')
    .map((lieu): LieuNomme => {
      const commune = communeNom.get(communeOfArrondissement(lieu.codeInsee)) ?? ''
      return {
        ...lieu,
        communeNom: commune,
        cleNom: fold(lieu.nom),
        cleCommune: fold(commune),
        cle: fold(`${lieu.nom} ${commune}`),
      }
    })
  return { all, bigrams: buildBigrams(all.map(({ cle }) => cle)) }
}
