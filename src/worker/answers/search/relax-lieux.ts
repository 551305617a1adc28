import type { Dataset } from '../../../dataset/dataset.ts'
import { MODES } from '../../../domain/coverage/modes.ts'
import {
  countFiltres,
  FAMILLES,
  FILTRES_VIDES,
  type Filtres,
} from '../../../domain/places/filters/filtres.ts'
import type { LieuxDemande, RelachementLieux } from '../../protocol/trouver.ts'
import { findLieux, lineOf } from '../find-lieux.ts'

const MAX = 4

type Without = Pick<RelachementLieux, 'quoi' | 'filtres' | 'mode'>

/** Each thing asked for left out alone: the travel limit first, then faster means within it, then what leaves most; all of them when none is enough. */
export async function relaxLieux(data: Dataset, demande: LieuxDemande): Promise<RelachementLieux[]> {
  const { filtres } = demande
  const found = await tryAll(data, demande, [...faster(demande), ...without(filtres)])
  if (found.length > 0 || countFiltres(filtres) < 2) return found.slice(0, MAX)
  return tryAll(data, demande, [{ quoi: 'tout', filtres: FILTRES_VIDES }])
}

/** Means by which the same minutes go further. */
function faster({ filtres, depart, mode }: LieuxDemande): Without[] {
  if (depart === null || filtres.limite?.type !== 'minutes') return []
  return MODES.slice(MODES.indexOf(mode) + 1).map((other) => ({ quoi: 'mode', filtres, mode: other }))
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
    asked.map(async (one) => {
      const instead = { ...demande, ...one }
      const found = await findLieux(data, instead)
      const [first] = found.order
      return first === undefined
        ? []
        : [{ ...one, nombre: found.order.length, plusProche: lineOf(found, first, instead) }]
    }),
  )
  const rank = ({ quoi }: RelachementLieux) => (quoi === 'limite' ? 0 : quoi === 'mode' ? 1 : 2)
  const listed = ({ quoi, nombre }: RelachementLieux) => (quoi === 'mode' ? 0 : nombre)
  return all.flat().sort((a, b) => rank(a) - rank(b) || listed(b) - listed(a))
}
