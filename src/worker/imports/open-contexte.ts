import type { Dataset } from '../../dataset/dataset.ts'
import { communesOf, loadLieux, VOISINAGE_M } from '../../dataset/scope.ts'
import type { Territoire } from '../../domain/geo/territoire.ts'
import type { Contexte } from '../../domain/imports/model.ts'

/** What is known of a territory that receives files: its communes, its places, then those around. */
export async function openContexte(
  data: Dataset,
  territoire: Territoire,
  aujourdhui: number,
): Promise<Omit<Contexte, 'source'>> {
  const index = await data.index()
  const communes = communesOf(index, territoire)
  const codes = new Set(communes.map(({ code }) => code))
  const departements = [...new Set(communes.map(({ departement }) => departement))]
  const { lieux, voisins } = await loadLieux(data, departements, codes, VOISINAGE_M)
  return { communes: index.communes, lieux: [...lieux, ...voisins], territoire: codes, aujourdhui }
}
