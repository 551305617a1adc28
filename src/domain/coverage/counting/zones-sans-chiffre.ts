import type { QpvInfo } from '../../geo/communes.ts'
import type { Par } from '../question.ts'
import type { ScopeChiffre } from '../zonage.ts'

/** A zone of the table whose residents are not known. */
export interface ZoneSansChiffre {
  readonly code: string
  readonly nom: string
}

/**
 * Zones of a table that have no figure, communes without inhabited cell and neighbourhoods without perimeter or cells:
 * they are listed all the same, never counted as zero. `readQpv` is asked for neighbourhoods only.
 */
export async function zonesSansChiffre(
  { territoire, grid, readCommunes }: Pick<ScopeChiffre, 'territoire' | 'grid' | 'readCommunes'>,
  par: Par | null,
  readQpv: () => Promise<readonly QpvInfo[]>,
): Promise<ZoneSansChiffre[]> {
  if (par !== 'qpv' && (par !== 'commune' || territoire.type === 'qpv')) return []
  const communes = await readCommunes()
  if (par === 'qpv') {
    const codes = new Set(communes.map((c) => c.code))
    const own = (await readQpv()).filter((q) =>
      territoire.type === 'qpv' ? q.code === territoire.code : q.communes.some((c) => codes.has(c)),
    )
    return own.filter((q) => !q.perimetre || !q.grille).map(({ code, nom }) => ({ code, nom }))
  }
  const inhabited = new Set(grid.zones)
  return communes.filter((c) => !inhabited.has(c.code)).map(({ code, nom }) => ({ code, nom }))
}
