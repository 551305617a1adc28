import type { ColonneLieu } from './colonnes.ts'
import { TYPOLOGIES } from './typologies.ts'
import * as vocabulaire from './vocabulaire.ts'

/** The values of the schema, by column. */
export const TERMES: Partial<Record<ColonneLieu, readonly vocabulaire.Terme[]>> = {
  typologie: TYPOLOGIES,
  itinerance: vocabulaire.ITINERANCES,
  services: vocabulaire.SERVICES,
  publics_specifiquement_adresses: vocabulaire.PUBLICS,
  prise_en_charge_specifique: vocabulaire.PRISES_EN_CHARGE,
  frais_a_charge: vocabulaire.FRAIS,
  dispositif_programmes_nationaux: vocabulaire.DISPOSITIFS,
  formations_labels: vocabulaire.FORMATIONS_LABELS,
  modalites_acces: vocabulaire.MODALITES_ACCES,
  modalites_accompagnement: vocabulaire.MODALITES_ACCOMPAGNEMENT,
}
