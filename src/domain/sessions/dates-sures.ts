import type { Seance } from './atelier.ts'
import type { Reserve } from './table/table-values.ts'

/** What tells how sure a date is. Without `reserves`: none. */
export type Surete = Pick<Seance, 'confiance' | 'vacancesInconnues'> & Partial<Pick<Seance, 'reserves'>>

/** Where the session is held is another matter (`autre_commune`). */
const DES_DATES: ReadonlySet<Reserve> = new Set(['dates_a_verifier', 'phase_inconnue'])

/** Whether its line leaves the dates open, or says of holidays what could not be read. */
export const isDatesOuvertes = ({ reserves = [] }: Pick<Surete, 'reserves'>): boolean =>
  reserves.some((reserve) => DES_DATES.has(reserve))

/** Whether a date is to be checked before coming, examples apart: everywhere it is told, the same. */
export const isAVerifier = (seance: Surete): boolean =>
  seance.confiance === 'deduit' || seance.vacancesInconnues || isDatesOuvertes(seance)
