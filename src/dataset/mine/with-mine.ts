import { groupBy } from '../../domain/common/group-by.ts'
import { departementOf } from '../../domain/geo/codes.ts'
import type { Commune } from '../../domain/geo/communes.ts'
import { distanceM } from '../../domain/geo/geodesy.ts'
import { correctAteliers } from '../../domain/imports/edits/correct-ateliers.ts'
import { correctLieux } from '../../domain/imports/edits/correct-lieux.ts'
import { layAteliers } from '../../domain/imports/edits/lay-ateliers.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import type { Atelier } from '../../domain/sessions/atelier.ts'
import type { Dataset } from '../dataset.ts'
import { VOISINAGE_M } from '../scope.ts'
import type { Mine } from './mine-file.ts'

/**
 * The data set with what a person brought laid over it: their places and series stand among the others in every
 * answer, one of an id that is published takes its place, and corrections are laid over both. Files of counts without
 * names are not used: they know nothing of them. Its version says that it is not the published one.
 */
export function withMine(data: Dataset, mine: Mine): Dataset {
  const { corrections } = mine
  if (mine.lieux.length + mine.ateliers.length + corrections.length === 0) return data
  const ids = new Set(mine.lieux.map(({ id }) => id))
  const correct = (lieux: readonly Lieu[]) => markCorrected(lieux, correctLieux(lieux, corrections).lieux)
  const miens = correct(mine.lieux)
  const others = (lieux: readonly Lieu[]) => correct(lieux.filter(({ id }) => !ids.has(id)))
  const byDepartement = groupBy(miens, (lieu) => departementOf(lieu.codeInsee))
  const codeOf = new Map(miens.map(({ id, codeInsee }) => [id, codeInsee]))
  const own = <T>(key: string, make: () => Promise<T>) => data.once(`${key} ${mine.version}`, make)
  const near = async (code: string): Promise<readonly Lieu[]> => {
    const communes = (await data.indexOfAll([code])).communes.filter(
      ({ departement }) => departement === code,
    )
    return miens.filter(
      (lieu) => departementOf(lieu.codeInsee) !== code && communes.some((at) => isNear(lieu, at)),
    )
  }
  return {
    ...data,
    manifest: { ...data.manifest, version: `${data.manifest.version} ${mine.version}` },
    miens,
    lieux: (code) =>
      own(`lieux-${code}`, async () => {
        const { lieux, voisins } = await data.lieux(code)
        return {
          lieux: [...others(lieux), ...(byDepartement.get(code) ?? [])],
          voisins: [...others(voisins), ...(await near(code))],
        }
      }),
    tousLieux: async () => {
      const all = await data.tousLieux()
      return all === null ? null : [...others(all), ...miens]
    },
    comptes: async () => null,
    noms: async () => {
      const renamed = new Map(
        corrections.flatMap(({ id, champ, nouveau }) => (champ === 'nom' ? [[id, nouveau] as const] : [])),
      )
      const noms = (await data.noms()).filter(({ id }) => !ids.has(id))
      const rename = (one: (typeof noms)[number]) => ({ ...one, nom: renamed.get(one.id) ?? one.nom })
      return [...(renamed.size === 0 ? noms : noms.map(rename)), ...miens]
    },
    ateliers: (code) =>
      own(`ateliers-${code}`, async () => {
        const published = await data.ateliers(code)
        const { lieux } = await data.lieux(code)
        const here = new Set(lieux.map(({ id }) => id))
        const all = layAteliers(
          published,
          mine.ateliers,
          (line) =>
            here.has(line.lieuId) ||
            departementOf(line.codeInsee || (codeOf.get(line.lieuId) ?? '')) === code,
        )
        return markCorrected(all, correctAteliers(all, corrections).ateliers)
      }),
  }
}

/** `after` is `before` with some records put right, in the same order. */
const markCorrected = <T extends Lieu | Atelier>(before: readonly T[], after: readonly T[]): readonly T[] =>
  after.map((one, i) => (one === before[i] ? one : { ...one, corrige: true }))

const isNear = ({ longitude, latitude }: Lieu, { lon, lat }: Commune): boolean =>
  distanceM(longitude, latitude, lon, lat) <= VOISINAGE_M
