import type { Portee } from '../../../src/domain/coverage/modes.ts'
import { parseTerritoire } from '../../../src/domain/geo/territoire.ts'
import type { Offre } from '../../../src/domain/places/offre.ts'

/** Who of "epci:200071082" is within so many metres of that. */
export function questionADistance(text: string, offre: Offre, distanceM: number) {
  const territoire = parseTerritoire(text)
  if (territoire === null) throw new Error(text)
  return { territoire, offre, portee: { type: 'distance', distanceM } satisfies Portee }
}
