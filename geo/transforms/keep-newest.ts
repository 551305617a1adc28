import { groupBy } from '../../src/domain/common/group-by.ts'
import type { Anomalie } from '../../src/domain/places/read/anomalie.ts'
import type { Atelier } from '../../src/domain/sessions/atelier.ts'
import { namesOneSession, newestFirst } from '../../src/domain/sessions/expand-groupes.ts'
import { formatLocalTime } from '../../src/domain/sessions/table/table-write.ts'

/** A line of a file of ateliers, joined: whose it is. */
export interface LigneDonnee {
  readonly atelier: Atelier
  /** Name of its file. */
  readonly source: string
  readonly ligne: number
}

/**
 * Of lines of one id and one `rdate`, the newest: a repeated series, a second correction of one session. The
 * published table has one of each.
 */
export function keepNewest(
  lignes: readonly LigneDonnee[],
  anomalies: (Anomalie & { source: string })[],
): readonly LigneDonnee[] {
  const keyOf = ({ atelier }: LigneDonnee): string => {
    const date = atelier.rdate[0]
    return `${atelier.id} ${namesOneSession(atelier) && date !== undefined ? formatLocalTime(date) : ''}`
  }
  const held = new Set<Atelier>()
  for (const same of groupBy(lignes, keyOf).values()) {
    const ateliers = same.map(({ atelier }) => atelier)
    const [newest] = newestFirst(ateliers)
    if (newest !== undefined) held.add(newest)
  }
  return lignes.filter((line) => {
    const { atelier, source, ligne } = line
    if (held.has(atelier)) return true
    const raison = namesOneSession(atelier)
      ? 'une autre correction de la même séance vaut : ligne laissée de côté'
      : 'identifiant en double : ligne laissée de côté'
    anomalies.push({ source, ligne, champ: 'id', valeur: atelier.id, raison, gravite: 'rejet' })
    return false
  })
}
