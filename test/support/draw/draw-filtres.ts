import { LIEU_VIDE } from '../../../src/domain/places/colonnes.ts'
import { FAMILLES, FILTRES_VIDES, type Filtres } from '../../../src/domain/places/filters/filtres.ts'
import { type LieuSitue, OPTIONS } from '../../../src/domain/places/filters/options.ts'
import type { Lieu } from '../../../src/domain/places/lieu.ts'
import { TYPOLOGIES } from '../../../src/domain/places/typologies.ts'
import * as vocabulaire from '../../../src/domain/places/vocabulaire.ts'

/** A place within reach of the filters, with what a test changes. */
export const place = (fields: Partial<Lieu>): LieuSitue => ({
  lieu: { ...LIEU_VIDE, id: 'a', latitude: 45.8, longitude: 1.2, ...fields },
  frr: 'non',
})

function some<T>(random: () => number, values: readonly T[], share: number): T[] {
  return values.filter(() => random() < share)
}

/** A place whose lists are drawn from the vocabularies; some say nothing. */
export function drawPlace(random: () => number): LieuSitue {
  const valuesOf = (termes: readonly vocabulaire.Terme[], share: number) =>
    random() < 0.3 ? [] : some(random, termes, share).map((terme) => terme.valeur)
  return {
    frr: random() < 0.3 ? 'oui' : 'non',
    lieu: {
      ...place({}).lieu,
      services: valuesOf(vocabulaire.SERVICES, 0.4),
      frais: valuesOf(vocabulaire.FRAIS, 0.4),
      publics: valuesOf(vocabulaire.PUBLICS, 0.3),
      prisesEnCharge: valuesOf(vocabulaire.PRISES_EN_CHARGE, 0.3),
      modalitesAcces: valuesOf(vocabulaire.MODALITES_ACCES, 0.3),
      modalitesAccompagnement: valuesOf(vocabulaire.MODALITES_ACCOMPAGNEMENT, 0.4),
      typologies: valuesOf(TYPOLOGIES, 0.03),
      dispositifs: valuesOf(vocabulaire.DISPOSITIFS, 0.2),
    },
  }
}

/** Filters drawn from all options; half of them ask for what is open now. */
export function drawFiltres(random: () => number): Filtres {
  const choix = FAMILLES.filter(() => random() < 0.15).map((famille) => {
    const options = OPTIONS.filter((option) => option.famille === famille)
    return [famille, some(random, options, 0.4).map((option) => option.id)] as const
  })
  return {
    ...FILTRES_VIDES,
    choix: Object.fromEntries(choix.filter(([, ids]) => ids.length > 0)),
    ouvert: random() < 0.5 ? { type: 'maintenant' } : null,
  }
}
