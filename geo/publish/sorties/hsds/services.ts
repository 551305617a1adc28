import { formatIsoDate } from '../../../../src/domain/calendar/civil-date.ts'
import { safeWebLink } from '../../../../src/domain/places/safe-link.ts'
import * as dit from '../../../../src/text/fr/seance.ts'
import { PUBLICS } from '../../../../src/text/fr/seance-mots.ts'
import { hsds } from '../../../../src/text/sorties/hsds.ts'
import { type Groupe, placeKeyOf } from '../groupes.ts'
import { mailOf, type Put, putRendezvous } from './places.ts'
import { schedulesOf } from './schedules.ts'
import { uuidOf } from './uuid.ts'

const SANS_ORGANISME = uuidOf('organization', '')

/**
 * The sessions of a group: one service, where it is held and when. HSDS says of no session that it is cancelled: those
 * that are belong to a service that is not active. `organizationOf`: the body of a place of the data.
 */
export function putGroupe(
  put: Put,
  groupe: Groupe,
  known: ReadonlySet<string>,
  organizationOf: (lieuId: string) => string | undefined,
): void {
  const { seance, serie, ou } = groupe.modele
  const place = placeKeyOf(groupe, known)
  const location =
    place.lieuId === null ? putRendezvous(put, place.cle, groupe.modele) : uuidOf('location', place.lieuId)
  const organization = organizationOf(ou.lieuId ?? '') ?? SANS_ORGANISME
  if (organization === SANS_ORGANISME)
    put('organization', { id: SANS_ORGANISME, name: hsds.sansOrganisme, description: hsds.organisme })
  const service = uuidOf('seances', groupe.cle)
  put('service', {
    id: service,
    organization_id: organization,
    name: seance.titre || dit.seance.titreVide,
    description: [dit.placesDe(seance), dit.inscriptionDe(serie)].join(', '),
    url: safeWebLink(serie.lien)?.href ?? '',
    email: mailOf(ou.courriel),
    status: seance.statut === 'annulee' ? 'inactive' : 'active',
    application_process: dit.inscriptionDe(serie),
    fees_description: dit.coutDe(serie),
    eligibility_description: serie.publics.map((p) => PUBLICS[p]).join(', '),
    alert: [dit.statutDe(seance), dit.confianceDe(seance)].filter(Boolean).join(' '),
    last_modified: seance.dateMaj === null ? '' : `${formatIsoDate(seance.dateMaj)}T00:00:00Z`,
  })
  const at = uuidOf('service_at_location', groupe.cle)
  put('service_at_location', { id: at, service_id: service, location_id: location })
  for (const row of schedulesOf(groupe, { service_id: service, service_at_location_id: at }))
    put('schedule', row)
  if (ou.telephone !== '')
    put('phone', { id: uuidOf('phone', groupe.cle), service_id: service, number: ou.telephone })
}
