import type { CivilDate } from '../../../../src/domain/calendar/civil-date.ts'
import type { SeanceSituee } from '../../../../src/domain/orientation/seance-situee.ts'
import { coutDit } from '../../../../src/domain/places/cout.ts'
import type { Lieu } from '../../../../src/domain/places/lieu.ts'
import { safeWebLink } from '../../../../src/domain/places/safe-link.ts'
import { openingHoursOf } from './hours.ts'
import { type Noeud, node, type Valeur } from './node.ts'

export const cleDeLieu = (id: string): string => `lieu-${encodeURIComponent(id)}`

/** A place of the data: what its record says, and when it is open from that day on. */
export function placeOfLieu(lieu: Lieu, du: CivilDate | null): Noeud {
  return node({
    '@id': `#${cleDeLieu(lieu.id)}`,
    '@type': 'Place',
    identifier: lieu.id,
    name: lieu.nom,
    address: adresse(
      [lieu.adresse, lieu.complementAdresse].filter(Boolean).join(', '),
      lieu.codePostal,
      lieu.commune,
    ),
    geo: lieu.position === 'exacte' ? point(lieu.latitude, lieu.longitude) : null,
    telephone: lieu.telephone,
    url: safeWebLink(lieu.sitesWeb[0] ?? '')?.href ?? '',
    isAccessibleForFree: coutDit(lieu.frais) === 'gratuit' ? true : null,
    openingHoursSpecification: du === null ? null : openingHoursOf(lieu, du),
  })
}

/** Where sessions are held that name no place of the data, or say more than it does. */
export function placeOfRendezvous(cle: string, { ou }: SeanceSituee): Noeud {
  return node({
    '@id': `#${cle}`,
    '@type': 'Place',
    name: ou.nom || ou.adresse || ou.commune,
    address: adresse(ou.adresse, '', ou.commune),
    geo: ou.position === 'exacte' && ou.lat !== null && ou.lon !== null ? point(ou.lat, ou.lon) : null,
    telephone: ou.telephone,
  })
}

const adresse = (rue: string, codePostal: string, commune: string): Valeur =>
  node({
    '@type': 'PostalAddress',
    streetAddress: rue,
    postalCode: codePostal,
    addressLocality: commune,
    addressCountry: 'FR',
  })

const point = (latitude: number, longitude: number): Noeud =>
  node({ '@type': 'GeoCoordinates', latitude, longitude })
