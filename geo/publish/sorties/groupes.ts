import { instantToLocal } from '../../../src/domain/calendar/fuseau.ts'
import { localToInstant } from '../../../src/domain/calendar/instants.ts'
import { groupBy } from '../../../src/domain/common/group-by.ts'
import type { SeanceSituee } from '../../../src/domain/orientation/seance-situee.ts'

/** Sessions of one series of which the same is known, but for their dates and hours. */
export interface Groupe {
  /** Stable name of the group: the id of its series, of one session the session's key. */
  readonly cle: string
  /** The first session: what is known of it is known of all. */
  readonly modele: SeanceSituee
  readonly seances: readonly SeanceSituee[]
  /** A line of its own corrects the session: it stands alone. */
  readonly isCorrected: boolean
}

/**
 * Puts together the sessions that a line of a series gives. One that another line corrects stands alone; so do those whose
 * school holidays are not published: whether they are held is not known.
 */
export function groupSeances(situees: readonly SeanceSituee[]): Groupe[] {
  const nameOf = ({ cle, seance }: SeanceSituee): string => {
    if (seance.surchargee) return `seance-${cle}`
    return `atelier-${encodeURIComponent(seance.atelierId)}${seance.vacancesInconnues ? '-a-verifier' : ''}`
  }
  return [...groupBy(situees, nameOf)].flatMap(([cle, seances]) => {
    const [modele] = seances
    return modele === undefined ? [] : [{ cle, modele, seances, isCorrected: modele.seance.surchargee }]
  })
}

/** Where a group is held: a place of the data (`known`), or one of its own that says more, under a name of the group. */
export function placeKeyOf(
  { cle, modele }: Groupe,
  known: ReadonlySet<string>,
): { readonly lieuId: string | null; readonly cle: string } {
  const { ou, serie, seance } = modele
  const { adresse, longitude } = seance.endroit ?? serie
  // A place of another commune than the session is not where it is held.
  const saysMore = adresse !== '' || longitude !== null || ou.position === 'commune'
  const isKnown = ou.lieuId !== null && known.has(ou.lieuId) && !saysMore
  return { lieuId: isKnown ? ou.lieuId : null, cle: `ou-${cle}` }
}

/** When a session is, on the clock of its place: minutes of the day, and how far that clock is from UTC then. */
export interface Heures {
  /** null: no hour is known. */
  readonly debut: number | null
  /** On the same day; null: not known, or another day. */
  readonly fin: number | null
  /** Minutes east of UTC at the start and at the end; null without hour. */
  readonly decalages: readonly [number, number] | null
}

/**
 * Hours as a clock on the wall says them, from which the instants come back exactly; null where they would not: the end
 * is on another day, or the clock says one of the hours twice.
 */
export function heuresOf({ seance: { date, debut, fin, zone } }: SeanceSituee): Heures | null {
  if (debut === null) return { debut: null, fin: null, decalages: null }
  const start = instantToLocal(debut, zone)
  if (start.date !== date || localToInstant(date, start.minute, zone) !== debut) return null
  if (fin === null) return { debut: start.minute, fin: null, decalages: [start.offsetMin, start.offsetMin] }
  const end = instantToLocal(fin, zone)
  if (end.date !== date || localToInstant(date, end.minute, zone) !== fin) return null
  return { debut: start.minute, fin: end.minute, decalages: [start.offsetMin, end.offsetMin] }
}

const pad2 = (value: number): string => String(value).padStart(2, '0')

/** `14:05` of 845 minutes. */
export const clockOf = (minute: number): string => `${pad2(Math.floor(minute / 60))}:${pad2(minute % 60)}`
