import type { Scope } from '../../dataset/scope.ts'
import type { TerritoireIndex } from '../../dataset/territoires-file.ts'
import type { Par } from '../../domain/coverage/question.ts'
import type { ZoneSansChiffre } from '../protocol/index.ts'

/** Zones of a table that have no figure: they are listed all the same, never counted as zero. */
export function zonesSansChiffre(index: TerritoireIndex, scope: Scope, par: Par): ZoneSansChiffre[] {
  const { territoire, communes, grid } = scope
  if (par === 'qpv') {
    const codes = new Set(communes.map((c) => c.code))
    const own = index.qpv.filter((q) =>
      territoire.type === 'qpv' ? q.code === territoire.code : q.communes.some((c) => codes.has(c)),
    )
    return own.filter((q) => !q.perimetre || !q.grille).map(({ code, nom }) => ({ code, nom }))
  }
  if (par !== 'commune' || territoire.type === 'qpv') return []
  const inhabited = new Set(grid.zones)
  return communes.filter((c) => !inhabited.has(c.code)).map(({ code, nom }) => ({ code, nom }))
}
