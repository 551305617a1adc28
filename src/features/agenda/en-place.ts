import type { CallOptions } from '../../data/use-call.ts'
import { formatTerritoire } from '../../domain/geo/territoire.ts'
import type { SeancesDemande } from '../../worker/protocol/seances.ts'

/**
 * What stays of a list of dates while the next one is read: of the same data and territory, the dates that the new days
 * hold too. Each of them answers the new question; what they are not is all of it.
 */
export const keepInPlace =
  (version: string, { territoire, du, au }: SeancesDemande): CallOptions<'seances'>['placeholderData'] =>
  (previous, query) => {
    const [, scope, before] = (query?.queryKey ?? []) as [unknown?, unknown?, SeancesDemande?]
    if (previous === undefined || before === undefined || scope !== version) return undefined
    if (formatTerritoire(before.territoire) !== formatTerritoire(territoire)) return undefined
    return {
      ...previous,
      seances: previous.seances.filter(({ seance }) => seance.date >= du && seance.date <= au),
    }
  }
