import { groupBy } from '../../domain/common/group-by.ts'
import { departementOf } from '../../domain/geo/codes.ts'
import type { Commune } from '../../domain/geo/communes.ts'
import { distanceM } from '../../domain/geo/geodesy.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import type { Dataset } from '../dataset.ts'
import { VOISINAGE_M } from '../scope.ts'
import type { Mine } from './mine-file.ts'

/**
 * The data set with what a person brought laid over it: their places and series stand among the others in every
 * answer, and one of an id that is published takes its place. Files of counts without names are not used: they
 * know nothing of them. Its version says that it is not the published one.
 */
export function withMine(data: Dataset, mine: Mine): Dataset {
  if (mine.lieux.length === 0 && mine.ateliers.length === 0) return data
  const ids = new Set(mine.lieux.map(({ id }) => id))
  const others = (lieux: readonly Lieu[]) => lieux.filter(({ id }) => !ids.has(id))
  const byDepartement = groupBy(mine.lieux, (lieu) => departementOf(lieu.codeInsee))
  const codeOf = new Map(mine.lieux.map(({ id, codeInsee }) => [id, codeInsee]))
  const series = new Set(mine.ateliers.map(({ id }) => id))
  const own = <T>(key: string, make: () => Promise<T>) => data.once(`${key} ${mine.version}`, make)
  const near = async (code: string): Promise<readonly Lieu[]> => {
    const communes = (await data.index()).communes.filter(({ departement }) => departement === code)
    return mine.lieux.filter(
      (lieu) => departementOf(lieu.codeInsee) !== code && communes.some((at) => isNear(lieu, at)),
    )
  }
  return {
    ...data,
    manifest: { ...data.manifest, version: `${data.manifest.version} ${mine.version}` },
    miens: mine.lieux,
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
      return all === null ? null : [...others(all), ...mine.lieux]
    },
    comptes: async () => null,
    noms: async () => {
      const noms = await data.noms()
      return [...noms.filter(({ id }) => !ids.has(id)), ...mine.lieux]
    },
    ateliers: (code) =>
      own(`ateliers-${code}`, async () => {
        const published = (await data.ateliers(code)).filter(({ id }) => !series.has(id))
        const { lieux } = await data.lieux(code)
        const here = new Set(lieux.map(({ id }) => id))
        const isHere = ({ lieuId, codeInsee }: (typeof mine.ateliers)[number]): boolean =>
          here.has(lieuId) || departementOf(codeInsee || (codeOf.get(lieuId) ?? '')) === code
        const kept = new Set(mine.ateliers.filter(isHere).map(({ id }) => id))
        return [...published, ...mine.ateliers.filter(({ id }) => kept.has(id))]
      }),
  }
}

const isNear = ({ longitude, latitude }: Lieu, { lon, lat }: Commune): boolean =>
  distanceM(longitude, latitude, lon, lat) <= VOISINAGE_M
