import type { Dataset } from '../../../dataset/dataset.ts'
import {
  countFiltres,
  FAMILLES,
  FILTRES_VIDES,
  type Filtres,
} from '../../../domain/places/filters/filtres.ts'
import type { LieuxDemande, RelachementLieux } from '../../protocol/trouver.ts'
import { findLieux, lineOf } from '../find-lieux.ts'

const MAX = 3

type Without = Pick<RelachementLieux, 'quoi' | 'filtres'>

/** Each thing asked for left out alone, the travel limit first, then what leaves most; all of them when none is enough. */
export async function relaxLieux(data: Dataset, demande: LieuxDemande): Promise<RelachementLieux[]> {
  const { filtres } = demande
  const found = await tryAll(data, demande, without(filtres))
  if (found.length > 0 || countFiltres(filtres) < 2) return found.slice(0, MAX)
  return tryAll(data, demande, [{ quoi: 'tout', filtres: FILTRES_VIDES }])
}

function without(filtres: Filtres): Without[] {
  const { choix, ouvert, limite } = filtres
  return [
    ...(limite === null ? [] : [{ quoi: 'limite', filtres: { ...filtres, limite: null } } as const]),
    ...(ouvert === null ? [] : [{ quoi: 'ouvert', filtres: { ...filtres, ouvert: null } } as const]),
    ...FAMILLES.flatMap((famille) => {
      const { [famille]: asked, ...others } = choix
      return asked === undefined ? [] : [{ quoi: famille, filtres: { ...filtres, choix: others } }]
    }),
  ]
}

async function tryAll(data: Dataset, demande: LieuxDemande, asked: readonly Without[]) {
  const all = await Promise.all(
    asked.map(async ({ quoi, filtres }) => {
      const found = await findLieux(data, { ...demande, filtres })
      const [first] = found.order
      return first === undefined
        ? []
        : [{ quoi, filtres, nombre: found.order.length, plusProche: lineOf(found, first, demande) }]
    }),
  )
  const isLimit = ({ quoi }: RelachementLieux) => Number(quoi === 'limite')
  return all.flat().sort((a, b) => isLimit(b) - isLimit(a) || b.nombre - a.nombre)
}
