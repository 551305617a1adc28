import { departementOf } from '../../../../src/domain/geo/codes.ts'
import type { SeanceSituee } from '../../../../src/domain/orientation/seance-situee.ts'
import type { Lieu } from '../../../../src/domain/places/lieu.ts'
import { safeMailLink, safeWebLink } from '../../../../src/domain/places/safe-link.ts'
import { hsds } from '../../../../src/text/sorties/hsds.ts'
import type { Ligne, NomTable } from './tables.ts'
import { uuidOf } from './uuid.ts'

/** Adds a row to a table; a row of an id that is there is left out. */
export type Put = (table: NomTable, ligne: Ligne) => void

const SIRET = /^\d{14}$/
const SANS_SIRET = /^0+$/
export const mailOf = (text: string): string => (safeMailLink(text) === null ? '' : text)
const webOf = (text: string): string => safeWebLink(text)?.href ?? ''
const isoTime = (day: string): string => (/^\d{4}-\d\d-\d\d$/.test(day) ? `${day}T00:00:00Z` : '')

/** The body that holds a place: by its SIRET, else the place itself. Gives its id. */
function putOrganization(put: Put, { id, pivot, structureParente, nom }: Lieu): string {
  const hasSiret = SIRET.test(pivot) && !SANS_SIRET.test(pivot)
  const organization = hasSiret ? uuidOf('siret', pivot) : uuidOf('organization', id)
  put('organization', { id: organization, name: structureParente || nom, description: hsds.organisme })
  if (hasSiret) {
    put('organization_identifier', {
      id: uuidOf('identifier', pivot),
      organization_id: organization,
      identifier_type: 'SIRET',
      identifier: pivot,
    })
  }
  return organization
}

/** A place: where it is, what it does, how to reach it; its hours in the words of its source. */
export function putLieu(put: Put, lieu: Lieu): void {
  const organization = putOrganization(put, lieu)
  const service = uuidOf('service', lieu.id)
  const location = uuidOf('location', lieu.id)
  put('service', {
    id: service,
    organization_id: organization,
    name: lieu.nom,
    description: lieu.presentationResume,
    url: webOf(lieu.sitesWeb[0] ?? ''),
    email: mailOf(lieu.courriels[0] ?? ''),
    status: 'active',
    application_process: lieu.modalitesAcces.join(', '),
    fees_description: lieu.frais.join(', '),
    eligibility_description: lieu.publics.join(', '),
    last_modified: isoTime(lieu.dateMaj),
  })
  const isExact = lieu.position === 'exacte'
  put('location', {
    id: location,
    location_type: 'physical',
    name: lieu.nom,
    description: isExact ? '' : hsds.positionApproximative,
    latitude: isExact ? lieu.latitude : null,
    longitude: isExact ? lieu.longitude : null,
    external_identifier: lieu.id,
    external_identifier_type: hsds.identifiantLieu,
  })
  // HSDS knows no address of which a part is missing.
  if (lieu.adresse !== '' && lieu.commune !== '' && lieu.codePostal !== '') {
    put('address', {
      id: uuidOf('address', lieu.id),
      location_id: location,
      address_1: lieu.adresse,
      address_2: lieu.complementAdresse,
      city: lieu.commune,
      state_province: departementOf(lieu.codeInsee),
      postal_code: lieu.codePostal,
      country: 'FR',
      address_type: 'physical',
    })
  }
  put('service_at_location', {
    id: uuidOf('service_at_location', lieu.id),
    service_id: service,
    location_id: location,
  })
  if (lieu.horaires !== '') {
    put('schedule', {
      id: uuidOf('horaires', lieu.id),
      location_id: location,
      description: `${hsds.horaires} : ${lieu.horaires}`,
    })
  }
  if (lieu.telephone !== '')
    put('phone', { id: uuidOf('phone', lieu.id), location_id: location, number: lieu.telephone })
  for (const email of lieu.courriels.map(mailOf).filter(Boolean)) {
    put('contact', { id: uuidOf('contact', `${lieu.id}|${email}`), location_id: location, email })
  }
}

/** Where sessions are held that name no place of the data. Gives its id. */
export function putRendezvous(put: Put, cle: string, { ou }: SeanceSituee): string {
  const id = uuidOf('rendezvous', cle)
  const isExact = ou.position === 'exacte'
  put('location', {
    id,
    location_type: 'physical',
    name: ou.nom || ou.adresse || ou.commune,
    description: isExact ? '' : hsds.positionApproximative,
    latitude: isExact ? ou.lat : null,
    longitude: isExact ? ou.lon : null,
  })
  return id
}
