import { keepLastOf } from '../../domain/common/keep-last.ts'
import type { ScopeChiffre } from '../../domain/coverage/zonage.ts'
import { countGroupe, SANS_AGE } from '../../domain/geo/count-groupe.ts'
import type { Groupe, GroupeAge } from '../../domain/geo/groupe.ts'
import type { Dataset } from '../dataset.ts'

/** Another threshold asks for the same group: with it are kept the zones and tiles that were made of it. */
const counted = keepLastOf<ScopeChiffre, Promise<ScopeChiffre>>(2)

/**
 * The same territory, its cells counted for a group; itself for everybody. Ages are read only here, so that a question
 * about everybody costs nothing more. Throws DataError.
 */
export async function withGroupe<S extends ScopeChiffre>(
  dataset: Dataset,
  scope: S,
  groupe: Groupe = 'tous',
): Promise<S> {
  if (groupe === 'tous') return scope
  const made = counted(scope, groupe, async () => ({
    ...scope,
    grid: countGroupe(scope.grid, groupe, await readMembres(dataset, scope, groupe)),
  }))
  return made as Promise<S>
}

/** Members of the group in each cell of a territory; null where no age is known: cells of 200 m, neighbourhoods. */
async function readMembres(
  dataset: Dataset,
  { territoire, departements, grid }: ScopeChiffre,
  groupe: GroupeAge,
): Promise<Int32Array | null> {
  if (territoire.type === 'qpv') return null
  const isAll = territoire.type === 'france' && (await dataset.tousCarreaux())?.grid === grid
  if (isAll) return dataset.ages(null, groupe)
  const own = new Set(grid.zones)
  const out = new Int32Array(grid.zone.length).fill(SANS_AGE)
  let at = 0
  let isKnown = false
  // In the order of the territory's grid: département by département, its communes only.
  for (const code of departements) {
    const [cells, membres] = await Promise.all([dataset.grid(code), dataset.ages(code, groupe)])
    if (cells === null) continue
    isKnown ||= membres !== null
    const kept = cells.zones.map((zone) => own.has(zone))
    for (let row = 0; row < cells.zone.length; row++)
      if (kept[cells.zone[row]!] === true) out[at++] = membres?.[row] ?? SANS_AGE
  }
  if (at !== out.length) throw new Error(`ages: ${at} cells, ${out.length} in the territory`)
  return isKnown ? out : null
}
