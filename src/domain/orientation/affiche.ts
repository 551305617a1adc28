import { instantToLocal } from '../calendar/fuseau.ts'
import { groupBy } from '../common/group-by.ts'
import { isPrevue, PREFIXE_PREVUE } from '../sessions/prevue.ts'
import type { Contact } from './contact.ts'
import type { Rendezvous, SeanceSituee } from './seance-situee.ts'
import type { Point } from './trajet.ts'

/** Sessions of a month that differ by their date only, or the stops of one round: one block of a poster. */
export interface BlocAffiche {
  readonly cle: string
  /** A round: each of its sessions is at another stop. */
  readonly tournee: boolean
  /** In order of start; at least one. */
  readonly seances: readonly SeanceSituee[]
}

const isAnnounced = ({ statut }: SeanceSituee['seance']): boolean =>
  statut !== 'annulee' && statut !== 'a_verifier'

/**
 * What a poster announces: sessions of the window (neither cancelled nor to be checked), grouped by series, place and hour,
 * in order of first date; a round is one block. Lines of a plan that differ by their days only are one block too. Each session
 * is in exactly one block.
 */
export function groupAffiche(
  seances: readonly SeanceSituee[],
  { du, au }: { readonly du: number; readonly au: number },
  keeps: (ou: Rendezvous) => boolean,
): BlocAffiche[] {
  const announced = seances.filter(
    ({ seance, ou }) => seance.date >= du && seance.date <= au && isAnnounced(seance) && keeps(ou),
  )
  const blocs = groupBy(announced, ({ seance, serie, ou }) => {
    const start = seance.debut === null ? seance.moment : instantToLocal(seance.debut, seance.zone).minute
    const length = seance.debut === null || seance.fin === null ? '' : seance.fin - seance.debut
    const place = [
      isPrevue(serie.id) ? PREFIXE_PREVUE : serie.id,
      ou.nom,
      ou.adresse,
      ou.codeInsee,
      start,
      length,
    ]
    return [...(serie.tourneeId === '' ? place : [serie.tourneeId]), seance.titre].join('|')
  })
  return [...blocs].map(([cle, list]) => ({
    cle,
    seances: list,
    tournee: list.some((s) => s.serie.tourneeId !== ''),
  }))
}

/** The telephone most blocks give; empty when none does. */
export function mainTelephone(blocs: readonly BlocAffiche[]): string {
  const counts = new Map<string, number>()
  for (const { seances } of blocs) {
    const telephone = seances[0]?.ou.telephone ?? ''
    if (telephone !== '') counts.set(telephone, (counts.get(telephone) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}

/** Whom every session names last, for the one line at the top; null when they do not name the same. */
export function sharedContact(blocs: readonly BlocAffiche[]): Contact | null {
  const lasts = blocs.flatMap(({ seances }) => seances.map(({ ou }) => ou.contacts.at(-1) ?? null))
  const [first] = lasts
  if (first === null || first === undefined) return null
  const cle = (contact: Contact | null) =>
    contact && [contact.lien, contact.nom, contact.telephone, contact.courriel].join('|')
  return lasts.every((last) => cle(last) === cle(first)) ? first : null
}

/** More places than this make no map that can be read from afar. */
const MAX_LIEUX = 9

export interface LieuAffiche extends Point {
  readonly codeInsee: string
}

/** Where a session of a poster is on its map, as a key; null when its point is not known. */
export const cleLieuAffiche = ({ lon, lat, position }: Rendezvous): string | null =>
  lon === null || lat === null || position === 'commune' || position === 'inconnue' ? null : `${lon} ${lat}`

/** The places of a poster by their keys, in order of first date; none when there are too many for a map. */
export function lieuxAffiche(blocs: readonly BlocAffiche[]): ReadonlyMap<string, LieuAffiche> {
  const lieux = new Map<string, LieuAffiche>()
  for (const { ou } of blocs.flatMap(({ seances }) => seances)) {
    const cle = cleLieuAffiche(ou)
    if (cle === null || ou.lon === null || ou.lat === null || lieux.has(cle)) continue
    lieux.set(cle, { lon: ou.lon, lat: ou.lat, codeInsee: ou.codeInsee })
  }
  return lieux.size > MAX_LIEUX ? new Map() : lieux
}
