import { TYPOLOGIES } from '../typologies.ts'
import * as vocabulaire from '../vocabulaire.ts'

/** The lists a place may be filtered by, under the short name that filters and links give each. */
export const LISTES = {
  services: { champ: 'services', termes: vocabulaire.SERVICES },
  frais: { champ: 'frais', termes: vocabulaire.FRAIS },
  acces: { champ: 'modalitesAcces', termes: vocabulaire.MODALITES_ACCES },
  accompagnement: { champ: 'modalitesAccompagnement', termes: vocabulaire.MODALITES_ACCOMPAGNEMENT },
  publics: { champ: 'publics', termes: vocabulaire.PUBLICS },
  prises: { champ: 'prisesEnCharge', termes: vocabulaire.PRISES_EN_CHARGE },
  itinerance: { champ: 'itinerance', termes: vocabulaire.ITINERANCES },
  dispositifs: { champ: 'dispositifs', termes: vocabulaire.DISPOSITIFS },
  formations: { champ: 'formationsLabels', termes: vocabulaire.FORMATIONS_LABELS },
  typologies: { champ: 'typologies', termes: TYPOLOGIES },
} as const satisfies Readonly<
  Record<string, { readonly champ: string; readonly termes: readonly vocabulaire.Terme[] }>
>
