import type { ColonneLieu } from './colonnes.ts'
import type { Lieu } from './lieu.ts'

const join = (values: readonly string[]): string => values.join('|')
const ouiNon = (value: boolean | null | undefined): string =>
  value === null || value === undefined ? '' : value ? 'oui' : 'non'
const nombre = (value: number | null | undefined): string => (typeof value === 'number' ? String(value) : '')

/**
 * A place as a row of the national schema v1.0.2 (`COLONNES_LIEUX`), several values joined by `|`.
 * Never a (0, 0) position: unknown is written as nothing. `readLieu` reads the same place back.
 */
export function lieuToRow(lieu: Lieu): Record<ColonneLieu, string> {
  const isNowhere = lieu.latitude === 0 && lieu.longitude === 0
  return {
    id: lieu.id,
    pivot: lieu.pivot,
    nom: lieu.nom,
    commune: lieu.commune,
    code_postal: lieu.codePostal,
    code_insee: lieu.codeInsee,
    adresse: lieu.adresse,
    complement_adresse: lieu.complementAdresse,
    latitude: isNowhere ? '' : String(lieu.latitude),
    longitude: isNowhere ? '' : String(lieu.longitude),
    typologie: join(lieu.typologies),
    telephone: lieu.telephone,
    courriels: join(lieu.courriels),
    site_web: join(lieu.sitesWeb),
    horaires: lieu.horaires,
    presentation_resume: lieu.presentationResume,
    presentation_detail: lieu.presentationDetail,
    source: lieu.source,
    itinerance: join(lieu.itinerance),
    structure_parente: lieu.structureParente,
    date_maj: lieu.dateMaj,
    services: join(lieu.services),
    publics_specifiquement_adresses: join(lieu.publics),
    prise_en_charge_specifique: join(lieu.prisesEnCharge),
    frais_a_charge: join(lieu.frais),
    dispositif_programmes_nationaux: join(lieu.dispositifs),
    formations_labels: join(lieu.formationsLabels),
    autres_formations_labels: join(lieu.autresLabels),
    modalites_acces: join(lieu.modalitesAcces),
    modalites_accompagnement: join(lieu.modalitesAccompagnement),
    fiche_acces_libre: lieu.ficheAccesLibre,
    prise_rdv: lieu.priseRdv,
    services_supposes: lieu.servicesSupposes ? '1' : '',
    sources_fusionnees: join(lieu.sourcesFusionnees),
    position: lieu.position,
    confiance: lieu.confiance,
    qpv: lieu.qpv ?? '',
    equipement_ordinateurs_portables: nombre(lieu.equipement?.ordinateursPortables),
    equipement_ordinateurs_fixes: nombre(lieu.equipement?.ordinateursFixes),
    equipement_tablettes: nombre(lieu.equipement?.tablettes),
    equipement_telephones: nombre(lieu.equipement?.telephones),
    equipement_wifi: ouiNon(lieu.equipement?.wifi),
    equipement_source: lieu.equipement?.source ?? '',
  }
}
