import { type CivilDate, formatIsoDate } from '../../calendar/civil-date.ts'
import type { Atelier, LocalDateTime } from '../atelier.ts'
import type { ColonneAtelier } from './table-columns.ts'

/** The cells of a line, by column: `readAteliers` reads back the same atelier. */
export function writeAtelier(atelier: Atelier): Record<ColonneAtelier, string> {
  return {
    id: atelier.id,
    lieu_id: atelier.lieuId,
    tournee_id: atelier.tourneeId,
    ordre: numberText(atelier.ordre),
    type: atelier.type,
    titre: atelier.titre,
    thematiques: atelier.thematiques.join('|'),
    niveau: atelier.niveau ?? '',
    publics: atelier.publics.join('|'),
    langues: atelier.langues.join('|'),
    accessibilite: atelier.accessibilite.join('|'),
    frais_a_charge: atelier.fraisACharge.join('|'),
    cheques_numeriques: atelier.chequesNumeriques ?? '',
    places: numberText(atelier.places),
    places_prises: numberText(atelier.placesPrises),
    materiel: atelier.materiel.join('|'),
    inscription: atelier.inscription.join('|'),
    telephone: atelier.telephone,
    courriel: atelier.courriel,
    lien: atelier.lien,
    adresse: atelier.adresse,
    commune: atelier.commune,
    code_insee: atelier.codeInsee,
    latitude: numberText(atelier.latitude),
    longitude: numberText(atelier.longitude),
    fuseau: atelier.fuseau,
    debut: atelier.debut === null ? '' : formatLocalTime(atelier.debut),
    duree_min: numberText(atelier.dureeMin),
    moment: atelier.moment ?? '',
    rrule: atelier.rrule,
    rdate: atelier.rdate.map(formatLocalTime).join('|'),
    exdate: atelier.exdate.map(formatLocalTime).join('|'),
    valide_du: dateText(atelier.valideDu),
    valide_au: dateText(atelier.valideAu),
    jours_feries: atelier.joursFeries ?? '',
    vacances_scolaires: atelier.vacancesScolaires ?? '',
    zone_scolaire: atelier.zoneScolaire ?? '',
    statut: atelier.statut,
    motif: atelier.motif,
    source: atelier.source,
    date_maj: dateText(atelier.dateMaj),
    confiance: atelier.confiance,
    texte_source: atelier.texteSource,
    champs_exemple: atelier.champsExemple.join('|'),
    reserves: atelier.reserves.join('|'),
  }
}

/** `2026-01-05T14:00`, or the day alone. */
export function formatLocalTime({ date, minute }: LocalDateTime): string {
  if (minute === null) return formatIsoDate(date)
  const hour = String(Math.floor(minute / 60)).padStart(2, '0')
  return `${formatIsoDate(date)}T${hour}:${String(minute % 60).padStart(2, '0')}`
}

function numberText(value: number | null): string {
  return value === null ? '' : String(value)
}

function dateText(date: CivilDate | null): string {
  return date === null ? '' : formatIsoDate(date)
}
