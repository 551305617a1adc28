import type { SeanceSituee } from '../../../../src/domain/orientation/seance-situee.ts'
import type { Lieu } from '../../../../src/domain/places/lieu.ts'
import { type Groupe, groupSeances } from '../groupes.ts'
import { eventsOf } from './events.ts'
import type { Noeud } from './node.ts'
import { cleDeLieu, placeOfLieu, placeOfRendezvous } from './places.ts'

/**
 * One graph (schema.org) of the places of a page, of what is held in its commune and of its rhythms. Names are parts of
 * the page's own address, the same from one build to the next.
 */
export function graphOf(lieux: readonly Lieu[], situees: readonly SeanceSituee[]): Noeud {
  const known = new Set(lieux.map(({ id }) => id))
  const places = new Map<string, Noeud>()
  for (const lieu of lieux) places.set(cleDeLieu(lieu.id), placeOfLieu(lieu))
  const events = groupSeances(situees).flatMap((groupe) => {
    const cle = clePlaceOf(groupe, known)
    if (!places.has(cle)) places.set(cle, placeOfRendezvous(cle, groupe.modele))
    return eventsOf(groupe, cle)
  })
  return { '@context': 'https://schema.org', '@graph': [...places.values(), ...events] }
}

/** The place of a group: a record of the page, unless the series says an address or a position of its own. */
function clePlaceOf({ cle, modele }: Groupe, known: ReadonlySet<string>): string {
  const { ou, serie } = modele
  const isOwn = serie.adresse === '' && serie.longitude === null
  return ou.lieuId !== null && isOwn && known.has(ou.lieuId) ? cleDeLieu(ou.lieuId) : `ou-${cle}`
}
