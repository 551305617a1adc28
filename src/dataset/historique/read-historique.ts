import { departementOf } from '../../domain/geo/codes.ts'
import { formatTerritoire, type Territoire } from '../../domain/geo/territoire.ts'
import type { Dataset } from '../dataset.ts'
import { type HistoriqueFile, type LigneHistorique, linesOf } from './historique-file.ts'

/** The lines of a territory over time; none for a kind of territory that has no history. Throws DataError. */
export async function readHistorique(data: Dataset, territoire: Territoire): Promise<LigneHistorique[]> {
  const ref =
    territoire.type === 'commune'
      ? data.departement(departementOf(territoire.code))?.historique
      : data.manifest.historique
  if (ref === undefined) return []
  return linesOf((await data.json(ref, 'colonnes', 'dates')) as HistoriqueFile, formatTerritoire(territoire))
}
